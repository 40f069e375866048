import type { Issue } from '@anketa/issue';
import { type RefObject, useMemo, useState } from 'react';
import type { GridHandle } from '../../grid/grid-view';
import { at, type Selection } from '../../grid/selection';
import { nextPlace } from '../work/next-place';
import { feedsOf } from '../work/row-result';
import { countsOf, maybeClient, type ReadRow, stateOf, toLookAt, type Work } from '../work/work';

/** The rows that are shown, the one that is current, and the ways from one that needs a look to the next. */
export function useWalk(work: Work | null, grid: RefObject<GridHandle | null>) {
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 0 }));
  const [frozen, setFrozen] = useState<ReadonlySet<number> | null>(null);
  const rows = work?.rows;
  const shown = useMemo(() => placesOf(rows ?? [], frozen), [rows, frozen]);
  const counts = useMemo(() => (work ? countsOf(work) : null), [work]);
  const current = work?.rows[shown[Math.max(0, selection.anchor.row)] ?? -1] ?? null;

  const flagged = (row: ReadRow): boolean =>
    work !== null && counts !== null && counts.errors > 0 ? stateOf(row, work) === 'error' : toLookAt(row);
  /** Where in a row something is to be looked at, from left to right: the errors as long as there are any. */
  const columnsIn = (row: ReadRow): number[] => {
    const of = (severity: Issue['severity']) => row.issues.filter((issue) => issue.severity === severity);
    const errors = of('error');
    const paths = new Set((errors.length > 0 ? errors : of('warning')).map((issue) => issue.path));
    const feeds = feedsOf(work?.columns.map((column) => column.target) ?? []);
    const found = feeds.flatMap((fields, column) => (fields.some((field) => paths.has(field)) ? [column] : []));
    return found.length > 0 ? found : [0];
  };
  const show = (row: number, column: number): void => {
    setSelection(at({ row, column }));
    grid.current?.focus();
    grid.current?.scrollTo(row, column);
  };
  const walk = (back: boolean, wanted: (row: ReadRow) => boolean): void => {
    if (!work) return;
    const rowAt = (place: number): ReadRow | undefined => work.rows[shown[place] ?? -1];
    const next = nextPlace(selection.anchor.row, shown.length, back, (place) => {
      const row = rowAt(place);
      return row !== undefined && wanted(row);
    });
    const row = next === undefined ? undefined : rowAt(next);
    if (next === undefined || !row) return;
    show(next, columnsIn(row).at(back ? -1 : 0) ?? 0);
  };
  const walkErrors = (back: boolean): void => {
    const { row, column: from } = selection.anchor;
    const columns = current && row >= 0 && flagged(current) ? columnsIn(current) : [];
    const near = back ? columns.findLast((column) => column < from) : columns.find((column) => column > from);
    if (near === undefined) walk(back, flagged);
    else show(row, near);
  };

  return {
    selection,
    setSelection,
    shown,
    counts,
    current,
    onlyErrors: frozen !== null,
    /** Keeps the rows that are to be looked at now, so that none jumps away the moment it is right. */
    freeze: (only: boolean): void => {
      setFrozen(only ? new Set((work?.rows ?? []).filter(flagged).map((row) => row.id)) : null);
      setSelection(at({ row: 0, column: selection.anchor.column }));
    },
    fromTheTop: (): void => {
      setFrozen(null);
      setSelection(at({ row: 0, column: 0 }));
    },
    toNextError: walkErrors,
    toNextUndecided: (): void =>
      walk(false, (row) => work !== null && (stateOf(row, work) === 'undecided' || maybeClient(row, work))),
  };
}

function placesOf(rows: readonly ReadRow[], wanted: ReadonlySet<number> | null): number[] {
  const places: number[] = [];
  rows.forEach((row, place) => {
    if (wanted === null || wanted.has(row.id)) places.push(place);
  });
  return places;
}

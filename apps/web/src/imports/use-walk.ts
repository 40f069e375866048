import { type RefObject, useMemo, useState } from 'react';
import type { GridHandle } from '../grid/grid-view';
import { at, type Selection } from '../grid/selection';
import { nextPlace } from './next-place';
import { countsOf, maybeClient, type ReadRow, stateOf, type Work } from './work';

/** The rows that are shown, the one that is current, and the ways from one that needs a look to the next. */
export function useWalk(work: Work | null, grid: RefObject<GridHandle | null>) {
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 0 }));
  const [frozen, setFrozen] = useState<ReadonlySet<number> | null>(null);
  const rows = work?.rows;
  const shown = useMemo(() => placesOf(rows ?? [], frozen), [rows, frozen]);
  const counts = useMemo(() => (work ? countsOf(work) : null), [work]);
  const current = work?.rows[shown[Math.max(0, selection.anchor.row)] ?? -1] ?? null;

  const flagged = (row: ReadRow): boolean =>
    work !== null && counts !== null && counts.errors > 0 ? stateOf(row, work) === 'error' : row.issues.length > 0;
  const walk = (back: boolean, wanted: (row: ReadRow) => boolean): void => {
    if (!work) return;
    const rowAt = (place: number): ReadRow | undefined => work.rows[shown[place] ?? -1];
    const next = nextPlace(selection.anchor.row, shown.length, back, (place) => {
      const row = rowAt(place);
      return row !== undefined && wanted(row);
    });
    const row = next === undefined ? undefined : rowAt(next);
    if (next === undefined || !row) return;
    const paths = [...row.issues.filter((issue) => issue.severity === 'error'), ...row.issues].map(({ path }) => path);
    const column = work.columns.findIndex((one) => one.target !== null && paths.includes(one.target));
    setSelection(at({ row: next, column: Math.max(0, column) }));
    grid.current?.focus();
    grid.current?.scrollTo(next, Math.max(0, column));
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
    toNextError: (back: boolean): void => walk(back, flagged),
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

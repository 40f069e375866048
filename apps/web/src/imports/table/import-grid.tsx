import { IconAlertTriangle, IconCircleX, IconUserCheck, IconUserQuestion, IconUsers } from '@tabler/icons-react';
import { type Ref, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../app/i18n';
import type { CellChange } from '../../grid/cells';
import type { GridColumn, RowLook } from '../../grid/grid-row';
import { type GridHandle, GridView } from '../../grid/grid-view';
import { rangeOf, type Selection } from '../../grid/selection';
import { textWidth } from '../../grid/text-width';
import { Tick } from '../../grid/tick';
import type { ChangeKind } from '../../grid/use-grid';
import { useSentences } from '../../ui/sentences';
import { isSure, type StepName } from '../work/engine';
import { feedsOf, resultOf } from '../work/row-result';
import { clientOf, maybeClient, type ReadRow, stateOf, toLookAt, type Work } from '../work/work';
import { ColumnHeader } from './column-header';
import classes from './table.module.css';

interface ImportGridProps {
  work: Work;
  /** The rows that are shown, by their place in the work. */
  shown: readonly number[];
  ticked: ReadonlySet<number>;
  selection: Selection;
  menu: number | null;
  onMenu: (column: number | null) => void;
  onSelect: (selection: Selection) => void;
  onTick: (ids: readonly number[]) => void;
  onTickAll: () => void;
  onChange: (changes: CellChange[], kind: ChangeKind) => void;
  onTyping: (change: CellChange | null) => void;
  onTarget: (column: number, target: string | null) => void;
  onStep: (column: number, step: StepName) => void;
  onUndo: () => void;
  onRedo: () => void;
  ref?: Ref<GridHandle>;
}

/** The other columns matter to a head only while its menu is open. */
const CLOSED: Work['columns'] = [];
const NARROWEST = 66;
const WIDEST = 270;
const MEASURED = 150;
const PADDING = 20;
const LABEL_REST = 42;
const HEADING_REST = 28;
const GUESS_SIGN = 16;
const ARROW = 16;
const ONE_LINE = 33;
const TWO_LINES = 46;

/** The width of the longest of these texts; the longest by letters is the widest, near enough. */
function widest(texts: readonly string[], size: number): number {
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  return textWidth(longest, size);
}

/** The first rows, by which columns are measured; the same list as long as they are the same rows. */
function useMeasured(rows: readonly ReadRow[]): readonly ReadRow[] {
  const kept = useRef<readonly ReadRow[]>([]);
  const first = rows.slice(0, MEASURED);
  const same =
    first.length === kept.current.length &&
    first.every(
      (row, index) => row.tourist === kept.current[index]?.tourist && row.cells === kept.current[index]?.cells,
    );
  if (!same) kept.current = first;
  return kept.current;
}

/** The pasted table: every cell as it came, and below it, where it differs, what was made of it. */
export function ImportGrid(props: ImportGridProps) {
  const { work, shown, ticked, selection, menu, onMenu, onTick } = props;
  const { t, i18n } = useTranslation();
  const { ofIssue } = useSentences();

  const items = useMemo(() => shown.map((index) => work.rows[index] as ReadRow), [shown, work.rows]);
  const feeds = useMemo(() => feedsOf(work.columns.map((column) => column.target)), [work.columns]);
  const result = useCallback(
    (row: ReadRow, column: number): string | null =>
      resultOf(
        row.cells[column] ?? '',
        work.columns[column]?.target ?? null,
        feeds[column] ?? [],
        row.tourist,
        language(),
        t,
      ),
    [work.columns, feeds, t],
  );
  const rows = useMeasured(work.rows);
  const made = useMemo(
    () => work.columns.map((_, column) => rows.map((row) => result(row, column)).filter((text) => text !== null)),
    [rows, work.columns, result],
  );
  const columns = useMemo<GridColumn[]>(() => {
    return work.columns.map((column, index) => {
      const sign = column.target && !isSure(column) ? GUESS_SIGN : 0;
      const label =
        textWidth(t(column.target ? `targetShort.${column.target}` : 'imports.off'), 12.5, 600) + LABEL_REST + sign;
      const heading = textWidth(column.heading.slice(0, 16), 12) + HEADING_REST;
      const content = widest(
        rows.map((row) => row.cells[index] ?? ''),
        13,
      );
      const below = widest(made[index] ?? [], 12) + ARROW;
      const cells = Math.min(WIDEST, Math.max(content, below) + PADDING);
      return { id: String(column.index), width: Math.round(Math.max(NARROWEST, label, heading, cells)) };
    });
  }, [rows, work.columns, made, t]);
  const twoLines = made.some((texts) => texts.length > 0);

  const look = useMemo<RowLook<ReadRow>>(() => {
    const fed = feeds.map((fields) => new Set<string>(fields));
    const found = (row: ReadRow, column: number) => row.issues.filter((issue) => fed[column]?.has(issue.path));
    return {
      rowHeader: (row) => {
        const state = stateOf(row, work);
        return (
          <>
            <Tick
              checked={ticked.has(row.id)}
              onChange={() => onTick([row.id])}
              label={t('imports.tickRow', { line: row.line })}
            />
            <span className={classes.sign} data-state={state}>
              {state === 'error' ? (
                <IconCircleX size={15} aria-label={t('imports.state.error')} role="img" />
              ) : state === 'undecided' ? (
                <IconUsers size={15} aria-label={t('imports.state.undecided')} role="img" />
              ) : maybeClient(row, work) ? (
                <IconUserQuestion size={15} aria-label={t('imports.state.maybe')} role="img" />
              ) : toLookAt(row) ? (
                <IconAlertTriangle size={14} aria-label={t('imports.state.doubt')} role="img" />
              ) : null}
              {state === 'ready' && !maybeClient(row, work) && clientOf(row, work) ? (
                <IconUserCheck size={14} data-known aria-label={t('imports.state.client')} role="img" />
              ) : null}
            </span>
            <span className={classes.line}>{row.line}</span>
          </>
        );
      },
      cell: (row, column) => {
        const made = row.unread ? null : result(row, column);
        if (!made) return <span className={classes.source}>{row.cells[column]}</span>;
        return (
          <span className={classes.cell}>
            <span className={classes.source}>{row.cells[column]}</span>
            <span className={classes.made}>
              <span aria-hidden>→ </span>
              {made}
            </span>
          </span>
        );
      },
      mark: (row, column) => {
        if (!work.columns[column]?.target) return 'off';
        const severities = found(row, column).map(({ severity }) => severity);
        return (['error', 'warning', 'info'] as const).find((one) => severities.includes(one));
      },
      describe: (row, column) =>
        found(row, column)
          .map((issue) => ofIssue(issue))
          .join(' ') || undefined,
      chosen: (row) => ticked.has(row.id),
      kind: (row) => (stateOf(row, work) === 'skip' ? 'left-out' : undefined),
    };
  }, [work.columns, work.decisions, work.clients, feeds, ticked, onTick, result, ofIssue, t, i18n.language]);

  // The heads are drawn again only when their own columns change.
  const now = useRef(props);
  now.current = props;
  const onOpened = useCallback((column: number | null) => now.current.onMenu(column), []);
  const onTarget = useCallback((column: number, target: string | null) => now.current.onTarget(column, target), []);
  const onStep = useCallback((column: number, step: StepName) => now.current.onStep(column, step), []);

  const idsBetween = (top: number, bottom: number): number[] => items.slice(top, bottom + 1).map((row) => row.id);
  const all = items.length > 0 && items.every((row) => ticked.has(row.id));
  const range = rangeOf(selection);

  return (
    <GridView
      ref={props.ref}
      label={t('imports.table')}
      items={items}
      columns={columns}
      rowHeight={twoLines ? TWO_LINES : ONE_LINE}
      headerHeight={58}
      rowHeaderWidth={86}
      selection={selection}
      text={(row, column) => items[row]?.cells[column] ?? ''}
      look={look}
      header={(index) => {
        const column = work.columns[index];
        return column ? (
          <ColumnHeader
            column={column}
            columns={menu === index ? work.columns : CLOSED}
            opened={menu === index}
            onOpened={onOpened}
            onTarget={onTarget}
            onStep={onStep}
          />
        ) : null;
      }}
      corner={
        <Tick label={t('imports.tickAll')} checked={all} some={ticked.size > 0 && !all} onChange={props.onTickAll} />
      }
      editorLabel={work.columns[range.left]?.heading || t('imports.columnNumber', { number: range.left + 1 })}
      onSelect={props.onSelect}
      onToggle={(top, bottom) => onTick(idsBetween(top, bottom))}
      onChange={(changes, kind) =>
        props.onChange(
          changes.map((change) => ({ ...change, row: shown[change.row] ?? -1 })),
          kind,
        )
      }
      onTyping={(change) => props.onTyping(change && { ...change, row: shown[change.row] ?? -1 })}
      onUndo={props.onUndo}
      onRedo={props.onRedo}
      onMenu={(column) => onMenu(column)}
    />
  );
}

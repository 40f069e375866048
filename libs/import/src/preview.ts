import type { Issue } from '@anketa/issue';
import { error } from '@anketa/issue';
import type { Column } from './columns/column';
import { proposeColumns, withChosen } from './columns/propose-columns';
import { type PreviewRow, readRows } from './row/read-rows';
import { readTable } from './shape/read-table';
import type { Source } from './source/clipboard-grid';
import { applyStep, type StepName } from './steps';
import type { SkippedLine } from './table';

/** The report on a pasted list, as the API gives it. */
export interface Preview {
  columns: Column[];
  rows: PreviewRow[];
  skipped: SkippedLine[];
  /** About the list as a whole. */
  issues: Issue[];
}

export interface PreviewOptions extends Source {
  /** What each column is, to overrule the proposal; `null` = do not import. */
  columns?: readonly (string | null)[];
  steps?: readonly { step: StepName; column: number }[];
}

/**
 * All stages in one: the clipboard's table, what its columns are, the helper steps, every row as a tourist with its
 * issues. Stores nothing, never throws.
 *
 * @example preview({ text: 'ZUEV/OLEG MR' }, { today: '2026-11-21' }).rows[0].tourist.sex // 'M'
 */
export function preview(
  { text, html, columns: chosen, steps = [] }: PreviewOptions,
  { today }: { today: string },
): Preview {
  let table = readTable({ text, html }, today);
  let columns = proposeColumns(table, today);
  if (chosen) columns = withChosen(columns, chosen);
  for (const step of steps) ({ table, columns } = applyStep(table, columns, step));
  const { rows, skipped } = readRows(table, columns, { today });
  const issues = [...table.issues];
  if (rows.length > 0 && !columns.some(({ target }) => target !== null && /name/i.test(target)))
    issues.push(error('list', 'list.noNameColumn', {}));
  if (rows.length === 0 && issues.length === 0) issues.push(error('list', 'list.noPeople', {}));
  return { columns, rows, skipped, issues };
}

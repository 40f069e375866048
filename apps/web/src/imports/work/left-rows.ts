import type { ImportResult } from '../../api/shapes';
import { type ReadRow, stateOf, type Work } from './work';

/** A row that was not imported. */
export interface Left {
  row: ReadRow;
  /** `error`, `undecided`, `skip`, or the code the server gave. */
  reason: string;
}

/** The rows of a list that did not become tourists, and why. */
export function leftOf(work: Work, { skipped }: Pick<ImportResult, 'skipped'>): Left[] {
  const refused = new Map(skipped.map((row) => [row.line, row.reason]));
  return work.rows.flatMap((row) => {
    const state = stateOf(row, work);
    const reason = refused.get(row.id) ?? (state === 'ready' ? null : state);
    return reason === null ? [] : [{ row, reason }];
  });
}

const SETTLED: ReadonlySet<string> = new Set(['skip', 'decision.skip', 'tourist.inVoucher']);

/** Rows that can still be mended and imported: not those left out on purpose. */
export const mendable = (left: readonly Left[]): Left[] => left.filter(({ reason }) => !SETTLED.has(reason));

/**
 * Rows to be sent back to whoever made the list: the table as it came, and in a column more what is wrong.
 *
 * @example rejectsOf(work, left, 'Что не так', say).columns.at(-1) // 'Что не так'
 */
export function rejectsOf(
  { table }: Pick<Work, 'table'>,
  left: readonly Left[],
  heading: string,
  say: (left: Left) => string,
): { columns: string[]; rows: string[][] } {
  return {
    columns: [...table.headings, heading],
    rows: left.map((one) => [...table.headings.map((_, index) => one.row.cells[index] ?? ''), say(one)]),
  };
}

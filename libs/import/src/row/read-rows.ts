import { duplicatesIn, type Person } from '@anketa/client';
import { type Issue, warning } from '@anketa/issue';
import type { Column } from '../columns/column';
import { type SkippedLine, skippedRow, type Table } from '../table';
import { rowReader } from './read-row';

/** A row of the report: the tourist as read, what to say of it, and whether an earlier row is the same person. */
export interface PreviewRow {
  line: number;
  cells: string[];
  tourist: Person;
  issues: Issue[];
  match: { kind: 'new' | 'inList'; line?: number };
}

/**
 * Reads all rows. A row without a name and without any number or date of a person is set aside (`noName`); the same
 * person twice in the list is a warning (`tourist.duplicate`) with the line of the first.
 *
 * @example readRows(table, columns, { today: '2026-11-21' }).rows[0].tourist.surname // 'Зуев'
 */
export function readRows(
  table: Table,
  columns: readonly Column[],
  { today }: { today: string },
): { rows: PreviewRow[]; skipped: SkippedLine[] } {
  const read = rowReader(table, columns, { today });
  const rows: PreviewRow[] = [];
  const skipped = [...table.skipped];
  const mapped = columns.some(({ target }) => target !== null);
  for (const row of table.rows) {
    const { tourist, issues, identified } = read(row);
    if (!identified && mapped) {
      skipped.push(skippedRow(row, 'noName'));
      continue;
    }
    rows.push({ line: row.line, cells: [...row.cells], tourist, issues, match: { kind: 'new' } });
  }
  duplicatesIn(rows.map(({ tourist }) => tourist)).forEach((earlier, at) => {
    if (earlier === null) return;
    const line = rows[earlier]!.line;
    rows[at]!.match = { kind: 'inList', line };
    rows[at]!.issues.push(warning('surname', 'tourist.duplicate', { line }));
  });
  return { rows, skipped: skipped.sort((a, b) => a.line - b.line) };
}

import { scriptOf } from '@anketa/name';
import { isNameKind, kindOf } from './kinds';
import type { Table, TableRow } from './table';

/**
 * Rows without a number of their own in a numbered list that go on with the person above: the name in the other
 * alphabet, an expiry below its passport. They are joined to that row, cell by cell.
 */
export function continuedRows(table: Table): Table {
  const numbered = table.rows.filter(({ cells }) => /^№?\s?\d{1,4}[.)]?$/.test(cells[0] ?? '')).length;
  if (numbered < 1 || numbered === table.rows.length) return table;
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    const above = rows.at(-1);
    if (above && row.cells[0] === '' && goesOn(row.cells, above.cells)) {
      const cells = above.cells.map((cell, column) =>
        [cell, row.cells[column] ?? ''].filter((text) => text !== '').join('\n'),
      );
      rows[rows.length - 1] = { ...above, cells };
    } else rows.push(row);
  }
  return rows.length === table.rows.length ? table : { ...table, rows };
}

/** "DBL", "до 17.08.2031": words that say more of a person, and no new one. */
const FURTHER = /^(?:до|по|valid|exp|выд|from|from|until|till|с)(?!\p{L})/iu;

/** Every cell is the other alphabet's name below a name, or goes on with the paper above it. */
function goesOn(cells: readonly string[], above: readonly string[]): boolean {
  let more = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell === '') continue;
    const over = above[column] ?? '';
    const spelling = isNameKind(kindOf(cell)) && isNameKind(kindOf(over)) && scriptOf(cell) !== scriptOf(over);
    if (!spelling && !(FURTHER.test(cell) && over !== '')) return false;
    more++;
  }
  return more > 0;
}

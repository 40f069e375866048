import { isSimilarName, scriptOf } from '@anketa/name';
import { isNameKind, kindOf } from '../cell/kinds';
import type { Table, TableRow } from '../table';

/**
 * Rows without a number of their own in a numbered list that go on with the person above: the name in the other
 * alphabet, an expiry below its passport; in any list a row of nothing but that other spelling. They are joined to the row
 * above, cell by cell.
 */
export function continuedRows(table: Table): Table {
  const numbered = table.rows.filter(({ cells }) => /^№?\s?\d{1,4}[.)]?$/.test(cells[0] ?? '')).length;
  if (numbered === table.rows.length || !table.rows.some(({ cells }) => cells.some((cell) => cell === '')))
    return table;
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    const above = rows.at(-1);
    if (above && (numbered > 0 ? row.cells[0] === '' && goesOn(row.cells, above.cells) : isSpelling(row, above))) {
      const cells = above.cells.map((cell, column) =>
        [cell, row.cells[column] ?? ''].filter((text) => text !== '').join('\n'),
      );
      rows[rows.length - 1] = { ...above, cells };
    } else rows.push(row);
  }
  return rows.length === table.rows.length ? table : { ...table, rows };
}

/** Nothing but the name of the row above in the other alphabet. */
function isSpelling({ cells }: TableRow, above: TableRow): boolean {
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const [column = 0] = filled;
  const [own = '', over = ''] = [cells[column], above.cells[column]];
  if (filled.length !== 1 || over.includes('\n') || !isNameKind(kindOf(own)) || !isNameKind(kindOf(over))) return false;
  const [one, other] = [scriptOf(own), scriptOf(over)];
  return one !== null && other !== null && one !== other && isSimilarName(firstWord(over), firstWord(own));
}

const firstWord = (text: string) => text.trim().split(/[\s/,]+/)[0] ?? '';

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

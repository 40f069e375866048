import { warning } from '@anketa/issue';
import { meaningOf } from '../cell/headings';
import { kindOf } from '../cell/kinds';
import type { Table } from '../table';
import { isPersonField } from '../targets';

/** Signs and words for "the same as above". */
const DITTO =
  /^[-–—=~\s]*(?:\/\/|"|''|”|“|〃|-"-)[-–—=~\s]*$|^(?:то\s?же|т[аеу] же|там же|см\.?\s*выше|see above|same(?: as above)?|ditto|idem|аналогично|так само|див\.?\s*вище)\.?$/iu;

/** Does the cell only say that it is the same as the one above? */
function isDitto(cell: string): boolean {
  return cell.length < 20 && DITTO.test(cell.trim());
}

/**
 * The table with "//" and "то же" written out where it stands for a word (a state, a surname), marked as such. A number
 * or a date of a person is nobody else's: there the sign stays, and reading the cell says that it is none.
 */
export function withDittos(table: Table): Table {
  if (!table.rows.some(({ cells }) => cells.some(isDitto))) return table;
  const above: string[] = [];
  const rows = table.rows.map((row) => {
    const issues = [...(row.issues ?? [])];
    const cells = row.cells.map((cell, column) => {
      if (!isDitto(cell)) {
        if (cell !== '') above[column] = cell;
        return cell;
      }
      const meant = above[column] ?? '';
      if (meant === '' || /\d/.test(meant) || kindOf(meant) === 'email') return cell;
      const field = meaningOf(table.headings[column] ?? '')?.target;
      if (field && isPersonField(field))
        issues.push(warning(field, 'cell.ditto', { value: cell, read: meant.slice(0, 60) }));
      return meant;
    });
    return { ...row, cells, ...(issues.length > 0 ? { issues } : {}) };
  });
  return { ...table, rows };
}

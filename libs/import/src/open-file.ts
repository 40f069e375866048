import { type Issue, warning } from '@anketa/issue';
import type { Column } from './columns/column';
import { proposeColumns } from './columns/propose-columns';
import { readTable } from './shape/read-table';
import type { Source } from './source/clipboard-grid';
import { readFile } from './source/read-file';
import { emptyTable, type Table } from './table';

/** The list of a file, and what is to be said of the file: why it cannot be read, or what of it was not taken. */
export interface FileList {
  source: Source;
  table: Table;
  columns: readonly Column[];
  issues: Issue[];
}

const MOST_LINES = 12;

/**
 * The list of a file: of several sheets the one with most people. Other sheets with people, and rows that were hidden, are told
 * (`file.otherSheets`, `file.hiddenRows`); a file that cannot be read says why.
 *
 * @example (await openFile('group.xlsx', bytes, '2026-11-21')).table.rows.length
 */
export async function openFile(name: string, bytes: Uint8Array, today: string): Promise<FileList> {
  const { sheets, issues } = await readFile(name, bytes);
  const lists = sheets.map(({ name: sheet, source, hidden = [] }) => {
    const table = readTable(source, today);
    const columns = proposeColumns(table, today);
    const named = columns.some(({ target }) => target !== null && /name/i.test(target));
    return { sheet, source, hidden, table, columns, people: named ? table.rows.length : 0 };
  });
  const [taken, ...others] = lists.toSorted(
    (one, other) => other.people - one.people || other.table.rows.length - one.table.rows.length,
  );
  if (!taken) return { source: {}, table: emptyTable(), columns: [], issues };
  const { source, table, columns, hidden } = taken;
  const left = others.filter(({ people }) => people > 0).map(({ sheet, people }) => `${sheet} (${people})`);
  const told = [...issues];
  if (left.length > 0) told.push(warning('file', 'file.otherSheets', { taken: taken.sheet, others: left.join(', ') }));
  if (hidden.length > 0) {
    const lines = `${hidden.slice(0, MOST_LINES).join(', ')}${hidden.length > MOST_LINES ? ', …' : ''}`;
    told.push(warning('file', 'file.hiddenRows', { count: hidden.length, lines }));
  }
  return { source, table, columns, issues: told };
}

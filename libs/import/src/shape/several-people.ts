import { findDates } from '@anketa/document';
import { type Issue, warning } from '@anketa/issue';
import { severalNames } from '@anketa/name';
import { meaningOf } from '../cell/headings';
import { type Kind, kindOf } from '../cell/kinds';
import { takePieces } from '../cell/pieces';
import type { Table, TableRow } from '../table';
import { isPersonField } from '../targets';

/** What belongs to one person only: one value beside several names is nobody's for sure. */
const PERSONAL: ReadonlySet<Kind> = new Set([
  'date',
  'passport',
  'civilPassport',
  'birthCertificate',
  'ticket',
  'sex',
  'email',
  'phone',
  'lost',
]);

/**
 * A row whose cell surely names several people becomes a row for each ("Зуев Олег, Зуева Анна"; a line for each in one
 * cell). Cells with as many lines or parts are dealt out; what a row shares (the room, the tour) is copied; a single date
 * or number of a person is left out with `people.whose`, for nobody knows whose it is.
 *
 * @example splitPeople(table).rows.length // 2, of a table with one row 'ZUEV OLEG + ZUEVA ANNA'
 */
export function splitPeople(table: Table): Table {
  let changed = false;
  const rows = table.rows.flatMap((row) => {
    const split = splitRow(row, table.headings);
    if (split === null) return [row];
    changed = true;
    return split;
  });
  return changed ? { ...table, rows } : table;
}

function splitRow(row: TableRow, headings: readonly string[]): TableRow[] | null {
  const at = row.cells.findIndex((cell) => peopleIn(cell) !== null);
  if (at < 0) return null;
  const people = peopleIn(row.cells[at]!)!;
  const parts = row.cells.map((cell, column) => (column === at ? people : dealOut(cell, people.length)));
  const { cells, issues } = sharedCells(row, headings, people.length, (column) => parts[column] != null);
  return people.map((_, person) => ({
    line: row.line,
    cells: parts.map((dealt, column) => (dealt ? (dealt[person] ?? '') : cells[column]!)),
    issues,
  }));
}

/**
 * What a row of several people has for all of them: the cells as they are, but for a single date or number of a person,
 * which is left out with `people.whose`.
 */
export function sharedCells(
  row: TableRow,
  headings: readonly string[],
  people: number,
  isDealt: (column: number) => boolean,
): { cells: string[]; issues: Issue[] } {
  const issues: Issue[] = [
    ...(row.issues ?? []),
    { path: 'surname', code: 'people.split', severity: 'info', params: { people } },
  ];
  const cells = row.cells.map((cell, column) => {
    const meaning = meaningOf(headings[column] ?? '');
    if (isDealt(column) || meaning?.target === null || !isPersonal(cell)) return cell;
    const field = meaning?.target && isPersonField(meaning.target) ? meaning.target : 'surname';
    issues.push(warning(field, 'people.whose', { value: cell.slice(0, 60) }));
    return '';
  });
  return { cells, issues };
}

const SIGNS = /[\n;+&•|,/]|\s(?:и|and|та|și|és)\s|\s\d\s?[.)]/u;

/** The people of a cell: names only, or a line for each with dates and numbers beside the name. */
function peopleIn(cell: string): string[] | null {
  if (cell.length < 9 || cell.length > 1000 || !SIGNS.test(cell)) return null;
  if (!/\d{2}/.test(cell)) return severalNames(cell);
  const written = cell.split('\n').filter((line) => line.trim() !== '');
  const lines = written.length > 1 ? written : cell.split(/\s*[,;+&]\s+(?=(?:\p{Ll}{2,4}\.?\s+)?\p{Lu})/u);
  if (lines.length < 2) return null;
  const names = lines.map((line) => takePieces(line, '').rest);
  return severalNames(names.join('\n'))?.length === lines.length ? lines.map((line) => line.trim()) : null;
}

/** As many parts as people: a line each, or parts by one sign. */
function dealOut(cell: string, count: number): string[] | null {
  for (const sign of ['\n', ';', '+', '|', ' / ', ',', '/', ' и ']) {
    const parts = cell.split(sign).map((part) => part.trim());
    if (parts.length === count && parts.every((part) => part !== '')) return parts;
  }
  return null;
}

function isPersonal(cell: string): boolean {
  return PERSONAL.has(kindOf(cell)) || findDates(cell).length > 0 || /\d{6}/.test(cell);
}

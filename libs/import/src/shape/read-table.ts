import { error } from '@anketa/issue';
import { airlineTable } from '../airline/airline-table';
import { clipboardGrid, type Source } from '../source/clipboard-grid';
import { type Grid, LIMITS, trimmed } from '../source/grid';
import { emptyTable, type Table } from '../table';
import { continuedRows } from './continued-rows';
import { withDittos } from './dittos';
import { freeTextTable } from './free-text-table';
import { labelledLines, turned } from './labelled-lines';
import { namesOverData } from './lines-of-a-person';
import { splitPeople } from './several-people';
import { unfolded } from './side-by-side';
import { structure } from './structure';

/** Without a today no date of free text lies ahead. */
const NO_DAY_AHEAD = '9999-12-31';

/**
 * The list in a clipboard or a file: both flavours are read, headings of one or more rows joined, lines that are no
 * person's set aside with their reason. Never throws; what is too large or holds nothing comes back as an issue of the
 * table: `list.empty`, `list.tooLarge`, `list.tooManyRows`, `list.binary`.
 *
 * `today` only tells a birth date from an expiry date in free text, where no word says which it is.
 *
 * @example readTable({ text: 'Фамилия\tИмя\nЗуев\tОлег' }).headings // ['Фамилия', 'Имя']
 */
export function readTable(source: Source, today = NO_DAY_AHEAD): Table {
  const text = source.text ?? '';
  const html = source.html ?? '';
  const size = Math.max(text.length, html.length);
  if (size > LIMITS.characters) return emptyTable([error('list', 'list.tooLarge', { size, most: LIMITS.characters })]);
  if (isBinary(text)) return emptyTable([error('list', 'list.binary', {})]);
  const special = airlineTable(text.trim() === '' ? '' : text);
  if (special) return special;
  const grid = clipboardGrid({ text, html });
  if (grid === null) return emptyTable([error('list', 'list.empty', {})]);
  return gridTable(grid, today);
}

/** The list in a grid, however it was read. */
export function gridTable(whole: Grid, today = NO_DAY_AHEAD): Table {
  const table = peopleOf(whole, today);
  const aside = whole.skipped ?? [];
  return aside.length > 0 ? { ...table, skipped: [...table.skipped, ...aside] } : table;
}

function peopleOf(whole: Grid, today: string): Table {
  const grid = trimmed(whole);
  const width = grid.rows[0]?.cells.length ?? 0;
  if (width === 0) return emptyTable([error('list', 'list.empty', {})]);
  const cards = width <= 2 ? labelledLines(grid) : null;
  const table =
    (cards ? splitPeople(cards) : null) ??
    freeText(grid, today) ??
    splitPeople(unfolded(withDittos(continuedRows(structure(turned(grid) ?? grid)))));
  const left = (whole.left ?? []).map((code) => error('list', code, { most: LIMITS.columns }));
  if (table.rows.length <= LIMITS.rows)
    return left.length > 0 ? { ...table, issues: [...table.issues, ...left] } : table;
  const rows = table.rows.slice(0, LIMITS.rows);
  const over = table.rows.length - rows.length;
  const cut = error('list', 'list.tooManyRows', { most: LIMITS.rows, over });
  return { ...table, rows, issues: [...table.issues, ...left, cut] };
}

/** Text of a line a cell, or of numbered names with their data in cells on the lines below, as Word's numbering copies it. */
function freeText(grid: Grid, today: string): Table | null {
  const lines = grid.rows[0]?.cells.length === 1 ? grid : namesOverData(grid);
  return lines === null ? null : freeTextTable(lines, today);
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 2000);
  const odd = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 4 && odd * 20 > head.length;
}

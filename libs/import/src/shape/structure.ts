import { findDates } from '@anketa/document';
import { meaningOf } from '../cell/headings';
import { isNameKind, kindOf } from '../cell/kinds';
import { isSomebodyElse } from '../cell/name-like';
import type { Grid, GridRow } from '../source/grid';
import { type SkippedLine, skippedRow, type Table, type TableRow } from '../table';
import type { Target } from '../targets';

const MOST_HEADING_ROWS = 4;
const LOOKED_AT = 60;
const TOTAL = /^(?:итого|всего|total|subtotal|общо|разом|összesen|sum)(?![\p{L}])/iu;

/**
 * Finds the heading in a grid, joins it when it takes several rows, and sets aside what is no person: title lines above
 * it, section and total lines between, the heading repeated on a new page.
 */
export function structure(grid: Grid): Table {
  const skipped: SkippedLine[] = [];
  const heading = findHeading(grid);
  const first = heading ? heading.end : firstPerson(grid.rows);
  const above = grid.rows.slice(0, heading ? heading.start : first);
  const people = heading ? peopleAbove(above, grid.rows.slice(first)) : new Set<GridRow>();
  for (const row of above) if (!people.has(row)) skip(skipped, row, 'preamble');
  const headings = heading ? heading.texts : (grid.rows[0]?.cells.map(() => '') ?? []);
  const repeated = heading
    ? new Set(grid.rows.slice(heading.start, heading.end).map(({ cells }) => cells.join('\t')))
    : null;
  const rows: TableRow[] = [...people];
  let places: readonly number[] | null = null;
  for (const whole of grid.rows.slice(first)) {
    const other = heading ? otherOrder(whole.cells, headings) : null;
    if (other) {
      places = other;
      skip(skipped, whole, 'heading');
      continue;
    }
    const row: GridRow = places
      ? { ...whole, cells: headings.map((_, at) => whole.cells[places!.indexOf(at)] ?? '') }
      : whole;
    const reason = reasonToSkip(row, headings.length, repeated);
    if (reason === 'empty') continue;
    if (reason) skip(skipped, row, rows.length === 0 && reason === 'section' ? 'preamble' : reason);
    else rows.push(row);
  }
  return { headings, rows, skipped, issues: [] };
}

/**
 * A second list pasted below the first with the same columns in another order: for each of its columns the place in the
 * first list; `null` when the row is no such heading.
 */
function otherOrder(cells: readonly string[], headings: readonly string[]): number[] | null {
  if (cells.some((cell) => FIGURES.test(cell)) || cells.every((cell, at) => cell === headings[at])) return null;
  const targets: (Target | null)[] = [];
  for (const cell of cells) {
    const target = cell === '' ? null : (meaningOf(cell)?.target ?? null);
    if (cell !== '' && (target === null || targets.includes(target))) return null;
    targets.push(target);
  }
  if (targets.filter((target) => target !== null).length < 3) return null;
  const first = headings.map((heading) => meaningOf(heading)?.target ?? null);
  const places = targets.map((target) => (target === null ? -1 : first.indexOf(target)));
  return places.every((place, at) => place >= 0 || cells[at] === '') ? places : null;
}

/** No heading has them, and most rows of people do. */
const FIGURES = /\d{3}/;

/** Rows above the heading that have, cell by cell, what the rows below have: somebody wrote on above it. */
function peopleAbove(above: readonly GridRow[], below: readonly GridRow[]): Set<GridRow> {
  const kinds = below.slice(0, 20).map(({ cells }) => cells.map(kindOf));
  return new Set(
    above.filter(({ cells }) => {
      const own = cells.map(kindOf);
      const filled = own.filter((kind) => kind !== 'empty').length;
      const alike = own.filter((kind, at) => kind !== 'empty' && kinds.some((row) => row[at] === kind)).length;
      return filled >= 2 && alike * 4 >= filled * 3 && hasData(cells) && own.some(isNameKind);
    }),
  );
}

interface Heading {
  start: number;
  end: number;
  texts: string[];
}

/** The heading is the block of rows, without data in it, whose joined texts name most columns. */
function findHeading(grid: Grid): Heading | null {
  const { rows } = grid;
  const spread = grid.spread ?? rows.map(({ cells }) => cells);
  const exact = grid.spread !== undefined;
  let best: (Heading & { score: number }) | null = null;
  const width = rows[0]?.cells.length ?? 0;
  const last = Math.min(rows.length, LOOKED_AT);
  for (let end = 1; end <= last; end++) {
    if (hasData(rows[end - 1]!.cells)) {
      if (best) break;
      continue;
    }
    if (width > 2 && isAlone(rows[end - 1]!.cells)) continue;
    for (let height = 1; height <= Math.min(MOST_HEADING_ROWS, end); height++) {
      const start = end - height;
      if (height > 1 && (hasData(rows[start]!.cells) || isAlone(rows[start]!.cells))) break;
      const texts = joined(spread.slice(start, end), exact);
      const score = scoreOf(texts) - (height - 1) * 0.6;
      if (score > (best?.score ?? 0)) best = { start, end, texts, score };
    }
  }
  return best;
}

/** Every column's heading from the top down, a merged cell said once. */
function joined(rows: string[][], exact: boolean): string[] {
  const width = rows[0]?.length ?? 0;
  const filled = exact
    ? rows
    : rows.map((cells, at) => (at < rows.length - 1 ? spreadRight(cells, rows[at + 1]!) : cells));
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (const cells of filled) {
      const text = (cells[column] ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '' && !parts.includes(text)) parts.push(text);
    }
    return parts.join(' ');
  });
}

/** In plain text a merged heading stands over its first column only; it speaks for the next ones that have a second line. */
function spreadRight(upper: string[], lower: string[]): string[] {
  let speaking = '';
  return upper.map((text, column) => {
    if (text !== '') speaking = lower[column] === '' ? '' : text;
    else if (lower[column] === '') speaking = '';
    return text === '' ? speaking : text;
  });
}

function scoreOf(texts: string[]): number {
  const targets = new Set<string>();
  let score = 0;
  let filled = 0;
  let known = 0;
  for (const text of texts) {
    if (text === '') continue;
    filled++;
    const meaning = meaningOf(text);
    if (!meaning) continue;
    known++;
    if (meaning.target === null) score += 0.3 * meaning.certainty;
    else if (!targets.has(meaning.target)) {
      targets.add(meaning.target);
      score += meaning.certainty;
    } else score += 0.3 * meaning.certainty;
  }
  if (targets.size === 0 || score < filled * 0.25) return 0;
  return targets.size === 1 && filled > 3 && known * 4 < filled * 3 ? 0 : score;
}

const DATA: ReadonlySet<string> = new Set([
  'date',
  'passport',
  'civilPassport',
  'ticket',
  'birthCertificate',
  'email',
  'phone',
  'lost',
]);

function hasData(cells: string[]): boolean {
  let named = 0;
  const said = new Set(cells.flatMap((cell) => meaningOf(cell)?.target ?? [])).size;
  for (const cell of cells) {
    if (cell === '') continue;
    const kind = kindOf(cell);
    if (kind === 'fullName' && said < 3 && /[/,(]/.test(cell) && !meaningOf(cell)?.target) return true;
    if (DATA.has(kind) || (kind === 'text' && saysSomething(cell))) return true;
    if (meaningOf(cell)) continue;
    if (kind === 'surname' || kind === 'givenName' || kind === 'fullName') named++;
  }
  return (
    (named >= 2 && said < 3) ||
    (named === 1 && cells.filter((cell) => cell !== '').length <= 3 && !cells.some((cell) => meaningOf(cell)?.target))
  );
}

/** "szül. 1979.05.23.", "паспорт FE123456": words with a date or a number are somebody's, but for an example in brackets. */
function saysSomething(cell: string): boolean {
  const text = cell.replace(/\([^)]*\)?/g, '');
  return (
    /\p{L}/u.test(text) &&
    (/\p{L}{0,2}\d{6,}/u.test(text) || (findDates(text).length > 0 && !/[-–—]\s*\d|\d:\d/.test(text)))
  );
}

/** Cell by cell of one kind, with a number among them: two people, though no ending tells the first one's name. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const kinds = one.map((cell, at) => [kindOf(cell), kindOf(other[at] ?? '')] as const);
  const filled = kinds.filter(([kind]) => kind !== 'empty');
  const same = filled.filter(([kind, beside]) => kind === beside);
  return same.length * 3 >= filled.length * 2 && same.some(([kind]) => kind === 'number' || kind === 'numbering');
}

const isAlone = (cells: string[]) => cells.filter((cell) => cell !== '').length < 2;

/** Without a heading: the first row that is no title line. Title lines have far fewer cells than the rows of people. */
function firstPerson(rows: readonly GridRow[]): number {
  const counts = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const usual = [...counts].sort((a, b) => b - a)[Math.floor(counts.length / 4)] ?? 1;
  if (usual < 3) return 0;
  const at = rows.findIndex(({ cells }, row) => counts[row]! * 2 > usual && hasData(cells));
  const full = rows.findIndex((_, row) => counts[row]! * 2 > usual);
  if (at < 0 || full < 0) return 0;
  return at - full <= 1 && !areAlike(rows[full]!.cells, rows[at]!.cells) ? at : full;
}

/** "DBL", "2 TWIN", "TRPL:": the kind of room over its people. */
const ROOM =
  /^\s*(?:\d{1,2}\s?[xх*]?\s*)?(?:SGL|SNGL|SINGLE|DBL|DOUBLE|TWI?N|TRP?L|TRIPLE|TRI|QDPL|QUAD|QUADRUPLE)(?:\s?\+\s?(?:EXB|CHD|INF))*(?:\s+rooms?)?\s*[:.]?\s*$/i;

/** In place of a number before somebody who does not travel. */
const CONTACT =
  /^(?:экстренн\p{L}+ контакт|контакт(?:ное лицо)?|плательщик|заказчик|менеджер|emergency contact|contact person|payer|manager)\s*:?$/iu;

function reasonToSkip({ cells }: GridRow, width: number, repeated: ReadonlySet<string> | null): string | null {
  const filled = cells.filter((cell) => cell !== '' && !/^[-–—_.]+$/.test(cell));
  if (filled.length === 0) return 'empty';
  if (filled.some((cell) => TOTAL.test(cell))) return 'total';
  if (repeated !== null && filled.length > 1 && (repeated.has(cells.join('\t')) || filled.every(isHeading)))
    return 'heading';
  if (filled.length === 1 && ROOM.test(filled[0]!)) return 'section';
  if (filled.length > 2 && filled.every((cell, at) => cell === String(at + 1))) return 'heading';
  if (width >= 2 && CONTACT.test(filled[0]!)) return 'section';
  if (width >= 2 && filled.length === 1 && isSection(filled[0]!)) return 'section';
  return null;
}

const isHeading = (cell: string) =>
  meaningOf(cell)?.target !== undefined && !/\d/.test(cell) && !isNameKind(kindOf(cell));

/** One filled cell in a wide row is a section ("DBL", "Рук. группы …"), unless it is clearly somebody's full name. */
function isSection(text: string): boolean {
  return kindOf(text) !== 'fullName' || /[:\d]|рук\.|гид|руковод|контакт/i.test(text) || isSomebodyElse(text);
}

function skip(skipped: SkippedLine[], { line, cells }: GridRow, reason: string): void {
  if (cells.some((cell) => cell !== '')) skipped.push(skippedRow({ line, cells }, reason));
}

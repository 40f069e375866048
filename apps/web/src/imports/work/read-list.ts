import { duplicatesIn, emptyPerson, type Person } from '@anketa/client';
import { proposeColumns, rowReader, type SkippedLine } from '@anketa/import';
import type { Issue } from '@anketa/issue';
import type { Tourist } from '../../api/shapes';
import { anyName } from '../../tourists/person-text';
import type { Opened } from './engine';
import { layoutOf, type Remembered, rememberedColumns } from './layout';
import type { ReadRow, Work } from './work';

/** A longer list is read in the background, so that the screen never stands still. */
export const LARGE = 1_500;
const LONGEST_TEXT = 200;
const NOBODY: Person = emptyPerson();

/** One row as it was read. */
export interface Reading {
  tourist: Person;
  issues: readonly Issue[];
  identified: boolean;
}

/** Opens a list: columns proposed, or as an agent corrected them for the same layout; rows read, at once when few. */
export function openWork(
  { table, issues, columns: proposed }: Opened,
  today: string,
  present: readonly Tourist[],
  remembered: Remembered = new Map(),
): Work {
  const columns = proposed ?? proposeColumns(table, today);
  const layout = layoutOf(table, columns);
  const work: Work = {
    table,
    columns: rememberedColumns(columns, layout, remembered),
    rows: [],
    skipped: [],
    issues,
    decisions: {},
    services: {},
    dropped: [],
    present,
    clients: new Map(),
    layout,
    reading: false,
    unmatched: false,
  };
  return read(work, today);
}

/** All rows of the table anew: at once, or marked as unread when they are many. */
export function read(work: Work, today: string): Work {
  const rows = unreadRows(work);
  const unread = { ...work, rows, skipped: work.table.skipped, reading: true, unmatched: true };
  if (work.table.rows.length > LARGE) return unread;
  const reader = rowReader(work.table, work.columns, { today });
  return matchedNow(withReadings(unread, 0, work.table.rows.map(reader)));
}

/** Rows by their lines; several people of one line get numbers of their own, the same at every reading. */
function unreadRows({ table, dropped }: Work): ReadRow[] {
  const used = new Set<number>();
  const gone = new Set(dropped);
  let spare = table.rows.reduce((highest, row) => Math.max(highest, row.line), 0);
  const rows: ReadRow[] = [];
  table.rows.forEach(({ line, cells }, place) => {
    const id = used.has(line) ? ++spare : line;
    used.add(id);
    if (gone.has(id)) return;
    rows.push({ id, place, line, cells, tourist: NOBODY, issues: [], match: { kind: 'new' }, unread: true });
  });
  return rows;
}

/** The work with what was read of some rows of the table, from a place on; lines that name nobody are set aside. */
export function withReadings(work: Work, from: number, readings: readonly Reading[]): Work {
  const mapped = work.columns.some(({ target }) => target !== null);
  const skipped: SkippedLine[] = [];
  const rows: ReadRow[] = [];
  for (const row of work.rows) {
    const reading = row.unread ? readings[row.place - from] : undefined;
    if (!reading) rows.push(row);
    else if (reading.identified || !mapped) {
      const { unread: _, ...rest } = row;
      rows.push({ ...rest, tourist: reading.tourist, issues: reading.issues });
    } else skipped.push({ line: row.line, text: shownCells(row.cells), reason: 'noName' });
  }
  const reading = from + readings.length < work.table.rows.length;
  if (skipped.length === 0) return { ...work, rows, reading };
  return { ...work, rows, reading, skipped: [...work.skipped, ...skipped].sort((a, b) => a.line - b.line) };
}

const shownCells = (cells: readonly string[]): string => cells.filter(Boolean).join(' | ').slice(0, LONGEST_TEXT);

/** Everybody who is told apart: those on the voucher, then the rows. */
export const peopleOf = ({ present, rows }: Pick<Work, 'present' | 'rows'>): Person[] => [
  ...present,
  ...rows.map((row) => row.tourist),
];

/** Marks who stands in the list before, or is on the voucher already, at once. */
export const matchedNow = (work: Work): Work => withMatches(work, duplicatesIn(peopleOf(work)));

/** The same with what was found out before. Rows whose mark stays are the same objects. */
export function withMatches(work: Work, same: ArrayLike<number | null>): Work {
  const { present } = work;
  const rows = work.rows.map((row, index): ReadRow => {
    const match = matchOf(same[present.length + index] ?? null, work);
    return sameMatch(row.match, match) ? row : { ...row, match };
  });
  return { ...work, rows, unmatched: false };
}

function matchOf(earlier: number | null, { present, rows }: Work): ReadRow['match'] {
  if (earlier === null) return { kind: 'new' };
  const tourist = present[earlier];
  if (tourist) return { kind: 'inVoucher', name: anyName(tourist) };
  return { kind: 'inList', line: rows[earlier - present.length]?.line ?? 0 };
}

function sameMatch(one: ReadRow['match'], other: ReadRow['match']): boolean {
  if (one.kind === 'inList' && other.kind === 'inList') return one.line === other.line;
  if (one.kind === 'inVoucher' && other.kind === 'inVoucher') return one.name === other.name;
  return one.kind === other.kind;
}

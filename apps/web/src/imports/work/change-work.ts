import { applyStep, rowReader } from '@anketa/import';
import type { Tourist } from '../../api/shapes';
import type { CellChange } from '../../grid/cells';
import type { Column, StepName, Table } from './engine';
import { LARGE, matchedNow, read } from './read-list';
import type { ReadRow, Work } from './work';

/** More rows than these are read in the background when their cells change. */
const MANY = 300;
const SAMPLES = 6;

/** The agent's word on a column. A field another column had moves here, and that one is not imported any more. */
export function withTarget(work: Work, column: number, target: string | null, today: string): Work {
  const columns = work.columns.map((one, index): Column => {
    if (index === column) return { ...one, target: target as Column['target'], confidence: 1, why: 'chosen' };
    return target !== null && one.target === target ? { ...one, target: null, confidence: 1, why: 'chosen' } : one;
  });
  return read({ ...work, columns }, today);
}

/** New texts in cells; only the rows they are in are read again. `row` is the place in `work.rows`. */
export function withCells(work: Work, changes: readonly CellChange[], today: string): Work {
  const next = withTyped(work, changes, today);
  return next === work ? work : rematched(next);
}

/** The same before who is whom is found out: what the rows say while a cell is typed into. */
export function withTyped(work: Work, changes: readonly CellChange[], today: string): Work {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of changes) {
    if ((work.rows[row]?.cells[column] ?? text) === text) continue;
    const cells = texts.get(row) ?? new Map<number, string>();
    texts.set(row, cells.set(column, text));
  }
  if (texts.size === 0) return work;
  const rows = [...work.rows];
  const tableRows = [...work.table.rows];
  const later = texts.size > MANY && work.table.rows.length > LARGE;
  const reader = later ? null : readerOf(work, texts.size, today);
  for (const [index, cells] of texts) {
    const before = rows[index] as ReadRow;
    const { line, place } = before;
    const next = before.cells.map((cell, column) => cells.get(column) ?? cell);
    tableRows[place] = { line, cells: next };
    const found = reader?.({ line, cells: next });
    rows[index] = found
      ? { ...before, cells: next, tourist: found.tourist, issues: found.issues }
      : { ...before, cells: next, unread: true };
  }
  const next = { ...work, rows, table: { ...work.table, rows: tableRows } };
  return later ? { ...next, reading: true } : next;
}

type Reader = ReturnType<typeof rowReader>;
const readers = new WeakMap<readonly Column[], Reader>();

/** One row of a long list is read by what its columns were found to be before: it decides nothing for them. */
function readerOf({ table, columns }: Work, rows: number, today: string): Reader {
  if (rows > 1 || table.rows.length <= LARGE) return rowReader(table, columns, { today });
  const reader = readers.get(columns) ?? rowReader(table, columns, { today });
  readers.set(columns, reader);
  return reader;
}

/** Who is whom, found out at once in a short list and in the background of a long one. */
const rematched = (work: Work): Work =>
  work.table.rows.length > LARGE ? { ...work, unmatched: true } : matchedNow(work);

/** The list without some rows. */
export function withoutRows(work: Work, ids: ReadonlySet<number>): Work {
  const rows = work.rows.filter((row) => !ids.has(row.id));
  return rematched({ ...work, dropped: [...work.dropped, ...ids], rows });
}

/**
 * Only these rows of the list, for going on with what was left out after the others became tourists of the voucher;
 * `null` when nothing is left.
 */
export function remaining(work: Work, ids: ReadonlySet<number>, present: readonly Tourist[]): Work | null {
  if (ids.size === 0) return null;
  const gone = new Set(work.rows.filter((row) => !ids.has(row.id)).map((row) => row.id));
  return withoutRows({ ...work, present }, gone);
}

/** What a helper made of a list. */
export interface Stepped {
  table: Table;
  columns: readonly Column[];
  changed: number;
}

/** A helper tried out: the work as it would be, how many cells would change, and the first of them. */
export interface Tried {
  work: Work;
  changed: number;
  samples: readonly Sample[];
}

interface Sample {
  line: number;
  before: string;
  after: string;
}

export const tryStep = (work: Work, step: StepName, column: number, today: string): Tried =>
  withStep(work, applyStep(work.table, work.columns, { step, column }), column, today);

/** The work after a helper that was done elsewhere. */
export function withStep(work: Work, { table, columns, changed }: Stepped, column: number, today: string): Tried {
  const next = changed > 0 ? read({ ...work, table, columns, layout: null }, today) : work;
  return { work: next, changed, samples: changed > 0 ? samplesOf(work.table, table, column) : [] };
}

function samplesOf(before: Table, after: Table, column: number): Sample[] {
  const samples: Sample[] = [];
  for (const [place, { line, cells }] of before.rows.entries()) {
    const now = after.rows[place]?.cells;
    if (!now || (now.length === cells.length && now.every((cell, index) => cell === cells[index]))) continue;
    const added = now.filter((cell, index) => cell !== (cells[index] ?? '') && index !== column);
    if (added.length === 0 && now[column] === cells[column]) continue;
    samples.push({
      line,
      before: cells[column] ?? '',
      after: [now[column] ?? '', ...added].filter(Boolean).join(' | '),
    });
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

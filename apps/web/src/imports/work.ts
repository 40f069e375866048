import { duplicatesIn } from '@anketa/client';
import { applyStep, type PreviewRow, proposeColumns, readRows, rowReader, type SkippedLine } from '@anketa/import';
import type { Issue } from '@anketa/issue';
import type { ImportRowBody, Tourist } from '../api/shapes';
import type { CellChange } from '../grid/cells';
import { anyName } from '../tourists/person-text';
import type { Column, Opened, StepName, Table } from './engine';

export type Decision = 'new' | 'skip';

/** A row as it was read, with a number of its own for as long as the list is worked on. */
export interface ReadRow extends Omit<PreviewRow, 'match'> {
  id: number;
  match: { kind: 'new' } | { kind: 'inList'; line: number } | { kind: 'inVoucher'; name: string };
}

/** One pasted list: the table, what its columns are, the people read from it, what the agent decided. */
export interface Work {
  table: Table;
  columns: readonly Column[];
  rows: readonly ReadRow[];
  skipped: readonly SkippedLine[];
  issues: readonly Issue[];
  decisions: Readonly<Record<number, Decision>>;
  /** Numbers of the rows that were deleted. */
  dropped: readonly number[];
  present: readonly Tourist[];
}

export type RowState = 'ready' | 'error' | 'undecided' | 'skip';

export interface Counts {
  rows: number;
  ready: number;
  errors: number;
  doubts: number;
  undecided: number;
  /** Rows with anything to look at. */
  flagged: number;
}

/** Reads a table for the first time: columns proposed, rows read, people already on the voucher marked. */
export function openWork({ table, issues }: Opened, today: string, present: readonly Tourist[]): Work {
  return read({ table, columns: proposeColumns(table, today), issues, decisions: {}, dropped: [], present }, today);
}

function read(work: Omit<Work, 'rows' | 'skipped'>, today: string): Work {
  const { rows, skipped } = readRows(work.table, work.columns, { today });
  const dropped = new Set(work.dropped);
  const kept = numbered(rows).filter((row) => !dropped.has(row.id));
  return { ...work, skipped, rows: matched(kept, work.present) };
}

/** Said by the row's mark, which follows every change. */
const DUPLICATE = 'tourist.duplicate';

/** Numbers rows by their lines; several people of one line get numbers of their own, the same at every reading. */
function numbered(rows: readonly PreviewRow[]): (PreviewRow & { id: number })[] {
  const used = new Set<number>();
  let spare = rows.reduce((highest, row) => Math.max(highest, row.line), 0);
  return rows.map((row) => {
    const id = used.has(row.line) ? ++spare : row.line;
    used.add(id);
    return { ...row, issues: row.issues.filter((issue) => issue.code !== DUPLICATE), id };
  });
}

/** Marks who stands in the list before, or is on the voucher already. Rows whose mark stays are the same objects. */
function matched(rows: readonly (ReadRow | (PreviewRow & { id: number }))[], present: readonly Tourist[]): ReadRow[] {
  const same = duplicatesIn([...present, ...rows.map((row) => row.tourist)]);
  return rows.map((row, index) => {
    const earlier = same[present.length + index] ?? null;
    const match = matchOf(earlier, rows, present);
    return sameMatch(row.match, match) ? (row as ReadRow) : { ...row, match };
  });
}

function matchOf(
  earlier: number | null,
  rows: readonly { line: number }[],
  present: readonly Tourist[],
): ReadRow['match'] {
  if (earlier === null) return { kind: 'new' };
  const tourist = present[earlier];
  if (tourist) return { kind: 'inVoucher', name: anyName(tourist) };
  return { kind: 'inList', line: rows[earlier - present.length]?.line ?? 0 };
}

const sameMatch = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What happens to a row as things stand. A possible duplicate waits for the agent; it is never decided silently. */
export function stateOf(row: ReadRow | undefined, decisions: Work['decisions']): RowState {
  if (!row) return 'skip';
  if (decisions[row.id] === 'skip') return 'skip';
  if (row.issues.some((issue) => issue.severity === 'error')) return 'error';
  if (row.match.kind !== 'new' && decisions[row.id] === undefined) return 'undecided';
  return 'ready';
}

export function countsOf(work: Work): Counts {
  const counts: Counts = { rows: work.rows.length, ready: 0, errors: 0, doubts: 0, undecided: 0, flagged: 0 };
  for (const row of work.rows) {
    const state = stateOf(row, work.decisions);
    if (state === 'ready') counts.ready += 1;
    if (state === 'undecided') counts.undecided += 1;
    if (state === 'error') counts.errors += row.issues.filter((issue) => issue.severity === 'error').length;
    if (state !== 'skip') counts.doubts += row.issues.filter((issue) => issue.severity === 'warning').length;
    if (row.issues.length > 0 || state === 'undecided') counts.flagged += 1;
  }
  return counts;
}

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
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of changes) {
    if ((work.rows[row]?.cells[column] ?? text) === text) continue;
    const cells = texts.get(row) ?? new Map<number, string>();
    texts.set(row, cells.set(column, text));
  }
  if (texts.size === 0) return work;
  const rows = [...work.rows];
  const lines = new Map<number, readonly string[]>();
  const reader = rowReader(work.table, work.columns, { today });
  for (const [place, cells] of texts) {
    const before = rows[place] as ReadRow;
    const next = before.cells.map((cell, column) => cells.get(column) ?? cell);
    lines.set(before.line, next);
    const { tourist, issues } = reader({ line: before.line, cells: next });
    rows[place] = { ...before, cells: next, tourist, issues };
  }
  const table = {
    ...work.table,
    rows: work.table.rows.map((row) => ({ ...row, cells: lines.get(row.line) ?? row.cells })),
  };
  return { ...work, table, rows: matched(rows, work.present) };
}

/** The list without some rows. */
export function withoutRows(work: Work, ids: ReadonlySet<number>): Work {
  const dropped = [...work.dropped, ...ids];
  return {
    ...work,
    dropped,
    rows: matched(
      work.rows.filter((row) => !ids.has(row.id)),
      work.present,
    ),
  };
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

export function withDecision(work: Work, id: number, decision: Decision | null): Work {
  const { [id]: _, ...others } = work.decisions;
  return { ...work, decisions: decision ? { ...others, [id]: decision } : others };
}

/** A helper tried out: the work as it would be, how many cells would change, and the first of them. */
export function tryStep(work: Work, step: StepName, column: number, today: string) {
  const { table, columns, changed } = applyStep(work.table, work.columns, { step, column });
  const next = changed > 0 ? read({ ...work, table, columns }, today) : work;
  return { work: next, changed, samples: samplesOf(work, next, column) };
}

const SAMPLES = 6;

function samplesOf(before: Work, after: Work, column: number): { line: number; before: string; after: string }[] {
  const samples: { line: number; before: string; after: string }[] = [];
  const lines = new Map(after.rows.map((row) => [row.line, row]));
  for (const row of before.rows) {
    const now = lines.get(row.line)?.cells;
    if (!now || now.join('\t') === row.cells.join('\t')) continue;
    const added = now.filter((cell, index) => cell !== (row.cells[index] ?? '') && index !== column);
    samples.push({
      line: row.line,
      before: row.cells[column] ?? '',
      after: [now[column] ?? '', ...added].filter(Boolean).join(' | '),
    });
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** What goes to the server: the rows that are ready, each with its own number as its line. */
export function rowsToSend(work: Work): ImportRowBody[] {
  return work.rows
    .filter((row) => stateOf(row, work.decisions) === 'ready')
    .map((row) => ({ line: row.id, tourist: row.tourist, decision: 'new' as const }));
}

interface Packed {
  table: Table;
  columns: readonly Column[];
  decisions: Work['decisions'];
  dropped: readonly number[];
  present: readonly Tourist[];
}

/** What is enough to come back to the work after a reload. */
export const packWork = ({ table, columns, decisions, dropped, present }: Work): Packed => ({
  table,
  columns,
  decisions,
  dropped,
  present,
});

export function unpackWork(packed: unknown, today: string): Work | null {
  const { table, columns, decisions, dropped, present } = packed as Packed;
  return table && columns ? read({ table, columns, decisions, dropped, present, issues: [] }, today) : null;
}

import { emptyPerson, PERSON_FIELDS, type Person, type PersonField } from '@anketa/client';
import type { Stepped } from '../work/change-work';
import type { Column, Opened, Pasted, StepName, Table } from '../work/engine';
import { IDENTITY } from '../work/identity';
import type { Reading } from '../work/read-list';

/** A table, or the number of one that went over before. */
export type SentTable = Table | number;

/** What the background is asked for. */
export type Task =
  | { what: 'warmUp' }
  | { what: 'openPasted'; pasted: Pasted }
  | { what: 'openFile'; name: string; bytes: Uint8Array }
  | { what: 'read'; table: SentTable; columns: readonly Column[] }
  | { what: 'step'; table: SentTable; columns: readonly Column[]; step: StepName; column: number }
  | { what: 'same'; people: PackedPeople };

export interface Request {
  id: number;
  today: string;
  /** Nothing when a job is only to be given up. */
  task: Task | null;
}

export interface Answer {
  id: number;
  /** The number under which the background keeps the table of this answer. */
  table?: number;
  /** The last answer of the job. */
  done: boolean;
  opened?: Opened;
  read?: { from: number; readings: PackedReadings };
  stepped?: PackedStep;
  same?: readonly (number | null)[];
  failed?: string;
}

/** People field by field: quicker to hand over than people one by one. */
export interface PackedPeople {
  count: number;
  fields: Partial<Record<PersonField, (string | null)[]>>;
}

export interface PackedReadings {
  people: PackedPeople;
  /** Only where there are any. */
  issues: [row: number, issues: Reading['issues']][];
  nobody: number[];
}

/** What a helper made of a table that both sides have: the columns it changed or added, and all but the rows. */
export interface PackedStep {
  table: Omit<Table, 'rows'>;
  columns: readonly Column[];
  changed: number;
  texts: [column: number, texts: string[]][];
}

export function packPeople(people: readonly Person[], fields: readonly PersonField[] = IDENTITY): PackedPeople {
  const packed: PackedPeople = { count: people.length, fields: {} };
  for (const field of fields) {
    if (people.some((person) => person[field] !== null)) packed.fields[field] = people.map((person) => person[field]);
  }
  return packed;
}

export function unpackPeople({ count, fields }: PackedPeople): Person[] {
  const given = Object.entries(fields) as [PersonField, (string | null)[]][];
  return Array.from({ length: count }, (_, index) => {
    const person = emptyPerson() as unknown as Record<PersonField, string | null>;
    for (const [field, values] of given) person[field] = values[index] ?? null;
    return person as unknown as Person;
  });
}

/** @example unpackReadings(packReadings(readings)) // equal to readings */
export function packReadings(readings: readonly Reading[]): PackedReadings {
  const people = packPeople(
    readings.map((reading) => reading.tourist),
    PERSON_FIELDS,
  );
  const issues: PackedReadings['issues'] = [];
  const nobody: number[] = [];
  readings.forEach((reading, row) => {
    if (reading.issues.length > 0) issues.push([row, reading.issues]);
    if (!reading.identified) nobody.push(row);
  });
  return { people, issues, nobody };
}

export function unpackReadings({ people, issues, nobody }: PackedReadings): Reading[] {
  const found = new Map(issues);
  const unnamed = new Set(nobody);
  return unpackPeople(people).map((tourist, row) => ({
    tourist,
    issues: found.get(row) ?? [],
    identified: !unnamed.has(row),
  }));
}

export function packStep(before: Table, { table, columns, changed }: Stepped): PackedStep {
  const { rows, ...rest } = table;
  const texts: PackedStep['texts'] = [];
  for (let column = 0; column < columns.length; column += 1) {
    if (rows.some(({ cells }, place) => cells[column] !== before.rows[place]?.cells[column])) {
      texts.push([column, rows.map(({ cells }) => cells[column] ?? '')]);
    }
  }
  return { table: rest, columns, changed, texts };
}

/**
 * Columns and rows that a helper left as they were are the same objects again.
 *
 * @example unpackStep(table, columns, packStep(table, stepped)) // equal to stepped
 */
export function unpackStep(before: Table, columnsBefore: readonly Column[], packed: PackedStep): Stepped {
  const { changed, texts } = packed;
  const rows = before.rows.map((row, place) => {
    if (texts.every(([column, now]) => row.cells[column] === now[place])) return row;
    const cells = [...row.cells];
    for (const [column, now] of texts) cells[column] = now[place] ?? '';
    return { ...row, cells };
  });
  const columns = packed.columns.map((column, place) => sameColumn(column, columnsBefore[place]) ?? column);
  return { table: { ...packed.table, rows }, columns, changed };
}

const sameColumn = (column: Column, before: Column | undefined): Column | undefined =>
  before && JSON.stringify(column) === JSON.stringify(before) ? before : undefined;

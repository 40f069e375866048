import { cleanName, proposeCyrillic, proposeLatin, splitName, titleOf } from '@anketa/name';
import type { Column } from './columns/column';
import type { Table } from './table';
import type { Target } from './targets';

/** The helpers on a column, as the agent knows them. */
export const STEPS = [
  'splitSurnameSex',
  'splitSurnameFirstName',
  'copyLatinToCyrillic',
  'copyCyrillicToLatin',
  'removeInvalid',
] as const;

export type StepName = (typeof STEPS)[number];

export interface Step {
  step: StepName;
  column: number;
}

export interface StepResult {
  table: Table;
  columns: Column[];
  /** How many cells have other text than before. */
  changed: number;
}

/**
 * Does one helper on one column and gives the new table and columns; the old ones stay as they are, so a step is undone by
 * going back to them. A split or a copy fills the column that already holds the target, or adds one beside it.
 *
 * @example applyStep(table, columns, { step: 'splitSurnameSex', column: 0 }).changed // 12
 */
export function applyStep(table: Table, columns: readonly Column[], { step, column }: Step): StepResult {
  const chosen = columns[column];
  if (!chosen) return { table, columns: [...columns], changed: 0 };
  const work = new Work(table, columns);
  switch (step) {
    case 'splitSurnameSex':
      return splitSurnameSex(work, chosen);
    case 'splitSurnameFirstName':
      return splitSurnameFirstName(work, chosen);
    case 'copyLatinToCyrillic':
    case 'copyCyrillicToLatin':
      return copy(work, chosen, step === 'copyLatinToCyrillic');
    case 'removeInvalid':
      return removeInvalid(work, chosen);
  }
}

const isLatin = (work: Work, column: Column) => {
  if (column.target !== null && /name/i.test(column.target) && column.target !== 'name')
    return column.target.endsWith('Latin');
  const cells = work.rows.map((cells) => cells[column.index] ?? '');
  return cells.filter((cell) => /[a-z]/i.test(cell)).length * 2 > cells.filter((cell) => cell !== '').length;
};

function splitSurnameSex(work: Work, column: Column): StepResult {
  const surname: Target = isLatin(work, column) ? 'surnameLatin' : 'surname';
  if (column.target === null) work.retarget(column.index, surname);
  const titles = work.rows.map((cells) => titled(cells[column.index] ?? ''));
  if (titles.every((found) => found === null)) return work.done();
  const sex = work.columnOf('sex', column.index);
  titles.forEach((found, row) => {
    if (!found) return;
    work.set(row, column.index, found.rest);
    if ((work.rows[row]![sex] ?? '') === '') work.set(row, sex, found.title);
  });
  return work.done();
}

function titled(cell: string): { rest: string; title: string } | null {
  const words = cell.trim().split(/\s+/);
  if (words.length < 2) return null;
  const last = words.at(-1)!;
  if (titleOf(last)) return { rest: words.slice(0, -1).join(' '), title: last };
  const first = words[0]!;
  return titleOf(first) ? { rest: words.slice(1).join(' '), title: first } : null;
}

function splitSurnameFirstName(work: Work, column: Column): StepResult {
  const suffix = isLatin(work, column) ? 'Latin' : '';
  const known = new Map<string, ReturnType<typeof splitName>>();
  const parts = work.rows.map((cells) => {
    const cell = cells[column.index] ?? '';
    if (cell === '') return null;
    const part = known.get(cell) ?? splitName(cell, { order: /[/,;]/.test(cell) ? null : 'surnameFirst' });
    known.set(cell, part);
    return part;
  });
  if (!parts.some((part) => part?.givenName)) return work.done();
  work.retarget(column.index, `surname${suffix}` as Target);
  const given = work.columnOf(`firstName${suffix}` as Target, column.index);
  const father = parts.some((part) => part?.patronymic) ? work.columnOf(`patronymic${suffix}` as Target, given) : null;
  const sex = parts.some((part) => part?.sex) ? work.columnOf('sex', column.index) : null;
  parts.forEach((part, row) => {
    if (!part?.givenName || !isFree(work.rows[row]![given], part.givenName)) return;
    work.set(row, column.index, part.surname ?? '');
    work.set(row, given, part.givenName);
    if (father !== null && part.patronymic) work.set(row, father, part.patronymic);
    if (sex !== null && part.sex && (work.rows[row]![sex] ?? '') === '') work.set(row, sex, part.sex);
  });
  return work.done();
}

/** A given name that stands there already and is another one is not written over. */
const isFree = (there: string | undefined, name: string) =>
  there === undefined || there === '' || there.toLowerCase() === name.toLowerCase();

const COPIED: Readonly<Partial<Record<Target, { to: Target; part: 'surname' | 'givenName' | 'patronymic' }>>> = {
  surnameLatin: { to: 'surname', part: 'surname' },
  firstNameLatin: { to: 'firstName', part: 'givenName' },
  patronymicLatin: { to: 'patronymic', part: 'patronymic' },
  fullNameLatin: { to: 'fullName', part: 'surname' },
  surname: { to: 'surnameLatin', part: 'surname' },
  firstName: { to: 'firstNameLatin', part: 'givenName' },
  patronymic: { to: 'patronymicLatin', part: 'patronymic' },
  fullName: { to: 'fullNameLatin', part: 'surname' },
};

/** Fills empty cells only: a spelling somebody wrote, a passport's above all, is never overwritten. */
function copy(work: Work, column: Column, toCyrillic: boolean): StepResult {
  const target = column.target ?? (toCyrillic ? 'surnameLatin' : 'surname');
  const way = COPIED[target];
  if (!way || target.endsWith('Latin') !== toCyrillic) return work.done();
  if (column.target === null) work.retarget(column.index, target);
  const citizenship = work.columns.find((other) => other.target === 'citizenship')?.index;
  const proposed = (cell: string, country: string | null): string | null => {
    if (!toCyrillic) return proposeLatin(cell, country);
    if (way.to !== 'fullName') return proposeCyrillic(cell, way.part).value;
    const name = splitName(cell);
    const parts = [
      name.surname && proposeCyrillic(name.surname, 'surname').value,
      name.givenName && proposeCyrillic(name.givenName, 'givenName').value,
      name.patronymic && proposeCyrillic(name.patronymic, 'patronymic').value,
    ];
    return parts.filter(Boolean).join(' ') || null;
  };
  const known = new Map<string, string | null>();
  const copies = work.rows.map((cells) => {
    const cell = (cells[column.index] ?? '').trim();
    if (cell === '') return null;
    const country = citizenship === undefined ? null : cells[citizenship] || null;
    const name = `${country}\t${cell}`;
    if (!known.has(name)) known.set(name, proposed(cell, country));
    return known.get(name) ?? null;
  });
  if (copies.every((value) => value === null)) return work.done();
  const to = work.columnOf(way.to, column.index);
  copies.forEach((value, row) => {
    if (value !== null && (work.rows[row]![to] ?? '') === '') work.set(row, to, value);
  });
  return work.done(to);
}

function removeInvalid(work: Work, column: Column): StepResult {
  work.rows.forEach((cells, row) => {
    const cell = cells[column.index] ?? '';
    if (cell === '') return;
    const separated =
      /[/,;]/.test(cell) && /name$/i.test(column.target ?? '')
        ? cell
        : (cleanName(cell, { path: 'surname' }).value ?? cell);
    work.set(row, column.index, separated);
  });
  return work.done();
}

/** A table being changed: its own copy of the rows and columns. */
class Work {
  readonly rows: string[][];
  columns: Column[];
  private headings: string[];
  private changed = 0;

  constructor(
    private readonly table: Table,
    columns: readonly Column[],
  ) {
    this.rows = table.rows.map(({ cells }) => [...cells]);
    this.columns = columns.map((column) => ({ ...column }));
    this.headings = [...table.headings];
  }

  set(row: number, column: number, text: string): void {
    const cells = this.rows[row]!;
    if (cells[column] === text) return;
    cells[column] = text;
    this.changed++;
  }

  retarget(index: number, target: Target): void {
    for (const column of this.columns) {
      if (column.index === index) Object.assign(column, { target, confidence: 1, why: 'chosen' });
      else if (column.target === target) Object.assign(column, { target: null, confidence: 0, why: 'taken' });
    }
  }

  /** The column that holds a target; a new one at the end when none does. */
  columnOf(target: Target, beside: number): number {
    const found = this.columns.find((column) => column.target === target);
    if (found) return found.index;
    const index = this.headings.length;
    this.headings.push(this.headings[beside] ?? '');
    for (const cells of this.rows) cells.push('');
    this.columns.push({ index, heading: this.headings[index] ?? '', target, confidence: 1, why: 'chosen' });
    return index;
  }

  done(guessedColumn?: number): StepResult {
    const guessed =
      guessedColumn === undefined || this.changed === 0
        ? this.table.guessed
        : [...new Set([...(this.table.guessed ?? []), guessedColumn])];
    const table: Table = {
      ...this.table,
      headings: this.headings,
      rows: this.table.rows.map((row, at) => ({ ...row, cells: this.rows[at]! })),
      ...(this.table.targets ? { targets: this.columns.map(({ target }) => target) } : {}),
      ...(guessed ? { guessed } : {}),
    };
    return { table, columns: this.columns, changed: this.changed };
  }
}

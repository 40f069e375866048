import { columnDateOrder, type DateOrder } from '@anketa/document';
import { hasSurnameEnding, isGivenName, type Order, type Script, sexOfName, splitName } from '@anketa/name';
import { isOfAnotherCountry } from '../cell/language-of-a-list';
import { byAlphabet } from '../cell/name-cell';
import { sexWord } from '../cell/sex-words';
import type { Table } from '../table';
import type { Target } from '../targets';
import type { Column } from './column';

/** How the digits of a sex column are meant: Master-Tour 0 M, 1 F, 2 child, 3 infant; ISO 5218 1 M, 2 F; or 1 M, 0 F. */
export type SexDigits = 'masterTour' | 'iso' | 'oneIsMan' | null;

/** What a whole column decides for each of its cells. */
export interface ColumnFacts {
  dateOrder: DateOrder | null;
  serial: '1900' | null;
  nameOrder: Order | null;
  sexDigits: SexDigits;
  /** The list is another country's than Russia: nine or ten figures are its own papers, kept whole. */
  foreignPapers: boolean;
  /** Its passports are nine figures, as a Russian one; the alphabet of its people's names. */
  nineFigures: Script | null;
}

/** Of a cell that belongs to no column: a part of a longer text. */
export const NO_FACTS: ColumnFacts = {
  dateOrder: null,
  serial: null,
  nameOrder: null,
  sexDigits: null,
  foreignPapers: false,
  nineFigures: null,
};

const SAMPLE = 300;

const NAME_TARGETS: ReadonlySet<Target | null> = new Set([
  'fullName',
  'fullNameLatin',
  'name',
  'surname',
  'surnameLatin',
]);
const DATE_TARGETS: ReadonlySet<Target | null> = new Set(['birthDate', 'passportIssued', 'passportExpires']);

/** The facts of every mapped column. */
export function columnFacts(table: Table, columns: readonly Column[]): ReadonlyMap<number, ColumnFacts> {
  const facts = new Map<number, ColumnFacts>();
  const abroad =
    table.foreignPapers === true ||
    (table.headings.some(isOfAnotherCountry) && !table.headings.some((heading) => TURKISH.test(heading)));
  const nineFigures = alphabetOfNineFigures(table);
  for (const { index, target, heading } of columns) {
    if (target === null) continue;
    const cells = sample(table, index);
    facts.set(index, {
      nineFigures,
      foreignPapers: abroad || /\bid\b|identity card/i.test(heading),
      dateOrder: DATE_TARGETS.has(target) ? dateOrderOf(heading, table, index) : null,
      serial: DATE_TARGETS.has(target) && isSerial(cells) ? '1900' : null,
      nameOrder: NAME_TARGETS.has(target) ? (nameOrderOf(cells) ?? orderSaid(heading)) : null,
      sexDigits:
        target === 'sex' || target === 'title' || target === 'travellerType'
          ? sexDigitsOf(table, columns, index)
          : null,
    });
  }
  return facts;
}

/** Where people of every state are guests, "pasaport" is no neighbour's. */
const TURKISH = /soyad|do[gğ]um|misafir|uyru[kğ]|ge[cç]erlil/iu;

const ROMANIAN = /n[aă]scut|prenume|n[aă][sșş]ter|pa[sșş]aport(?!e)|cet[aă][tțţ]en|expir[aă](?!t|\p{L}*ion)/iu;
const BULGARIAN = /собствено|презиме|на раждане|валид(?:на|ен) до|лична карта|^егн$/iu;

function alphabetOfNineFigures({ headings, foreignPapers }: Table): Script | null {
  if (headings.some((heading) => ROMANIAN.test(heading))) return 'latin';
  return foreignPapers === true || headings.some((heading) => BULGARIAN.test(heading)) ? 'cyrillic' : null;
}

function sample(table: Table, index: number): string[] {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  const cells: string[] = [];
  for (let at = 0; at < table.rows.length; at += step) {
    const cell = table.rows[at]!.cells[index] ?? '';
    if (cell !== '') cells.push(cell);
  }
  return cells;
}

/** "DOB (MM/DD/YYYY)" says it; else the cells prove it. */
function dateOrderOf(heading: string, { rows }: Table, index: number): DateOrder | null {
  const said = /\bmm[./-]dd\b/i.test(heading) ? 'mdy' : /\bdd[./-]mm\b|\bдд[./-]мм/i.test(heading) ? 'dmy' : null;
  return columnDateOrder(rows.map(({ cells }) => cells[index] ?? '')) ?? said;
}

/** A date column whose cells are bare numbers holds a spreadsheet's day numbers. */
function isSerial(cells: string[]): boolean {
  return cells.some((cell) => /^[1-7]?\d{4}(?:[.,]0+)?$/.test(cell.trim()) && cell.trim().length >= 5);
}

/** "Имя Фамилия", "Name and surname" over cells that do not tell it themselves. */
const orderSaid = (heading: string): Order | null =>
  /^\s*(?:имя|ім.?я|(?:first |given )?names?)[\s,/&]*(?:и |та |and )?(?:фамил|прізв|surname|last|family)/iu.test(
    heading,
  )
    ? 'givenFirst'
    : null;

/** Most cells that tell the order of their parts tell the same one. */
function nameOrderOf(cells: string[]): Order | null {
  let surnameFirst = 0;
  let givenFirst = 0;
  for (const whole of cells) {
    if (/[/,;]/.test(whole)) continue;
    const [cell = ''] = byAlphabet(whole);
    const words = cell.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
    if (words.length < 2) continue;
    const { surname, givenName, issues } = splitName(cell);
    if (surname === null || givenName === null || issues.length > 0) continue;
    if (!words.some((word) => hasSurnameEnding(word) && !isGivenName(word))) continue;
    const first = cell.indexOf(surname.split(' ')[0]!) < cell.indexOf(givenName.split(' ')[0]!);
    if (first) surnameFirst++;
    else givenFirst++;
  }
  const total = surnameFirst + givenFirst;
  if (total < 2) return null;
  if (surnameFirst >= total * 0.85) return 'surnameFirst';
  return givenFirst >= total * 0.85 ? 'givenFirst' : null;
}

function sexDigitsOf(table: Table, columns: readonly Column[], index: number): SexDigits {
  const digits = new Set<string>();
  for (const { cells } of table.rows) {
    const cell = (cells[index] ?? '').trim();
    if (sexWord(cell) === 'digit') digits.add(cell);
  }
  if (digits.size === 0) return null;
  let reversed = 0;
  let iso = 0;
  let masterTour = 0;
  const names = columns.filter(
    ({ target }) =>
      NAME_TARGETS.has(target) || target === 'firstName' || target === 'firstNameLatin' || target === 'patronymic',
  );
  for (const { cells } of table.rows.slice(0, 500)) {
    const digit = (cells[index] ?? '').trim();
    const sex = sexOfCells(names, cells);
    if (sex === null) continue;
    if (digit === (sex === 'M' ? '1' : '2')) iso++;
    if (digit === (sex === 'M' ? '0' : '1')) masterTour++;
    if (digit === (sex === 'M' ? '1' : '0')) reversed++;
  }
  if (digits.has('0'))
    return reversed > 0 && masterTour === 0 && !digits.has('2') && !digits.has('3')
      ? 'oneIsMan'
      : reversed > 0 && masterTour > 0
        ? null
        : 'masterTour';
  if (iso > 0 && masterTour === 0) return 'iso';
  return masterTour > 0 && iso === 0 ? 'masterTour' : null;
}

function sexOfCells(names: Column[], cells: readonly string[]): 'M' | 'F' | null {
  const of = (...targets: Target[]) => {
    const column = names.find(({ target }) => target !== null && targets.includes(target));
    return column ? (cells[column.index] ?? '') : '';
  };
  const full = of('fullName', 'name', 'fullNameLatin');
  if (full !== '') return sexOfName(splitName(full)).sex;
  return sexOfName({
    surname: of('surname', 'surnameLatin'),
    givenName: of('firstName', 'firstNameLatin'),
    patronymic: of('patronymic'),
  }).sex;
}

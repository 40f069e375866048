import { foldHeading, meaningOf } from '../cell/headings';
import { takePieces } from '../cell/pieces';
import type { TableRow } from '../table';
import type { Target } from '../targets';
import type { Column, Why } from './column';
import type { Content } from './content';

/** "Серия | Номер": the digits tell the international passport (2 + 7) from the civil one (4 + 6). */
export function pairSeries(columns: Column[], contents: Content[]): void {
  for (const column of columns) {
    const series = contents[column.index]!;
    const next = columns[column.index + 1];
    const saysSeries = column.target === 'passportSeries' || column.target === 'civilPassportSeries';
    if (!saysSeries || !next) continue;
    const number = meaningOf(next.heading);
    const free = next.target === null && next.why !== 'ignored';
    if (
      !free &&
      next.target !== 'document' &&
      next.target !== 'passportNumber' &&
      next.target !== 'civilPassportNumber'
    )
      continue;
    if (free && number?.target !== null) continue;
    const civil =
      /рф|внутр|гражд|общегр|\bci\b|\bлк\b/i.test(`${column.heading} ${next.heading}`) || series.fourDigits > 0.5;
    Object.assign(column, { target: civil ? 'civilPassportSeries' : 'passportSeries' });
    Object.assign(next, { target: civil ? 'civilPassportNumber' : 'passportNumber', confidence: 0.85, why: 'both' });
  }
}

const TRAVEL_PAPERS: ReadonlySet<Target> = new Set(['passportNumber', 'passportSeries', 'document']);

/**
 * "Дата выдачи" and "Кем выдан" beside a civil passport are the civil passport's, which has no such fields here; so is
 * the expiry of an identity card when the list has no other paper.
 */
export function ofCivilPassport(columns: Column[]): void {
  const onlyCivil = !columns.some(({ target }) => target !== null && TRAVEL_PAPERS.has(target));
  let civil = false;
  for (const column of columns) {
    if (column.target === 'civilPassportNumber' || column.target === 'civilPassportSeries') civil = true;
    else if (column.target === 'passportNumber' || column.target === 'document' || column.target === 'passportSeries')
      civil = false;
    const dated =
      column.target === 'passportIssued' ||
      column.target === 'passportIssuedBy' ||
      (column.target === 'passportExpires' && onlyCivil);
    if (civil && dated && !/загран|з\/п|passport/i.test(column.heading)) {
      Object.assign(column, { target: null, confidence: 0.6, why: 'ignored' satisfies Why });
    }
  }
}

const NAMED_AFTER_A_PART: ReadonlySet<Target | null> = new Set([
  'passportExpires',
  'passportIssued',
  'passportIssuedBy',
]);

/** "Паспорт, срок действия", "Паспорт, кем выдан" over cells with the number in them: the whole paper, not one field of it. */
export function wholePapers(columns: Column[], contents: Content[]): void {
  for (const column of columns) {
    if (!NAMED_AFTER_A_PART.has(column.target) || contents[column.index]!.papers < 0.6) continue;
    if (columns.some(({ target }) => target === 'document' || target === 'passportNumber')) continue;
    Object.assign(column, { target: 'document', confidence: 0.7, why: 'content' satisfies Why });
  }
}

/** "Данные" and other words that name no field, over cells with a passport's number among other things. */
export function papersInText(columns: Column[], contents: Content[], rows: readonly TableRow[]): void {
  if (columns.some(({ target }) => target !== null && NUMBERS.has(target))) return;
  const [only, ...others] = columns.filter(
    ({ index, heading, target }) => target === null && !meaningOf(heading) && contents[index]!.papers > 0.9,
  );
  if (only === undefined || only.heading === '' || others.length > 0) return;
  const cells = rows.slice(0, 50).flatMap(({ cells: all }) => all[only.index] || []);
  const holds = (cell: string) => takePieces(cell, '').pieces.some(({ target }) => NUMBERS.has(target));
  if (!cells.every(holds)) return;
  Object.assign(only, { target: 'document', confidence: 0.6, why: 'content' satisfies Why });
}

const FROM = /^(?:с|со|з|від|от|from|de la|valid from|дата с)$/;
const UNTIL = /^(?:по|до|till?|until|to|p[aâ]n[aă] la)$/;

const BEGINNING = /^(?:дата )?начал[оа]$|^start(?: date)?$|^begin(?:ning)?$/;
const END = /^(?:дата )?(?:окончани[ея]|конец|конца)$|^end(?: date)?$/;

/** "Начало | Окончание", both ahead: days of a tour or of an insurance, and no passport's. */
function isPeriodAhead(column: Column, next: Column, { ahead }: Content): boolean {
  return BEGINNING.test(foldHeading(column.heading)) && END.test(foldHeading(next.heading)) && ahead > 0.5;
}

/**
 * "С | По" beside one another: both past and ahead are a passport's validity; both ahead, or behind "Заезд с", are a
 * journey's days and nobody's.
 */
export function issuedBesideExpires(columns: Column[], contents: Content[]): void {
  for (const column of columns) {
    const next = columns[column.index + 1];
    if (next && isPeriodAhead(column, next, contents[column.index]!))
      Object.assign(next, { target: null, confidence: 0.7, why: 'ignored' satisfies Why });
    if (!next || !UNTIL.test(foldHeading(next.heading))) continue;
    const { ahead, share } = contents[column.index]!;
    const isFrom = FROM.test(foldHeading(column.heading));
    const { ahead: later, soon } = contents[next.index]!;
    if ((column.why === 'ignored' && (later < 0.5 || soon > 0.5)) || (isFrom && ahead > 0.5)) {
      Object.assign(next, { target: null, confidence: 0.7, why: 'ignored' satisfies Why });
    } else if (isFrom && column.target === null && (share.date ?? 0) > 0.5 && next.target === 'passportExpires') {
      Object.assign(column, { target: 'passportIssued', confidence: 0.7, why: 'both' satisfies Why });
    }
  }
}

const TOUR =
  /отел|гостин|hotel|заезд|заїзд|выезд|check ?(?:in|out)|arriv|depart|рейс|flight|курорт|resort|дата (?:тур|поезд|начал)|^начало$|ноч|nights/;

/** "Страна" in an export of bookings is where the tour goes, not whose citizen somebody is. */
export function stateOfTour(columns: Column[]): void {
  if (!columns.some(({ heading }) => TOUR.test(foldHeading(heading)))) return;
  for (const column of columns) {
    if (
      column.target === 'citizenship' &&
      /^(?:страна|країна|country|[tț]ara|orsz[aá]g|държава)$/.test(foldHeading(column.heading))
    )
      Object.assign(column, { target: null, confidence: 0, why: 'unsure' satisfies Why });
  }
}

const A_NUMBER = /^(?:n|no|nr|номер|number|ном|szám)$/;
/** Figures parted as in a passport; nine in a row may be a booking's. */
const PARTED = /^(?:\d{2}\s*(?:№|N|\s)\s*\d{7}|\d{2}\s?\d{2}\s*(?:№|N|\s)\s*\d{6})$/;

/** "Номер" with nothing but passports below, in a list without another: their shape or their dates beside them tell. */
export function numberOfPaper(columns: Column[], contents: Content[], rows: readonly TableRow[]): void {
  if (columns.some(({ target }) => target !== null && NUMBERS.has(target))) return;
  const dated = columns.some(({ target }) => target === 'passportExpires' || target === 'passportIssued');
  for (const column of columns) {
    const { filled, share } = contents[column.index]!;
    const { passport = 0, civilPassport = 0 } = share;
    if (column.target !== null || filled === 0 || !A_NUMBER.test(foldHeading(column.heading))) continue;
    const cells = rows.slice(0, 200).flatMap(({ cells: all }) => all[column.index]?.trim() || []);
    if (passport + civilPassport < 1 || !(dated || cells.every((cell) => PARTED.test(cell)))) continue;
    const target: Target = passport === 1 ? 'passportNumber' : civilPassport === 1 ? 'civilPassportNumber' : 'document';
    Object.assign(column, { target, confidence: 0.6, why: 'content' satisfies Why });
    return;
  }
}

const NUMBERS: ReadonlySet<Target> = new Set([
  'passportNumber',
  'passportSeries',
  'civilPassportNumber',
  'civilPassportSeries',
  'document',
]);

/** Younger dates may be a passport's issue. */
const YEARS_OF_A_BIRTH = 12;

/** "Дата": which one, nobody says. */
const NO_WORD = /^(?:дата|date|data|dátum)?$/;

/** Dates under no heading at all, where the list has no birth or no expiry yet: what they are without headings, too. */
export function namelessDates(columns: Column[], contents: Content[], rows: readonly TableRow[], today: string): void {
  const has = (target: Target) => columns.some((column) => column.target === target);
  const inMostRows = (column: number) => rows.filter(({ cells }) => cells[column]).length * 2 > rows.length;
  const dates = columns.filter(
    ({ index, heading, target }) =>
      NO_WORD.test(foldHeading(heading)) &&
      target === null &&
      (contents[index]!.share.date ?? 0) > 0.8 &&
      inMostRows(index),
  );
  const [birth, ...otherBirths] = dates.filter(({ index }) => contents[index]!.ahead === 0);
  const [expiry, ...otherExpiries] = dates.filter(
    ({ index }) => contents[index]!.ahead > 0.6 && contents[index]!.soon < 0.6,
  );
  const year = Number(today.slice(0, 4));
  if (
    birth &&
    otherBirths.length === 0 &&
    !has('birthDate') &&
    year - contents[birth.index]!.meanYear > YEARS_OF_A_BIRTH
  )
    Object.assign(birth, { target: 'birthDate', confidence: 0.6, why: 'content' satisfies Why });
  if (expiry && otherExpiries.length === 0 && !has('passportExpires') && (has('passportNumber') || has('document')))
    Object.assign(expiry, { target: 'passportExpires', confidence: 0.6, why: 'content' satisfies Why });
}

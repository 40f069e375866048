import type { Column, Why } from './column';
import type { Content } from './content';
import { foldHeading, meaningOf } from './headings';
import { takePieces } from './pieces';
import type { TableRow } from './table';
import type { Target } from './targets';

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
    const civil = /рф|внутр|гражд|общегр/i.test(`${column.heading}${next.heading}`) || series.fourDigits > 0.5;
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

/** Surnames under "Имя" and given names under "Фамилия": the cells are believed, with less confidence. */
export function swappedNames(columns: Column[], contents: Content[]): void {
  for (const suffix of ['', 'Latin'] as const) {
    const surname = columns.find(({ target }) => target === `surname${suffix}`);
    const given = columns.find(({ target }) => target === `firstName${suffix}`);
    if (!surname || !given) continue;
    const [under, beside] = [contents[surname.index]!, contents[given.index]!];
    if (under.filled < 2 || under.given < 0.8 || under.surname > 0.2 || beside.given > 0.2 || beside.surname < 0.6)
      continue;
    Object.assign(surname, { target: `firstName${suffix}`, confidence: 0.6, why: 'content' satisfies Why });
    Object.assign(given, { target: `surname${suffix}`, confidence: 0.6, why: 'content' satisfies Why });
  }
}

/** A target belongs to one column: the surest, of equals the first. */
export function once(columns: Column[]): void {
  const best = new Map<Target, Column>();
  for (const column of columns) {
    if (column.target === null) continue;
    const before = best.get(column.target);
    if (before === undefined) best.set(column.target, column);
    else {
      const loser = column.confidence > before.confidence + 0.05 ? before : column;
      if (loser === before) best.set(column.target, column);
      Object.assign(loser, { target: null, confidence: 0, why: 'taken' satisfies Why });
    }
  }
}

/** A column of whole names under "Фамилия", with no given names elsewhere, is a full name; so is one under "Имя". */
export function splitNames(columns: Column[], contents: Content[]): void {
  const has = (target: Target) => columns.some((column) => column.target === target);
  for (const column of columns) {
    const { severalWords, given } = contents[column.index]!;
    if (severalWords < 0.6 || given < 0.4) continue;
    if (column.target === 'surname' && !has('firstName') && !has('fullName')) column.target = 'fullName';
    if (column.target === 'surnameLatin' && !has('firstNameLatin') && !has('fullNameLatin'))
      column.target = 'fullNameLatin';
    if (column.target === 'firstName' && !has('surname') && !has('fullName')) column.target = 'fullName';
    if (column.target === 'firstNameLatin' && !has('surnameLatin') && !has('fullNameLatin'))
      column.target = 'fullNameLatin';
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

const WHOLE: Readonly<Partial<Record<Target, 'surname' | 'surnameLatin'>>> = {
  fullName: 'surname',
  fullNameLatin: 'surnameLatin',
};

/** "Surname | Name": beside a column of surnames "Name" is the given name, unless its cells have the surname too. */
export function givenBesideSurname(columns: Column[], rows: readonly TableRow[]): void {
  for (const column of columns) {
    const beside = column.target === null ? undefined : WHOLE[column.target];
    const surname = columns.find(({ target }) => target === beside);
    if (beside === undefined || !surname) continue;
    const filled = rows.slice(0, 200).filter(({ cells }) => cells[column.index] && cells[surname.index]);
    const repeated = filled.filter(({ cells }) =>
      cells[column.index]!.toLowerCase().includes(cells[surname.index]!.toLowerCase()),
    );
    const given: Target = beside === 'surname' ? 'firstName' : 'firstNameLatin';
    if (repeated.length * 4 >= filled.length || columns.some(({ target }) => target === given)) continue;
    Object.assign(column, { target: given, confidence: 0.7 });
  }
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
    if (column.why === 'ignored' || (isFrom && ahead > 0.5)) {
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

/** A list whose headings name no names: the only column of whole names is they, whatever it is called. */
export function onlyNames(columns: Column[], contents: Content[]): void {
  if (columns.some(({ target }) => target !== null && /name/i.test(target))) return;
  const named = columns.filter(({ index, target, why }) => {
    const { severalWords, given, surname, same, filled } = contents[index]!;
    return (
      target === null && why !== 'ignored' && filled > 0 && !same && severalWords > 0.6 && given > 0.6 && surname > 0.4
    );
  });
  const [only] = named;
  if (only === undefined || named.length > 1) return;
  const { latin, cyrillic } = contents[only.index]!;
  const target: Target = latin > 0.8 ? 'fullNameLatin' : cyrillic > 0.8 ? 'fullName' : 'name';
  Object.assign(only, { target, confidence: 0.55, why: 'content' satisfies Why });
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

import { findDates, readDate } from '@anketa/document';
import { hasSurnameEnding, isGivenName, patronymicSex } from '@anketa/name';
import type { Target } from '../targets';
import { sexWord } from './sex-words';

/** Where the civil and the international passport stand in the text, -1 when they do not. */
export interface PaperPlaces {
  civil: number;
  passport: number;
}

/** A date of a text and what it is: of a person, or to be left out. */
export interface ToldDate {
  text: string;
  start: number;
  end: number;
  target: Target | 'dropped';
}

const BIRTH_WORD = String.raw`(?:д\.?\s?[рн]\.?|дата\s+(?:рожд|нар|р)\S*|рожд\S*|родил\S*|народ\S*|нар\.|роден\S*|род\.?|born(?:\s+on)?|birth|dob|b\.|n[aă]scut\S*|data\s+na[sșş]ter\S*|sz[uü]l\S*)`;
const BIRTH_BEFORE = new RegExp(String.raw`${BIRTH_WORD}\s*[:.]?\s*$`, 'iu');
const BIRTH_AFTER =
  /^\s*(?:г\.\s*р\.?(?!\p{L})|гр\.?(?!\.?\s*\p{L})|г\.?\s?рожд|года?\s+рожд|р\.\s?н\.?|року?\s+народж|р\.(?!\p{L})|г\.(?:\s?р)?(?=\s*$))/iu;
const EXPIRY_WORD = String.raw`(?<!\p{L})(?:до|действ\S*(?:\s+до)?|дійсн\S*(?:\s+до)?|годен\S*(?:\s+до)?|валид\S*(?:\s+до)?|exp\S*|valid\S*(?:\s+(?:un)?till?)?|(?:un)?till?|срок\S*(?:\s+действ\S*)?(?:\s+до)?|термін\S*(?:\s+дії)?(?:\s+до)?|по|valabil\S*(?:\s+p[aâ]n[aă]\s+la)?|p[aâ]n[aă]\s+la|expir[aă]\S*(?:\s+la)?|[eé]rv[eé]nyes\S*|жарамды\S*)`;
const EXPIRY_BEFORE = new RegExp(String.raw`${EXPIRY_WORD}\s*[:.]?\s*$`, 'iu');
export const ISSUE_BEFORE =
  /(?:выд|видан|издаден|issued|emis|ki[aá]ll|(?<!\p{L})от(?=\s*$)|(?<!\p{L})від(?=\s*$))[^,;]*$/iu;
export const DATE_WORD = new RegExp(String.raw`(?:${EXPIRY_WORD}|${BIRTH_WORD})\s*[:.]?\s*$`, 'iu');
/** A journey's dates, not a person's. */
const TRIP_BEFORE =
  /(?:вылет|вылёт|прил[её]т|заезд|выезд|заїзд|виїзд|рейс|тур|поездк|отпуск|отель|брон|отправл|возвращ|check|arriv|depart|flight|hotel|stay|дат[аы](?!\s+рожд)|прож|поїздк|plecar|sosir|indul|érkez)[^,;¦\d]{0,25}$/iu;

/**
 * What the dates of a text about one person are: by the word before or after each, else by the calendar. Of bare past
 * dates the earliest is the birth, but for one of this month, when the text was written; one that lies ahead is a passport's expiry when there is a passport, and no journey's.
 *
 * @example toldDates('Зуев Олег 12.03.1985, з/п 71 1234567 до 15.06.2030', { civil: -1, passport: 26 }, '2026-11-21')
 */
export function toldDates(text: string, papers: PaperPlaces, today: string): ToldDate[] {
  const found = findDates(text).map((date, at, all) => {
    const before = text.slice(all[at - 1]?.end ?? 0, date.start);
    const after = text.slice(date.end, date.end + 20);
    const value = readDate(date.text, { today, role: 'any' }).value ?? '';
    return { ...date, before, value, ahead: value > today, said: saidOf(before, after, date.start, papers) };
  });
  const taken = new Set(found.flatMap(({ said }) => (said === null ? [] : [said])));
  const past = found.filter(({ said, ahead }) => said === null && !ahead);
  const issueOf = (at: number) => {
    const next = found[at + 1];
    return next !== undefined && /^\s*[-–—]\s*$/.test(next.before) && (next.ahead || next.said === 'passportExpires');
  };
  const births = past.filter((date) => !issueOf(found.indexOf(date)) && !date.value.startsWith(today.slice(0, 7)));
  const birth = taken.has('birthDate') ? undefined : births.sort((a, b) => (a.value < b.value ? -1 : 1))[0];
  return found.map((date, at): ToldDate => {
    const { start, end } = date;
    const told = (target: ToldDate['target']) => ({ text: date.text, start, end, target });
    if (date.said !== null) {
      const first = found.findIndex(({ said }) => said === date.said) === at;
      return told(first ? date.said : 'dropped');
    }
    if (date === birth) return told('birthDate');
    if (papers.passport < 0) return told('dropped');
    if (!date.ahead) {
      const issued = issueOf(at) || (start > papers.passport && found.slice(at + 1).some(({ ahead }) => ahead));
      return told(issued && !taken.has('passportIssued') ? 'passportIssued' : 'dropped');
    }
    const between = [found[at - 1], found[at + 1]].filter((other) => other?.ahead);
    const journey = between.some((other) => /^\s*[-–—]\s*$/.test(start < other!.start ? other!.before : date.before));
    return told(journey || taken.has('passportExpires') ? 'dropped' : 'passportExpires');
  });
}

/** "паспорт будет менять 01.12.2027": a date at the end of a sentence, whose last word is no name and no sex. */
function isRemark(before: string): boolean {
  const [word] = /(?<![\p{L}.])\p{Ll}{3,}(?=\s*$)/u.exec(before) ?? [];
  return (
    word !== undefined &&
    /\p{Lu}|\p{L}{3,}\s+\p{L}{3,}\s*$/u.test(before) &&
    !KNOWN_WORD.test(word) &&
    sexWord(word) === null &&
    !isGivenName(word) &&
    !hasSurnameEnding(word) &&
    patronymicSex(word) === null
  );
}

const KNOWN_WORD = /^(?:загран|паспорт|пасп|пашпорт|passport|рожд|года?$|род|дата|свид|серия|номер|оглы|кызы)/iu;

/** What the words round a date say; `null` when they say nothing. */
function saidOf(before: string, after: string, start: number, papers: PaperPlaces): Target | 'dropped' | null {
  if (EXPIRY_BEFORE.test(before)) return 'passportExpires';
  if (BIRTH_AFTER.test(after) || BIRTH_BEFORE.test(before)) return 'birthDate';
  if (ISSUE_BEFORE.test(before)) {
    const { civil, passport } = papers;
    const ofPassport = passport >= 0 && passport < start && !(civil > passport && civil < start);
    return ofPassport ? 'passportIssued' : 'dropped';
  }
  return TRIP_BEFORE.test(before) || isRemark(before) ? 'dropped' : null;
}

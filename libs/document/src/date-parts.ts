import { isFiller, isGlued, monthOf } from './date-words';

/** The numbers of a date before day, month and century are settled. `month` is set when a word or the order named it. */
export type DateParts = { year: number; yearDigits: number; zone: boolean; separator: string } & (
  | { month: number; day: number }
  | { month: null; first: number; second: number }
);

const TIME =
  /(?:[t\s,(]|^)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\.?)?(\s*(?:z|[+-]\d{2}:?\d{2}|\(?(?:utc|gmt|msk|мск|ces?t|[ecmp][sd]t)\)?(?:[+-]\d{2,4})?))?(?:\s*\([a-z]+\))?/g;
const CLOCK = /(?<=[\s,]|^)\d{1,2}(?:[.:]\d{2})?\s*[ap]\.?\s?m\b\.?|(?<=\d{4}\.?\s+)\d{1,2}[.:]\d{2}(?=\s|$)/g;
const AGE = /\(\s*\d{1,3}\s*(?:лет|года?|г|years?|y\.?o)\.?\s*\)/g;
const TOKEN = /\d+|\p{L}[\p{L}\p{M}ʼ’]*/gu;
const BETWEEN = /^[\s.,/\-–—'’`"«»“”„°()[\]:№·•@\\]*$/;

/** Reads the parts of one date; `null` when the text is not one date, `noYear` when it lacks the year. */
export function dateParts(text: string, typed: boolean): DateParts | 'noYear' | null {
  const usual = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
  if (usual) {
    const [, first = '', second = '', year = ''] = usual;
    return {
      year: Number(year),
      yearDigits: 4,
      month: null,
      first: Number(first),
      second: Number(second),
      zone: false,
      separator: '.',
    };
  }
  let zone = false;
  const written = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TIME, (time, offset?: string) => {
      if (offset !== undefined && !/^[t\s,(]*0?0:00/.test(time)) zone = true;
      return ' ';
    })
    .replace(CLOCK, ' ')
    .replace(AGE, ' ')
    .replace(/[年月]/g, '-')
    .replace(/日/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er|го|-го|-е|-ое|-?j?[áé]n|-j?[ae]n|ª|º)(?![\p{L}])/gu, '$1 ');
  const parts = compact(written.trim(), typed) ?? tokens(written);
  if (parts === null || parts === 'noYear') return parts;
  return { ...parts, zone };
}

/** Numbers without separators: 12mar85 is left to the tokens; 19850312 and 12031985 are read here. */
function compact(written: string, typed: boolean): DateParts | null {
  const digits = /^\d+$/.exec(written)?.[0];
  const plain = { zone: false, separator: '' };
  if (digits?.length === 8) {
    const yearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
    const yearLast = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d$/.test(digits);
    if (yearFirst && !yearLast) {
      return {
        ...plain,
        year: Number(digits.slice(0, 4)),
        yearDigits: 4,
        month: Number(digits.slice(4, 6)),
        day: Number(digits.slice(6)),
      };
    }
    if (!yearLast || yearFirst) return null;
    return {
      ...plain,
      separator: typed ? '.' : '/',
      year: Number(digits.slice(4)),
      yearDigits: 4,
      month: null,
      first: Number(digits.slice(0, 2)),
      second: Number(digits.slice(2, 4)),
    };
  }
  if (digits?.length === 6 && typed) {
    return {
      ...plain,
      year: Number(digits.slice(4)),
      yearDigits: 2,
      month: Number(digits.slice(2, 4)),
      day: Number(digits.slice(0, 2)),
    };
  }
  return null;
}

function tokens(written: string): DateParts | 'noYear' | null {
  const numbers: string[] = [];
  const separators: string[] = [];
  let month: number | null = null;
  let monthAfter = 0;
  let end = 0;
  for (const { 0: token, index } of written.matchAll(TOKEN)) {
    const between = written.slice(end, index);
    if (!BETWEEN.test(between)) return null;
    end = index + token.length;
    if (/^\d/.test(token)) {
      if (numbers.length > 0) separators.push(between.trim().charAt(0));
      numbers.push(token);
      continue;
    }
    const named = monthOf(token);
    if (named !== null && month === null) {
      month = named;
      monthAfter = numbers.length;
    } // Passports print the month in two languages: 12 MAR/MARS 1985.
    else if (named !== null && named === month && between.trim() === '/') continue;
    else if (!isFiller(token) || isAgainstFigure(written, index, end, token)) return null;
  }
  if (!BETWEEN.test(written.slice(end))) return null;
  if (numbers.some((number) => number.length > 4 || number.length === 3)) return null;
  return month === null ? fromNumbers(numbers, separators) : withMonth(numbers, month, monthAfter);
}

/** A filler against a figure is a figure misread. */
function isAgainstFigure(written: string, start: number, end: number, token: string): boolean {
  return !isGlued(token) && (/\d/.test(written.charAt(start - 1)) || /\d/.test(written.charAt(end)));
}

function withMonth(numbers: string[], month: number, monthAfter: number): DateParts | 'noYear' | null {
  if (numbers.length === 1 && numbers[0]!.length <= 2) return 'noYear';
  if (numbers.length !== 2) return null;
  const [a, b] = numbers as [string, string];
  const yearFirst = a.length === 4 || (monthAfter === 1 && Number(a) > 31);
  const [year, day] = yearFirst ? [a, b] : [b, a];
  if (day.length > 2 || year.length === 1) return null;
  return { year: Number(year), yearDigits: year.length, month, day: Number(day), zone: false, separator: ' ' };
}

function fromNumbers(numbers: string[], separators: string[]): DateParts | 'noYear' | null {
  if (numbers.length === 2 && separators[0] === '.' && numbers.every((number) => number.length <= 2)) return 'noYear';
  if (numbers.length !== 3 || separators.includes('')) {
    return numbers.length === 3 &&
      numbers[0]!.length <= 2 &&
      numbers[2]!.length === 4 &&
      separators.every((sign) => sign === '')
      ? {
          year: Number(numbers[2]),
          yearDigits: 4,
          month: null,
          first: Number(numbers[0]),
          second: Number(numbers[1]),
          zone: false,
          separator: ' ',
        }
      : null;
  }
  const [a, b, c] = numbers as [string, string, string];
  const separator = separators[0] ?? '';
  if (a.length === 4 || (a.length === 2 && Number(a) > 31 && c.length <= 2)) {
    if (b.length > 2 || c.length > 2) return null;
    const [month, day] = Number(b) > 12 && Number(c) <= 12 ? [c, b] : [b, c];
    return { year: Number(a), yearDigits: a.length, month: Number(month), day: Number(day), zone: false, separator };
  }
  if (a.length > 2 || b.length > 2 || c.length === 1) return null;
  return {
    year: Number(c),
    yearDigits: c.length,
    month: null,
    first: Number(a),
    second: Number(b),
    zone: false,
    separator,
  };
}

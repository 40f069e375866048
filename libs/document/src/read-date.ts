import { error, type Issue, warning } from '@anketa/issue';
import { calendarDate, serialDate } from './calendar';
import { type DateParts, dateParts } from './date-parts';

/** What the date is for: a birth or an issue date lies in the past, an expiry may lie ahead. */
export type DateRole = 'birth' | 'issue' | 'expiry' | 'any';

/** Which of two numbers is the day. */
export type DateOrder = 'dmy' | 'mdy';

export interface DateOptions {
  /** Today, `YYYY-MM-DD`: decides the century of a two-digit year. */
  today: string;
  role?: DateRole;
  /** What the column has proved, see `columnDateOrder`. Without it a slash date with two small numbers is ambiguous. */
  order?: DateOrder | null;
  /** The column is known to hold dates, so a bare number is a spreadsheet's serial number. */
  serial?: '1900' | '1904' | null;
  /** Typed by hand in a date field: six digits are day, month, year. */
  typed?: boolean;
  /** The field the issues are about. */
  path?: string;
}

export interface DateReading {
  value: string | null;
  issues: Issue[];
}

/**
 * A calendar date from text as lists write it: 12.03.1985, 12MAR85, 12 марта 1985 г., 1985-03-12, 12/03/1985 0:00:00.
 * A two-digit year takes the century its role allows: a birth is never ahead of today. What is not surely one date
 * gives `null` and an issue (`date.unreadable`, `date.impossible`, `date.noYear`); a day and month that could be
 * swapped give the day first and `date.ambiguous`.
 *
 * @example readDate('01FEB37', { today: '2026-11-21', role: 'birth' }).value // '1937-02-01'
 */
export function readDate(text: string, options: DateOptions): DateReading {
  const { path = '', role = 'any' } = options;
  const shown = text.trim().slice(0, 60);
  const bad = (code: string): DateReading => ({ value: null, issues: [error(path, code, { value: shown })] });
  if (text.length > 80) return bad('date.unreadable');
  if (/^\d{4,6}(?:[.,]\d+)?$/.test(shown) && options.serial) {
    const value = serialDate(Number(shown.replace(',', '.')), options.serial);
    return value === null ? bad('date.unreadable') : checked(value, shown, options, []);
  }
  const parts = dateParts(shown, options.typed === true);
  if (parts === null) return bad('date.unreadable');
  if (parts === 'noYear') return bad('date.noYear');
  const issues: Issue[] = [];
  const { day, month, swapped } = dayAndMonth(parts, options.order ?? null);
  const value = calendarDate(fullYear(parts, month, day, role, options.today), month, day);
  if (value === null) return bad('date.impossible');
  if (swapped === 'ambiguous') {
    issues.push(warning(path, 'date.ambiguous', { value: shown, read: value }));
  } else if (swapped === 'monthFirst') {
    issues.push(warning(path, 'date.monthFirst', { value: shown, read: value }));
  }
  if (parts.zone) issues.push(warning(path, 'date.zone', { value: shown, read: value }));
  return checked(value, shown, options, issues);
}

function checked(value: string, shown: string, { role, today, path = '' }: DateOptions, issues: Issue[]): DateReading {
  if ((role === 'birth' || role === 'issue') && value > today) {
    return { value: null, issues: [error(path, 'date.future', { value: shown })] };
  }
  const years = Number(value.slice(0, 4)) - Number(today.slice(0, 4));
  if (years < -110 || years > 60 || (role === 'expiry' && years < -40)) {
    issues.push(warning(path, 'date.unlikely', { value: shown, read: value }));
  }
  return { value, issues };
}

function dayAndMonth(parts: DateParts, order: DateOrder | null) {
  if (parts.month !== null) return { day: parts.day, month: parts.month, swapped: null };
  const { first, second } = parts;
  if (first === second) return { day: first, month: second, swapped: null };
  if (first > 12) {
    const yearFirst = order === null && parts.separator === '-' && parts.yearDigits === 2 && parts.year <= 31;
    return { day: first, month: second, swapped: yearFirst ? ('ambiguous' as const) : null };
  }
  if (second > 12) {
    const odd = parts.separator === '.' && order !== 'mdy';
    return { day: second, month: first, swapped: odd ? ('monthFirst' as const) : null };
  }
  if (order === 'mdy') return { day: second, month: first, swapped: 'monthFirst' as const };
  const sure = order === 'dmy' || (parts.separator !== '/' && (parts.separator !== '-' || parts.yearDigits > 2));
  return { day: first, month: second, swapped: sure ? null : ('ambiguous' as const) };
}

function fullYear({ year, yearDigits }: DateParts, month: number, day: number, role: DateRole, today: string): number {
  if (yearDigits > 2) return year;
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const here = century + year;
  const ahead = role === 'birth' || role === 'issue' ? 0 : role === 'expiry' ? 50 : 12;
  if (ahead === 0) return (calendarDate(here, month, day) ?? `${here}-12-31`) <= today ? here : here - 100;
  return here > Number(today.slice(0, 4)) + ahead ? here - 100 : here;
}

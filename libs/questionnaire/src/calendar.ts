import { calendarDate } from '@anketa/document';

/** The same day some months on; a day that month does not have becomes its last. @example addMonths('2026-11-30', 3) // '2027-02-28' */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = parts(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  const last = [day, 30, 29, 28].find((one) => one <= day && calendarDate(toYear, toMonth, one) !== null);
  return calendarDate(toYear, toMonth, last ?? 28) ?? date;
}

/** So many days on. @example addDays('2026-12-31', 60) // '2027-03-01' */
export function addDays(date: string, days: number): string {
  const { year, month, day } = parts(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Completed years between two days. @example wholeYears('2008-11-22', '2026-11-21') // 17 */
export function wholeYears(from: string, to: string): number {
  const start = parts(from);
  const end = parts(to);
  const before = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (before ? 1 : 0);
}

function parts(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

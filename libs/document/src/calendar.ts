const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or `null` when the calendar has no such day. Years 1 to 9999. @example calendarDate(1985, 2, 29) // null */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Is it a real day of the calendar written `YYYY-MM-DD`? @example isCalendarDate('2026-02-30') // false */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts !== null && calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/**
 * The day a spreadsheet's serial number means. The 1900 system counts a 29 February 1900 that never was; the 1904
 * system (old Macintosh workbooks) starts 1,462 days later. A fraction is the time of day and is dropped.
 *
 * @example serialDate(31118) // '1985-03-12'
 */
export function serialDate(serial: number, system: '1900' | '1904' = '1900'): string | null {
  const day = Math.floor(serial) + (system === '1904' ? 1462 : 0);
  if (!Number.isFinite(day) || day < 1 || day === 60 || day > 2_958_465) return null;
  const date = new Date(Date.UTC(1899, 11, day > 60 ? 30 : 31) + day * 86_400_000);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same day `years` later (or earlier); 29 February becomes the 28th. @example addYears('2024-02-29', 1) // '2025-02-28' */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const rest = date.slice(4);
  return (
    calendarDate(year, Number(rest.slice(1, 3)), Number(rest.slice(4))) ?? `${String(year).padStart(4, '0')}-02-28`
  );
}

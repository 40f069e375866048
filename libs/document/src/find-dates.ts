import { monthOf } from './date-words';

/** One date inside a longer text: its letters and where they stand. */
export interface FoundDate {
  text: string;
  start: number;
  end: number;
}

const DATE =
  /(?<![\d.])(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(\d{1,2})[\s.-]{0,2}(\p{L}{3,10})(?:\/\p{L}{3,10})?\.?[\s.,’'-]{0,2}(?:\d{4}|\d{2}))(?!\d|[./-]\d(?!\d?[./]\d))/giu;

/**
 * The dates inside a text of several things, in their order: "71 1234611 до 15.06.2030" has one. Each is then read
 * with `readDate`.
 *
 * @example findDates('выдан 01.02.2010, до 12MAR2030').length // 2
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const month = match[2];
    if (month !== undefined && monthOf(month.toLowerCase()) === null) continue;
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

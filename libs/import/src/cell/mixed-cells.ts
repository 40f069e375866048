import { findDates, readDate } from '@anketa/document';
import { warning } from '@anketa/issue';
import type { Draft } from '../draft';
import { sexWord } from './sex-words';

/** A Russian passport, international or civil, as part of a longer text. */
const PAPER = /(?<!\d)(?:\d{2}\s?(?:№|N|-)?\s?\d{7}|\d{2}\s?\d{2}\s?(?:№|N|-)?\s?\d{6})(?!\d)/;

/** Does the cell hold a passport's number and more beside it? @example holdsPaper('73 2345671 до 17.08.2031') // true */
export function holdsPaper(cell: string): boolean {
  const [number] = PAPER.exec(cell) ?? [];
  return number !== undefined && cell.trim().length > number.length + 2;
}

/** "1.1.21-1.1.31" */
const SHORTEST_PAIR = 13;

/** "17.08.2021 – 17.08.2031" under one heading: the day of issue and the day of expiry; `null` when it is no such pair. */
export function datePair(draft: Draft, text: string): { issued: string; expires: string } | null {
  const dates = text.length < SHORTEST_PAIR ? [] : findDates(text);
  if (dates.length !== 2) return null;
  const between = text.replace(dates[0]!.text, '').replace(dates[1]!.text, '');
  if (/\d/.test(between)) return null;
  const [issued = '', expires = ''] = dates.map(({ text: date }) => date);
  const from = readDate(issued, { today: draft.today, role: 'issue' }).value;
  const to = readDate(expires, { today: draft.today, role: 'expiry' }).value;
  return from !== null && to !== null && from < to ? { issued, expires } : null;
}

/** "14.04.1983 / М" in a column of birth dates: what is left beside the date says the sex. `true` when it does. */
export function takesSex(draft: Draft, rest: string): boolean {
  const word = sexWord(rest.replace(/[\s/,;|()]+/g, ''));
  if (word !== 'M' && word !== 'F') return false;
  draft.said.sex ??= word;
  return true;
}

/** "14.04.1983, г. Москва" in a column of places: the date is the birth date, the rest the place. */
export function placeWithDate(draft: Draft, text: string): { date: string; place: string } | null {
  const [date, ...others] = findDates(text);
  if (date === undefined || others.length > 0) return null;
  const place = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/^[\s,;/–-]+|[\s,;/–-]+$/g, '');
  if (/\d{3}/.test(place)) return null;
  if (draft.mapped.has('birthDate'))
    draft.issues.push(warning('birthPlace', 'cell.partRead', { value: text.slice(0, 80), read: place }));
  return { date: date.text, place: place.replace(/^г\.\s?р\.\s*/i, '') };
}

/** "RUS 732345671" in a column of citizenships: the state and the number apart. */
export function stateWithNumber(text: string): { state: string; number: string } | null {
  const [, state = '', number = ''] =
    /^\s*(\p{L}[\p{L}\s.]{1,30}?)[\s/,;|]+([A-Z]{0,2}\d[\d\s№N-]{5,14})\s*$/u.exec(text) ?? [];
  return state === '' ? null : { state, number };
}

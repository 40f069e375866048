import { error } from '@anketa/issue';
import type { TextReading } from './birth-certificate';
import { hasLostDigits, withoutFraction } from './numbers';

/**
 * An air ticket: 13 digits, three of the airline and ten of the form. "555-6123456789-90" is a set of tickets issued
 * together; each is written out: "5556123456789, 5556123456790". Digits lost in a spreadsheet are an error.
 *
 * @example readTicket('ETKT 555 6123456789 C1').value // '5556123456789'
 */
export function readTicket(text: string, path = 'ticketNumber'): TextReading {
  const shown = text.trim().slice(0, 60);
  if (shown === '') return { value: null, issues: [] };
  if (hasLostDigits(shown)) return { value: null, issues: [error(path, 'number.digitsLost', { value: shown })] };
  const written = withoutFraction(text.normalize('NFKC'));
  const match = /(?<!\d)(\d{3})[\s-]*(\d{10})(?:\s*[-/]\s*(\d{2,3}))?(?!\d)/.exec(written);
  if (!match) return { value: null, issues: [error(path, 'ticket.unreadable', { value: shown })] };
  const [, airline = '', form = '', last] = match;
  return { value: tickets(airline, form, last).join(', '), issues: [] };
}

function tickets(airline: string, form: string, last: string | undefined): string[] {
  const first = airline + form;
  if (last === undefined) return [first];
  const to = Number(form.slice(0, -last.length) + last);
  const count = to - Number(form);
  if (count < 1 || count > 9) return [first];
  return Array.from({ length: count + 1 }, (_, at) => airline + String(Number(form) + at).padStart(form.length, '0'));
}

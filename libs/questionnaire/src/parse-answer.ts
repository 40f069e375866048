import { error } from '@anketa/issue';
import type { Field } from './form';
import { parseChoice, parseYesNo } from './parse-choice';
import { parseCountries } from './parse-country';
import { parseDate } from './parse-date';
import type { Parsed } from './parsed';

/**
 * The value of what an agent typed into one field: dates `YYYY-MM-DD`, countries ISO 3166-1 alpha-3, choices as option
 * values (several joined by commas), yes or no as `yes`, `no`; text with its spaces put in order. A text that cannot be
 * read gives '' and an error that names the field and the text.
 *
 * @example parseAnswer(birthDate, '010285', '2026-11-21') // { value: '1985-02-01', issues: [] }
 */
export function parseAnswer(field: Field, text: string, today: string): Parsed {
  const typed = text.trim();
  if (typed === '') return { value: '', issues: [] };
  switch (field.kind) {
    case 'date':
      return parseDate(field, typed, today);
    case 'choice':
      return parseChoice(field, typed);
    case 'yes-no':
      return parseYesNo(field.key, typed);
    case 'country':
      return parseCountries(field, typed);
    case 'number':
      return parseNumber(field.key, typed);
    case 'text':
      return { value: tidied(typed), issues: [] };
  }
}

/** `1,500` and `1.500` are thousands to some and one and a half to others: neither is taken. */
function parseNumber(key: string, text: string): Parsed {
  const digits = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) && !/^-?\d{1,3}\.\d{3}$/.test(digits)
    ? { value: digits, issues: [] }
    : { value: '', issues: [error(key, 'number.unreadable', { value: text })] };
}

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

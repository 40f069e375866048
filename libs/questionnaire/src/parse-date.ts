import { readDate } from '@anketa/document';
import { error } from '@anketa/issue';
import type { Field } from './form';
import type { Parsed } from './parsed';

const ROLES = { past: 'issue', future: 'expiry' } as const;

/** Years outside these are a slip of the hand: nobody filling a form means them. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2150';

/**
 * A date as an agent types it, day first: 1.2.85, 010285, 01.02.1985, 1985-02-01, 12MAR85, 12 марта 1985. The field's
 * `years` say where a two-digit year lies: `past` never after today. With slashes the American order is possible:
 * `date.ambiguous`.
 *
 * @example parseDate(birthDate, '1.2.85', '2026-11-21') // { value: '1985-02-01', issues: [] }
 */
export function parseDate({ key, years }: Field, text: string, today: string): Parsed {
  const role = years ? ROLES[years] : 'any';
  const { value, issues } = readDate(text, { today, role, typed: true, path: key });
  if (value !== null && (value < FIRST_YEAR || value.slice(0, 4) > LAST_YEAR)) {
    return { value: '', issues: [error(key, 'date.yearUnclear', { value: text })] };
  }
  return { value: value ?? '', issues };
}

import { findCountry } from '@anketa/country';
import { error } from '@anketa/issue';
import type { Field } from './form';
import type { Parsed } from './parsed';

/**
 * A country by name, code or citizen, in Russian, English or the languages `@anketa/country` reads; several, separated by
 * commas, semicolons or line ends, where the field takes several.
 *
 * @example parseCountries(citizenship, 'Россия') // { value: 'RUS', issues: [] }
 */
export function parseCountries(field: Field, text: string): Parsed {
  const whole = findCountry(text);
  if (whole) return { value: whole, issues: [] };
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const codes = new Set<string>();
  for (const part of parts) {
    const code = findCountry(part);
    if (!code) return { value: '', issues: [error(field.key, 'country.unknown', { value: part })] };
    codes.add(code);
  }
  if (codes.size > 1 && !field.multiple)
    return { value: '', issues: [error(field.key, 'country.onlyOne', { value: text })] };
  return codes.size > 0
    ? { value: [...codes].join(','), issues: [] }
    : { value: '', issues: [error(field.key, 'country.unknown', { value: text })] };
}

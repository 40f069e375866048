import { findCountry } from '@anketa/country';
import { error, type Issue, warning } from '@anketa/issue';
import { MRZ_LAYOUTS, type MrzField, type MrzLayout, type Span } from './mrz-layouts';
import { readDate } from './read-date';

/** What a machine-readable zone says. `null`: not there, unreadable, or its check digit is wrong. Dates `YYYY-MM-DD`, states alpha-3. */
export interface MrzReading {
  format: MrzLayout['format'];
  documentCode: string;
  issuingState: string | null;
  documentNumber: string | null;
  nationality: string | null;
  birthDate: string | null;
  sex: 'M' | 'F' | null;
  expiryDate: string | null;
  optional: string | null;
  surname: string | null;
  givenNames: string | null;
  issues: Issue[];
}

const WEIGHTS = [7, 3, 1];

/** A line of a machine-readable zone as pasted: spaces gone, capitals, «» and ‹› as `<`; `null` when it is not one. */
export function mrzLine(text: string): string | null {
  const line = text.replace(/\s+/g, '').replace(/[«»]/g, '<<').replace(/[‹›]/g, '<').toUpperCase();
  return /^[A-Z0-9<]{28,46}$/.test(line) && (line.includes('<<') || /\d{6}\d[MF<]\d{7}/.test(line)) ? line : null;
}

/**
 * The lines of one zone (two of 44 or 36 characters, three of 30), as `mrzLine` gives them. A first line that lost
 * trailing `<` is padded. `null` when no format fits. A wrong check digit takes away the field it covers
 * (`mrz.checkDigit`); names have none, so they are never verified. A Russian civil passport codes letters with digits:
 * its names are refused (`mrz.civilPassport`).
 *
 * @example readMrz(['P<RUSZUEV<<OLEG<<<…', '7112345816RUS8503127M…'], '2026-11-21')?.surname // 'ZUEV'
 */
export function readMrz(pasted: readonly string[], today: string): MrzReading | null {
  const layout = MRZ_LAYOUTS.find((candidate) => fits(candidate, pasted));
  if (!layout) return null;
  const lines = pasted.map((line) => line.padEnd(layout.length, '<').slice(0, layout.length));
  const issues: Issue[] = [];
  const at = ([line, from, to]: Span) => lines[line - 1]!.slice(from - 1, to);
  const raw = (field: MrzField) => (layout.fields[field] ? at(layout.fields[field]) : '');
  const wrong = new Set<MrzField>();
  const number = documentNumber(layout, lines);
  for (const { field, digit, over } of layout.checks) {
    if (field === 'documentNumber' && number.long) continue;
    const expected = checkDigit(over.map(at).join(''));
    const written = at(digit);
    if (written === String(expected) || (field === 'optional' && written === '<' && expected === 0)) continue;
    if (field === null) {
      if (wrong.size === 0) issues.push(warning('mrz', 'mrz.composite', { value: written, expected }));
      continue;
    }
    wrong.add(field);
    issues.push(error(field, 'mrz.checkDigit', { value: raw(field), digit: written, expected }));
  }
  if (number.long && !number.valid) {
    wrong.add('documentNumber');
    issues.push(error('documentNumber', 'mrz.checkDigit', { value: number.value, digit: '', expected: '' }));
  }
  const kept = (field: MrzField) => (wrong.has(field) ? '' : raw(field));
  const date = (field: 'birthDate' | 'expiryDate') => {
    const written = /^(\d\d)(\d\d)(\d\d)$/.exec(kept(field));
    if (!written) return null;
    const [, year, month, day] = written;
    const reading = readDate(`${day}.${month}.${year}`, {
      today,
      role: field === 'birthDate' ? 'birth' : 'expiry',
      path: field,
    });
    issues.push(...reading.issues);
    return reading.value;
  };
  const civil = raw('documentCode') === 'PN' && raw('issuingState') === 'RUS';
  if (civil) issues.push(error('surname', 'mrz.civilPassport', {}));
  const sex = kept('sex');
  return {
    format: layout.format,
    documentCode: clean(raw('documentCode')),
    issuingState: state(raw('issuingState')),
    documentNumber: wrong.has('documentNumber') || civil ? null : number.value || null,
    nationality: state(raw('nationality')),
    birthDate: date('birthDate'),
    sex: sex === 'M' || sex === 'F' ? sex : null,
    expiryDate: date('expiryDate'),
    optional: clean(kept('optional')) || null,
    ...(civil ? { surname: null, givenNames: null } : names(layout, at, issues)),
    issues,
  };
}

/** ICAO Doc 9303-3 4.9: weights 7, 3, 1; digits as they are, A = 10 to Z = 35, `<` = 0; the remainder by 10. @example checkDigit('D23145890') // 7 */
export function checkDigit(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const value = sign === '<' ? 0 : Number.parseInt(sign, 36);
    sum += value * WEIGHTS[at % 3]!;
  }
  return sum % 10;
}

function fits(layout: MrzLayout, lines: readonly string[]): boolean {
  if (lines.length !== layout.lines || !layout.starts.test(lines[0] ?? '')) return false;
  return lines.every((line, at) =>
    line.length === layout.length || (line.length > layout.length && /^<+$/.test(line.slice(layout.length)))
      ? true
      : (at === 0 || at === 2) && line.length < layout.length && line.length > layout.length - 8 && line.endsWith('<'),
  );
}

function documentNumber(layout: MrzLayout, lines: string[]): { value: string; long: boolean; valid: boolean } {
  const [line, from, to] = layout.fields.documentNumber!;
  const text = lines[line - 1]!;
  const short = text.slice(from - 1, to);
  const rest = layout.format === 'TD1' && text.charAt(14) === '<' ? text.slice(15).split('<')[0]! : '';
  if (rest.length < 2) return { value: clean(short), long: false, valid: true };
  const whole = short + rest.slice(0, -1);
  const digit = rest.slice(-1);
  const valid = [whole, `${short}<${rest.slice(0, -1)}`].some((number) => String(checkDigit(number)) === digit);
  return { value: clean(whole), long: true, valid };
}

function names(layout: MrzLayout, at: (span: Span) => string, issues: Issue[]) {
  const [surname = '', given = ''] = layout.names
    ? parted(at(layout.names))
    : [layout.fields.surname, layout.fields.givenNames].map((span) => (span ? at(span) : ''));
  const values = { surname: clean(surname) || null, givenNames: clean(given) || null };
  if (layout.names && !at(layout.names).endsWith('<'))
    issues.push(warning('givenNames', 'mrz.truncated', { value: clean(given) }));
  if (values.surname?.includes(' ')) issues.push(warning('surname', 'mrz.hyphenOrSpace', { value: values.surname }));
  return values;
}

function parted(names: string): [string, string] {
  const at = names.indexOf('<<');
  return at < 0 ? [names, ''] : [names.slice(0, at), names.slice(at + 2)];
}

function clean(text: string): string {
  return text.replace(/<+/g, ' ').trim();
}

function state(code: string): string | null {
  const written = clean(code);
  return written === '' ? null : findCountry(written);
}

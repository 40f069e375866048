import type { Person, PersonField } from '@anketa/client';
import { isCountryCode } from '@anketa/country';
import { fitsPassportShape, isCalendarDate } from '@anketa/document';
import { error, type Issue, warning } from '@anketa/issue';
import { cleanName } from '@anketa/name';
import { isPersonField } from '../targets';
import { checkRelations } from './check-relations';

const NAMES: readonly PersonField[] = [
  'surname',
  'firstName',
  'patronymic',
  'surnameLatin',
  'firstNameLatin',
  'patronymicLatin',
];
const DATES: readonly PersonField[] = ['birthDate', 'passportIssued', 'passportExpires'];
const COUNTRIES: readonly PersonField[] = ['birthCountry', 'citizenship'];

/**
 * Checks a person whose fields are filled already, by hand or by an import: dates are days of the calendar, numbers have
 * their state's shape, names are in one alphabet, Latin ones in the Latin fields, Cyrillic ones in the others. The same
 * rules on the screen and on the server.
 *
 * @example checkTourist({ ...emptyPerson(), surnameLatin: 'Зуев' }, { today: '2026-11-21' })[0].code // 'name.notLatin'
 */
export function checkTourist(person: Person, { today }: { today: string }): Issue[] {
  const issues = [
    ...NAMES.flatMap((field) => nameIssues(field, person[field])),
    ...DATES.flatMap((field) => dateIssues(field, person[field], today)),
    ...COUNTRIES.flatMap((field) => countryIssues(field, person[field])),
    ...passportIssues(person),
  ];
  if (person.civilPassportSeries !== null && !/^\d{4}$/.test(person.civilPassportSeries)) {
    issues.push(warning('civilPassportSeries', 'civilPassport.unusual', { value: person.civilPassportSeries }));
  } else if (
    person.civilPassportSeries !== null &&
    person.civilPassportNumber !== null &&
    !/^\d{6}$/.test(person.civilPassportNumber)
  ) {
    issues.push(warning('civilPassportNumber', 'civilPassport.unusual', { value: person.civilPassportNumber }));
  }
  if (person.email !== null && !/^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(person.email)) {
    issues.push(error('email', 'email.unreadable', { value: person.email.slice(0, 60) }));
  }
  const sound = { ...person };
  for (const { path, severity } of issues)
    if (severity === 'error' && isPersonField(path)) (sound as Record<PersonField, string | null>)[path] = null;
  return [...issues, ...checkRelations(sound, today)];
}

function nameIssues(field: PersonField, value: string | null): Issue[] {
  if (value === null) return [];
  const latin = field.endsWith('Latin');
  const { issues } = cleanName(value, { path: field, script: latin ? 'latin' : 'cyrillic' });
  const found = issues.filter(({ severity }) => severity === 'error');
  if (found.length > 0) return found;
  const other = latin ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  if (!/\p{L}/u.test(value)) return [error(field, 'name.noLetters', { value: value.slice(0, 60) })];
  if (other.test(value))
    return [error(field, latin ? 'name.notLatin' : 'name.notCyrillic', { value: value.slice(0, 60) })];
  return issues.filter(({ code }) => code !== 'name.alphabetRepaired');
}

function dateIssues(field: PersonField, value: string | null, today: string): Issue[] {
  if (value === null) return [];
  if (!isCalendarDate(value)) return [error(field, 'date.impossible', { value: value.slice(0, 60) })];
  if (field !== 'passportExpires' && value > today) return [error(field, 'date.future', { value })];
  return Number(today.slice(0, 4)) - Number(value.slice(0, 4)) > 110
    ? [warning(field, 'date.unlikely', { value, read: value })]
    : [];
}

function countryIssues(field: PersonField, value: string | null): Issue[] {
  return value === null || isCountryCode(value) ? [] : [error(field, 'country.unknown', { value: value.slice(0, 60) })];
}

function passportIssues({ citizenship, passportSeries, passportNumber }: Person): Issue[] {
  if (passportNumber === null) return [];
  const whole = `${passportSeries ?? ''}${passportNumber}`.replace(/\s/g, '').toUpperCase();
  if (/[\p{Script=Cyrillic}]/u.test(whole))
    return [warning('passportNumber', 'number.cyrillicLetters', { value: whole, read: '' })];
  const country = citizenship ?? (passportSeries === null ? null : 'RUS');
  if (country === null || fitsPassportShape(whole, country)) return [];
  return [warning('passportNumber', 'passport.unusual', { value: whole.slice(0, 60), country })];
}

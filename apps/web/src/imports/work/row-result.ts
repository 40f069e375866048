import type { Person, PersonField } from '@anketa/client';
import { countryName } from '@anketa/country';
import type { Language } from '../../app/i18n';
import { shownValue } from '../../tourists/person-text';

/** What a cell of a paper may hold, whichever paper it is. */
const PAPERS: readonly PersonField[] = [
  'passportSeries',
  'passportNumber',
  'passportIssued',
  'passportExpires',
  'civilPassportSeries',
  'civilPassportNumber',
  'birthCertificate',
];

/** Which fields of the person a column of this kind feeds; one not listed feeds the field of its own name. */
const FEEDS: Readonly<Record<string, readonly PersonField[]>> = {
  surname: ['surname', 'firstName', 'patronymic'],
  surnameLatin: ['surnameLatin', 'firstNameLatin', 'patronymicLatin'],
  firstName: ['firstName', 'patronymic'],
  firstNameLatin: ['firstNameLatin', 'patronymicLatin'],
  fullName: ['surname', 'firstName', 'patronymic'],
  fullNameLatin: ['surnameLatin', 'firstNameLatin', 'patronymicLatin'],
  name: ['surname', 'firstName', 'patronymic', 'surnameLatin', 'firstNameLatin', 'patronymicLatin'],
  title: ['sex', 'travellerType'],
  sex: ['sex', 'travellerType'],
  travellerType: ['travellerType', 'sex'],
  passportSeries: ['passportSeries'],
  passportNumber: PAPERS,
  civilPassportNumber: ['civilPassportSeries', 'civilPassportNumber'],
  document: [...PAPERS, 'birthDate', 'phone', 'email'],
};

const ALONE: ReadonlySet<string> = new Set([
  'surname',
  'surnameLatin',
  'firstName',
  'firstNameLatin',
  'passportNumber',
]);

const NAMES: ReadonlySet<string> = new Set([
  'fullName',
  'fullNameLatin',
  'name',
  'surname',
  'surnameLatin',
  'firstName',
  'firstNameLatin',
]);

/**
 * The fields every column feeds, leaving out those that another column is. Sex and type, when no column is theirs, are
 * read from titles and names: they are shown with the first column of names.
 *
 * @example feedsOf(['fullName', 'sex']) // [['surname', 'firstName', 'patronymic'], ['sex', 'travellerType']]
 */
export function feedsOf(targets: readonly (string | null)[]): (readonly PersonField[])[] {
  const taken = new Set(targets);
  const fromNames = targets.findIndex((target) => target !== null && NAMES.has(target));
  const sexless = !taken.has('sex') && !taken.has('title') && !taken.has('travellerType');
  return targets.map((target, index) => {
    if (target === null) return [];
    const fields = FEEDS[target] ?? [target as PersonField];
    const own = fields.filter((field) => field === target || !taken.has(field));
    return sexless && index === fromNames ? [...own, 'sex', 'travellerType'] : own;
  });
}

const bare = (text: string): string => text.toLocaleLowerCase().replace(/[\s.,№#/\\\-–()]+/gu, '');

/**
 * What was made of a cell, when it is not simply what stands there: "Зуев · Олег · Петрович", "12.03.1985" of 12MAR85.
 * `null` when the cell says the same in other spacing or capitals.
 */
export function resultOf(
  cell: string,
  target: string | null,
  fields: readonly PersonField[],
  person: Person,
  language: Language,
  t: (key: string) => string,
): string | null {
  if (!target || cell.trim() === '') return null;
  const parts = fields.map((field) => shownValue(field, person[field], t)).filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (target === 'sex' && /^[мжmfw]$/iu.test(cell.trim())) return null;
  const own = parts.join('');
  if (bare(own) === bare(cell))
    return parts.length > 1 && ALONE.has(target) && !target.startsWith('passport') ? parts.join(' · ') : null;
  const country = person[target as PersonField];
  if (/^(citizenship|birthCountry)$/.test(target) && country && bare(countryName(country, language)) === bare(cell))
    return null;
  return parts.join(' · ');
}

import type { Person } from '@anketa/client';
import { shownDate } from '../ui/dates';

type Named = Pick<
  Person,
  'surname' | 'firstName' | 'patronymic' | 'surnameLatin' | 'firstNameLatin' | 'patronymicLatin'
>;

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ');

export const cyrillicName = (person: Named): string => joined(person.surname, person.firstName, person.patronymic);

export const latinName = (person: Named): string =>
  joined(person.surnameLatin, person.firstNameLatin, person.patronymicLatin);

/** The name by which a list calls a person: Cyrillic when there is one. */
export const anyName = (person: Named): string => cyrillicName(person) || latinName(person);

/** "Щербакова Ю. П.": surname and initials, as headings write it. */
export function surnameAndInitials(person: Named): string {
  const latin = !person.surname && !person.firstName;
  const [surname, first, patronymic] = latin
    ? [person.surnameLatin, person.firstNameLatin, person.patronymicLatin]
    : [person.surname, person.firstName, person.patronymic];
  const initials = [first, patronymic].filter(Boolean).map((name) => `${[...(name as string)][0]}.`);
  return joined(surname, ...initials);
}

/** Series and number of the travel passport with a space between. */
export const passportText = (person: Pick<Person, 'passportSeries' | 'passportNumber'>): string =>
  joined(person.passportSeries, person.passportNumber);

export const civilPassportText = (person: Pick<Person, 'civilPassportSeries' | 'civilPassportNumber'>): string =>
  joined(person.civilPassportSeries, person.civilPassportNumber);

/** A value of a person as screens show it; sex and type by `t`. */
export function shownValue(field: keyof Person, value: string | null, t: (key: string) => string): string {
  if (value === null || value === '') return '';
  if (field === 'sex') return t(`sex.${value}`);
  if (field === 'travellerType') return t(`travellerType.${value}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shownDate(value) : value;
}

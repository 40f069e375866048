import { dataOfPerson, PERSON_FIELDS, type Person, type PersonField } from '@anketa/client';
import type { FoundClient } from '../api/shapes';
import type { Criteria } from '../clients/client-queries';

const plain = (text: string | null): string => (text ?? '').trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
const TELLING: readonly PersonField[] = [
  'firstName',
  'patronymic',
  'firstNameLatin',
  'birthDate',
  'passportSeries',
  'passportNumber',
];

/** What has been typed of a tourist, as the first question to the base. */
export const criteriaOf = (person: Person): Criteria => ({
  surname: person.surname ?? person.surnameLatin ?? '',
  firstName: '',
  birthDate: null,
  passportSeries: '',
  passportNumber: '',
  cardSeries: '',
  cardNumber: '',
});

/**
 * The one client of exactly the typed surname whom nothing typed contradicts; null when there are several, or when
 * anybody else was found by that surname alone.
 */
export function onlyOne(found: readonly FoundClient[], typed: Person): FoundClient | null {
  const surname = plain(typed.surname ?? typed.surnameLatin);
  const same = found.filter((client) => [client.surname, client.surnameLatin].some((one) => plain(one) === surname));
  const [only] = same;
  if (!only || same.length > 1) return null;
  return TELLING.some((field) => typed[field] && only[field] && plain(typed[field]) !== plain(only[field]))
    ? null
    : only;
}

/** The tourist with all that the client has; what belongs to the trip, and what the client lacks, stays as typed. */
export function filledFrom(client: Person, typed: Person): Person {
  const data = dataOfPerson(client);
  return Object.fromEntries(PERSON_FIELDS.map((field) => [field, data[field] ?? typed[field]])) as unknown as Person;
}

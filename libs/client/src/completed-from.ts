import { isSimilarName } from '@anketa/name';
import type { Person } from './person';

const NAMES = [
  ['surname', 'surnameLatin'],
  ['firstName', 'firstNameLatin'],
  ['patronymic', 'patronymicLatin'],
] as const;
const PASSPORT_NUMBER = ['passportSeries', 'passportNumber'] as const;
const DAYS = ['passportIssued', 'passportExpires'] as const;
const CIVIL_NUMBER = ['civilPassportSeries', 'civilPassportNumber'] as const;
const OTHERS = [
  'sex',
  'birthDate',
  'birthPlace',
  'birthCountry',
  'citizenship',
  'birthCertificate',
  'phone',
  'email',
] as const;

/**
 * A person of a list with what the list lacks and the client has who is the same person. Nothing the list says is
 * changed, and nothing is put beside what it belongs to no more: of another passport than the client's neither its days
 * nor its spelling of the names, of another surname not the client's in the other alphabet.
 *
 * @example completedFrom({ surname: 'Щербакова', … }, iuliia).surnameLatin // 'SHCHERBAKOVA'
 */
export function completedFrom(person: Person, client: Person): Person {
  const completed = { ...person };
  const take = <Field extends keyof Person>(field: Field) => {
    completed[field] ??= client[field];
  };
  const samePassport =
    mayBeOne(PASSPORT_NUMBER, person, client) && DAYS.every((day) => agrees(person[day], client[day]));
  for (const [cyrillic, latin] of NAMES) {
    const own = [person[cyrillic], person[latin]].filter((name) => name !== null);
    const theirs = [client[cyrillic], client[latin]].filter((name) => name !== null);
    if (!own.every((name) => theirs.some((other) => isSimilarName(name, other)))) continue;
    take(cyrillic);
    if (samePassport) take(latin);
  }
  if (samePassport) {
    if (person.passportNumber === null) PASSPORT_NUMBER.forEach(take);
    for (const field of [...DAYS, 'passportIssuedBy'] as const) take(field);
  }
  if (person.civilPassportNumber === null && mayBeOne(CIVIL_NUMBER, person, client)) CIVIL_NUMBER.forEach(take);
  OTHERS.forEach(take);
  return completed;
}

/** One paper, or none is named: series and number are the same, wherever the one ends and the other begins. */
function mayBeOne(number: readonly (keyof Person)[], person: Person, client: Person): boolean {
  const written = (one: Person) => number.map((field) => one[field] ?? '').join('');
  return written(person) === '' || written(person) === written(client);
}

const agrees = (said: string | null, known: string | null): boolean => said === null || said === known;

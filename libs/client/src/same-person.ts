import { isSimilarName, nameKey } from '@anketa/name';
import type { Person } from './person';

/** Why two records are taken for one person. */
export type SameReason = 'passport' | 'civilPassport' | 'birthCertificate' | 'birthDateAndName';

type Named = Pick<
  Person,
  | 'surname'
  | 'firstName'
  | 'surnameLatin'
  | 'firstNameLatin'
  | 'birthDate'
  | 'passportSeries'
  | 'passportNumber'
  | 'civilPassportSeries'
  | 'civilPassportNumber'
  | 'birthCertificate'
>;

/**
 * Are these two records one person? The same document says so, or the same birth date with a name that is similar
 * across alphabets and spellings. A similar name alone does not. `null`: nothing speaks for it.
 *
 * @example samePerson(shcherbakova, { ...shcherbakova, firstNameLatin: 'YULIYA' })?.reasons // ['passport', …]
 */
export function samePerson(a: Named, b: Named): { reasons: SameReason[] } | null {
  const reasons: SameReason[] = [];
  if (shared(passportOf(a), passportOf(b))) reasons.push('passport');
  if (shared(civilPassportOf(a), civilPassportOf(b))) reasons.push('civilPassport');
  if (shared(a.birthCertificate, b.birthCertificate)) reasons.push('birthCertificate');
  if (shared(a.birthDate, b.birthDate) && similarNames(a, b)) reasons.push('birthDateAndName');
  return reasons.length === 0 ? null : { reasons };
}

/**
 * For each person of a list the index of the first earlier one who is the same, or `null`. Linear in the list.
 *
 * @example duplicatesIn([ivan, anna, ivan]) // [null, null, 0]
 */
export function duplicatesIn(people: readonly Named[]): (number | null)[] {
  const byKey = new Map<string, number[]>();
  return people.map((person, index) => {
    const keys = keysOf(person);
    let earlier: number | null = null;
    for (const key of keys) {
      for (const candidate of byKey.get(key) ?? []) {
        if (earlier !== null && candidate >= earlier) continue;
        if (!key.startsWith(BIRTH) || similarNames(people[candidate]!, person)) earlier = candidate;
      }
    }
    if (earlier === null) for (const key of keys) remember(byKey, key, index);
    return earlier;
  });
}

/** Before the keys that are no document's: there the names must be similar, too. */
const BIRTH = 'd';
const MOST_ALIKE = 20;

function remember(byKey: Map<string, number[]>, key: string, index: number): void {
  const known = byKey.get(key);
  if (!known) byKey.set(key, [index]);
  else if (known.length < MOST_ALIKE) known.push(index);
}

function keysOf(person: Named): string[] {
  const keys: string[] = [];
  const passport = passportOf(person);
  const civil = civilPassportOf(person);
  if (passport) keys.push(`p${passport}`);
  if (civil) keys.push(`c${civil}`);
  if (person.birthCertificate) keys.push(`b${person.birthCertificate}`);
  if (person.birthDate) {
    for (const surname of [person.surname, person.surnameLatin]) {
      if (surname) keys.push(`${BIRTH}${person.birthDate} ${nameKey(surname)}`);
    }
  }
  return keys;
}

function similarNames(a: Named, b: Named): boolean {
  return (
    someSimilar([a.surname, a.surnameLatin], [b.surname, b.surnameLatin]) &&
    someSimilar([a.firstName, a.firstNameLatin], [b.firstName, b.firstNameLatin])
  );
}

function someSimilar(a: (string | null)[], b: (string | null)[]): boolean {
  return a.some((one) => one !== null && b.some((other) => other !== null && isSimilarName(one, other)));
}

const shared = (a: string | null, b: string | null) => a !== null && a !== '' && a === b;

function passportOf({ passportSeries, passportNumber }: Named): string | null {
  return passportNumber ? `${passportSeries ?? ''}${passportNumber}`.replace(/\s/g, '') : null;
}

function civilPassportOf({ civilPassportSeries, civilPassportNumber }: Named): string | null {
  return civilPassportNumber ? `${civilPassportSeries ?? ''}${civilPassportNumber}`.replace(/\s/g, '') : null;
}

import type { Person, PersonField } from '@anketa/client';

/** The fields by which people are told apart. */
export const IDENTITY: readonly PersonField[] = [
  'surname',
  'firstName',
  'surnameLatin',
  'firstNameLatin',
  'birthDate',
  'passportSeries',
  'passportNumber',
  'civilPassportSeries',
  'civilPassportNumber',
  'birthCertificate',
];

const known = new WeakMap<Person, string>();

/**
 * Who a person is as one text: equal for rows that say the same of the same person, whatever else they say.
 *
 * @example identityOf({ ...emptyPerson(), surname: 'Зуев' }) // 'Зуев|||||||||'
 */
export function identityOf(person: Person): string {
  let text = known.get(person);
  if (text === undefined) {
    text = IDENTITY.map((field) => person[field] ?? '').join('|');
    known.set(person, text);
  }
  return text;
}

/** Whether there is enough to look the person up: a document, or a surname with a birth date. */
export const canBeLookedUp = (person: Person): boolean =>
  Boolean(
    person.passportNumber ||
      person.civilPassportNumber ||
      person.birthCertificate ||
      (person.birthDate && (person.surname || person.surnameLatin)),
  );

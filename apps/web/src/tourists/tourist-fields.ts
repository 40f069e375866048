import type { PersonField } from '@anketa/client';

/** The groups in which the fields of a person are shown, everywhere alike. */
export const FIELD_GROUPS: readonly { group: string; fields: readonly PersonField[] }[] = [
  {
    group: 'name',
    fields: ['surname', 'firstName', 'patronymic', 'surnameLatin', 'firstNameLatin', 'patronymicLatin'],
  },
  { group: 'birth', fields: ['sex', 'travellerType', 'birthDate', 'birthPlace', 'birthCountry', 'citizenship'] },
  {
    group: 'passport',
    fields: ['passportSeries', 'passportNumber', 'passportIssued', 'passportExpires', 'passportIssuedBy'],
  },
  { group: 'civil', fields: ['civilPassportSeries', 'civilPassportNumber', 'birthCertificate'] },
  { group: 'other', fields: ['ticketNumber', 'phone', 'email'] },
];

/** Fields that hold a date, with what the date means. */
export const DATE_FIELDS: Partial<Record<PersonField, 'birth' | 'issue' | 'expiry'>> = {
  birthDate: 'birth',
  passportIssued: 'issue',
  passportExpires: 'expiry',
};

/** Fields that hold a country. */
export const COUNTRY_FIELDS: ReadonlySet<PersonField> = new Set<PersonField>(['birthCountry', 'citizenship']);

/** States that are no more, where a person may still have been born. */
export const FORMER_STATES = ['SUN', 'YUG', 'CSK', 'DDR'];

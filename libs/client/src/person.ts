/** `M` male, `F` female, as ICAO Doc 9303 writes them. */
export type Sex = 'M' | 'F';

/** Traveller type of the airlines: adult, child, infant. */
export type TravellerType = 'ADT' | 'CHD' | 'INF';

/**
 * The data of a person as client and tourist share them. `null` = not known. Dates are `YYYY-MM-DD`, countries
 * ISO 3166-1 alpha-3. Names without suffix are in Cyrillic, `…Latin` as the passport spells them.
 *
 * A Russian international passport is series 2 digits + number 7 digits; a civil passport series 4 + number 6;
 * other states' passports are kept whole in `passportNumber`.
 *
 * @example { surname: 'Щербакова', surnameLatin: 'SHCHERBAKOVA', passportSeries: '71', passportNumber: '1234567', … }
 */
export interface Person {
  surname: string | null;
  firstName: string | null;
  patronymic: string | null;
  surnameLatin: string | null;
  firstNameLatin: string | null;
  patronymicLatin: string | null;
  sex: Sex | null;
  travellerType: TravellerType | null;
  birthDate: string | null;
  birthPlace: string | null;
  birthCountry: string | null;
  citizenship: string | null;
  passportSeries: string | null;
  passportNumber: string | null;
  passportIssued: string | null;
  passportExpires: string | null;
  passportIssuedBy: string | null;
  civilPassportSeries: string | null;
  civilPassportNumber: string | null;
  birthCertificate: string | null;
  ticketNumber: string | null;
  phone: string | null;
  email: string | null;
}

export type PersonField = keyof Person;

/** Every field of a person, in the order in which lists and reports show them. */
export const PERSON_FIELDS: readonly PersonField[] = [
  'surname',
  'firstName',
  'patronymic',
  'surnameLatin',
  'firstNameLatin',
  'patronymicLatin',
  'sex',
  'travellerType',
  'birthDate',
  'birthPlace',
  'birthCountry',
  'citizenship',
  'passportSeries',
  'passportNumber',
  'passportIssued',
  'passportExpires',
  'passportIssuedBy',
  'civilPassportSeries',
  'civilPassportNumber',
  'birthCertificate',
  'ticketNumber',
  'phone',
  'email',
];

/** A person of whom nothing is known yet. @example { ...emptyPerson(), surname: 'Зуев' } */
export function emptyPerson(): Person {
  return { ...NOBODY };
}

const NOBODY = Object.fromEntries(PERSON_FIELDS.map((field) => [field, null])) as unknown as Person;

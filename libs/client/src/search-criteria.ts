import { nameKey, nameWord, wordLikeness } from '@anketa/name';
import type { Client } from './client';
import { documentKey } from './client-keys';
import type { Named } from './name-fit';

/** Further criteria of a search; what is absent or empty is not asked. */
export interface SearchCriteria {
  firstName?: string;
  /** YYYY-MM-DD */
  birthDate?: string;
  passportSeries?: string;
  passportNumber?: string;
  cardSeries?: string;
  cardNumber?: string;
}

/** What of a client a search looks at. */
export type SearchedClient = Named &
  Pick<
    Client,
    | 'birthDate'
    | 'passportSeries'
    | 'passportNumber'
    | 'civilPassportSeries'
    | 'civilPassportNumber'
    | 'otherPassports'
    | 'cards'
  > & { id: string };

/** Above it two words are one given name in two spellings or forms. */
const SAME_NAME = 0.95;

/** Whether a client meets all criteria that are given. @example meetsCriteria(client, { firstName: 'Yulia' }) */
export function meetsCriteria(client: Omit<SearchedClient, 'id'>, criteria: SearchCriteria): boolean {
  const { firstName, birthDate, passportSeries, passportNumber, cardSeries, cardNumber } = criteria;
  if (firstName) {
    const typed = nameKey(firstName);
    const names = [client.firstName, client.firstNameLatin].flatMap((name) => (name ? [name] : []));
    const word = nameWord(firstName);
    const meets = (name: string) => nameKey(name).startsWith(typed) || wordLikeness(word, nameWord(name)) >= SAME_NAME;
    if (!names.some(meets)) return false;
  }
  if (birthDate && client.birthDate !== birthDate) return false;
  const passports = [
    { series: client.passportSeries ?? '', number: client.passportNumber ?? '' },
    { series: client.civilPassportSeries ?? '', number: client.civilPassportNumber ?? '' },
    ...client.otherPassports,
  ];
  return one(passports, passportSeries, passportNumber) && one(client.cards, cardSeries, cardNumber);
}

function one(documents: readonly { series: string; number: string }[], series = '', number = ''): boolean {
  if (!series && !number) return true;
  return documents.some(
    (document) =>
      (!series || documentKey(document.series) === documentKey(series)) &&
      (!number ||
        [document.number, document.series + document.number].some((text) => documentKey(text) === documentKey(number))),
  );
}

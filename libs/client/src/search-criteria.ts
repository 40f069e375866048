import { nameKey } from '@anketa/name';
import type { Client } from './client';
import { documentKey } from './client-keys';

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

/** Whether a client meets all criteria that are given. @example meetsCriteria(client, { firstName: 'Yulia' }) */
export function meetsCriteria(client: Client, criteria: SearchCriteria): boolean {
  const { firstName, birthDate, passportSeries, passportNumber, cardSeries, cardNumber } = criteria;
  if (firstName) {
    const typed = nameKey(firstName);
    if (![client.firstName, client.firstNameLatin].some((name) => name && nameKey(name).startsWith(typed)))
      return false;
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

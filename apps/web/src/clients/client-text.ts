import { CLIENT_FIELDS, type ClientField, PERSON_FIELDS, type PersonField } from '@anketa/client';
import { countryName } from '@anketa/country';
import type { Client } from '../api/shapes';
import { language } from '../app/i18n';
import { shownValue } from '../tourists/person-text';
import { COUNTRY_FIELDS } from '../tourists/tourist-fields';
import { shownDate } from '../ui/dates';

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ');

/** Series and number of every card that is in use, then of those that are not. */
export const cardsText = (cards: Client['cards']): string =>
  cards
    .toSorted((one, other) => Number(other.active) - Number(one.active))
    .map(({ series, number }) => joined(series, number))
    .join(', ');

const isOfPerson = (field: ClientField): field is PersonField => (PERSON_FIELDS as readonly string[]).includes(field);

/** A value of a client as comparisons show it; '' when there is none. */
export function clientValue(client: Pick<Client, ClientField>, field: ClientField, t: (key: string) => string): string {
  if (isOfPerson(field)) return personValue(field, client[field], t);
  if (field === 'cards') return cardsText(client.cards);
  if (field === 'otherPassports')
    return client.otherPassports
      .map(({ series, number, expires }) => joined(series, number, expires && `– ${shownDate(expires)}`))
      .join(', ');
  if (field === 'formerSurnames')
    return client.formerSurnames
      .map(({ surname, surnameLatin, until }) => joined(surname, surnameLatin, until && `– ${shownDate(until)}`))
      .join(', ');
  return shownDate(client[field]);
}

/** The same for a field of a person alone. */
export const personValue = (field: PersonField, value: string | null, t: (key: string) => string): string =>
  COUNTRY_FIELDS.has(field) && value ? countryName(value, language()) : shownValue(field, value, t);

/** The fields in which two versions of a client differ; what neither has is no difference. */
export const differing = (one: Pick<Client, ClientField>, other: Pick<Client, ClientField>): ClientField[] =>
  CLIENT_FIELDS.filter((field) => JSON.stringify(one[field] ?? null) !== JSON.stringify(other[field] ?? null));

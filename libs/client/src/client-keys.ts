import { nameKey, searchKeys } from '@anketa/name';
import type { Client } from './client';

/** `name` and `former` surnames by folded spelling; `raw` surnames as written; the rest by their letters and digits. */
export type KeyKind = 'name' | 'former' | 'raw' | 'passport' | 'civil' | 'certificate' | 'phone' | 'email' | 'card';

/** One way to find a client: under this key, by somebody who may also give a first name. */
export interface ClientKey {
  kind: KeyKind;
  key: string;
  /** The first name, folded; '' for keys that are not names. */
  given: string;
}

/**
 * All keys under which a client is found. They are stored beside the client and made anew whenever it is saved.
 *
 * @example clientKeys({ surname: 'Иванов', firstName: 'Олег', … }) // [{ kind: 'name', key: 'ivanov', given: 'oleg' }, …]
 */
export function clientKeys(client: Client): ClientKey[] {
  const given = nameKey(client.firstNameLatin ?? client.firstName ?? '');
  const keys: ClientKey[] = [];
  const add = (kind: KeyKind, key: string, first = '') => {
    if (key && !keys.some((other) => other.kind === kind && other.key === key)) keys.push({ kind, key, given: first });
  };
  for (const surname of [client.surname, client.surnameLatin]) {
    if (!surname) continue;
    add('raw', rawKey(surname), given);
    for (const key of searchKeys(surname)) add('name', key, given);
  }
  for (const former of client.formerSurnames) {
    for (const surname of [former.surname, former.surnameLatin])
      for (const key of searchKeys(surname)) add('former', key, given);
  }
  add('passport', documentKey(`${client.passportSeries ?? ''}${client.passportNumber ?? ''}`));
  for (const { series, number } of client.otherPassports) add('passport', documentKey(series + number));
  add('civil', documentKey(`${client.civilPassportSeries ?? ''}${client.civilPassportNumber ?? ''}`));
  add('certificate', documentKey(client.birthCertificate ?? ''));
  for (const { series, number } of client.cards) add('card', documentKey(series + number));
  add('phone', phoneKey(client.phone ?? ''));
  add('email', (client.email ?? '').trim().toLowerCase());
  return keys;
}

/** A surname as written, small letters, ё = е. @example rawKey('Семёнов') // 'семенов' */
export function rawKey(surname: string): string {
  return surname.trim().toLowerCase().replaceAll('ё', 'е');
}

/** Letters and digits of a document's number, Cyrillic letters that look Latin taken as Latin. @example documentKey('71 № 1234567') // '711234567' */
export function documentKey(text: string): string {
  return text
    .toUpperCase()
    .replace(/[АВЕКМНОРСТУХ]/g, (letter) => 'ABEKMHOPCTYX'['АВЕКМНОРСТУХ'.indexOf(letter)] ?? letter)
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/N(?=\d{6,}$)/g, '');
}

/** The last ten digits: +7, 8 and nothing before them are one. @example phoneKey('8 (900) 000-00-00') // '9000000000' */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 5 ? digits.slice(-10) : '';
}

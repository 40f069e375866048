import { foreignKeys, givenKey, nameWord } from '@anketa/name';
import type { Client } from './client';

/**
 * `name` and `former` surnames by folded spelling, whole and by their parts; `heard` a Latin surname as other languages
 * sound it; `raw` surnames as written; `given` first names; `born` the birth date; the rest by letters and digits.
 */
export type KeyKind =
  | 'name'
  | 'former'
  | 'heard'
  | 'raw'
  | 'given'
  | 'born'
  | 'passport'
  | 'civil'
  | 'certificate'
  | 'phone'
  | 'email'
  | 'card';

/** Kinds whose key is a folded surname. */
export const SURNAME_KINDS: readonly KeyKind[] = ['name', 'former', 'heard'];

/** One way to find a client: under this key, by somebody who may know more. */
export interface ClientKey {
  kind: KeyKind;
  key: string;
  /** With a surname the first name's key, with a first name the patronymic's, with a birth date the surname's; else ''. */
  rest: string;
}

/** Grows when clients get other keys than before; those stored are then made anew at the next start. */
export const KEYS_EDITION = 3;

/**
 * All keys under which a client is found. They are stored beside the client and made anew whenever it is saved.
 *
 * @example clientKeys({ surname: 'Иванов', firstName: 'Олег', … }) // [{ kind: 'raw', key: 'иванов', rest: 'oleg' }, …]
 */
export function clientKeys(client: Client): ClientKey[] {
  const keys: ClientKey[] = [];
  const add = (kind: KeyKind, key: string, rest = '') => {
    if (key && !keys.some((other) => other.kind === kind && other.key === key && other.rest === rest))
      keys.push({ kind, key: key.slice(0, LONGEST), rest: rest.slice(0, LONGEST) });
  };
  const givens = keysOfGiven(client.firstName, client.firstNameLatin);
  const patronymic = keysOfGiven(client.patronymic, client.patronymicLatin)[0] ?? '';
  const rest = givens[0] ?? '';
  for (const surname of [client.surname, client.surnameLatin]) {
    if (!surname) continue;
    add('raw', rawKey(surname), rest);
    for (const key of surnameKeys(surname)) add('name', key, rest);
  }
  if (client.surnameLatin && !client.surname)
    for (const key of foreignKeys(client.surnameLatin))
      if (!keys.some((other) => other.kind === 'name' && other.key === key)) add('heard', key, rest);
  for (const { surname, surnameLatin } of client.formerSurnames)
    for (const name of [surname, surnameLatin]) for (const key of surnameKeys(name)) add('former', key, rest);
  for (const given of givens) add('given', given, patronymic);
  if (client.birthDate) add('born', client.birthDate, surnameKeys(client.surname ?? client.surnameLatin ?? '')[0]);
  for (const { kind, key } of documentKeys(client)) add(kind, key);
  return keys;
}

const LONGEST = 100;

type Documented = Pick<
  Client,
  | 'passportSeries'
  | 'passportNumber'
  | 'otherPassports'
  | 'civilPassportSeries'
  | 'civilPassportNumber'
  | 'birthCertificate'
  | 'cards'
  | 'phone'
  | 'email'
>;

/** Keys of documents, telephone and e-mail alone. @example documentKeys(client) // [{ kind: 'passport', key: '711234567', rest: '' }] */
export function documentKeys(client: Documented): ClientKey[] {
  const passports = [
    `${client.passportSeries ?? ''}${client.passportNumber ?? ''}`,
    ...client.otherPassports.map(({ series, number }) => series + number),
  ];
  const found: [KeyKind, string][] = [
    ...passports.map((text): [KeyKind, string] => ['passport', documentKey(text)]),
    ['civil', documentKey(`${client.civilPassportSeries ?? ''}${client.civilPassportNumber ?? ''}`)],
    ['certificate', documentKey(client.birthCertificate ?? '')],
    ...client.cards.map(({ series, number }): [KeyKind, string] => ['card', documentKey(series + number)]),
    ['phone', phoneKey(client.phone ?? '')],
    ['email', (client.email ?? '').trim().toLowerCase()],
  ];
  return found.filter(([, key]) => key !== '').map(([kind, key]) => ({ kind, key, rest: '' }));
}

/** Folded keys of a surname: whole, and of its parts when it has several. @example surnameKeys('Мамин-Сибиряк') // ['maminsibiriak', 'mamin', 'sibiriak'] */
export function surnameKeys(surname: string): string[] {
  const parts = surname.split(/[^\p{L}\p{M}'’ʼ]+/u).filter((part) => /\p{L}{3}/u.test(part));
  const names = parts.length > 1 ? [surname, ...parts.slice(0, 4)] : [surname];
  return [...new Set(names.flatMap((name) => nameWord(name).keys))];
}

function keysOfGiven(cyrillic: string | null, latin: string | null): string[] {
  const words = [cyrillic, latin].flatMap((name) =>
    (name ?? '')
      .split(/[\s-]+/)
      .filter(Boolean)
      .slice(0, 3),
  );
  return [...new Set(words.map(givenKey))].filter(Boolean);
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

import { toLatin } from '@anketa/transliteration';
import { EITHER_CYRILLIC, MEN_CYRILLIC, WOMEN_CYRILLIC } from './given-names-cyrillic';
import { EITHER_LATIN, MEN_LATIN, WOMEN_LATIN } from './given-names-latin';
import { EITHER_SHORT, MEN_SHORT, WOMEN_SHORT } from './given-names-short';
import { nameKey } from './name-key';

/** `M` and `F` as passports write them, `either` when both bear the name. */
export type GivenSex = 'M' | 'F' | 'either';

interface Entry {
  sex: GivenSex;
  /** The spellings in Cyrillic the dictionary has, the usual one first. */
  cyrillic: readonly string[];
}

interface Dictionary {
  cyrillic: Map<string, GivenSex>;
  latin: Map<string, Entry>;
  /** Latin names letter by letter: Gabriel and Gabrielle have one key and two sexes. */
  spelt: Map<string, GivenSex>;
}

let dictionary: Dictionary | undefined;

/**
 * The sex of those who bear this given name, in Cyrillic or Latin, by the dictionary; `null` when it is not there. Of a
 * double name (Анна-Мария) the parts must agree.
 *
 * @example givenNameSex('NIKITA') // 'M'
 */
export function givenNameSex(name: string): GivenSex | null {
  const whole = lookUp(name);
  if (whole) return whole.sex;
  const parts = name.split(/[-\s]+/).filter((part) => /\p{L}{2}/u.test(part));
  if (parts.length === 1) return lookUp(parts[0]!)?.sex ?? null;
  if (parts.length < 2) return null;
  const sexes = new Set(parts.map((part) => lookUp(part)?.sex ?? null));
  if (sexes.size > 1) sexes.delete(null);
  if (sexes.size === 1) return [...sexes][0] ?? null;
  return name.includes('-') ? null : (lookUp(parts[0] ?? '')?.sex ?? null);
}

/** Is it a given name of the dictionary? @example isGivenName('Юлия') // true */
export function isGivenName(name: string): boolean {
  return lookUp(name) !== null || (name.includes('-') && name.split('-').every((part) => lookUp(part) !== null));
}

/** The Cyrillic spelling of a Latin given name by the dictionary; `null` when it is not there. @example givenNameInCyrillic('YULIYA') // 'Юлия' */
export function givenNameInCyrillic(latin: string): string | null {
  const known = rememberedInCyrillic.get(latin);
  if (known !== undefined) return known;
  const found = inCyrillic(latin);
  if (rememberedInCyrillic.size >= MOST_REMEMBERED) rememberedInCyrillic.clear();
  if (latin.length < 40) rememberedInCyrillic.set(latin, found);
  return found;
}

function inCyrillic(latin: string): string | null {
  dictionary ??= read();
  const names = dictionary.latin.get(nameKey(latin))?.cyrillic ?? [];
  const plainLatin = latin.trim().toLowerCase();
  const spelt = (name: string) => STANDARDS.some((standard) => toLatin(name, standard).toLowerCase() === plainLatin);
  return names.find(spelt) ?? names[0] ?? null;
}

/** The words of a list come again and again. */
const remembered = new Map<string, Entry | null>();
const rememberedInCyrillic = new Map<string, string | null>();
const MOST_REMEMBERED = 20_000;

function lookUp(name: string): Entry | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const entry = inDictionary(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (name.length < 40) remembered.set(name, entry);
  return entry;
}

function inDictionary(name: string): Entry | null {
  if (!/\p{L}{2}/u.test(name)) return null;
  dictionary ??= read();
  if (/\p{Script=Cyrillic}/u.test(name)) {
    const sex = dictionary.cyrillic.get(plain(name));
    return sex === undefined ? null : { sex, cyrillic: [name] };
  }
  const entry = dictionary.latin.get(nameKey(name)) ?? null;
  const exact = dictionary.spelt.get(unaccented(name));
  return exact === undefined ? entry : { sex: exact, cyrillic: entry?.cyrillic ?? [] };
}

const STANDARDS = ['icao-ru', 'mvd-310', 'gost-52535'] as const;

const plain = (name: string) => name.trim().toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ]/g, "'");

function read(): Dictionary {
  const books: Dictionary = { cyrillic: new Map(), latin: new Map(), spelt: new Map() };
  const add = (word: string, sex: GivenSex) => {
    const [name = '', ...spellings] = word.split('=');
    const cyrillic = /\p{Script=Cyrillic}/u.test(name);
    if (cyrillic) books.cyrillic.set(plain(name), merged(books.cyrillic.get(plain(name)), sex));
    const passport = cyrillic ? [toLatin(name, 'icao-ru')] : [];
    for (const spelling of [...spellings, ...passport, ...(cyrillic ? [] : [name])]) {
      const exact = unaccented(spelling);
      if (/^[a-z-]+$/.test(exact)) books.spelt.set(exact, merged(books.spelt.get(exact), sex));
    }
    for (const spelling of [name, ...spellings]) {
      const key = nameKey(spelling);
      const before = books.latin.get(key);
      const names = before?.cyrillic ?? [];
      const written = cyrillic && /^[а-яё-]+$/i.test(name) && !names.includes(name) ? [...names, name] : names;
      books.latin.set(key, { sex: merged(before?.sex, sex), cyrillic: written });
    }
  };
  for (const word of words(MEN_CYRILLIC + MEN_SHORT)) add(word, 'M');
  for (const word of words(WOMEN_CYRILLIC + WOMEN_SHORT)) add(word, 'F');
  for (const word of words(EITHER_CYRILLIC + EITHER_SHORT)) add(word, 'either');
  for (const word of words(MEN_LATIN)) add(word, 'M');
  for (const word of words(WOMEN_LATIN)) add(word, 'F');
  for (const word of words(EITHER_LATIN)) add(word, 'either');
  return books;
}

const unaccented = (name: string) => name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const words = (list: string) => list.trim().split(/\s+/);

const merged = (before: GivenSex | undefined, sex: GivenSex): GivenSex =>
  before === undefined || before === sex ? sex : 'either';

import { isGivenName } from './given-name';
import { scriptOf } from './look-alike';
import { patronymicSex } from './patronymic';
import { hasSurnameEnding } from './surname-ending';
import { titleOf } from './title';

/** Signs that stand between people only; a comma or slash may also stand between surname and name. */
const BETWEEN_PEOPLE = /\n|\s*[;+&•|]\s*|\s+(?:и|and|та|și|és)\s+|\s+(?=\d{1,2}\s?[.)]\s?\p{Lu})/u;
const BETWEEN_WORDS = /\s*[,/]\s*/u;
const NUMBERING = /^\s*\d{1,3}\s*[.)]\s*/;
const INITIALS = /^(?:\p{Lu}\.\s?-?){1,2}$|^\p{Lu}$/u;
const MOST = 12;

/** Most cells name one person and have none of these. */
const SIGNS = /[\n;+&•|,/]|\s(?:и|and|та|și|és)\s|\s\d/u;

/**
 * The names of several people written in one cell, each a whole name; `null` when it is one person's name or when it is
 * not sure where one ends. One person in two alphabets ("Зуев Олег / ZUEV OLEG") is one.
 *
 * @example severalNames('ZUEV OLEG, ZUEVA ANNA') // ['ZUEV OLEG', 'ZUEVA ANNA']
 */
export function severalNames(text: string): string[] | null {
  if (!SIGNS.test(text)) return null;
  const people = partsOf(text, BETWEEN_PEOPLE);
  if (people.length > 1 && people.length <= MOST && people.every(isPerson) && areAlike(people)) return people;
  const booked = bookedTogether(text);
  if (booked !== null) return booked;
  const names = partsOf(text, BETWEEN_WORDS);
  return names.length > 1 && names.length <= MOST && names.every(isWhole) && areAlike(names) ? names : null;
}

/** "ZUEV/OLEG MR/ANNA MRS": airline systems write the surname once; each title ends a passenger. */
function bookedTogether(text: string): string[] | null {
  const [surname = '', ...given] = text.split('/').map((part) => part.trim());
  if (given.length < 2 || given.length > MOST || nameWords(surname).length === 0) return null;
  const titled = (part: string) => nameWords(part).length > 0 && titleOf(part.split(/[\s(]+/).at(-1) ?? '') !== null;
  return given.every(titled) ? given.map((part) => `${surname}/${part}`) : null;
}

/** Is it one person's whole name, a given name and a word only a surname looks like? @example isWholeName('Зуев Олег') // true */
export function isWholeName(text: string): boolean {
  return isWhole(text);
}

/** Does the text seem to name several people, though not surely enough to part them? @example mayBeSeveral('Ким Ольга, Пак Олег') // true */
export function mayBeSeveral(text: string): boolean {
  if (!SIGNS.test(text)) return false;
  if (JOINED.test(text)) return true;
  const parts = partsOf(text, /\n|\s*[;+&,/]\s*/u).filter((part) => nameWords(part).length > 0);
  const [first = '', ...others] = parts;
  if (others.length === 0 || !areAlike(parts)) return false;
  const [second = '', third] = others.map(nameWords).map(([word]) => word);
  if (third !== undefined && nameWords(first).length === 1 && isOnlyGiven(second) && isOnlyGiven(third)) return true;
  const cyrillic = scriptOf(text) === 'cyrillic';
  if (parts.every((part) => isPair(part, cyrillic))) return true;
  return isWhole(first) && others.every((part) => nameWords(part).every(isOnlyGiven));
}

/** No one's name has an "and" in it: "Зуевы Олег и Анна". */
const JOINED = /\p{L}{2,}\.?\s+(?:и|and|та|&|\+)\s+\p{L}{2,}/u;

/** A surname and a given name; behind a comma a Russian given name has a patronymic after it, or nothing. */
function isPair(part: string, cyrillic: boolean): boolean {
  const words = nameWords(part);
  if (words.length < 2 || !words.some(isGivenName)) return false;
  return cyrillic ? patronymicSex(words.at(-1)!) === null || words.length > 2 : !words.every(isGivenName);
}

function partsOf(text: string, sign: RegExp): string[] {
  return text
    .split(sign)
    .map((part) => part.replace(NUMBERING, '').trim())
    .filter((part) => /\p{L}/u.test(part));
}

const nameWords = (part: string) =>
  part
    .replace(/[()]/g, ' ')
    .split(/[\s.]+/)
    .filter((word) => /\p{L}{2}/u.test(word) && titleOf(word) === null);

const isOnlyGiven = (word: string) => isGivenName(word) && patronymicSex(word) === null;

/** A given name and a word that only a surname looks like. */
function isWhole(part: string): boolean {
  const words = nameWords(part);
  return (
    words.length >= 2 && words.some(isGivenName) && words.some((word) => hasSurnameEnding(word) && !isGivenName(word))
  );
}

/** A whole name, or a surname with initials. */
function isPerson(part: string): boolean {
  if (isWhole(part)) return true;
  const words = part.split(/\s+/);
  const long = words.filter((word) => !INITIALS.test(word));
  return long.length === 1 && words.length > 1 && hasSurnameEnding(long[0]!);
}

/** All in one alphabet, or each in both: two alphabets side by side are one person. */
function areAlike(parts: readonly string[]): boolean {
  return new Set(parts.map(scriptOf)).size === 1;
}

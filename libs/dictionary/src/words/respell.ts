import { entryKey } from './entry-key';
import { CASES } from './inflect';
import { knownWords, senseOf, sensesInCase } from './lexicon';

const LETTERS = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
/** What is heard alike, so that one is written for the other. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['а', 'о'],
  ['е', 'и'],
  ['е', 'э'],
  ['и', 'ы'],
  ['ь', ''],
  ['т', 'д'],
  ['с', 'з'],
  ['ш', 'щ'],
  ['ж', 'ш'],
  ['г', 'к'],
  ['б', 'п'],
  ['в', 'ф'],
  ['й', ''],
];

/**
 * The text with its unknown words as they are meant, when a single letter parts each from one known word only; `null`: not
 * all of them are so.
 *
 * @example respelled('преподователь физики', ['преподователь']) // 'преподаватель физики'
 */
export function respelled(text: string, unknown: readonly string[]): string | null {
  let meant = text;
  for (const word of new Set(unknown)) {
    const key = entryKey(word);
    const name = /^\p{Lu}\p{Ll}/u.test(word) && !text.startsWith(word);
    const found = key.length < 6 || name || !/^[а-я-]+$/.test(key) ? null : nearest(key);
    if (!found || (SURNAME.test(word) && isPlace(found))) return null;
    meant = meant.replace(word, found);
  }
  return meant === text ? null : meant;
}

/** `Петрова` is a woman, not Petrovac misspelled. */
const SURNAME = /^\p{Lu}.*(?:(?:[оеё]в|[иы]н|[сц]к)(?:а|ая|ий|ой|ого)?|енко|[чщ]ук|юк|швили|дзе|[ья]н)$/u;

const isPlace = (key: string) =>
  !!senseOf(key, 'city', 'region', 'country') || sensesInCase(key, CASES, 'city', 'region', 'country').length > 0;

function nearest(word: string): string | null {
  const known = knownWords();
  const alike = new Set(heardAlike(word).filter((one) => known.has(one)));
  if (alike.size === 1) return [...alike][0]!;
  const near = new Set((word.length < 8 ? missing(word) : oneEdit(word)).filter((one) => known.has(one)));
  return near.size === 1 ? [...near][0]! : null;
}

/** Vowels and consonants heard alike, and doubled letters. */
function heardAlike(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
    found.push(`${before}${letter}${letter}${after}`);
    if (word[at + 1] === letter) found.push(before + after);
    for (const [one, other] of ALIKE) {
      if (letter === one) found.push(before + other + after);
      if (letter === other) found.push(before + one + after);
      if (other === '') found.push(`${before}${letter}${one}${after}`);
    }
  }
  return found;
}

/** With a letter put in that was left out. */
const missing = (word: string) =>
  [...word].flatMap((_letter, at) => LETTERS.map((letter) => word.slice(0, at + 1) + letter + word.slice(at + 1)));

function oneEdit(word: string): string[] {
  const found: string[] = [];
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) {
      found.push(before + letter + after);
      if (after !== '') found.push(before + letter + after.slice(1));
    }
    if (after !== '') found.push(before + after.slice(1));
    if (after.length > 1) found.push(before + after[1]! + after[0]! + after.slice(2));
  }
  return found;
}

/** Pairs of letters that look the same in the two alphabets; capitals first, then the small ones that look the same. */
const CYRILLIC = 'АВЕЅІЈКМНОРСТХҮаеѕіјорсухԛԝ';
const LATIN = 'ABESIJKMHOPCTXYaesijopcyxqw';

const toLatinLetter = new Map([...CYRILLIC].map((letter, at) => [letter, [...LATIN][at] ?? letter]));
const toCyrillicLetter = new Map([...LATIN].map((letter, at) => [letter, [...CYRILLIC][at] ?? letter]));
toLatinLetter.set('У', 'Y');
toCyrillicLetter.set('Y', 'У');
toLatinLetter.set('І', 'I');

export type Script = 'cyrillic' | 'latin';

/** A word after its letters of the other alphabet were put right, when one alphabet explains all of them. */
export interface AlphabetRepair {
  value: string;
  /** `mixed`: letters of both alphabets that have no twin stand in one word, so nothing can be put right. */
  state: 'pure' | 'repaired' | 'mixed';
}

/** The alphabet of a text's letters; `null` when it has none or both. @example scriptOf('Иванов') // 'cyrillic' */
export function scriptOf(text: string): Script | null {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (cyrillic === latin) return null;
  return cyrillic ? 'cyrillic' : 'latin';
}

/**
 * Puts letters of the other alphabet right inside a word (PЕTRОVA with Cyrillic Е and О), when the letters without a
 * twin decide the alphabet. A word of twins only follows `context`, the alphabet of its neighbours.
 *
 * @example repairAlphabet('Иванoв') // { value: 'Иванов', state: 'repaired' }
 */
export function repairAlphabet(word: string, context: Script | null = null): AlphabetRepair {
  const letters = [...word];
  let cyrillicOnly = 0;
  let latinOnly = 0;
  let cyrillic = 0;
  let latin = 0;
  for (const letter of letters) {
    if (/\p{Script=Cyrillic}/u.test(letter)) {
      cyrillic++;
      if (!toLatinLetter.has(letter)) cyrillicOnly++;
    } else if (/\p{Script=Latin}/u.test(letter)) {
      latin++;
      if (!toCyrillicLetter.has(letter)) latinOnly++;
    }
  }
  if (cyrillic === 0 || latin === 0) return { value: word, state: 'pure' };
  const to: Script | null =
    cyrillicOnly > 0 && latinOnly > 0 ? null : cyrillicOnly > 0 ? 'cyrillic' : latinOnly > 0 ? 'latin' : context;
  if (to === null) return { value: word, state: 'mixed' };
  const twins = to === 'latin' ? toLatinLetter : toCyrillicLetter;
  return { value: letters.map((letter) => twins.get(letter) ?? letter).join(''), state: 'repaired' };
}

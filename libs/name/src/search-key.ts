import { nameKey, soundKey } from './name-key';

/** Spellings in which the same Latin letters stand for another Cyrillic one; each adds a reading of a name. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:[oe]v|in|[oi][ijy]|sk[iy]))s$/, ''], // Latvian: Ivanovs, Gurtovojs
  [/c['’ʼ`]h/g, 'ch'], // Breton: Le Floc'h
  [/dj/g, 'di'], // German, Serbian: Khudjakov
  [/ž/g, 'zh'], // Czech, Croatian, Lithuanian, Latvian
  [/š/g, 'sh'],
  [/č/g, 'ch'],
  [/^j(?=o)/, 'y'], // German, Swedish: Jonsson, Йонсон
  [/ou/g, 'u'], // French: Joukov, Ouspenski
  [/j(?=[aeiou])/g, 'zh'], // French: Joukov
  [/(?<![tsc])ch(?!t)/g, 'kh'], // German: Chruschtschow, Rachmaninow
  [/(?<![tsc])ch/g, 'sh'], // French: Chouvalov
  [/sch(?!t)/g, 'zh'], // German: Schukow
  [/^z(?=[wv])/, 'ts'], // German: Zwetkow
  [/i?e(?=i[aeou]|y[aeou])/g, ''], // passports since 2012: Podieiachev
];
const MOST_READINGS = 8;

/** A man's and a woman's surname are one: Иванов, Иванова; Чайковский, Чайковская. */
const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/(ov|ev|in)a$/, '$1'],
  [/([kcC])aia$/, '$1i'],
  [/(?:aia|oi)$/, 'i'],
];

/**
 * The keys under which a surname is kept and looked up: one for each way its letters can be read, without the
 * difference between man and woman, ё and е, alphabets and passport rules. Two spellings of one surname share a key.
 *
 * @example searchKeys('Щербакова') // ['Serbakov'…]; shares a key with searchKeys('Chtcherbakov')
 */
export function searchKeys(name: string): string[] {
  const known = remembered.get(name);
  if (known) return known;
  const keys = keysOf(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (name.length <= 40) remembered.set(name, keys);
  return keys;
}

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string[]>();

function keysOf(name: string): string[] {
  let readings = [name.toLowerCase()];
  for (const [pattern, to] of READINGS) {
    const others = readings.map((text) => text.replace(pattern, to));
    readings = [...new Set([...readings, ...others])].slice(0, MOST_READINGS);
  }
  return [...new Set(readings.map((text) => neutral(nameKey(text))))].filter(Boolean);
}

/** The sound of a surname, man or woman. For finding what no key finds. @example searchSound('Joukova') === searchSound('Жуков') // true */
export function searchSound(name: string): string {
  return soundKey(searchKeys(name)[0] ?? '');
}

function neutral(key: string): string {
  // After a hissing letter o and e are one: Хрущёв, Хрущов, Chruschtschow.
  let text = key.replace(/([SCZ])o/g, '$1e');
  for (const [pattern, to] of WOMEN) text = text.replace(pattern, to);
  return text;
}

/**
 * How many letters have to be written, left out, changed or swapped with their neighbour to make one text of the
 * other (optimal string alignment); more than `most` is answered as `most + 1`.
 *
 * @example editDistance('ivanov', 'ivnaov', 2) // 1
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[other.length] ?? 0, most + 1);
}

const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const OTHER_LAYOUT = new Map(
  [...LATIN_KEYS].flatMap((key, at) => [
    [key, CYRILLIC_KEYS[at] ?? ''],
    [CYRILLIC_KEYS[at] ?? '', key],
  ]),
);

/** What the same keys write on the other keyboard layout. @example otherLayout('bdfyjd') // 'иванов' */
export function otherLayout(text: string): string {
  return [...text.toLowerCase()].map((letter) => OTHER_LAYOUT.get(letter) ?? letter).join('');
}

/** Longest first: what Latin letters in Russian passports, old and new, usually stand for. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['chtch', 'щ'],
  ['shtch', 'щ'],
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['tch', 'ч'],
  ['iou', 'ю'],
  ['iya', 'ия'],
  ['iia', 'ия'],
  ['iye', 'ие'],
  ['yie', 'ые'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ph', 'ф'],
  ['th', 'т'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['tc', 'ц'],
  ['ck', 'к'],
  ['dj', 'дж'],
  ['iu', 'ю'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ia', 'я'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['io', 'ио'],
  ['yo', 'ё'],
  ['jo', 'ё'],
  ['ye', 'е'],
  ['je', 'е'],
  ['oo', 'у'],
  ['ou', 'у'],
  ['qu', 'кв'],
  ['x', 'кс'],
  ['w', 'в'],
];

const SINGLE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvyz'].map((letter, at) => [letter, [...'абкдефгхийклмнопкрстувыз'][at] ?? letter]),
);

const VOWEL = /[aeiouy]/;

/**
 * Latin letters as Russian ones: a proposal only, for Latin to Cyrillic is not a function (Nagy, Popescu). Names go
 * through the names dictionary of `libs/name` first. Signs and letters that stand for nothing stay as they are.
 *
 * @example toCyrillic('PODIEIACHEV') // 'ПОДЪЯЧЕВ'
 * @example toCyrillic('Dmitrii') // 'Дмитрий'
 */
export function toCyrillic(latin: string): string {
  const folded = latin
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
  return folded.replace(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*['’]?/gu, word);
}

function word(written: string): string {
  const lower = written.toLowerCase();
  const capitals = written === written.toUpperCase() && written.length > 1;
  let cyrillic = '';
  for (let at = 0; at < lower.length; ) {
    const [length, letters] = next(lower, at);
    const capital = written.charAt(at) !== lower.charAt(at);
    cyrillic += capitals
      ? letters.toUpperCase()
      : capital
        ? letters.charAt(0).toUpperCase() + letters.slice(1)
        : letters;
    at += length;
  }
  return cyrillic;
}

function next(lower: string, at: number): readonly [number, string] {
  const rest = lower.slice(at);
  const previous = lower.charAt(at - 1);
  const afterConsonant = previous !== '' && !VOWEL.test(previous);
  if (afterConsonant && /^ie(?:ia|iu|e)/.test(rest)) return [2, 'ъ'];
  if (rest.length === 2 && (rest === 'ii' || rest === 'iy' || rest === 'ij')) return [2, 'ий'];
  if (rest.length === 2 && (rest === 'yi' || rest === 'yy' || rest === 'yj')) return [2, 'ый'];
  if (rest.length === 1 && (rest === 'y' || rest === 'i') && VOWEL.test(previous)) return [1, 'й'];
  if (rest === 'y' && afterConsonant) return [1, 'ий'];
  if ((rest.startsWith('y') || rest.startsWith('j')) && VOWEL.test(previous) && !VOWEL.test(rest.charAt(1) || 'a')) {
    return [1, 'й'];
  }
  if (rest.startsWith('i') && VOWEL.test(previous) && /^i[^aeiouy]/.test(rest) && previous !== 'i') return [1, 'й'];
  if (VOWEL.test(previous) && /^(?:iia|iya|yia)/.test(rest)) return [3, 'йя'];
  if (afterConsonant && rest.startsWith('ye')) return [2, 'ье'];
  if (/^['’]/.test(rest)) return [1, afterConsonant && !/^.[ao]/.test(rest) ? 'ь' : rest.charAt(0)];
  for (const [group, letters] of GROUPS) if (rest.startsWith(group)) return [group.length, letters];
  return [1, SINGLE[rest.charAt(0)] ?? rest.charAt(0)];
}

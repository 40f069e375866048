/**
 * The letter tables, as data. Sources: ICAO Doc 9303-3 section 6 B (Russia since FMS order 320/2012 and MVD order
 * 889/2017, Belarus by MVD resolution 200/2010); GOST R 52535.1-2006 (FMS order 26/2010); MVD order 310/1997, English
 * rules, and French rules of the Soviet blanks; MVD order 782/2000; Ukraine: Cabinet resolution 55/2010; Bulgaria:
 * Transliteration Act 2009.
 */
export const STANDARDS = [
  'icao-ru',
  'gost-52535',
  'mvd-310',
  'mvd-782',
  'mvd-310-fr',
  'kmu-55',
  'by-passport',
  'bg',
] as const;

/** A named way of writing Cyrillic in Latin letters. */
export type Standard = (typeof STANDARDS)[number];

/** One letter in one surrounding: `^` in `after` is the start of a word, `$` in `before` its end. The first fitting rule wins. */
export interface Rule {
  letters: string;
  after?: string;
  before?: string;
  to: string;
}

export interface LetterTable {
  letters: Readonly<Record<string, string>>;
  rules?: readonly Rule[];
}

const table = (cyrillic: string, latin: string) => {
  const values = latin.split(' ');
  return Object.fromEntries([...cyrillic].map((letter, at) => [letter, values[at] === '-' ? '' : (values[at] ?? '')]));
};

const russian = (latin: string) => table('абвгдеёжзийклмнопрстуфхцчшщъыьэюя', latin);

const vowels = 'аеёиоуыэюя';

export const TABLES: Readonly<Record<Standard, LetterTable>> = {
  'icao-ru': { letters: russian('a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia') },
  'gost-52535': { letters: russian('a b v g d e e zh z i i k l m n o p r s t u f kh tc ch sh shch - y - e iu ia') },
  'mvd-310': {
    letters: russian(`a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch " y ' e yu ya`),
    rules: [
      { letters: 'ьъ', before: 'е', to: '' },
      { letters: 'е', after: 'ьъ', to: 'ye' },
    ],
  },
  'mvd-782': {
    letters: russian(`a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya`),
    rules: [
      { letters: 'ьъ', before: 'её', to: '' },
      { letters: 'ь', before: 'и', to: '' },
      { letters: 'е', after: `${vowels}ьъ`, to: 'ye' },
      { letters: 'ё', after: 'бвгдзклмнпрстфхц', to: 'ye' },
      { letters: 'ё', after: 'жчшщ', to: 'e' },
      { letters: 'и', after: 'ь', to: 'yi' },
    ],
  },
  'mvd-310-fr': {
    letters: russian('a b v g d e e j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia'),
    rules: [
      { letters: 'г', before: 'еиы', to: 'gu' },
      { letters: 'е', after: 'ь', to: 'ie' },
      { letters: 'к', before: 'с', to: 'x' },
      { letters: 'с', after: 'к', to: '' },
      { letters: 'н', after: 'и', before: '$', to: 'ne' },
    ],
  },
  'kmu-55': {
    letters: {
      ...table(
        'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
        'a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch - iu ia',
      ),
      "'": '',
      '’': '',
      ʼ: '',
    },
    rules: [
      { letters: 'г', after: 'з', to: 'gh' },
      { letters: 'є', after: '^', to: 'ye' },
      { letters: 'ї', after: '^', to: 'yi' },
      { letters: 'й', after: '^', to: 'y' },
      { letters: 'ю', after: '^', to: 'yu' },
      { letters: 'я', after: '^', to: 'ya' },
    ],
  },
  'by-passport': {
    letters: {
      ...table(
        'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
        'a b v h d e io zh z i i k l m n o p r s t u u f kh ts ch sh y - e iu ia',
      ),
      "'": '',
      '’': '',
      ʼ: '',
    },
  },
  bg: {
    letters: table(
      'абвгдежзийклмнопрстуфхцчшщъьюя',
      'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya',
    ),
    rules: [{ letters: 'я', after: 'и', before: '$', to: 'a' }],
  },
};

/**
 * Letters that the chosen table does not have: the other rows of ICAO Doc 9303-3 (Ukrainian, Belarusian, Serbian,
 * Macedonian letters, old Russian ones), then the letters of Kazakh, Kyrgyz, Tatar, Bashkir, Tajik and Uzbek Cyrillic
 * without diacritics, as those states' passports print them.
 */
export const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ...TABLES['icao-ru'].letters,
  ...table('іѵґўѫѓђѕјќљњћџєїѣѳ', 'i y g u u g d dz j k lj nj c dz ie i e f'),
  ...table('әғқңөұүһіҡҙҫҗҷӣӯҳӊ', 'a g k n o u u h i k z s j j i u h n'),
};

const CYRILLIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'абвгдезийклмнопрстуфхыэіїєґўөүұһәғқңҳҷӯ'].map((letter, at) => [
      letter,
      [...'abvgdeziiklmnoprstufhieiieguouuhagknhcu'][at] ?? '',
    ]),
  ),
  ё: 'e',
  ж: 'zh',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ь: '',
  ю: 'iu',
  я: 'ia',
  џ: 'dzh',
  ј: 'i',
  љ: 'li',
  њ: 'ni',
};

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz|schch|chtch|stch/g, 'S'],
  [/tsch/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/tch|cz|ch/g, 'C'],
  [/kh/g, 'h'],
  [/ts|tz|tc/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/zh/g, 'Z'],
  [/dj|dZ/g, 'G'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/[^a-zCSZG]/g, ''],
  [/[iyj]+a/g, 'ia'],
  [/[iyj]+u/g, 'u'],
  [/[iyj]+e|[iy]+o|(?<=[a-zCSZG])j+o/g, 'e'],
  [/[iyj]+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?:of|ov)$/, 'ov'],
  [/ef$/, 'ev'],
];

const known = new Map<string, string>();

/**
 * One spelling for all spellings of a name: folded, in plain Latin. Иванов, IVANOV, Ivanoff, Iwanow are equal; so are
 * Юлия, IULIIA, YULIYA, ё and е, with or without hyphens and spaces. For comparing only, never to be shown.
 *
 * @example nameKey('Щербакова') === nameKey('Scherbakowa') // true
 */
export function nameKey(name: string): string {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const key = fold(name);
  if (known.size >= 50_000) known.clear();
  if (name.length <= 40) known.set(name, key);
  return key;
}

function fold(name: string): string {
  let text = '';
  for (const letter of name.toLowerCase().normalize('NFC')) {
    const written = CYRILLIC[letter];
    text += written ?? letter;
  }
  text = text
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[əӕæ]/g, 'e')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd');
  text = text.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [pattern, to] of FOLDS) text = text.replace(pattern, to);
  return text;
}

const VOWEL = /[aeiou]/;
const SOUNDS: Readonly<Record<string, string>> = {
  b: 'p',
  v: 'f',
  g: 'k',
  d: 't',
  z: 's',
  Z: 's',
  S: 's',
  C: 's',
  c: 's',
  G: 's',
  h: 'k',
};

/**
 * The sound of a name: its consonants, hard and soft, hissing and whistling taken as one, and whether a vowel begins it. For finding, not for deciding.
 *
 * @example soundKey('Tchaikovsky') === soundKey('Чайковский') // true
 */
export function soundKey(name: string): string {
  const key = nameKey(name);
  const consonants = [...key]
    .filter((letter, at) => at === 0 || !VOWEL.test(letter))
    .map((letter) => (VOWEL.test(letter) ? 'a' : (SOUNDS[letter] ?? letter)));
  return consonants.join('').replace(/(.)\1+/g, '$1');
}

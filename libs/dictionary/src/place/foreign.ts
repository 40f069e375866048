import { CITIES_FAR } from '../data/places/cities-far';
import { FOREIGN_NAMES, HOTEL_WORDS } from '../data/places/foreign-names';
import { entryKey } from '../words/entry-key';
import { guess, type Manner, type Piece, sure } from '../words/piece';
import { plainRows } from '../words/read-rows';

type Names = Map<string, { en: string; fr: string }>;

let names: Names | undefined;
let words: Names | undefined;
let cities: Names | undefined;

const read = (table: string): Names =>
  new Map(
    plainRows(table).map(([ru = '', en = '', fr = '']) => [entryKey(ru.replace(/\?$/, '')), { en, fr: fr || en }]),
  );

/** A city whose own spelling the Russian letters do not say. */
export function isFarCity(name: string): boolean {
  cities ??= read(CITIES_FAR);
  return cities.has(entryKey(name));
}

/**
 * A street, district or hotel of another country, as it is spelled there: by the tables, whole or word by word; by letters
 * it is a guess.
 *
 * @example foreignName('Сакура Инн', { to: 'en', letters }).text // 'Sakura Inn'
 */
export function foreignName(name: string, manner: Manner): Piece {
  const own = manner.own?.(entryKey(name))?.[manner.to];
  const known = own ?? knownForeignName(name, manner);
  return known ? sure(known) : guess(manner.letters(name.replace(/[«»]/g, '"')));
}

/** The same, only by the tables. */
export function knownForeignName(name: string, { to }: Manner): string | null {
  names ??= read(FOREIGN_NAMES);
  words ??= new Map([...read(CITIES_FAR), ...names, ...read(HOTEL_WORDS)]);
  const whole = names.get(entryKey(name));
  if (whole) return whole[to];
  const parts = name.split(/\s+/).map((word) => (/\p{Script=Cyrillic}/u.test(word) ? wordOf(word, words!) : word));
  return parts.every((part) => part !== null) ? parts.join(' ') : null;
}

/** `Хилтон`, `Хилтон-Гарден`. */
function wordOf(word: string, known: Names): string | null {
  const whole = known.get(entryKey(word));
  if (whole) return whole.en;
  const parts = word.includes('-') ? word.split('-').map((part) => known.get(entryKey(part))?.en ?? null) : [];
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join('-') : null;
}

const HOTELS: readonly [RegExp, en: string, fr: string][] = [
  [/^(?:отель|гостиница)$/iu, 'hotel', 'hôtel'],
  [/^апарт-?отель$/iu, 'apart-hotel', 'appart-hôtel'],
  [/^мини-?отель$/iu, 'mini-hotel', 'mini-hôtel'],
  [/^хостел$/iu, 'hostel', 'auberge de jeunesse'],
  [/^(?:апартаменты|апарт\.)$/iu, 'apartments', 'appartements'],
  [/^вилла$/iu, 'villa', 'villa'],
  [/^(?:гостевой дом|пансион)$/iu, 'guest house', "maison d'hôtes"],
  [/^мотель$/iu, 'motel', 'motel'],
  [/^курорт$/iu, 'resort', 'complexe hôtelier'],
];
const HOTEL =
  /^(отель|гостиница|апарт-?отель|мини-?отель|хостел|апартаменты|апарт\.|вилла|гостевой дом|пансион|мотель|курорт)\s+(?:([«"“])([^«»"“”]+)[»"”]|(\p{Lu}.*?))(?:\s*,?\s*([1-5])\s*(?:\*+|-?х?\s?зв[её]зд\p{L}*))?$/iu;

/**
 * A hotel by its name; `null`: it is none. At home the letters of a quoted name are its spelling, elsewhere a guess.
 *
 * @example hotel('отель "Палм Гарден"', true, { to: 'en', letters })?.text // 'hotel "Palm Garden"'
 */
export function hotel(part: string, abroad: boolean, manner: Manner): Piece | null {
  const [, kind = '', mark = '', quoted = '', bare = '', stars = ''] = HOTEL.exec(part) ?? [];
  const words = HOTELS.find(([pattern]) => pattern.test(kind));
  const name = quoted || bare;
  if (!words || name === '' || !/^[\p{Lu}\d]/u.test(name)) return null;
  const known = knownForeignName(name, manner);
  if (!abroad && !known && (mark === '' || !/^отель/iu.test(kind))) return null;
  const piece = known ? (abroad ? sure(known) : guess(known)) : foreignName(name, manner);
  const rated =
    stars === '' ? '' : `, ${stars}${manner.to === 'en' ? '-star' : stars === '1' ? ' étoile' : ' étoiles'}`;
  const said = mark === '' ? piece.text : `"${piece.text}"`;
  return { ...piece, text: `${words[manner.to === 'en' ? 1 : 2]} ${said}${rated}` };
}

import { NUMBERED, PLACES, STREETS } from '../data/places/address-words';

export type Group = 'street' | 'place' | 'numbered';

/** A word of an address: how it is spelled, and what stands for it with `~` for the name or number. */
export interface AddressWord {
  group: Group;
  spellings: readonly string[];
  en: string;
  fr: string;
}

const words = (table: string, group: Group): AddressWord[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [ru = '', en = '', fr = ''] = row.split('|').map((cell) => cell.trim());
      return { group, spellings: ru.split(' '), en, fr };
    });

export const ADDRESS_WORDS: readonly AddressWord[] = [
  ...words(STREETS, 'street'),
  ...words(PLACES, 'place'),
  ...words(NUMBERED, 'numbered'),
];

const longestFirst = (spellings: readonly string[]) =>
  spellings.toSorted((one, other) => other.length - one.length).join('|');
const spelledIn = (...groups: Group[]) =>
  ADDRESS_WORDS.filter(({ group }) => groups.includes(group)).flatMap(({ spellings }) => spellings);

/** Of one letter only г may stand without a point: с and к are prepositions too. */
const short = spelledIn('street', 'place').filter((word) => word.length === 1 && word !== 'г');
const long = spelledIn('street', 'place').filter((word) => word.length > 1 || word === 'г');
const numbers = longestFirst(spelledIn('numbered'));
const BEFORE_NAME = `(?:(?:${longestFirst(long)})(?:\\.\\s*|\\s+)|(?:${longestFirst(short)})\\.\\s*)`;
const OF_WHOM =
  '(?:реки|канала|имени|им\\.?|академика|маршала|генерала|адмирала|капитана|лейтенанта|космонавта|героя|героев|газеты|писателя|поэта|композитора|художника|архитектора|профессора|доктора|врача|инженера|конструктора|летчика|лётчика|сержанта|майора|полковника|комиссара|партизана|партизан|братьев|сестер)\\s+';
const NAME = `["«]?(?:${OF_WHOM})*[\\p{Lu}\\d].*`;
const ADJECTIVE = String.raw`[\p{Lu}\d][\p{L}\d]*(?:[- ][\p{L}\d]+)*?(?:ий|ый|ой|ая|яя|ое|ее)|\d+-[\p{Ll}]{1,2}`;

const PREFIXED = new RegExp(`^(${longestFirst(long)})(?:\\.\\s*|\\s+)(${NAME})$`, 'iu');
const PREFIXED_SHORT = new RegExp(`^(${longestFirst(short)})\\.\\s*(${NAME})$`, 'iu');
const POSTFIXED = new RegExp(
  `^(${ADJECTIVE})\\s+(${longestFirst(long)}|ш)\\.?(?:\\s*(?:д\\.?\\s*)?(\\d+\\p{L}?(?:[-/]\\d+\\p{L}?)*))?$`,
  'u',
);
/** As the state's address register writes: `Москва г.`, `Ленина ул`. */
const REGISTER = /^(\p{Lu}[\p{L}\d-]*\.?(?: \p{Lu}[\p{L}\d-]*)*) (г|рп|пгт|ул|пр-кт|пр-т|пер|наб|б-р|р-н)\.?$/u;
const COUNTED = new RegExp(
  `^(${numbers})(?:\\.?\\s*(?:№\\s*)?(\\d[\\p{L}\\d/-]{0,9}(?:\\s?["«]\\p{L}["»]|\\s\\p{L}(?!\\p{L}))?(?:\\s?\\(\\d[\\d/-]*\\p{L}?\\))?|\\p{Lu}-?\\d{1,5})|(?:\\.\\s*|\\s+)(\\p{Lu}))$`,
  'iu',
);
const NEXT_PART = new RegExp(
  `(?<!(?:^|\\s)(?:\\d+-\\p{Ll}{1,2}|в|во|на|из|по|под|для|от|до|с|к))\\s+(?=(?:${BEFORE_NAME}["«]?(?:${OF_WHOM})*[\\p{Lu}\\d]|(?:${numbers})(?:\\.\\s*|\\s+)\\d|(?:${numbers})\\d|(?:лит|литер|литера|корп|корпус)(?:\\.\\s*|\\s+)["«]?\\p{Lu}["»]?(?!\\p{L})))`,
  'gu',
);
const AFTER_ADJECTIVE =
  /(?<=(?:ая|ий|ый|ой)\s(?:обл|область|край|р-н|район|ул|улица|пер|пр-т|пр-кт|просп|пл|наб|ш|шоссе|б-р)\.?)\s+(?=[\p{Lu}\d])/gu;
const GENITIVE_PART =
  /\s+(?=\p{Lu}[\p{L}-]+(?:ой|ого|его|ая|ий)\s+(?:(?:городского|муниципального)\s+)?(?:обл|р-на?|края?|района?|округа|АО|АССР|ССР|автономн)|Республики\s)/gu;
const CAPITAL = new RegExp(`^["«]?(?:${OF_WHOM})*[\\p{Lu}\\d]`, 'u');
const HOUSE = /^(.*\p{L}{2,}\S*)\s+(\d+\p{L}?(?:[-/]\d+\p{L}?)*)$/u;

/** `2-й проезд Володарского`. */
const NTH = new RegExp(`^(\\d+-\\p{Ll}{1,2})\\s+(${longestFirst(long)})\\.?\\s+(\\p{Lu}.*)$`, 'u');

/** `3 этаж`, `2-й подъезд`: the number before its word. */
const NUMBER_FIRST =
  /^(\d+)(?:-?[йяе])?\s+(этаж|эт|подъезд|корпус|квартира|микрорайон|мкр|мкрн|мкр-н|м-н|квартал|кв-л|комплекс)\.?$/iu;

/** `Ленинский пр-т 43`: the number is the house's, not the street's. */
const ADJECTIVE_AND_HOUSE = new RegExp(
  `((?:ий|ый|ой|ая|ое)\\s+(?:${longestFirst(spelledIn('street'))}|ш)\\.?)\\s+(\\d)`,
  'giu',
);

/** The parts of an address, at commas and where the next word of an address begins. */
export function addressParts(text: string): string[] {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(\d{6})\s+(?=\p{Lu}|г)/u, '$1, ')
    .replace(/(^|[\s,])вн\.?\s?тер\.?\s?г\.?\s+/giu, '$1')
    .replace(/(^|[\s,])(?:муниципальный округ|м\.\s?о\.)\s+(?=\p{Lu})/gu, '$1мунокр ')
    .replace(/(?<=ий|ый|ой)\s+муниципальный\s+(?:округ|район|р-н)(?=\s|,|$)/gu, ' мунокр')
    .replace(/(^|[\s,])городской округ\s+(?:город\s+|г\.\s?)?(?=\p{Lu})/gu, '$1окр ')
    .replace(/(?<=ий|ый|ой)\s+городской\s+округ(?=\s|,|$)/gu, ' окр')
    .replace(/(^|[\s,])г\.\s?о\.\s?(?:г\.\s?)?(?=\s|,|$|\p{Lu})/giu, '$1окр ')
    .replace(/(^|[\s,])(?:военный городок|в\.\s?г\.)\s*(?=№?\s?\d)/giu, '$1в/г ')
    .replace(/(^|[\s,])(?:(?:д|дом)\.?\s*)?(?:№\s*)?(?:б\/н|б\.\s?н\.|без номера)(?=[\s,]|$)/giu, '$1,б/н,')
    .replace(ADJECTIVE_AND_HOUSE, '$1, $2')
    .replace(/(^|[\s,])(?:СТ|СОТ|НСТ)\s+(?=["«])/gu, '$1садтов ')
    .replace(/(^|[\s,])(?:ул\.?|улица)\s+(?=\d+-?(?:я|ая)\s+лини)/giu, '$1')
    .replace(/(^|[\s,])(?:жилой массив|жил\.?\s?массив)\s+(?=[\p{Lu}\d])/giu, '$1массив ')
    .replace(/(^|[\s,])ЗАТО\s+(?=г\.|город)/gu, '$1')
    .replace(/(^|[\s,])(?:торговое место|торг\.?\s?место)\s*№?\s*(?=\d)/giu, '$1торгместо ')
    .replace(/(^|[\s,])рабочий пос[её]лок\s+(?=\p{Lu})/giu, '$1рп ')
    .replace(/(^|\s)р\.?\s?ц\.\s?(?=\p{Lu})/gu, '$1рц ')
    .replace(/(^|\s)р\.?\s?п\.\s?(?=\p{Lu})/gu, '$1рп ')
    .replace(/(^|\s)п\.?\s?г\.?\s?т\.\s?(?=\p{Lu})/gu, '$1пгт ')

    .split(/\s*[,;]\s*/)
    .flatMap((part) => part.split(/\s+(?=(?:В\.\s?О|П\.\s?С)\.?(?:\s|$))/u))
    .flatMap((part) => part.split(GENITIVE_PART))
    .flatMap((part) => part.split(NEXT_PART))
    .flatMap((part) => part.split(AFTER_ADJECTIVE))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A part with its word and what it names. */
export interface NamedPart {
  word: AddressWord;
  name: string;
  /** A house number that follows the name without a comma. */
  house?: string;
  /** More than a number stands behind a word that wants one: `д. 5 вход со двора`. */
  loose?: true;
}

/**
 * What word of an address a part has: before the name, behind its adjective, or with a number.
 *
 * @example addressPart('ул. Ленина 5') // { word: { group: 'street', … }, name: 'Ленина', house: '5' }
 */
export function addressPart(part: string): NamedPart | null {
  if (/^(?:В\.\s?О|П\.\s?С)\.?$/u.test(part)) return null;
  const [, nth = '', kind = '', whose = ''] = NTH.exec(part) ?? [];
  if (nth !== '') return { word: wordOf(kind, 'street', 'place'), name: `${nth} ${whose}` };
  const [, floor, what = ''] = NUMBER_FIRST.exec(part) ?? [];
  if (floor) return { word: wordOf(what, 'numbered', 'street'), name: floor };
  const counted = COUNTED.exec(part);
  const number = counted?.[2] ?? counted?.[3] ?? '';
  if (counted && !/^\p{Ll}$/u.test(number)) return { word: wordOf(counted[1]!, 'numbered'), name: number };
  const prefixed = PREFIXED.exec(part) ?? PREFIXED_SHORT.exec(part);
  if (prefixed && /^(?:д|дом)$/iu.test(prefixed[1]!) && /^\d(?!\d*-\p{Ll}{1,2}\s)/u.test(prefixed[2]!)) {
    return { word: wordOf('дом', 'numbered'), name: prefixed[2]!, loose: true };
  }
  if (prefixed && CAPITAL.test(prefixed[2]!)) {
    const [, name = prefixed[2]!, house] = HOUSE.exec(prefixed[2]!) ?? [];
    return { word: wordOf(prefixed[1]!, 'street', 'place'), name, house };
  }
  const postfixed = POSTFIXED.exec(part) ?? REGISTER.exec(part);
  return postfixed && { word: wordOf(postfixed[2]!, 'street', 'place'), name: postfixed[1]!, house: postfixed[3] };
}

function wordOf(spelling: string, ...groups: Group[]): AddressWord {
  const lower = spelling.toLowerCase().replace(/ё/g, 'е');
  return ADDRESS_WORDS.find(({ group, spellings }) => groups.includes(group) && spellings.includes(lower))!;
}

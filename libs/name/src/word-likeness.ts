import { foreignReadings } from './foreign-reading';
import { givenGroups } from './given-forms';
import { givenNameInCyrillic, givenNameSex, isGivenName } from './given-name';
import { nameKey, soundKey } from './name-key';
import { patronymicSex } from './patronymic';
import { searchKeys } from './search-key';
import { soundDistance } from './sound-distance';

/** One word of a name, made ready for comparing with others. */
export interface NameWord {
  /** As written, small letters, ё = е. */
  text: string;
  /** One for each way its letters can be read: `searchKeys`. */
  keys: readonly string[];
  /** How its letters sound in other languages, folded: `foreignKeys`. */
  sounds: readonly string[];
  /** One key for all spellings of a given name the dictionary joins: `givenKey`. */
  given: string;
  /** The names that stand for one another, when it is one of them. */
  groups: readonly number[];
  /** A given name or a patronymic: many people bear it. */
  common: boolean;
  /** Whose given name it is, where only one sex bears it. */
  sex: 'M' | 'F' | null;
  cyrillic: boolean;
  /** Only the first letter of a name. */
  initial: boolean;
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, NameWord>();

/** Makes a word ready for comparing. @example nameWord('Oleksandr').given === nameWord('Александр').given // true */
export function nameWord(text: string): NameWord {
  const small = text.toLowerCase().replaceAll('ё', 'е').slice(0, 60);
  const known = remembered.get(small);
  if (known) return known;
  const word = new Word(small);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(small, word);
  return word;
}

/** What few comparisons need is worked out when it is asked for. */
class Word implements NameWord {
  private itsKeys?: readonly string[];
  private itsSounds?: readonly string[];
  private itsGiven?: string;
  private itsGroups?: readonly number[];
  private itsSex?: 'M' | 'F' | null;

  constructor(readonly text: string) {}

  get keys(): readonly string[] {
    this.itsKeys ??= searchKeys(this.text);
    return this.itsKeys;
  }

  get cyrillic(): boolean {
    return /\p{Script=Cyrillic}/u.test(this.text);
  }

  get initial(): boolean {
    return this.text.length <= 1;
  }

  get sounds(): readonly string[] {
    this.itsSounds ??= foreignKeys(this.text).filter((key) => !this.keys.includes(key));
    return this.itsSounds;
  }

  get given(): string {
    this.itsGiven ??= givenKey(this.text);
    return this.itsGiven;
  }

  get groups(): readonly number[] {
    this.itsGroups ??= givenGroups(this.text);
    return this.itsGroups;
  }

  get sex(): 'M' | 'F' | null {
    if (this.itsSex === undefined) {
      const sex = givenNameSex(this.text);
      this.itsSex = sex === 'either' ? null : sex;
    }
    return this.itsSex;
  }

  get common(): boolean {
    return isGivenName(this.text) || patronymicSex(this.text) !== null;
  }
}

/** The words of a name. @example nameWords('De la Cruz-Pérez').map(({ text }) => text) // ['de', 'la', 'cruz', 'pérez'] */
export function nameWords(text: string): NameWord[] {
  return text
    .split(/[^\p{L}\p{M}'’ʼ]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map(nameWord);
}

/** One key for all spellings of a given name that the dictionary joins. @example givenKey('Yelena') === givenKey('Елена') // true */
export function givenKey(name: string): string {
  return nameKey(givenNameInCyrillic(name) ?? name);
}

/** Keys of a Latin name read as in other languages. @example foreignKeys('Jacques').includes(nameKey('Жак')) // true */
export function foreignKeys(name: string): string[] {
  return [...new Set(foreignReadings(name).map(nameKey))].filter(Boolean);
}

/**
 * How alike two words of names are: 1 one text, above 0.95 one name in two spellings or forms, 0 nothing in common.
 * For putting what was found in order, never for deciding.
 *
 * @example wordLikeness(nameWord('Rogozin'), nameWord('Рогозин')) // 0.99
 */
export function wordLikeness(one: NameWord, other: NameWord): number {
  if (one.text === other.text) return 1;
  const pair = `${one.text} ${other.text}`;
  const known = compared.get(pair);
  if (known !== undefined) return known;
  const likeness = likenessOf(one, other);
  if (compared.size >= MOST_REMEMBERED) compared.clear();
  compared.set(pair, likeness);
  return likeness;
}

/** Many bear one surname: a word is compared with it once. */
const compared = new Map<string, number>();

function likenessOf(one: NameWord, other: NameWord): number {
  if (one.initial || other.initial)
    return one.keys.some((key) => other.keys.some((its) => key[0] === its[0])) ? INITIAL : 0;
  if (one.keys.some((key) => other.keys.includes(key))) return 0.99;
  let best = sameGiven(one, other);
  if (one.cyrillic !== other.cyrillic) {
    const [latin, plain] = one.cyrillic ? [other, one.keys[0] ?? ''] : [one, other.keys[0] ?? ''];
    for (const sound of latin.sounds) best = Math.max(best, near(sound, plain) - 0.02);
  }
  for (const key of one.keys) for (const its of other.keys) best = Math.max(best, near(key, its), beginning(key, its));
  return best;
}

const INITIAL = 0.75;
const BEGINNING = 0.8;

function sameGiven(one: NameWord, other: NameWord): number {
  if (one.given === other.given) return 0.97;
  return one.groups.some((group) => other.groups.includes(group)) ? 0.96 : 0;
}

function beginning(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short) ? BEGINNING : 0;
}

function near(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > longest / 2) return 0;
  return 1 - soundDistance(one, other) / longest;
}

/** How near a word is to the folded key of a name, 0 to 1. @example nearness(nameWord('Щербков'), 'Serbakov') // 0.93 */
export function nearness(word: NameWord, key: string): number {
  return Math.max(0, ...[...word.keys, ...word.sounds].map((own) => near(own, key)));
}

/** The sounds a word may have, by any reading of its letters. */
export function searchSounds(word: NameWord): string[] {
  return [...new Set([...word.keys, ...word.sounds].map(soundKey))].filter(Boolean);
}

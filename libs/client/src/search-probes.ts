import type { NameWord } from '@anketa/name';
import { type KeyKind, SURNAME_KINDS, surnameKeys } from './client-keys';
import type { NameReading, SearchPlan } from './search-plan';

/** Keys from `key` to `end` of a kind; with `rest`, of those who also bear that first name. */
export interface Probe {
  kind: KeyKind;
  key: string;
  end: string;
  rest: string;
  /** How many rows at most. */
  most: number;
}

/** Sorts after every key that begins so. */
export const AFTER_EVERY_KEY = String.fromCodePoint(0x10ffff);
/** Letters of a word that many surnames begin with. */
const SHORT = 4;
const MOST_OF_A_NAME = 60;
const MOST_NEAR = 10;
const MOST_SOUNDS = 3;
const MOST_NAMESAKES = 300;
const MOST_BORN = 500;

/** Documents by their key, or by its beginning. */
export function documentProbes({ documents }: SearchPlan, most: number): Probe[] {
  return documents.map(({ kind, key, beginning }) => ({
    kind,
    key,
    end: beginning ? key + AFTER_EVERY_KEY : key,
    rest: '',
    most,
  }));
}

/** Those born on a day: first those of the surname that was typed, then all, for a slip of the hand. */
export function bornProbes({ readings, birthDate }: SearchPlan, of: 'surname' | 'all'): Probe[] {
  const born = (rest: string) => ({
    kind: 'born' as const,
    key: birthDate ?? '',
    end: birthDate ?? '',
    rest,
    most: MOST_BORN,
  });
  if (of === 'all') return [born('')];
  return readings.flatMap(({ words }) => words.flatMap(({ keys }) => keys.map(born)));
}

/**
 * One short word as the beginning of a surname in that very spelling: who types on sees nothing else when that is
 * enough. A longer one has few bearers and is looked up with its other spellings at once.
 */
export function asWritten({ readings, given }: SearchPlan, most: number): Probe[] {
  const [{ raw, words } = { raw: '', words: [] }] = readings;
  return words.length === 1 && !given && raw.length <= SHORT
    ? [{ kind: 'raw', key: raw, end: raw + AFTER_EVERY_KEY, rest: '', most }]
    : [];
}

/** One word is the beginning of a surname; several are surname, first name and more, in any order. */
export function certainProbes({ raw, words }: NameReading, given: NameWord | null, limit: number): Probe[] {
  const [only] = words;
  if (words.length === 1 && only && !given) {
    const beginning = (kind: KeyKind, key: string) => ({
      kind,
      key,
      end: key + AFTER_EVERY_KEY,
      rest: '',
      most: limit,
    });
    return [
      beginning('raw', raw),
      ...only.keys.flatMap((key) => SURNAME_KINDS.map((kind) => beginning(kind, key))),
      ...same(['name'], only.sounds, '', limit),
    ];
  }
  const whole = words.length > 1 ? same(SURNAME_KINDS, surnameKeys(raw).slice(0, 4), '', MOST_OF_A_NAME) : [];
  const each = words.flatMap((word) => {
    if (word.initial) return [];
    const firsts = firstNamesBeside(word, words, given);
    const own = [
      ...firsts.flatMap((first) => besides(first).flatMap((rest) => byWord(word, rest))),
      ...byWord(word, '', word.common && firsts.length > 0 ? MOST_NEAR : MOST_OF_A_NAME),
      ...asGiven(word),
    ];
    return own;
  });
  return once([...whole, ...each]);
}

/** The same range is read once, as far as any asked. */
function once(probes: readonly Probe[]): Probe[] {
  const unlike = new Map<string, Probe>();
  for (const probe of probes) {
    const name = [probe.kind, probe.key, probe.rest].join(' ');
    if ((unlike.get(name)?.most ?? 0) < probe.most) unlike.set(name, probe);
  }
  return [...unlike.values()];
}

/** The keys under which a first name stands beside a surname: an initial, the name, or how it may have been taken over by ear. */
function besides({ initial, keys, given, sounds }: NameWord): string[] {
  return initial ? keys.slice(0, 1) : [given, ...sounds.slice(0, MOST_SOUNDS)];
}

function byWord({ keys, sounds }: NameWord, rest: string, most = MOST_OF_A_NAME): Probe[] {
  return [...same(SURNAME_KINDS, keys, rest, most), ...same(['name'], sounds, rest, MOST_NEAR)];
}

/** Where surname and first name changed places, the rare word of the two is the first name. */
function asGiven({ given, sounds, common }: NameWord): Probe[] {
  return common ? [] : same(['given'], [given, ...sounds], '', MOST_NEAR);
}

function firstNamesBeside(word: NameWord, words: readonly NameWord[], given: NameWord | null): NameWord[] {
  return given ? [given] : words.filter((other) => other !== word);
}

function same(kinds: readonly KeyKind[], keys: readonly string[], rest: string, most: number): Probe[] {
  return kinds.flatMap((kind) => keys.map((key) => ({ kind, key, end: key, rest, most })));
}

/** Those who bear one of the surnames near a word. */
export function nearProbes(
  { words }: NameReading,
  word: NameWord,
  keys: readonly string[],
  given: NameWord | null,
): Probe[] {
  const firsts = firstNamesBeside(word, words, given);
  return [
    ...firsts.flatMap((first) =>
      same(SURNAME_KINDS, keys, first.initial ? (first.keys[0] ?? '') : first.given, MOST_NEAR),
    ),
    ...same(SURNAME_KINDS, keys, '', MOST_NEAR),
    ...(word.common || words.length === 1 ? [] : same(['given'], keys, '', MOST_NEAR)),
  ];
}

/** Those of the first name that was typed, by their patronymic where there is one; or as it may have been taken over by ear. */
export function givenProbes({ readings, given }: SearchPlan): Probe[] {
  const words = given ? [given] : (readings[0]?.words ?? []);
  const names = words.filter(({ common, initial }) => common && !initial);
  return names.flatMap((name) => [
    ...words
      .filter((other) => other !== name && !other.initial)
      .flatMap((other) => same(['given'], [name.given], other.given, MOST_OF_A_NAME)),
    ...same(['given'], [name.given], '', MOST_NAMESAKES),
    ...same(['given'], name.sounds.slice(0, MOST_SOUNDS), '', MOST_OF_A_NAME),
  ]);
}

import { type NameWord, nameWords, wordLikeness } from '@anketa/name';
import type { Client } from './client';

/** What of a client a name is looked for in. */
export type Named = Pick<
  Client,
  'surname' | 'firstName' | 'patronymic' | 'surnameLatin' | 'firstNameLatin' | 'patronymicLatin' | 'formerSurnames'
>;

interface OwnWord {
  /** In every alphabet and spelling in which the client has it. */
  spellings: NameWord[];
  weight: number;
}

const SURNAME = 1;
const GIVEN = 0.6;
const PATRONYMIC = 0.25;
const INITIAL = 0.5;
/** What a man's first name weighs beside a woman's. */
const OTHER_SEX = 0.4;
/** Of a word's weight, when the client has it and it was not typed. */
const NOT_TYPED = 0.25;
/** The least two words have to be alike for one to be a slip of the hand for the other. */
export const SLIP = 0.6;
/** What a surname of before is worth beside the one of today. */
export const FORMER = 0.97;

/**
 * How well a name that was typed fits a client's, 0 to 1: words in any order, each with its best counterpart; what was
 * typed and is not there counts against it, what is there and was not typed a little.
 *
 * @example nameFit(nameWords('Shcherbakova Y'), iuliia) // 0.9
 */
export function nameFit(typed: readonly NameWord[], client: Named): number {
  const given = part(client.firstName, client.firstNameLatin, GIVEN);
  const patronymic = part(client.patronymic, client.patronymicLatin, PATRONYMIC);
  const now = fitOf(typed, [...part(client.surname, client.surnameLatin, SURNAME), ...given, ...patronymic]);
  const before = client.formerSurnames.map(
    ({ surname, surnameLatin }) =>
      FORMER * fitOf(typed, [...part(surname, surnameLatin, SURNAME), ...given, ...patronymic]),
  );
  return Math.max(now, ...before);
}

function part(cyrillic: string | null, latin: string | null, weight: number): OwnWord[] {
  const [words, others] = [nameWords(cyrillic ?? ''), nameWords(latin ?? '')];
  if (words.length > 0 && words.length === others.length)
    return words.map((word, at) => ({ spellings: [word, others[at]!], weight: weight * share(at, words.length) }));
  const longer = words.length >= others.length ? words : others;
  const shorter = longer === words ? others : words;
  return longer.map((word, at) => ({
    spellings: at === 0 ? [word, ...shorter] : [word],
    weight: weight * share(at, longer.length),
  }));
}

/** The words of a long name weigh less each, the first one most. */
function share(at: number, count: number): number {
  return count === 1 || at === 0 ? 1 : 0.5;
}

function fitOf(typed: readonly NameWord[], own: readonly OwnWord[]): number {
  const pairs: { typed: number; own: number; like: number }[] = [];
  for (const [at, word] of typed.entries())
    for (const [place, { spellings }] of own.entries()) {
      const same = spellings.some(({ text }) => text === word.text);
      const like = same ? 1 : Math.max(...spellings.map((spelling) => wordLikeness(word, spelling)));
      if (like >= SLIP) pairs.push({ typed: at, own: place, like });
    }
  pairs.sort((a, b) => b.like - a.like || a.typed - b.typed || a.own - b.own);
  const found = new Set<number>();
  const taken = new Set<number>();
  let won = 0;
  let most = 0;
  for (const pair of pairs) {
    if (found.has(pair.typed) || taken.has(pair.own)) continue;
    found.add(pair.typed);
    taken.add(pair.own);
    const { weight, spellings } = own[pair.own]!;
    const initial = typed[pair.typed]!.initial || spellings[0]!.initial;
    won += weight * (initial ? INITIAL : 1) * worth(pair.like);
    most += weight * (initial ? INITIAL : 1);
  }
  for (const [at, word] of typed.entries())
    if (!found.has(at)) most += missing(word) + (hasOther(word, own, taken) ? OTHER_SEX : 0);
  for (const [place, { weight, spellings }] of own.entries())
    if (!taken.has(place)) most += weight * (spellings[0]!.initial ? 0.05 : NOT_TYPED);
  return most === 0 ? 0 : won / most;
}

/** Whether a first name was typed that only the other sex bears than the first name that is there. */
function hasOther({ sex }: NameWord, own: readonly OwnWord[], taken: ReadonlySet<number>): boolean {
  if (sex === null) return false;
  return own.some(
    ({ weight, spellings }, place) =>
      weight < SURNAME && !taken.has(place) && spellings[0]!.sex !== null && spellings[0]!.sex !== sex,
  );
}

/** What a word weighs that was typed and is not there. */
function missing(word: NameWord): number {
  if (word.initial) return 0.1;
  return word.common ? 0.25 : 0.6;
}

/** What a likeness of two words is worth: less than half alike is nothing. */
export function worth(like: number): number {
  return like > 0.95 ? like : Math.max(0, (like - 0.5) * 2);
}

import { type NameWord, nameWords, nearness, searchSound, soundKey, wordLikeness } from '@anketa/name';
import { type KeyKind, rawKey, SURNAME_KINDS, surnameKeys } from './client-keys';
import { FORMER, type Named, nameFit, SLIP, worth } from './name-fit';
import type { NameReading, SearchPlan } from './search-plan';

/** Why a client was found, best first. `given`: the first name alone, the surname may have changed. */
export const MATCHES = ['document', 'card', 'exact', 'spelling', 'former', 'sound', 'typo', 'given'] as const;
export type Match = (typeof MATCHES)[number];

/** Why a client answers a search, and how well, 0 to 1. */
export interface Judged {
  match: Match;
  fit: number;
}

const DOCUMENTS: readonly KeyKind[] = ['passport', 'civil', 'certificate', 'phone', 'email', 'born'];
/**
 * Why this client answers this search. `kinds`: the kinds of keys it was found by.
 *
 * @example judge(searchPlan('Iwanow'), { surname: 'Иванов', … }, ['name']).match // 'spelling'
 */
export function judge(plan: SearchPlan, client: Named, kinds: readonly KeyKind[]): Judged {
  if (kinds.includes('card')) return { match: 'card', fit: 1 };
  const reasons: Judged[] = [];
  for (const reading of plan.readings) {
    reasons.push(judgeName(reading, client));
    if (reasons.at(-1)?.match === 'exact') break;
  }
  if (kinds.some((kind) => DOCUMENTS.includes(kind)) && !reasons.some(({ match }) => match !== 'given'))
    return { match: 'document', fit: 1 };
  return reasons.reduce((best, one) => (rank(one) > rank(best) ? one : best), reasons[0] ?? { match: 'given', fit: 0 });
}

/**
 * Why a client answers one word, where the surname's key it was found by says it all: it begins as was typed, it is the
 * same surname or near by sound or letters. `null`: its names have to be looked at.
 *
 * @example judgeByKey(searchPlan('Щерб'), 'raw', 'щербакова') // { match: 'exact', fit: 0.8 }
 */
export function judgeByKey({ readings, given }: SearchPlan, kind: KeyKind, key: string): Judged | null {
  if (given || readings.some(({ words }) => words.length > 1)) return null;
  if (kind === 'raw') {
    const begun = readings.find(({ raw }) => key.startsWith(raw));
    return begun ? asTyped(key === begun.raw) : null;
  }
  if (!SURNAME_KINDS.includes(kind)) return null;
  const words = readings.flatMap((reading) => reading.words);
  const borne = words.flatMap((word) => word.keys).filter((own) => key.startsWith(own));
  if (borne.length > 0) {
    const worthOfKey = borne.includes(key) ? SURNAME_ALONE : SURNAME_ALONE * BEGUN;
    if (kind === 'former') return { match: 'former', fit: worthOfKey * FORMER };
    return { match: kind === 'heard' ? 'sound' : 'spelling', fit: worthOfKey };
  }
  const sound = soundKey(key);
  const heard = words.some(({ text, sounds }) => sounds.includes(key) || searchSound(text) === sound);
  const near = Math.max(...words.map((word) => nearness(word, key)));
  return { match: heard ? 'sound' : 'typo', fit: SURNAME_ALONE * worth(near) };
}

/** Whether the first of two reasons is the better one. */
export function isBetter(one: Judged, other: Judged): boolean {
  return rank(one) > rank(other);
}

/** How well a surname fits that is the same, where nothing else of the name was typed. */
const SURNAME_ALONE = 0.87;

const asTyped = (whole: boolean): Judged => ({ match: 'exact', fit: whole ? 1 : BEGUN });

function judgeName({ raw, words }: NameReading, client: Named): Judged {
  const match = surnameMatch(raw, words, client);
  if (match !== 'exact' || words.length > 1) return { match, fit: nameFit(words, client) };
  const whole = [client.surname, client.surnameLatin].some((surname) => surname !== null && rawKey(surname) === raw);
  return asTyped(whole);
}

/** How well a surname fits that only begins as was typed. */
const BEGUN = 0.8;

const rank = ({ match, fit }: Judged) => fit - MATCHES.indexOf(match) / 10;

/** The order of an answer: documents, then, of one word, by why; of several, by how well. */
export function inOrder(plan: SearchPlan): (one: Judged, other: Judged) => number {
  const several = plan.readings.some(({ words }) => words.length > 1);
  const place = ({ match }: Judged) => (several ? Math.min(MATCHES.indexOf(match), 2) : MATCHES.indexOf(match));
  return (one, other) => place(one) - place(other) || other.fit - one.fit;
}

function surnameMatch(raw: string, words: readonly NameWord[], client: Named): Match {
  const own = [client.surname, client.surnameLatin].flatMap((surname) => (surname ? [surname] : []));
  const typed = new Set([raw, ...words.map(({ text }) => text)]);
  const started = words.length === 1 ? [raw] : [];
  if (own.some((name) => typed.has(rawKey(name)) || started.some((text) => rawKey(name).startsWith(text))))
    return 'exact';
  const keys = new Set([...words.flatMap((word) => word.keys), ...surnameKeys(raw)]);
  const begun = words.length === 1 ? words[0]!.keys : [];
  const bears = (names: readonly string[]) =>
    names.some((name) =>
      surnameKeys(name).some((key) => keys.has(key) || begun.some((typedKey) => key.startsWith(typedKey))),
    );
  if (bears(own)) return 'spelling';
  if (bears(client.formerSurnames.flatMap(({ surname, surnameLatin }) => [surname, surnameLatin]))) return 'former';
  const parts = own.flatMap(nameWords);
  const sounds = new Set(words.map(({ text }) => searchSound(text)));
  const heard = words.some((word) => parts.some((part) => heardAs(word, part)));
  if (heard || parts.some(({ text }) => sounds.has(searchSound(text)))) return 'sound';
  return words.some((word) => parts.some((part) => wordLikeness(word, part) >= SLIP)) ? 'typo' : 'given';
}

function heardAs(word: NameWord, part: NameWord): boolean {
  if (word.cyrillic === part.cyrillic) return false;
  const [latin, cyrillic] = word.cyrillic ? [part, word] : [word, part];
  return latin.sounds.some((sound) => cyrillic.keys.includes(sound));
}

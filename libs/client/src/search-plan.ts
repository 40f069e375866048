import { editDistance, nameKey, otherLayout, searchKeys, searchSound } from '@anketa/name';
import type { Client } from './client';
import { documentKey, type KeyKind, phoneKey, rawKey } from './client-keys';

/** Why a client was found, best first. */
export const MATCHES = ['document', 'card', 'exact', 'spelling', 'former', 'sound', 'typo'] as const;
export type Match = (typeof MATCHES)[number];

/** One way to read what was typed: a surname, maybe with a first name. */
export interface NameReading {
  /** As written, for what begins so. */
  raw: string;
  keys: readonly string[];
  sound: string;
  /** The first name's key, '' when none was typed. */
  given: string;
}

export interface SearchPlan {
  names: readonly NameReading[];
  documents: readonly { kind: KeyKind; key: string }[];
}

/**
 * What to look up for a text typed into a search box: a surname, "surname first-name", in any alphabet, spelling or
 * keyboard layout; or a passport, a card, a phone, an e-mail.
 *
 * @example searchPlan('bdfyjd').names.map(({ raw }) => raw) // ['bdfyjd', 'иванов']
 */
export function searchPlan(text: string): SearchPlan {
  const query = text
    .normalize('NFC')
    .replace(/[\p{C}]/gu, ' ')
    .trim()
    .slice(0, 120);
  const written = [query, ...(/[\s\d@]/.test(query.replace(/\s+/g, '')) ? [] : [otherLayout(query)])];
  const names = written.flatMap((one) => readingsOf(one));
  return { names, documents: documentsIn(query) };
}

function readingsOf(text: string): NameReading[] {
  const words = text.split(/\s+/).filter((word) => /\p{L}{1,}/u.test(word));
  const [surname, ...rest] = words;
  if (!surname || /@/.test(text)) return [];
  const reading = (first: string, second: string): NameReading => ({
    raw: rawKey(first),
    keys: searchKeys(first),
    sound: searchSound(first),
    given: nameKey(second),
  });
  const given = rest[0] ?? '';
  return [reading(surname, given), ...(given ? [reading(given, surname), reading(words.join(' '), '')] : [])];
}

function documentsIn(query: string): SearchPlan['documents'] {
  if (/^\S+@\S+$/.test(query)) return [{ kind: 'email', key: query.toLowerCase() }];
  const key = documentKey(query);
  if ((key.match(/\d/g)?.length ?? 0) < 4) return [];
  const kinds: KeyKind[] = ['passport', 'civil', 'certificate', 'card'];
  const phone = phoneKey(query);
  return [
    ...kinds.map((kind) => ({ kind, key })),
    ...(phone && !/\p{L}/u.test(query) ? [{ kind: 'phone' as const, key: phone }] : []),
  ];
}

/** Surname keys near enough to what was typed to be a slip of the hand: one letter, or two of a long name. */
export function nearKeys(reading: NameReading, keys: readonly string[]): string[] {
  return keys
    .map((key) => ({
      key,
      far: Math.min(...reading.keys.map((typed) => editDistance(typed, key, allowed(typed)) - allowed(typed))),
    }))
    .filter(({ far }) => far <= 0)
    .sort((one, other) => one.far - other.far)
    .map(({ key }) => key);
}

function allowed(key: string): number {
  return key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
}

/**
 * Why this client answers this query; null when it does not.
 *
 * @example matchOf(searchPlan('Iwanow'), { surname: 'Иванов', … }, ['name']) // 'spelling'
 */
export function matchOf(plan: SearchPlan, client: Client, kinds: readonly KeyKind[]): Match {
  if (kinds.includes('card')) return 'card';
  if (kinds.some((kind) => ['passport', 'civil', 'certificate', 'phone', 'email'].includes(kind))) return 'document';
  const own = [client.surname, client.surnameLatin].flatMap((surname) => (surname ? [surname] : []));
  if (plan.names.some(({ raw }) => own.some((surname) => rawKey(surname).startsWith(raw)))) return 'exact';
  const ownKeys = own.flatMap(searchKeys);
  if (plan.names.some(({ keys }) => keys.some((key) => ownKeys.some((other) => other.startsWith(key)))))
    return 'spelling';
  if (kinds.includes('former')) return 'former';
  return plan.names.some(({ sound }) => own.some((surname) => searchSound(surname) === sound)) ? 'sound' : 'typo';
}

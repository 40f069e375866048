import { type NameWord, nameWords, otherLayout } from '@anketa/name';
import { documentKey, type KeyKind, phoneKey, rawKey } from './client-keys';
import type { SearchCriteria } from './search-criteria';

/** One way to read what was typed: the words of a name, in any order. */
export interface NameReading {
  /** As written, for what begins so. */
  raw: string;
  words: readonly NameWord[];
}

/** What to look up for a search. */
export interface SearchPlan {
  /** As typed first, then as the same keys write on the other layout. */
  readings: readonly NameReading[];
  /** Keys of documents, whole or, with `beginning`, from their first signs. */
  documents: readonly { kind: KeyKind; key: string; beginning: boolean }[];
  /** The first name was asked for apart: the readings are surnames. */
  given: NameWord | null;
  birthDate: string | null;
}

const LONGEST = 120;
const MOST_WORDS = 5;

/**
 * What to look up for a text typed into a search box: a surname, "surname first-name" in any order, in any alphabet,
 * spelling or keyboard layout; or a passport, a card, a phone, an e-mail. Further criteria are looked up with it.
 *
 * @example searchPlan('bdfyjd').readings.map(({ raw }) => raw) // ['bdfyjd', 'иванов']
 */
export function searchPlan(text: string, criteria: SearchCriteria = {}): SearchPlan {
  const query = text
    .normalize('NFC')
    .replace(/[\p{C}]/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
  const typed = readingOf(query);
  const other = otherLayout(query);
  // What is no name on the other layout was not typed on it.
  const turned = /^[\p{L}\s'-]+$/u.test(other) ? readingOf(other) : null;
  return {
    readings: [typed, turned].flatMap((reading) => (reading ? [reading] : [])),
    documents: [...documentsIn(query), ...documentsOf(criteria)],
    given: nameWords(criteria.firstName ?? '')[0] ?? null,
    birthDate: criteria.birthDate ?? null,
  };
}

function readingOf(text: string): NameReading | null {
  if (/@/.test(text)) return null;
  const words = nameWords(text)
    .filter(({ keys }) => keys.length > 0)
    .slice(0, MOST_WORDS);
  return words.length > 0 ? { raw: rawKey(text), words } : null;
}

function documentsIn(query: string): SearchPlan['documents'] {
  const whole = (kind: KeyKind, key: string) => ({ kind, key, beginning: false });
  if (/^\S+@\S+$/.test(query)) return [whole('email', query.toLowerCase())];
  const key = documentKey(query);
  if ((key.match(/\d/g)?.length ?? 0) < 4) return [];
  const kinds: KeyKind[] = ['passport', 'civil', 'certificate', 'card'];
  const phone = phoneKey(query);
  return [...kinds.map((kind) => whole(kind, key)), ...(phone && !/\p{L}/u.test(query) ? [whole('phone', phone)] : [])];
}

function documentsOf(criteria: SearchCriteria): SearchPlan['documents'] {
  const { passportSeries = '', passportNumber = '', cardSeries = '', cardNumber = '' } = criteria;
  const passport = documentKey(passportSeries + passportNumber);
  const card = documentKey(cardSeries + cardNumber);
  const beginning = { passport: passportNumber === '', card: cardNumber === '' };
  return [
    ...(['passport', 'civil'] as const).map((kind) => ({ kind, key: passport, beginning: beginning.passport })),
    { kind: 'card' as const, key: card, beginning: beginning.card },
  ].filter(({ key }) => key !== '');
}

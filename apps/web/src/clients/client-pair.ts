import { DUPLICATE_REASONS, type DuplicateReason, documentKey, phoneKey } from '@anketa/client';
import type { Client } from '../api/shapes';
import { passportText } from '../tourists/person-text';
import { shownDate } from '../ui/dates';

/** Two clients who may be one person, and why. */
export interface ClientPair {
  one: Client;
  other: Client;
  reasons: DuplicateReason[];
}

const rank = ({ reasons }: ClientPair): number => (reasons[0] ? DUPLICATE_REASONS.indexOf(reasons[0]) : 0);

/** Pairs with most reasons first; of as many, a document goes before a name. @example strongestFirst([byName, byPassport]) // [byPassport, byName] */
export const strongestFirst = (pairs: readonly ClientPair[]): ClientPair[] =>
  pairs.toSorted((a, b) => b.reasons.length - a.reasons.length || rank(a) - rank(b));

/** What the list of pairs shows of both. */
export const COMPARED = ['birthDate', 'passport', 'phone'] as const;
type Compared = (typeof COMPARED)[number];

const TEXT: Record<Compared, (client: Client) => string> = {
  birthDate: ({ birthDate }) => shownDate(birthDate),
  passport: passportText,
  phone: ({ phone }) => phone ?? '',
};
const KEY: Record<Compared, (text: string) => string> = {
  birthDate: (text) => text,
  passport: documentKey,
  phone: phoneKey,
};

/**
 * A value of both as it reads; `same` when it is one value, though it may be written in two ways.
 *
 * @example comparedIn({ one: { phone: '+7 900 100-20-30', … }, other: { phone: '8 (900) 100 20 30', … }, … }, 'phone').same // true
 */
export function comparedIn({ one, other }: ClientPair, what: Compared): { one: string; other: string; same: boolean } {
  const [text, key] = [TEXT[what], KEY[what]];
  return { one: text(one), other: text(other), same: key(text(one)) === key(text(other)) };
}

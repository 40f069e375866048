import { type NameWord, nameWords, wordLikeness } from '@anketa/name';
import type { Client } from './client';
import { documentKeys, rawKey } from './client-keys';

/** Why two clients may be one person. */
export const DUPLICATE_REASONS = [
  'passport',
  'civilPassport',
  'birthCertificate',
  'birthDateAndName',
  'contactAndName',
  'addressAndName',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** What of a client is compared. */
export type Comparable = Pick<
  Client,
  | 'surname'
  | 'firstName'
  | 'surnameLatin'
  | 'firstNameLatin'
  | 'birthDate'
  | 'passportSeries'
  | 'passportNumber'
  | 'civilPassportSeries'
  | 'civilPassportNumber'
  | 'birthCertificate'
  | 'phone'
  | 'email'
  | 'address'
  | 'formerSurnames'
  | 'otherPassports'
  | 'cards'
>;

const DOCUMENT_REASONS = { passport: 'passport', civil: 'civilPassport', certificate: 'birthCertificate' } as const;
/** A slip of the hand in a name of usual length. */
const NEAR_NAME = 0.75;
const NEAR_ADDRESS = 0.6;

/**
 * Why two clients of the base may be one person; empty when nothing speaks for it. A proposal for the agent: unlike
 * `samePerson`, which decides for a list, it forgives slips of the hand in one thing when others agree. The same name
 * alone, or the same birth date alone, is never enough.
 *
 * @example duplicateReasons(anna, { ...anna, surname: 'Щербкова' }) // ['birthDateAndName']
 */
export function duplicateReasons(one: Comparable, other: Comparable): DuplicateReason[] {
  const reasons = new Set<DuplicateReason>();
  const theirs = documentKeys(other);
  let contact = false;
  for (const { kind, key } of documentKeys(one)) {
    if (!theirs.some((its) => its.kind === kind && its.key === key)) continue;
    if (kind === 'phone' || kind === 'email') contact = true;
    else if (kind !== 'card') reasons.add(DOCUMENT_REASONS[kind as keyof typeof DOCUMENT_REASONS]);
  }
  const born = bornAgree(one.birthDate, other.birthDate);
  const address = born !== 'other' && addressesAgree(one.address, other.address);
  const name = born === 'same' || address || contact ? namesAgree(one, other) : 0;
  if (born === 'same' && name >= 2) reasons.add('birthDateAndName');
  if (born === 'same' && name === 1 && address) reasons.add('addressAndName');
  if (contact && name >= 2 && born !== 'other') reasons.add('contactAndName');
  if (address && name >= 2) reasons.add('addressAndName');
  return DUPLICATE_REASONS.filter((reason) => reasons.has(reason));
}

/** How many of surname and first name agree, slips of the hand forgiven; the two may have changed places. */
function namesAgree(one: Comparable, other: Comparable): number {
  const surnames = (client: Comparable) =>
    wordsOf(client.surname, client.surnameLatin, ...client.formerSurnames.flatMap((f) => [f.surname, f.surnameLatin]));
  const firsts = (client: Comparable) => wordsOf(client.firstName, client.firstNameLatin);
  const [s1, s2, f1, f2] = [surnames(one), surnames(other), firsts(one), firsts(other)];
  const straight = Number(alike(s1, s2)) + Number(alike(f1, f2));
  const crossed = Number(alike(s1, f2)) + Number(alike(f1, s2));
  return Math.max(straight, crossed === 2 ? 2 : 0);
}

function wordsOf(...names: (string | null)[]): NameWord[] {
  return names.flatMap((name) => nameWords(name ?? ''));
}

function alike(some: readonly NameWord[], others: readonly NameWord[]): boolean {
  return some.some(
    (one) => !one.initial && others.some((other) => !other.initial && wordLikeness(one, other) >= NEAR_NAME),
  );
}

/** `near`: day and month changed places, or one figure is another. */
function bornAgree(one: string | null, other: string | null): 'same' | 'near' | 'other' | 'unknown' {
  if (!one || !other) return 'unknown';
  if (one === other) return 'same';
  const [year, month, day] = one.split('-');
  if (other === `${year}-${day}-${month}`) return 'near';
  const changed = [...one].filter((figure, at) => figure !== other[at]);
  const moved = changed.length === 2 && [...one].sort().join('') === [...other].sort().join('');
  return changed.length === 1 || moved ? 'near' : 'other';
}

function addressesAgree(one: string | null, other: string | null): boolean {
  if (!one || !other) return false;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size < 8 || b.size < 8) return false;
  let both = 0;
  for (const pair of a) if (b.has(pair)) both += 1;
  return (2 * both) / (a.size + b.size) >= NEAR_ADDRESS;
}

/** Pairs of neighbouring letters, the words of the address in any order. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of rawKey(text).split(/[^\p{L}\p{N}]+/u)) {
    const padded = ` ${word} `;
    if (word) for (let at = 0; at < padded.length - 1; at += 1) pairs.add(padded.slice(at, at + 2));
  }
  return pairs;
}

import { givenKey, nameWords, searchKeys, searchSounds } from '@anketa/name';
import { documentKeys } from './client-keys';
import { type Comparable, type DuplicateReason, duplicateReasons } from './likeness-of-clients';

/** Two clients, by their place in the list, the earlier one first. */
export interface DuplicatePair {
  one: number;
  other: number;
  reasons: DuplicateReason[];
}

/** A key that so many share tells nothing: a travel agency's own telephone number, 1 January of unknown births. */
const MOST_SHARING = 200;

/**
 * All pairs of a list of clients that may be one person. Only clients with a key in common are compared: a document,
 * a contact, the birth date with a name's sound, or both names and an address each; so it takes time by the list, not its square.
 *
 * @example findDuplicates([anna, oleg, anna]) // [{ one: 0, other: 2, reasons: ['passport', 'birthDateAndName'] }]
 */
export function findDuplicates(clients: readonly Comparable[]): DuplicatePair[] {
  const sharing = new Map<string, number[]>();
  for (const [at, client] of clients.entries()) {
    for (const key of duplicateKeys(client)) {
      const known = sharing.get(key);
      if (!known) sharing.set(key, [at]);
      else if (known.length <= MOST_SHARING) known.push(at);
    }
  }
  const pairs: DuplicatePair[] = [];
  const compared = new Set<number>();
  for (const some of sharing.values()) {
    if (some.length < 2 || some.length > MOST_SHARING) continue;
    for (const [place, one] of some.entries())
      for (const other of some.slice(place + 1)) {
        const pair = one * clients.length + other;
        if (one === other || compared.has(pair)) continue;
        compared.add(pair);
        const reasons = duplicateReasons(clients[one]!, clients[other]!);
        if (reasons.length > 0) pairs.push({ one, other, reasons });
      }
  }
  return pairs.sort((a, b) => a.one - b.one || a.other - b.other);
}

/** The keys of which two clients must share one to be compared. */
function duplicateKeys(client: Comparable): Set<string> {
  const keys = documentKeys(client)
    .filter(({ kind }) => kind !== 'card')
    .map(({ kind, key }) => `${kind} ${key}`);
  const surname = client.surname ?? client.surnameLatin ?? '';
  const first = client.firstName ?? client.firstNameLatin ?? '';
  const born = client.birthDate;
  if (born) {
    for (const word of nameWords(`${surname} ${first}`)) {
      for (const sound of searchSounds(word).slice(0, 3)) keys.push(`born ${born} ${sound[0]}`);
      keys.push(`born ${born} ${word.given}`);
    }
  }
  const [key, given] = [searchKeys(surname)[0], givenKey(first)];
  if (key && given && client.address) keys.push(`name ${[key, given].sort().join(' ')}`);
  if (client.address && (key || given)) {
    const digits = client.address.match(/\d+/g)?.sort().join(' ') ?? '';
    if (digits.length >= 3) for (const name of [key, given]) if (name) keys.push(`at ${digits} ${name}`);
  }
  return new Set(keys);
}

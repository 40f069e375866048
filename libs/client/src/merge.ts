import { type Client, type ClientDetails, NO_DETAILS } from './client';
import { PERSON_FIELDS, type PersonField } from './person';

export type ClientField = PersonField | keyof ClientDetails;

/** Everything a merge decides about. */
export const CLIENT_FIELDS: readonly ClientField[] = [
  ...PERSON_FIELDS,
  ...(Object.keys(NO_DETAILS) as (keyof ClientDetails)[]),
];

/** From whom a field comes. */
export type Taken = 'this' | 'other';

/**
 * One client out of two. A field comes from whom the agent chose; where nothing was chosen, from `one`, or from the
 * other when `one` has none. Lists (cards, passports, former surnames) are joined unless chosen.
 *
 * @example mergeClients(one, other, { phone: 'other' }).phone // the other's
 */
export function mergeClients(one: Client, other: Client, take: Partial<Record<ClientField, Taken>>): Client {
  const fields = CLIENT_FIELDS.map((field) => [field, taken(one[field], other[field], take[field])]);
  return Object.fromEntries(fields) as unknown as Client;
}

function taken(one: Client[ClientField], other: Client[ClientField], choice: Taken | undefined): unknown {
  if (choice) return choice === 'this' ? one : other;
  if (Array.isArray(one) && Array.isArray(other)) {
    const known = new Set(one.map((entry) => JSON.stringify(entry)));
    return [...one, ...other.filter((entry) => !known.has(JSON.stringify(entry)))];
  }
  return one ?? other;
}

/** A field somebody changed after the merge, so that undoing leaves it: its value before the merge and now. */
export interface MergeConflict {
  field: ClientField;
  before: unknown;
  now: unknown;
}

/**
 * What the surviving client becomes when its merge is undone: as it was before, except for what was changed since; that
 * stays and is told.
 *
 * @example unmerge({ before, merged, now: merged }) // { client: before, conflicts: [] }
 */
export function unmerge({ before, merged, now }: { before: Client; merged: Client; now: Client }): {
  client: Client;
  conflicts: MergeConflict[];
} {
  const conflicts: MergeConflict[] = [];
  const fields = CLIENT_FIELDS.map((field) => {
    if (same(now[field], merged[field])) return [field, before[field]];
    if (!same(now[field], before[field])) conflicts.push({ field, before: before[field], now: now[field] });
    return [field, now[field]];
  });
  return { client: Object.fromEntries(fields) as unknown as Client, conflicts };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A client's data alone, in the order of `CLIENT_FIELDS`. @example dataOfClient({ ...client, id }) // without the id */
export function dataOfClient(client: Client): Client {
  return Object.fromEntries(CLIENT_FIELDS.map((field) => [field, client[field]])) as unknown as Client;
}

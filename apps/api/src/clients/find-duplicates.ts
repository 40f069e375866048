import { type DuplicateReason, duplicateReasons } from '@anketa/client';
import type { EntityManager } from 'typeorm';
import type { Client } from './client.entity';
import { readClients } from './read-clients';

/** Two clients who may be one person, and why. */
export interface DuplicatePair {
  one: Client;
  other: Client;
  reasons: DuplicateReason[];
}

/** Of those who share a key so many at most are compared: what hundreds share tells nothing. */
const MOST_SHARING = 200;
const CHUNK = 200;
const MOST_CHUNKS = 20;

/** Every other client who may be the same person as this one, those with most reasons first. */
export async function duplicatesOf(manager: EntityManager, client: Client): Promise<DuplicatePair[]> {
  const found = await compare(manager, [client], CANDIDATES);
  return found.toSorted((one, other) => other.reasons.length - one.reasons.length);
}

/**
 * Pairs of the whole base in the order of the earlier one's id, beginning after `after`. One call looks through a
 * bounded number of clients: `next` is the last one looked at, null when all were.
 */
export async function allDuplicates(
  manager: EntityManager,
  after: string | null,
  limit: number,
): Promise<{ pairs: DuplicatePair[]; next: string | null }> {
  const pairs: DuplicatePair[] = [];
  let last = after;
  for (let chunk = 0; chunk < MOST_CHUNKS && pairs.length < limit; chunk += 1) {
    const ids: { id: string }[] = await manager.query(
      'SELECT id FROM client WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [last, CHUNK],
    );
    const clients = await readClients(
      manager,
      ids.map(({ id }) => id),
    );
    pairs.push(...(await compare(manager, clients, LATER)));
    if (clients.length < CHUNK) return { pairs, next: null };
    last = clients.at(-1)?.id ?? last;
  }
  return { pairs, next: last };
}

async function compare(
  manager: EntityManager,
  clients: readonly Client[],
  candidates: string,
): Promise<DuplicatePair[]> {
  if (clients.length === 0) return [];
  const rows: { one: string; other: string }[] = await manager.query(candidates, [
    clients.map(({ id }) => id),
    MOST_SHARING,
  ]);
  const known = new Map(clients.map((client) => [client.id, client]));
  const missing = [...new Set(rows.map(({ other }) => other))].filter((id) => !known.has(id));
  for (const client of await readClients(manager, missing)) known.set(client.id, client);
  return rows.flatMap((row) => {
    const [one, other] = [known.get(row.one), known.get(row.other)];
    if (!one || !other) return [];
    const reasons = duplicateReasons(one, other);
    return reasons.length > 0 ? [{ one, other, reasons }] : [];
  });
}

/** Those who share a document, a contact, the birth date, or, where an address is kept, surname and first name. */
const sharing = (condition: string) => `
  SELECT DISTINCT own.client_id AS one, hit.client_id AS other FROM search_key own
    JOIN client ON client.id = own.client_id
   CROSS JOIN LATERAL (
     SELECT k.client_id FROM search_key k
      WHERE k.kind = own.kind AND k.key = own.key AND k.rest >= CASE own.kind WHEN 'name' THEN own.rest ELSE '' END
        AND (own.kind <> 'name' OR k.rest = own.rest) LIMIT $2) AS hit
   WHERE own.client_id = ANY($1::uuid[])
     AND (own.kind IN ('passport', 'civil', 'certificate', 'phone', 'email', 'born')
       OR own.kind = 'name' AND own.rest <> '' AND client.address IS NOT NULL)
     AND ${condition}
   ORDER BY one, other`;
const CANDIDATES = sharing('hit.client_id <> own.client_id');
const LATER = sharing('hit.client_id > own.client_id');

import { type KeyKind, type NameReading, nearKeys, type SearchPlan } from '@anketa/client';
import type { EntityManager } from 'typeorm';

/** A client found, with the kinds of keys that led there, in the order of the finding. */
export interface Found {
  clientId: string;
  kinds: KeyKind[];
}

interface Row {
  clientId: string;
  kind: KeyKind;
}

const ENOUGH = 20;
const NEAR_KEYS = 300;
/** Sorts after every key that begins so. */
const LAST = String.fromCodePoint(0x10ffff);

/**
 * Clients by the keys of a search plan: documents, then surnames as written or folded (from their beginning; whole when
 * a first name follows), then former ones, and where that is little, by sound and by slips of the hand. Every step
 * reads one index and is bounded.
 */
export async function findClients(manager: EntityManager, plan: SearchPlan, limit: number): Promise<Found[]> {
  const found = new Map<string, Found>();
  const add = (rows: readonly Row[]) => {
    for (const { clientId, kind } of rows) {
      const known = found.get(clientId);
      if (known) known.kinds.push(kind);
      else found.set(clientId, { clientId, kinds: [kind] });
    }
  };
  if (plan.documents.length > 0) add(await byDocuments(manager, plan, limit));
  for (const reading of plan.names) add(await byBeginning(manager, reading, limit));
  if (found.size < Math.min(limit, ENOUGH)) {
    for (const reading of plan.names) add(await bySimilarity(manager, reading, limit));
  }
  return [...found.values()].slice(0, limit);
}

function byDocuments(manager: EntityManager, { documents }: SearchPlan, limit: number): Promise<Row[]> {
  return manager.query(
    `SELECT k.client_id AS "clientId", k.kind FROM unnest($1::text[], $2::text[]) AS wanted (kind, key)
       JOIN client_key k ON k.kind = wanted.kind AND k.key = wanted.key LIMIT $3`,
    [documents.map(({ kind }) => kind), documents.map(({ key }) => key), limit],
  );
}

async function byBeginning(manager: EntityManager, { raw, keys, given }: NameReading, limit: number): Promise<Row[]> {
  const wanted = [
    { kind: 'raw', key: raw },
    ...keys.map((key) => ({ kind: 'name', key })),
    ...keys.map((key) => ({ kind: 'former', key })),
  ];
  return manager.query(
    `SELECT hit.client_id AS "clientId", hit.kind
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS wanted (kind, key, place)
      CROSS JOIN LATERAL (
        SELECT k.client_id, k.kind, k.key, k.given FROM client_key k
         WHERE k.kind = wanted.kind AND k.key >= wanted.key AND k.key <= wanted.key || $4
           AND ($3 = '' OR (k.given >= $3 AND k.given <= $3 || $4))
         ORDER BY k.key, k.given LIMIT $5
      ) AS hit
      ORDER BY wanted.place, hit.key, hit.given LIMIT $5`,
    [wanted.map(({ kind }) => kind), wanted.map(({ key }) => key), given, LAST, limit],
  );
}

async function bySimilarity(manager: EntityManager, reading: NameReading, limit: number): Promise<Row[]> {
  const [key = ''] = reading.keys;
  if (key.length < 3) return [];
  const rows: { key: string; sound: string }[] = await manager.query(
    `SELECT key, sound FROM surname_key WHERE sound = $2
      UNION SELECT key, sound FROM surname_key WHERE key OPERATOR(public.%) $1 LIMIT $3`,
    [key, reading.sound, NEAR_KEYS],
  );
  const near = nearKeys(
    reading,
    rows.map((row) => row.key),
  );
  const sounding = rows.filter(({ sound }) => sound === reading.sound).map((row) => row.key);
  const wanted = [...new Set([...near, ...sounding])];
  if (wanted.length === 0) return [];
  return manager.query(
    `SELECT hit.client_id AS "clientId", hit.kind FROM unnest($1::text[]) WITH ORDINALITY AS wanted (key, place)
      CROSS JOIN LATERAL (
        SELECT k.client_id, k.kind FROM client_key k
         WHERE k.kind IN ('name', 'former') AND k.key = wanted.key AND ($2 = '' OR (k.given >= $2 AND k.given <= $2 || $3)) LIMIT $4
      ) AS hit
      ORDER BY wanted.place LIMIT $4`,
    [wanted, reading.given, LAST, limit],
  );
}

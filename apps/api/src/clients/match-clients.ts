import { clientKeys, type KeyKind, NO_DETAILS, type Person, type SameReason, samePerson } from '@anketa/client';
import type { EntityManager } from 'typeorm';
import { readClients } from './read-clients';

/** The client a person of a list is, and why we think so. */
export interface ClientMatch {
  clientId: string;
  reasons: SameReason[];
}

const CHUNK = 1_000;
const DOCUMENTS: ReadonlySet<KeyKind> = new Set<KeyKind>(['passport', 'civil', 'certificate']);

/** Looks many people up at once: candidates by document, or by surname and birth date; `samePerson` decides. */
export async function matchClients(manager: EntityManager, people: readonly Person[]): Promise<(ClientMatch | null)[]> {
  const matches: (ClientMatch | null)[] = [];
  for (let start = 0; start < people.length; start += CHUNK) {
    matches.push(...(await matchChunk(manager, people.slice(start, start + CHUNK))));
  }
  return matches;
}

async function matchChunk(manager: EntityManager, people: readonly Person[]): Promise<(ClientMatch | null)[]> {
  const found = await candidates(manager, people);
  return found.map((same) => same[0] ?? null);
}

/** For each person the clients who may be the same one, those with most reasons first. */
async function candidates(manager: EntityManager, people: readonly Person[]): Promise<ClientMatch[][]> {
  const wanted = people.flatMap((person, index) =>
    clientKeys({ ...person, ...NO_DETAILS })
      .filter(({ kind }) => DOCUMENTS.has(kind) || (kind === 'name' && person.birthDate))
      .map(({ kind, key }) => ({ index, kind, key, birthDate: kind === 'name' ? person.birthDate : null })),
  );
  if (wanted.length === 0) return people.map(() => []);
  const rows: { index: number; clientId: string }[] = await manager.query(
    `SELECT DISTINCT wanted.index, k.client_id AS "clientId"
       FROM unnest($1::int[], $2::text[], $3::text[], $4::date[]) AS wanted (index, kind, key, birth_date)
       JOIN search_key k ON k.kind = wanted.kind AND k.key = wanted.key
       JOIN client c ON c.id = k.client_id AND (wanted.birth_date IS NULL OR c.birth_date = wanted.birth_date)`,
    [
      wanted.map(({ index }) => index),
      wanted.map(({ kind }) => kind),
      wanted.map(({ key }) => key),
      wanted.map(({ birthDate }) => birthDate),
    ],
  );
  const ids = [...new Set(rows.map(({ clientId }) => clientId))];
  const clients = new Map((await readClients(manager, ids)).map((client) => [client.id, client]));
  const byPerson = new Map<number, string[]>();
  for (const { index, clientId } of rows) byPerson.set(index, [...(byPerson.get(index) ?? []), clientId]);
  return people.map((person, index) => {
    const same = (byPerson.get(index) ?? []).flatMap((clientId) => {
      const client = clients.get(clientId);
      if (!client) return [];
      const found = samePerson(person, client);
      return found ? [{ clientId: client.id, reasons: found.reasons }] : [];
    });
    return same.toSorted((one, other) => other.reasons.length - one.reasons.length);
  });
}

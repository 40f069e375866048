import { type Client as ClientData, clientKeys, KEYS_EDITION, SURNAME_KINDS } from '@anketa/client';
import { soundKey } from '@anketa/name';
import type { DataSource, EntityManager } from 'typeorm';
import { Client } from './client.entity';

/** Any number, the same for every Anketa process: one of them makes the keys anew. */
const REMAKING = 7_214_035_222;
const CHUNK = 2_000;

/** Makes the keys of clients anew, within the caller's transaction. */
export async function saveKeys(
  manager: EntityManager,
  clients: readonly (ClientData & { id: string })[],
): Promise<void> {
  const ids = clients.map(({ id }) => id);
  await manager.query('DELETE FROM search_key WHERE client_id = ANY($1::uuid[])', [ids]);
  const keys = clients.flatMap((client) => clientKeys(client).map((key) => ({ ...key, id: client.id })));
  await manager.query(
    `INSERT INTO search_key (kind, key, rest, client_id)
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) ON CONFLICT DO NOTHING`,
    [keys.map(({ kind }) => kind), keys.map(({ key }) => key), keys.map(({ rest }) => rest), keys.map(({ id }) => id)],
  );
  // Sorted, so that two who save at one time wait for each other instead of locking up.
  const named = keys.filter(({ kind }) => kind === 'given' || SURNAME_KINDS.includes(kind));
  const surnames = [...new Set(named.map(({ key }) => key))].sort();
  await manager.query(
    'INSERT INTO surname_key (key, sound) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING',
    [surnames, surnames.map(soundKey)],
  );
}

/** Makes the keys of all clients anew when they were made by other rules than today's: an older program, a restore. */
export async function remakeKeys(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [REMAKING]);
    const [stored]: { edition: number }[] = await runner.query('SELECT edition FROM search_edition');
    if (stored?.edition === KEYS_EDITION) return;
    await runner.startTransaction();
    await runner.query('DELETE FROM surname_key');
    for (let last: string | null = null; ; ) {
      const query = runner.manager.createQueryBuilder(Client, 'client').orderBy('client.id').limit(CHUNK);
      const clients: Client[] = await (last ? query.where('client.id > :last', { last }) : query).getMany();
      if (clients.length === 0) break;
      await saveKeys(runner.manager, clients);
      last = clients.at(-1)?.id ?? null;
    }
    await runner.query(
      'INSERT INTO search_edition (id, edition) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET edition = excluded.edition',
      [KEYS_EDITION],
    );
    await runner.commitTransaction();
  } catch (cause) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw cause;
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [REMAKING]);
    await runner.release();
  }
}

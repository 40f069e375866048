import type { Client as ClientData } from '@anketa/client';
import type { EntityManager } from 'typeorm';
import { Client } from './client.entity';
import { saveKeys } from './client-keys-store';

/** A client who has an id and is not stored yet. */
export type NewClient = ClientData & Pick<Client, 'id' | 'version'>;

const CHUNK = 2_000;

/** Stores clients with their keys, many by few statements, within the caller's transaction. */
export async function insertClients(manager: EntityManager, clients: readonly NewClient[]): Promise<void> {
  const { columns } = manager.getRepository(Client).metadata;
  const names = columns.map(({ databaseName }) => databaseName).join(', ');
  for (let start = 0; start < clients.length; start += CHUNK) {
    const chunk = clients.slice(start, start + CHUNK);
    const rows = chunk.map((client) =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [databaseName, client[propertyName as keyof NewClient]]),
      ),
    );
    await manager.query(
      `INSERT INTO client (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::client, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
    await saveKeys(manager, chunk);
  }
}

import type { EntityManager } from 'typeorm';
import { keptPlan } from '../database/kept-plans';
import { Client } from './client.entity';

const statements = new WeakMap<object, string>();

/**
 * The clients of these ids, in their order; who is not there is left out. Read as they are, without what TypeORM does to
 * each column: a search answers a hundred of them while somebody types.
 */
export async function readClients(manager: EntityManager, ids: readonly string[]): Promise<Client[]> {
  if (ids.length === 0) return [];
  const { metadata } = manager.getRepository(Client);
  let statement = statements.get(metadata);
  if (!statement) {
    const columns = metadata.columns.map(({ databaseName, propertyName, type }) => {
      const column = `client."${databaseName}"`;
      return `${type === 'date' ? `to_char(${column}, 'YYYY-MM-DD')` : column} AS "${propertyName}"`;
    });
    statement = keptPlan(
      'clients',
      `SELECT ${columns.join(', ')} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place)
         JOIN client ON client.id = wanted.id ORDER BY wanted.place`,
    );
    statements.set(metadata, statement);
  }
  return manager.query(statement, [[...ids]]);
}

import type { FieldChange } from '@anketa/client';
import type { EntityManager } from 'typeorm';
import { actingName } from '../users/acting';
import { ClientChange } from './client-change.entity';

/** Writes down who changed what, within the caller's transaction. */
export async function recordChange(manager: EntityManager, clientId: string, fields: FieldChange[]): Promise<void> {
  await manager.insert(ClientChange, {
    clientId,
    kind: 'changed',
    fields,
    changedBy: actingName(),
    changedAt: new Date(),
  } as never);
}

/** Writes down who added them, within the caller's transaction. */
export async function recordCreated(manager: EntityManager, clientIds: readonly string[]): Promise<void> {
  await manager.query(
    `INSERT INTO client_change (client_id, kind, fields, changed_by)
      SELECT id, 'created', '[]', $2 FROM unnest($1::uuid[]) AS id`,
    [clientIds, actingName()],
  );
}

/** The changes of a client, the newest first. */
export function changesOf(manager: EntityManager, clientId: string): Promise<ClientChange[]> {
  return manager.find(ClientChange, { where: { clientId }, order: { changedAt: 'DESC', id: 'ASC' }, take: 500 });
}

/** The name of who changed a client last; null when nobody knows. */
export async function lastChangedBy(manager: EntityManager, clientId: string): Promise<string | null> {
  const [last] = await manager.find(ClientChange, { where: { clientId }, order: { changedAt: 'DESC' }, take: 1 });
  return last?.changedBy || null;
}

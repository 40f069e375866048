import type { FieldChange } from '@anketa/client';
import type { EntityManager } from 'typeorm';
import { actingName } from '../users/acting';
import { ClientChange } from './client-change.entity';

/** Writes down who changed what, within the caller's transaction. */
export async function recordChange(
  manager: EntityManager,
  clientId: string,
  kind: ClientChange['kind'],
  fields: FieldChange[],
): Promise<void> {
  await manager.insert(ClientChange, {
    clientId,
    kind,
    fields,
    changedBy: actingName(),
    changedAt: new Date(),
  } as never);
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

import { dataOfClient, mergeClients, unmerge } from '@anketa/client';
import { error } from '@anketa/issue';
import { HttpStatus, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { badField, notFound, Problem } from '../http/problem';
import { ClientsService } from './clients.service';
import { linkBoth, relativesOf, unlinkBoth } from './family.service';
import { duplicatesOf } from './find-duplicates';
import type { DuplicateList, MergeBody, MergeDto, Unmerged } from './merge.dto';
import { Merge } from './merge.entity';

/** Two clients into one, by the agent's choice, and back. */
@Injectable()
export class MergesService {
  constructor(
    private readonly source: DataSource,
    private readonly clients: ClientsService,
  ) {}

  /** Who may be the same person, with the reasons. Nothing is merged by itself. @throws Problem 404 */
  async duplicates(id: string): Promise<DuplicateList> {
    const client = await this.clients.get(id);
    const found = await duplicatesOf(this.source.manager, client);
    return { items: found.map(({ other, reasons }) => ({ client: other, reasons })) };
  }

  /** @throws Problem 404, 400 */
  merge(id: string, { otherId, take }: MergeBody, today: string): Promise<MergeDto> {
    if (id === otherId) throw badField('otherId', 'merge.withItself');
    return this.source.transaction(async (manager) => {
      await lockBoth(manager, id, otherId);
      const before = dataOfClient(await this.clients.get(id, manager));
      const other = dataOfClient(await this.clients.get(otherId, manager));
      const merged = dataOfClient(await this.clients.update(manager, id, mergeClients(before, other, take), today));
      const touristIds = await relink(manager, otherId, id);
      const family = { own: await relativesOf(manager, id), other: await relativesOf(manager, otherId) };
      const known = new Set(family.own.map((one) => one.otherId));
      await this.clients.remove(manager, otherId);
      await linkBoth(
        manager,
        id,
        family.other.filter((one) => !known.has(one.otherId)),
      );
      const merge = manager.create(Merge, { clientId: id, otherId, before, other, merged, touristIds, family });
      await manager.insert(Merge, merge);
      return { mergeId: merge.id };
    });
  }

  /**
   * Makes two of them again: both as they were; what was changed since stays and is told as a conflict.
   *
   * @throws Problem 404; 409 when it was undone already, or the one who stayed is gone
   */
  undo(id: string, today: string): Promise<Unmerged> {
    return this.source.transaction(async (manager) => {
      const merge = await manager.findOne(Merge, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!merge) throw notFound('merge', id);
      const { clientId, otherId, before, other, merged, touristIds, family } = merge;
      if (merge.undoneAt)
        throw new Problem(HttpStatus.CONFLICT, 'merge.undoneAlready', [error('id', 'merge.undoneAlready')]);
      if (!(await this.clients.existing(manager, [clientId])).has(clientId)) {
        throw new Problem(HttpStatus.CONFLICT, 'merge.clientGone', [error('id', 'merge.clientGone')]);
      }
      const now = dataOfClient(await this.clients.get(clientId, manager));
      const { client, conflicts } = unmerge({ before, merged, now });
      await this.clients.update(manager, clientId, client, today);
      await this.clients.bringBack(manager, otherId, other);
      await restoreFamily(manager, { clientId, otherId, family });
      await manager.query('UPDATE tourist SET client_id = $1 WHERE id = ANY($2::uuid[]) AND client_id = $3', [
        otherId,
        touristIds,
        clientId,
      ]);
      await manager.update(Merge, { id }, { undoneAt: new Date() });
      return { clientId, otherId, conflicts };
    });
  }
}

/** What came from the one who went goes back to them; links made since stay. Relatives who are gone are left out. */
async function restoreFamily(
  manager: EntityManager,
  { clientId, otherId, family }: Pick<Merge, 'clientId' | 'otherId' | 'family'>,
): Promise<void> {
  const own = new Set(family.own.map((one) => one.otherId));
  const came = family.other.map((one) => one.otherId).filter((id) => !own.has(id));
  await unlinkBoth(manager, clientId, came);
  const ids = family.other.map((one) => one.otherId);
  const rows: { id: string }[] = await manager.query('SELECT id FROM client WHERE id = ANY($1::uuid[])', [ids]);
  const there = new Set(rows.map(({ id }) => id));
  await linkBoth(
    manager,
    otherId,
    family.other.filter((one) => there.has(one.otherId)),
  );
}

/** In one order, so that two merges of the same two wait for each other instead of locking up. */
async function lockBoth(manager: EntityManager, one: string, other: string): Promise<void> {
  await manager.query('SELECT 1 FROM client WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [[one, other]]);
}

async function relink(manager: EntityManager, from: string, to: string): Promise<string[]> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    'UPDATE tourist SET client_id = $1 WHERE client_id = $2 RETURNING id',
    [to, from],
  );
  return rows.map(({ id }) => id);
}

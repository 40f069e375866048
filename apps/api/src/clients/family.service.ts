import { inverse } from '@anketa/client';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { badField } from '../http/problem';
import { ClientsService } from './clients.service';
import type { FamilyBody, FamilyList } from './family.dto';
import { FamilyLink } from './family-link.entity';
import type { Relative } from './merge.entity';

/** Who of the regular clients belongs to whose family; each link is told from both sides. */
@Injectable()
export class FamilyService {
  constructor(
    private readonly source: DataSource,
    private readonly clients: ClientsService,
  ) {}

  /** @throws Problem 404 */
  async list(clientId: string): Promise<FamilyList> {
    await this.clients.get(clientId);
    const links = await relativesOf(this.source.manager, clientId);
    const others = new Map((await this.clients.byIds(links.map(({ otherId }) => otherId))).map((one) => [one.id, one]));
    const items = links.flatMap(({ otherId, relation }) => {
      const client = others.get(otherId);
      return client ? [{ client, relation }] : [];
    });
    return { items, next: null };
  }

  /** @throws Problem 404; 400 for the client itself */
  async link(clientId: string, { otherId, relation }: FamilyBody): Promise<FamilyList> {
    if (clientId === otherId) throw badField('otherId', 'family.withItself');
    await this.source.transaction(async (manager) => {
      await this.clients.get(clientId, manager);
      await this.clients.get(otherId, manager);
      await linkBoth(manager, clientId, [{ otherId, relation }]);
    });
    return this.list(clientId);
  }

  /** @throws Problem 404 */
  async unlink(clientId: string, otherId: string): Promise<FamilyList> {
    await unlinkBoth(this.source.manager, clientId, [otherId]);
    return this.list(clientId);
  }
}

/** In no order. */
export async function relativesOf(manager: EntityManager, clientId: string): Promise<Relative[]> {
  const links = await manager.findBy(FamilyLink, { clientId });
  return links.map(({ otherId, relation }) => ({ otherId, relation }));
}

/** Links a client with others, from both sides; a link that is there already takes the new relation. */
export async function linkBoth(
  manager: EntityManager,
  clientId: string,
  relatives: readonly Relative[],
): Promise<void> {
  const links = relatives
    .filter(({ otherId }) => otherId !== clientId)
    .flatMap(({ otherId, relation }) => [
      { clientId, otherId, relation },
      { clientId: otherId, otherId: clientId, relation: inverse(relation) },
    ]);
  if (links.length > 0) await manager.upsert(FamilyLink, links, ['clientId', 'otherId']);
}

export async function unlinkBoth(manager: EntityManager, clientId: string, otherIds: readonly string[]): Promise<void> {
  await manager.delete(FamilyLink, { clientId, otherId: In([...otherIds]) });
  await manager.delete(FamilyLink, { clientId: In([...otherIds]), otherId: clientId });
}

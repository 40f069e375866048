import { randomUUID } from 'node:crypto';
import {
  type Client as ClientData,
  type ClientDetails,
  type Difference,
  differences,
  emptyPerson,
  fieldChanges,
  isPaymentCard,
  NO_DETAILS,
  PERSON_FIELDS,
  type Person,
} from '@anketa/client';
import { checkTourist } from '@anketa/import';
import { error, type Issue } from '@anketa/issue';
import { HttpStatus, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { notFound, Problem } from '../http/problem';
import type { ClientBody, ClientDto, ClientPatch } from './client.dto';
import { Client } from './client.entity';
import { ClientChange } from './client-change.entity';
import { changesOf, lastChangedBy, recordChange, recordCreated } from './client-journal';
import { remakeKeys, saveKeys } from './client-keys-store';
import { insertClients, type NewClient } from './insert-clients';
import { readClients } from './read-clients';

const DETAILS = Object.keys(NO_DETAILS) as (keyof ClientDetails)[];
const EMPTY = { ...emptyPerson(), ...NO_DETAILS };

@Injectable()
export class ClientsService implements OnApplicationBootstrap {
  constructor(private readonly source: DataSource) {}

  /** Clients of an older program, or of its backup, are found under today's keys. */
  onApplicationBootstrap(): Promise<void> {
    return remakeKeys(this.source);
  }

  /** @throws Problem 404 */
  async get(id: string, manager: EntityManager = this.source.manager): Promise<ClientDto> {
    const client = await manager.findOneBy(Client, { id });
    if (!client) throw notFound('client', id);
    return client;
  }

  /** Those of these that are there, in no order. */
  async byIds(ids: readonly string[], manager: EntityManager = this.source.manager): Promise<ClientDto[]> {
    return readClients(manager, [...new Set(ids)]);
  }

  create(body: ClientBody, today: string): Promise<ClientDto> {
    return this.source.transaction((manager) => this.insert(manager, body, today));
  }

  change(id: string, body: ClientPatch, today: string): Promise<ClientDto> {
    return this.source.transaction((manager) => this.update(manager, id, body, today));
  }

  /** Within the caller's transaction. @throws Problem 400 */
  async insert(manager: EntityManager, body: ClientBody, today: string): Promise<ClientDto> {
    const client = this.draft(body, today);
    await this.store(manager, [client]);
    return this.get(client.id, manager);
  }

  /** A client who may be stored as he is. @throws Problem 400 */
  draft(body: ClientBody, today: string): NewClient {
    const values = { ...EMPTY, ...given(body) };
    refuseFaults(values, today);
    return { ...values, id: randomUUID(), version: 1 };
  }

  /** Stores drafts, many by few statements, within the caller's transaction. */
  async store(manager: EntityManager, clients: readonly NewClient[]): Promise<void> {
    await insertClients(manager, clients);
    await recordCreated(
      manager,
      clients.map(({ id }) => id),
    );
  }

  /** Within the caller's transaction. @throws Problem 404, 400; 409 when `version` is no longer the newest */
  async update(
    manager: EntityManager,
    id: string,
    { version, ...body }: ClientPatch,
    today: string,
  ): Promise<ClientDto> {
    const before = await manager.findOne(Client, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!before) throw notFound('client', id);
    if (version !== undefined && version !== before.version) {
      const by = await lastChangedBy(manager, id);
      const issues = [error('version', 'client.changedMeanwhile', { value: version, now: before.version, by })];
      throw new Problem(HttpStatus.CONFLICT, 'client.changedMeanwhile', issues);
    }
    const after = { ...before, ...given(body), version: before.version + 1 };
    refuseFaults(after, today, Object.keys(given(body)));
    await manager.save(Client, after);
    await saveKeys(manager, [after]);
    const changes = fieldChanges(before, after);
    if (changes.length > 0) await recordChange(manager, id, changes);
    return this.get(id, manager);
  }

  /** Which of these are clients. */
  async existing(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const clients = await manager.find(Client, { where: { id: In([...new Set(ids)]) }, select: { id: true } });
    return new Set(clients.map(({ id }) => id));
  }

  /** Writes what a tourist has and says otherwise into the client; answers what was changed, to take it back. */
  async overwrite(manager: EntityManager, id: string, tourist: Person, today: string): Promise<Difference[]> {
    const found = differences(tourist, await this.get(id, manager));
    const values = Object.fromEntries(found.map((one) => [one.field, one.tourist]));
    if (found.length > 0) await this.update(manager, id, values, today);
    return found;
  }

  /** Undoes `overwrite` where nobody changed the field since. */
  async takeBack(
    manager: EntityManager,
    change: { clientId: string; differences: readonly Difference[] },
    today: string,
  ): Promise<void> {
    const client = await manager.findOneBy(Client, { id: change.clientId });
    if (!client) return;
    const untouched = change.differences.filter(({ field, tourist }) => client[field] === tourist);
    const values = Object.fromEntries(untouched.map((one) => [one.field, one.client]));
    if (untouched.length > 0) await this.update(manager, change.clientId, values, today);
  }

  /** Who changed what, the newest first. */
  changes(id: string): Promise<ClientChange[]> {
    return changesOf(this.source.manager, id);
  }

  /** For good, with the whole history. @throws Problem 404 */
  delete(id: string): Promise<void> {
    return this.source.transaction(async (manager) => {
      await this.remove(manager, id);
      await manager.delete(ClientChange, { clientId: id });
    });
  }

  /** @throws Problem 404 */
  async remove(manager: EntityManager, id: string): Promise<void> {
    const { affected } = await manager.delete(Client, { id });
    if (!affected) throw notFound('client', id);
  }

  /** Stores a client who was here before under the id that it had, unchecked: it was right then. */
  async bringBack(manager: EntityManager, id: string, data: ClientData): Promise<void> {
    await insertClients(manager, [{ ...data, id, version: 1 }]);
  }
}

function given(body: ClientBody): Partial<Client> {
  const fields = [...PERSON_FIELDS, ...DETAILS].filter((field) => body[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, body[field] === '' ? null : body[field]])) as Partial<Client>;
}

/** @throws Problem 400 */
function refuseFaults(client: Omit<Client, 'id' | 'version'>, today: string, changed?: readonly string[]): void {
  const issues: Issue[] = checkTourist(client, { today }).filter(
    ({ severity, path }) => severity === 'error' && (changed?.includes(path) ?? true),
  );
  if (!client.surname && !client.surnameLatin) issues.push(error('surname', 'client.noName'));
  for (const [index, { series, number }] of client.cards.entries()) {
    if (isPaymentCard(series + number)) issues.push(error(`cards.${index}.number`, 'card.payment'));
  }
  if (issues.length > 0) throw new Problem(HttpStatus.BAD_REQUEST, 'client.invalid', issues);
}

import { type Person, type SearchCriteria, searchPlan } from '@anketa/client';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, readCursor, writeCursor } from '../http/page';
import type { PageQuery } from '../http/page.dto';
import { badField } from '../http/problem';
import { browseClients } from './browse-clients';
import type { ClientQuery, FoundClient } from './client.dto';
import { findClients } from './find-clients';
import { allDuplicates } from './find-duplicates';
import { type ClientMatch, matchClients } from './match-clients';
import type { DuplicatePage } from './merge.dto';
import { readClients } from './read-clients';

/** Finds clients: for somebody who types, for a list that was pasted, and those who may be one person. */
@Injectable()
export class ClientSearchService {
  constructor(private readonly source: DataSource) {}

  /** Without a query all, sorted; with one, best first. @throws Problem 400 */
  async list({ q, limit, cursor, sort, ...criteria }: ClientQuery): Promise<Page<FoundClient>> {
    if (q || Object.keys(criteria).length > 0) return this.search(q ?? '', criteria, limit);
    const { items, next } = await browseClients(this.source.manager, sort, limit, cursor);
    const clients = await readClients(this.source.manager, items);
    return { items: clients.map((client) => Object.assign(client, { match: null })), next };
  }

  /** Pairs of the whole base who may be one person; nothing is merged by itself. */
  async duplicates({ limit, cursor }: PageQuery): Promise<DuplicatePage> {
    const [after = null] = readCursor(cursor, 1) ?? [];
    if (after !== null && !/^[0-9a-f-]{36}$/.test(after)) throw badField('cursor', 'field.cursor', { value: after });
    const { pairs, next } = await allDuplicates(this.source.manager, after, limit);
    return { items: pairs, next: next && writeCursor([next]) };
  }

  /** For each person the client who is the same one, with the reasons, or null. */
  async match(people: readonly Person[]): Promise<(ClientMatch | null)[]> {
    return matchClients(this.source.manager, people);
  }

  private async search(q: string, criteria: SearchCriteria, limit: number): Promise<Page<FoundClient>> {
    const found = await findClients(this.source.manager, searchPlan(q, criteria), criteria, limit);
    const matches = new Map(found.map(({ id, match }) => [id, match]));
    const clients = await readClients(
      this.source.manager,
      found.map(({ id }) => id),
    );
    return {
      items: clients.map((client) => Object.assign(client, { match: matches.get(client.id) ?? null })),
      next: null,
    };
  }
}

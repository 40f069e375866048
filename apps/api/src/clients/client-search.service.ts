import { type Person, type SearchCriteria, searchPlan } from '@anketa/client';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, page, readCursor, writeCursor } from '../http/page';
import type { PageQuery } from '../http/page.dto';
import { badField } from '../http/problem';
import type { ClientQuery, FoundClient } from './client.dto';
import { findClients } from './find-clients';
import { allDuplicates } from './find-duplicates';
import { type ClientMatch, matchClients } from './match-clients';
import type { DuplicatePage } from './merge.dto';
import { readClients } from './read-clients';

const SURNAME = 'coalesce(surname, surname_latin)';
const FIRST = "coalesce(first_name, first_name_latin, '')";
/** The alphabet's order, Ё beside Е. */
const ORDER = 'COLLATE "und-x-icu"';

/** Finds clients: for somebody who types, for a list that was pasted, and those who may be one person. */
@Injectable()
export class ClientSearchService {
  constructor(private readonly source: DataSource) {}

  /** Without a query by surname; with one, best first. */
  async list({ q, limit, cursor, ...criteria }: ClientQuery): Promise<Page<FoundClient>> {
    return q || Object.keys(criteria).length > 0 ? this.search(q ?? '', criteria, limit) : this.browse(limit, cursor);
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

  private async browse(limit: number, cursor?: string): Promise<Page<FoundClient>> {
    const after = readCursor(cursor, 3);
    const rows: { id: string; surname: string; first: string }[] = await this.source.query(
      `SELECT id, ${SURNAME} AS surname, ${FIRST} AS first FROM client
        ${after ? `WHERE (${SURNAME} ${ORDER}, ${FIRST} ${ORDER}, id) > ($2, $3, $4::uuid)` : ''}
        ORDER BY ${SURNAME} ${ORDER}, ${FIRST} ${ORDER}, id LIMIT $1`,
      [limit + 1, ...(after ?? [])],
    );
    const { items, next } = page(rows, limit, ({ surname, first, id }) => [surname, first, id]);
    const clients = await readClients(
      this.source.manager,
      items.map(({ id }) => id),
    );
    return { items: clients.map((client) => Object.assign(client, { match: null })), next };
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

import {
  CLIENT_SHEET,
  dataOfClient,
  duplicatesIn,
  emptyPerson,
  isCertainMatch,
  type Person,
  samePerson,
} from '@anketa/client';
import { error, type Issue } from '@anketa/issue';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../http/problem';
import type { BaseImportBody, BaseImported } from './base.dto';
import { Client } from './client.entity';
import { ClientSearchService } from './client-search.service';
import { ClientsService } from './clients.service';
import type { NewClient } from './insert-clients';
import type { ClientMatch } from './match-clients';

const CHUNK = 2_000;

/** The base of regular clients as a whole: out as a sheet, in from one. */
@Injectable()
export class BaseService {
  constructor(
    private readonly source: DataSource,
    private readonly clients: ClientsService,
    private readonly search: ClientSearchService,
  ) {}

  /** Headings and every client, by surname. */
  async sheet(): Promise<string[][]> {
    const rows = [CLIENT_SHEET.map(({ heading }) => heading)];
    for (let last: string | null = null; ; ) {
      const query = this.source.manager.createQueryBuilder(Client, 'client').orderBy('client.id').limit(CHUNK);
      const clients: Client[] = await (last ? query.where('client.id > :last', { last }) : query).getMany();
      if (clients.length === 0) break;
      rows.push(...clients.map((client) => CLIENT_SHEET.map((column) => column.value(client))));
      last = clients.at(-1)?.id ?? null;
    }
    const [heading = [], ...people] = rows;
    const collator = new Intl.Collator('ru');
    return [heading, ...people.sort((one, other) => collator.compare(one.join(' '), other.join(' ')))];
  }

  /**
   * Takes a sheet in, all of it or none: who is certainly a client already is left alone, or gets what the sheet knows and
   * the base does not; who may be one is told; nobody is merged, nothing known is overwritten. A row that cannot be a
   * client is left out and told.
   */
  async take({ rows, existing }: BaseImportBody, today: string): Promise<BaseImported> {
    const people = rows.map(({ client }) => ({ ...emptyPerson(), ...client }) as Person);
    const matches = await this.search.match(people);
    const twice = duplicatesIn(people);
    return this.source.transaction(async (manager) => {
      const fresh = new Map<number, NewClient>();
      const skipped: BaseImported['skipped'] = [];
      const known: { row: BaseRow; match: ClientMatch }[] = [];
      for (const [at, row] of rows.entries()) {
        const earlier = twice[at] ?? at;
        const match = matches[at] ?? sameIn(people[at]!, fresh.get(earlier));
        if (match) known.push({ row, match });
        else {
          const [client, issues] = this.drafted(row, today);
          if (client) fresh.set(at, client);
          else skipped.push({ line: row.line, issues });
        }
      }
      await this.clients.store(manager, [...fresh.values()]);
      let updated = 0;
      for (const { row, match } of known) {
        const issues = await this.complete(manager, row, match, existing, today);
        if (issues.length > 0) skipped.push({ line: row.line, issues });
        else updated += 1;
      }
      return { created: fresh.size, updated, skipped: skipped.toSorted((one, other) => one.line - other.line) };
    });
  }

  private drafted({ client }: BaseRow, today: string): [NewClient | null, Issue[]] {
    try {
      return [this.clients.draft(client, today), []];
    } catch (thrown) {
      return [null, issuesOf(thrown)];
    }
  }

  /** Adds what the sheet knows of a client and the base does not; answers why nothing was added. */
  private async complete(
    manager: EntityManager,
    { client }: BaseRow,
    { clientId, reasons }: ClientMatch,
    existing: BaseImportBody['existing'],
    today: string,
  ): Promise<Issue[]> {
    if (!isCertainMatch(reasons)) return [error('', 'client.perhapsThere', { clientId })];
    const known = dataOfClient(await this.clients.get(clientId, manager));
    const news = Object.entries(client).filter(([field, value]) => isNews(known[field as keyof typeof known], value));
    if (existing === 'skip' || news.length === 0) return [error('', 'client.alreadyThere', { clientId })];
    try {
      await this.clients.update(manager, clientId, Object.fromEntries(news), today);
      return [];
    } catch (thrown) {
      return issuesOf(thrown);
    }
  }
}

type BaseRow = BaseImportBody['rows'][number];

/** What a row is refused for; what is no refusal is thrown on. */
function issuesOf(thrown: unknown): Issue[] {
  if (!(thrown instanceof Problem) || thrown.getStatus() !== 400) throw thrown;
  return thrown.issues as Issue[];
}

function sameIn(person: Person, client: NewClient | undefined): ClientMatch | null {
  const same = client ? samePerson(person, client) : null;
  return client && same ? { clientId: client.id, reasons: same.reasons } : null;
}

/** The sheet says something where the base says nothing. */
function isNews(known: unknown, value: unknown): boolean {
  const blank = (one: unknown) =>
    one === null || one === undefined || one === '' || (Array.isArray(one) && one.length === 0);
  return blank(known) && !blank(value);
}

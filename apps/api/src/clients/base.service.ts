import { CLIENT_SHEET, dataOfClient, emptyPerson, type Person } from '@anketa/client';
import { error, type Issue } from '@anketa/issue';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../http/problem';
import type { BaseImportBody, BaseImported } from './base.dto';
import { Client } from './client.entity';
import { ClientsService } from './clients.service';

const CHUNK = 2_000;

/** The base of regular clients as a whole: out as a sheet, in from one. */
@Injectable()
export class BaseService {
  constructor(
    private readonly source: DataSource,
    private readonly clients: ClientsService,
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
   * the base does not; nobody is merged, nothing known is overwritten. A row that cannot be a client is left out and told.
   */
  async take({ rows, existing }: BaseImportBody, today: string): Promise<BaseImported> {
    const matches = await this.clients.match(rows.map(({ client }) => ({ ...emptyPerson(), ...client }) as Person));
    return this.source.transaction(async (manager) => {
      const result: BaseImported = { created: 0, updated: 0, skipped: [] };
      for (const [at, { line, client }] of rows.entries()) {
        const match = matches[at];
        try {
          if (!match) {
            await this.clients.insert(manager, client, today);
            result.created++;
            continue;
          }
          const known = dataOfClient(await this.clients.get(match.clientId, manager));
          const added = Object.entries(client).filter(([field, value]) =>
            isNews(known[field as keyof typeof known], value),
          );
          if (existing === 'skip' || added.length === 0) {
            result.skipped.push({ line, issues: [error('', 'client.alreadyThere', { clientId: match.clientId })] });
            continue;
          }
          await this.clients.update(manager, match.clientId, Object.fromEntries(added), today);
          result.updated++;
        } catch (thrown) {
          if (!(thrown instanceof Problem) || thrown.getStatus() !== 400) throw thrown;
          result.skipped.push({ line, issues: thrown.issues as Issue[] });
        }
      }
      return result;
    });
  }
}

/** The sheet says something where the base says nothing. */
function isNews(known: unknown, value: unknown): boolean {
  const blank = (one: unknown) =>
    one === null || one === undefined || one === '' || (Array.isArray(one) && one.length === 0);
  return blank(known) && !blank(value);
}

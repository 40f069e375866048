import { randomUUID } from 'node:crypto';
import { completedFrom, isCertainMatch, readPerson } from '@anketa/client';
import { type AcceptedRow, acceptRows, chooseRows, preview } from '@anketa/import';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ClientSearchService } from '../clients/client-search.service';
import { ClientsService } from '../clients/clients.service';
import type { Page } from '../http/page';
import { badField, notFound } from '../http/problem';
import { TouristsService } from '../tourists/tourists.service';
import { VouchersService } from '../vouchers/vouchers.service';
import type {
  FromVoucherBody,
  ImportBody,
  ImportDto,
  ImportResult,
  MatchBody,
  MatchDto,
  PreviewBody,
  PreviewDto,
  Reverted,
  SkippedRow,
} from './import.dto';
import { type ClientChange, Import } from './import.entity';

const MOST_SHOWN = 200;

@Injectable()
export class ImportsService {
  constructor(
    private readonly source: DataSource,
    private readonly vouchers: VouchersService,
    private readonly tourists: TouristsService,
    private readonly clients: ClientsService,
    private readonly search: ClientSearchService,
  ) {}

  /** What a paste holds, and which of its people are clients already. Nothing is stored. */
  async preview(body: PreviewBody, today: string): Promise<PreviewDto> {
    const read = preview(body, { today });
    const matches = await this.search.match(read.rows.map(({ tourist }) => tourist));
    const rows = read.rows.map((row, index) => {
      const client = row.match.kind === 'new' ? matches[index] : null;
      return client ? { ...row, match: { kind: 'client', ...client } } : row;
    });
    return { ...read, rows };
  }

  /** Which people of a list are clients, and how certain that is. @throws Problem 400 */
  async match({ rows }: MatchBody): Promise<MatchDto> {
    const read = rows.map((row, index) => readPerson(row, `rows.${index}`));
    const fault = read.find(({ issues }) => issues.length > 0)?.issues[0];
    if (fault) throw badField(fault.path, fault.code, fault.params);
    const matches = await this.search.match(read.map(({ person }) => person));
    const items = matches.flatMap((client, row) =>
      client ? [{ row, client: { ...client, certain: isCertainMatch(client.reasons) } }] : [],
    );
    return { items };
  }

  /** Stores the rows the agent decided to take, all in one transaction. @throws Problem 404, 400 */
  async import(voucherId: string, body: ImportBody, today: string): Promise<ImportResult> {
    const { accepted, skipped, malformed } = acceptRows(body.rows, { today });
    const [fault] = malformed;
    if (fault) throw badField(fault.path, fault.code, fault.params);
    return this.store(voucherId, { ...body, rows: accepted, skipped }, today);
  }

  /** Copies people of an earlier voucher, with their links to clients. @throws Problem 404, 400 */
  async copyFromVoucher(
    voucherId: string,
    { voucherId: from, touristIds, serviceIds, key = randomUUID(), otherPeople }: FromVoucherBody,
    today: string,
  ): Promise<ImportResult> {
    const people = await this.tourists.all(from, touristIds);
    const rows = people.map(({ clientId, position, ...tourist }): AcceptedRow => {
      const decision = clientId ? 'link' : 'new';
      return { line: position, tourist: { ...tourist, ticketNumber: null }, serviceIds: null, decision, clientId };
    });
    return this.store(voucherId, { key, serviceIds, rows, skipped: [], otherPeople }, today);
  }

  async list(voucherId: string): Promise<Page<ImportDto>> {
    await this.vouchers.get(voucherId);
    const rows: { result: ImportResult; createdAt: string; revertedAt: string | null }[] = await this.source.query(
      `SELECT result, to_json(created_at)#>>'{}' AS "createdAt", to_json(reverted_at)#>>'{}' AS "revertedAt"
         FROM import WHERE voucher_id = $1 ORDER BY created_at DESC LIMIT $2`,
      [voucherId, MOST_SHOWN],
    );
    return { items: rows.map(({ result, ...times }) => ({ ...result, ...times })), next: null };
  }

  /** Takes an import back, once. @throws Problem 404; 409 when one of its people was changed since */
  async revert(id: string, today: string): Promise<Reverted> {
    return this.source.transaction(async (manager) => {
      const found = await manager.findOne(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound('import', id);
      if (found.revertedAt) return { deleted: 0 };
      const deleted = await this.tourists.deleteImported(manager, id);
      for (const change of found.clientChanges) await this.clients.takeBack(manager, change, today);
      await manager.update(Import, { id }, { revertedAt: new Date() });
      return { deleted };
    });
  }

  private async store(voucherId: string, list: AcceptedList, today: string): Promise<ImportResult> {
    return this.source.transaction(async (manager) => {
      await this.vouchers.get(voucherId, manager);
      const present = await this.tourists.present(manager, voucherId);
      const importId = randomUUID();
      const earlier = await this.claim(manager, voucherId, list.key, importId);
      if (earlier) return earlier;
      const ids = list.rows.flatMap(({ clientId }) => clientId ?? []);
      const clients = new Map((await this.clients.byIds(ids, manager)).map((client) => [client.id, client]));
      const { taken, left, warnings } = chooseRows(list, { present, clients: new Set(clients.keys()) });
      const { serviceIds = [] } = list;
      const tourist = ({ tourist: person, clientId, ...row }: AcceptedRow) => {
        const client = row.decision === 'new' || !clientId ? undefined : clients.get(clientId);
        return {
          person: client ? completedFrom(person, client) : person,
          clientId: client?.id ?? null,
          serviceIds: row.serviceIds ?? serviceIds,
          importId,
        };
      };
      await this.tourists.insert(manager, voucherId, taken.map(tourist));
      const clientChanges = await this.updateClients(manager, taken, today);
      const count = (decision: AcceptedRow['decision']) => taken.filter((row) => row.decision === decision).length;
      const result: ImportResult = {
        importId,
        created: count('new'),
        updated: count('update'),
        linked: count('link'),
        skipped: [...list.skipped, ...left].toSorted((one, other) => one.line - other.line),
        ...(warnings.length > 0 ? { warnings } : {}),
      };
      await manager.update(Import, { id: importId }, { result, clientChanges });
      return result;
    });
  }

  private async updateClients(
    manager: EntityManager,
    rows: readonly AcceptedRow[],
    today: string,
  ): Promise<ClientChange[]> {
    const changes: ClientChange[] = [];
    for (const { decision, clientId, tourist } of rows) {
      if (decision !== 'update' || !clientId) continue;
      const found = await this.clients.overwrite(manager, clientId, tourist, today);
      if (found.length > 0) changes.push({ clientId, differences: found });
    }
    return changes;
  }

  /** Takes the key for this import; when another request has it, waits for that one and answers its result. */
  private async claim(
    manager: EntityManager,
    voucherId: string,
    key: string,
    id: string,
  ): Promise<ImportResult | null> {
    const taken: unknown[] = await manager.query(
      "INSERT INTO import (id, voucher_id, key, result) VALUES ($1, $2, $3, '{}') ON CONFLICT (voucher_id, key) DO NOTHING RETURNING id",
      [id, voucherId, key],
    );
    if (taken.length > 0) return null;
    return (await manager.findOneByOrFail(Import, { voucherId, key })).result;
  }
}

/** A list whose rows were checked; `skipped` are those that did not pass. */
interface AcceptedList {
  key: string;
  rows: readonly AcceptedRow[];
  skipped: readonly SkippedRow[];
  serviceIds?: readonly string[];
  otherPeople?: readonly number[];
}

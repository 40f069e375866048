import { emptyPerson, PERSON_FIELDS, type Person } from '@anketa/client';
import { checkTourist, type Present } from '@anketa/import';
import { error } from '@anketa/issue';
import { HttpStatus, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Page, page, readCursor } from '../http/page';
import type { PageQuery } from '../http/page.dto';
import { notFound, Problem } from '../http/problem';
import { VouchersService } from '../vouchers/vouchers.service';
import { insertTourists, type NewTourist } from './insert-tourists';
import type { TouristBody, TouristDto, TouristPatch } from './tourist.dto';
import { Tourist } from './tourist.entity';
import { UsedService } from './used-service.entity';

@Injectable()
export class TouristsService {
  constructor(
    private readonly source: DataSource,
    private readonly vouchers: VouchersService,
  ) {}

  /** A voucher's people in their order. @throws Problem 404 */
  async list(voucherId: string, query: PageQuery): Promise<Page<TouristDto>> {
    await this.vouchers.get(voucherId);
    const after = Number(readCursor(query.cursor, 1)?.[0] ?? 0);
    const tourists = await this.source.manager
      .createQueryBuilder(Tourist, 't')
      .where('t.voucher_id = :voucherId AND t.position > :after', { voucherId, after })
      .orderBy('t.position')
      .limit(query.limit + 1)
      .getMany();
    return page(await this.shown(this.source.manager, tourists), query.limit, (tourist) => [String(tourist.position)]);
  }

  /** All of a voucher, or the chosen ones, in the voucher's order. @throws Problem 404 */
  async all(voucherId: string, ids?: readonly string[]): Promise<TouristDto[]> {
    await this.vouchers.get(voucherId);
    const where = { voucherId, ...(ids ? { id: In([...ids]) } : {}) };
    const tourists = await this.source.manager.find(Tourist, { where, order: { position: 'ASC' } });
    const missing = ids?.find((id) => !tourists.some((tourist) => tourist.id === id));
    if (missing) throw notFound('tourist', missing);
    return this.shown(this.source.manager, tourists);
  }

  /** Every trip of one client. */
  async ofClient(clientId: string): Promise<TouristDto[]> {
    return this.shown(this.source.manager, await this.source.manager.findBy(Tourist, { clientId }));
  }

  /** @throws Problem 404 */
  async get(id: string, manager: EntityManager = this.source.manager): Promise<TouristDto> {
    const [tourist] = await this.shown(manager, await manager.findBy(Tourist, { id }));
    if (!tourist) throw notFound('tourist', id);
    return tourist;
  }

  async create(voucherId: string, body: TouristBody, today: string): Promise<TouristDto> {
    const person = { ...emptyPerson(), ...personOf(body) };
    refuseErrors(person, today);
    return this.source.transaction(async (manager) => {
      const [id] = await this.insert(manager, voucherId, [
        { person, serviceIds: body.serviceIds ?? [], importId: null, clientId: null },
      ]);
      return this.get(id ?? '', manager);
    });
  }

  /** Stores people at the end of the voucher's list, within the caller's transaction; answers their ids in order. */
  async insert(manager: EntityManager, voucherId: string, tourists: readonly NewTourist[]): Promise<string[]> {
    const voucher = await this.vouchers.get(voucherId, manager);
    this.vouchers.refuseForeignServices(voucher, [...new Set(tourists.flatMap(({ serviceIds }) => serviceIds))]);
    return insertTourists(manager, voucherId, tourists);
  }

  /** Within the caller's transaction. @throws Problem 404, 400; 409 when `version` is no longer the newest */
  async change(
    manager: EntityManager,
    id: string,
    { version, serviceIds, ...body }: TouristPatch,
    today: string,
  ): Promise<void> {
    const before = await this.lock(manager, id);
    if (version !== undefined && version !== before.version) {
      throw new Problem(HttpStatus.CONFLICT, 'tourist.changedMeanwhile', [
        error('version', 'tourist.changedMeanwhile', { value: version, now: before.version }),
      ]);
    }
    const person = personOf(body);
    refuseErrors({ ...personOf(before), ...person } as Person, today, Object.keys(person));
    await manager.update(Tourist, { id }, { ...person, version: before.version + 1 });
    if (serviceIds) await this.saveServices(manager, before, serviceIds);
  }

  /** Within the caller's transaction. @throws Problem 404 */
  async setClient(manager: EntityManager, id: string, clientId: string): Promise<void> {
    const { version } = await this.lock(manager, id);
    await manager.update(Tourist, { id }, { clientId, version: version + 1 });
  }

  async delete(id: string): Promise<void> {
    const { affected } = await this.source.manager.delete(Tourist, { id });
    if (!affected) throw notFound('tourist', id);
  }

  /** Who is on the voucher, within the caller's transaction; until its end nobody else imports into the voucher. */
  async present(manager: EntityManager, voucherId: string): Promise<Present[]> {
    await manager.query('SELECT 1 FROM voucher WHERE id = $1 FOR UPDATE', [voucherId]);
    return manager.find(Tourist, { where: { voucherId }, order: { position: 'ASC' } });
  }

  /**
   * Takes an import back: deletes its people.
   *
   * @throws Problem 409 naming how many were changed since; then none is deleted
   */
  async deleteImported(manager: EntityManager, importId: string): Promise<number> {
    const changed = await manager
      .createQueryBuilder(Tourist, 't')
      .where('t.import_id = :importId AND t.version > 1', { importId })
      .getCount();
    if (changed > 0) {
      throw new Problem(HttpStatus.CONFLICT, 'import.touched', [error('id', 'import.touched', { count: changed })]);
    }
    const { affected } = await manager.delete(Tourist, { importId });
    return affected ?? 0;
  }

  private async lock(manager: EntityManager, id: string): Promise<Tourist> {
    const tourist = await manager.findOne(Tourist, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!tourist) throw notFound('tourist', id);
    return tourist;
  }

  private async saveServices(manager: EntityManager, tourist: Tourist, serviceIds: string[]): Promise<void> {
    this.vouchers.refuseForeignServices(await this.vouchers.get(tourist.voucherId, manager), serviceIds);
    await manager.delete(UsedService, { touristId: tourist.id });
    await manager.insert(
      UsedService,
      [...new Set(serviceIds)].map((serviceId) => ({ touristId: tourist.id, serviceId })),
    );
  }

  private async shown(manager: EntityManager, tourists: Tourist[]): Promise<TouristDto[]> {
    if (tourists.length === 0) return [];
    const rows: { id: string; ids: string[] }[] = await manager.query(
      'SELECT tourist_id AS id, array_agg(service_id) AS ids FROM tourist_service WHERE tourist_id = ANY($1::uuid[]) GROUP BY 1',
      [tourists.map(({ id }) => id)],
    );
    const used = new Map(rows.map(({ id, ids }) => [id, ids]));
    return tourists.map(({ importId: _, ...tourist }) => ({ ...tourist, serviceIds: used.get(tourist.id) ?? [] }));
  }
}

function personOf(values: Partial<Person>): Partial<Person> {
  const given = PERSON_FIELDS.filter((field) => values[field] !== undefined).map((field) => [
    field,
    values[field] || null,
  ]);
  return Object.fromEntries(given) as Partial<Person>;
}

/** @throws Problem 400 with what `checkTourist` calls an error, in the fields that were changed */
function refuseErrors(person: Person, today: string, changed?: readonly string[]): void {
  const errors = checkTourist(person, { today }).filter(
    ({ severity, path }) => severity === 'error' && (changed?.includes(path) ?? true),
  );
  if (errors.length > 0) throw new Problem(HttpStatus.BAD_REQUEST, 'tourist.invalid', errors);
}

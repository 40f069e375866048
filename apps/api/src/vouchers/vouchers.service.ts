import { error } from '@anketa/issue';
import { nameSpellings } from '@anketa/name';
import { readPrice } from '@anketa/voucher';
import { HttpStatus, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page, page, readCursor } from '../http/page';
import { badField, notFound, Problem } from '../http/problem';
import { BookedService } from './booked-service.entity';
import type {
  ServiceBody,
  ServiceDto,
  ServiceKind,
  VoucherBody,
  VoucherDto,
  VoucherPatch,
  VoucherQuery,
} from './voucher.dto';
import { Voucher } from './voucher.entity';

/** Names of tourists told of one voucher in an answer. */
const MOST_FOUND = 5;
/** A tourist's names, surname or first name first, in either alphabet: one of them begins as the pattern `$6` says. */
const IS_SOUGHT =
  "concat_ws(' ', t.surname, t.first_name, t.surname, t.surname_latin, t.first_name_latin, t.surname_latin) ~* $6";

@Injectable()
export class VouchersService {
  constructor(private readonly source: DataSource) {}

  /** Newest first. */
  async list(query: VoucherQuery): Promise<Page<VoucherDto>> {
    const after = readCursor(query.cursor, 2);
    const sought = namesLike(nameSpellings(query.tourist ?? ''));
    const rows: { id: string; at: string }[] = await this.source.query(
      `SELECT v.id, v.created_at::text AS at FROM voucher v
        WHERE ($1::text IS NULL OR v.number ILIKE $1)
          AND ($2::date IS NULL OR v.created_on >= $2) AND ($3::date IS NULL OR v.created_on <= $3)
          AND ($4::date IS NULL OR v.arrival_date >= $4) AND ($5::date IS NULL OR v.arrival_date <= $5)
          AND ($6::text IS NULL OR EXISTS (SELECT FROM tourist t WHERE t.voucher_id = v.id AND ${IS_SOUGHT}))
          AND ($7::timestamptz IS NULL OR (v.created_at, v.id) < ($7, $8::uuid))
        ORDER BY v.created_at DESC, v.id DESC LIMIT $9`,
      [
        query.number ? beginning(query.number) : null,
        query.createdFrom ?? null,
        query.createdTo ?? null,
        query.arrivalFrom ?? null,
        query.arrivalTo ?? null,
        sought,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    const { items, next } = page(rows, query.limit, (row) => [row.at, row.id]);
    const vouchers = await this.load(
      this.source.manager,
      items.map(({ id }) => id),
    );
    return { items: sought ? await this.withTourists(vouchers, sought) : vouchers, next };
  }

  /** Each with those of its tourists whose names begin so. */
  private async withTourists(vouchers: VoucherDto[], sought: string): Promise<VoucherDto[]> {
    const rows: { id: string; names: string[] }[] = await this.source.query(
      `SELECT t.voucher_id AS id,
              array_agg(COALESCE(NULLIF(concat_ws(' ', t.surname, t.first_name), ''),
                                 concat_ws(' ', t.surname_latin, t.first_name_latin)) ORDER BY t.position) AS names
         FROM tourist t WHERE t.voucher_id = ANY($1::uuid[]) AND ${IS_SOUGHT.replace('$6', '$2')} GROUP BY t.voucher_id`,
      [vouchers.map(({ id }) => id), sought],
    );
    const names = new Map(rows.map((row) => [row.id, row.names]));
    return vouchers.map((voucher) => ({ ...voucher, found: names.get(voucher.id)?.slice(0, MOST_FOUND) ?? [] }));
  }

  /** @throws Problem 404 */
  async get(id: string, manager: EntityManager = this.source.manager): Promise<VoucherDto> {
    const [voucher] = await this.load(manager, [id]);
    if (!voucher) throw notFound('voucher', id);
    return voucher;
  }

  /** Those of these that are there, in no order. */
  byIds(ids: readonly string[]): Promise<VoucherDto[]> {
    return this.load(this.source.manager, [...new Set(ids)]);
  }

  async create(body: VoucherBody, today: string): Promise<VoucherDto> {
    refuseBackwards(body.arrivalDate, body.departureDate);
    refuseBackwardServices(body.services);
    const price = priceOf(body.price ?? null);
    return this.source.transaction(async (manager) => {
      const number = body.number ?? (await this.nextNumber(manager));
      await this.refuseTakenNumber(manager, number, null);
      const { country, arrivalDate, departureDate } = body;
      const voucher = manager.create(Voucher, {
        ...{ number, createdOn: today, country, arrivalDate, departureDate },
        ...price,
      });
      await manager.insert(Voucher, voucher);
      await this.saveServices(manager, voucher.id, body.services ?? []);
      return this.get(voucher.id, manager);
    });
  }

  async change(id: string, { services, price, ...others }: VoucherPatch): Promise<VoucherDto> {
    refuseBackwardServices(services);
    const values = { ...others, ...(price === undefined ? {} : priceOf(price)) };
    return this.source.transaction(async (manager) => {
      const before = await this.get(id, manager);
      refuseBackwards(values.arrivalDate ?? before.arrivalDate, values.departureDate ?? before.departureDate);
      if (values.number) await this.refuseTakenNumber(manager, values.number, id);
      if (Object.keys(values).length > 0) await manager.update(Voucher, { id }, values);
      if (services) await this.saveServices(manager, id, services);
      return this.get(id, manager);
    });
  }

  /** For good, with its tourists and their questionnaires; regular clients stay. @throws Problem 404 */
  async delete(id: string): Promise<void> {
    const { affected } = await this.source.manager.delete(Voucher, { id });
    if (!affected) throw notFound('voucher', id);
  }

  /** @throws Problem 400 when one of the ids is not a service of this voucher */
  refuseForeignServices(voucher: VoucherDto, ids: readonly string[]): void {
    const own = new Set(voucher.services.map((service) => service.id));
    const foreign = ids.find((id) => !own.has(id));
    if (foreign) throw badField('serviceIds', 'voucher.serviceUnknown', { value: foreign, voucher: voucher.number });
  }

  private async load(manager: EntityManager, ids: string[]): Promise<VoucherDto[]> {
    if (ids.length === 0) return [];
    const rows: Omit<VoucherDto, 'services'>[] = await manager.query(
      `SELECT v.id, v.number, v.created_on::text AS "createdOn", v.country, v.arrival_date::text AS "arrivalDate",
              v.departure_date::text AS "departureDate",
              v.price || ' ' || v.currency AS price,
              (SELECT count(*)::int FROM tourist t WHERE t.voucher_id = v.id) AS "touristCount"
         FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place) JOIN voucher v USING (id) ORDER BY wanted.place`,
      [ids],
    );
    const services = await manager.find(BookedService, {
      where: ids.map((voucherId) => ({ voucherId })),
      order: { position: 'ASC' },
    });
    return rows.map((row) => ({
      ...row,
      services: services.filter((service) => service.voucherId === row.id).map(shown),
    }));
  }

  private async nextNumber(manager: EntityManager): Promise<string> {
    for (;;) {
      const [row]: { number: string }[] = await manager.query(`SELECT nextval('voucher_number')::text AS number`);
      if (row && !(await manager.existsBy(Voucher, { number: row.number }))) return row.number;
    }
  }

  private async refuseTakenNumber(manager: EntityManager, number: string, ownId: string | null): Promise<void> {
    const other = await manager.findOneBy(Voucher, { number });
    if (!other || other.id === ownId) return;
    const issues = [error('number', 'voucher.numberTaken', { value: number })];
    throw new Problem(HttpStatus.CONFLICT, 'voucher.numberTaken', issues);
  }

  private async saveServices(manager: EntityManager, voucherId: string, bodies: ServiceBody[]): Promise<void> {
    const before = await manager.findBy(BookedService, { voucherId });
    const kept = new Set(bodies.map(({ id }) => id));
    const foreign = bodies.find(({ id }) => id && !before.some((service) => service.id === id));
    if (foreign) throw badField('services', 'voucher.serviceUnknown', { value: foreign.id ?? '', voucher: voucherId });
    const gone = before.filter(({ id }) => !kept.has(id));
    if (gone.length > 0) await manager.remove(gone);
    const rows = bodies.map(({ id, kind, name, from = null, to = null }, index) => {
      return { ...(id ? { id } : {}), voucherId, position: index + 1, kind, name, from, to };
    });
    if (rows.length > 0) await manager.save(BookedService, rows);
  }
}

function shown({ id, kind, name, from, to }: BookedService): ServiceDto {
  return { id, kind: kind as ServiceKind, name, from, to };
}

/** @throws Problem 400 */
function priceOf(text: string | null): Pick<Voucher, 'price' | 'currency'> {
  const { price, issue } = readPrice(text ?? '');
  if (issue) throw badField(issue.path, issue.code, issue.params);
  const [amount = null, currency = null] = price?.split(' ') ?? [];
  return { price: amount, currency };
}

function refuseBackwards(arrivalDate: string, departureDate: string): void {
  if (departureDate < arrivalDate) throw badField('departureDate', 'voucher.backwards', { arrivalDate, departureDate });
}

function refuseBackwardServices(services: readonly ServiceBody[] = []): void {
  for (const [index, { from, to }] of services.entries()) {
    if (from && to && to < from) throw badField(`services.${index}.to`, 'voucher.serviceBackwards', { from, to });
  }
}

/** A LIKE pattern for texts that begin so; what LIKE would read as a wildcard is taken literally. */
function beginning(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** A pattern for a text in which a word begins with one of these, small or large, е or ё; `null` for none. */
function namesLike(beginnings: readonly string[]): string | null {
  if (beginnings.length === 0) return null;
  const literal = (text: string) => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&').replaceAll('е', '[её]');
  return `(^|[ -])(${beginnings.map(literal).join('|')})`;
}

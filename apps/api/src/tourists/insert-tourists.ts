import { PERSON_FIELDS, type Person, type PersonField } from '@anketa/client';
import type { EntityManager } from 'typeorm';
import { snake } from '../database/snake-names';

export interface NewTourist {
  person: Person;
  serviceIds: readonly string[];
  importId: string | null;
  clientId: string | null;
}

const CHUNK = 5_000;
const DATES: readonly PersonField[] = ['birthDate', 'passportIssued', 'passportExpires'];
const COLUMNS = PERSON_FIELDS.map(snake).join(', ');
const PARAMETERS = PERSON_FIELDS.map(
  (field, index) => `$${index + 5}::${DATES.includes(field) ? 'date' : 'text'}[]`,
).join(', ');

const INSERT = `
  INSERT INTO tourist (voucher_id, position, import_id, client_id, ${COLUMNS})
  SELECT $1::uuid, $2::int + place, import_id, client_id, ${COLUMNS} FROM unnest($3::uuid[], $4::uuid[], ${PARAMETERS})
    WITH ORDINALITY AS given (import_id, client_id, ${COLUMNS}, place)
  RETURNING id, position`;

/** Many rows by few statements (`INSERT … SELECT FROM unnest`); answers the new ids in the order given. */
export async function insertTourists(
  manager: EntityManager,
  voucherId: string,
  tourists: readonly NewTourist[],
): Promise<string[]> {
  // One import at a time into one voucher, so that no two people get one place.
  await manager.query('SELECT 1 FROM voucher WHERE id = $1 FOR UPDATE', [voucherId]);
  const [last]: { place: number }[] = await manager.query(
    'SELECT coalesce(max(position), 0)::int AS place FROM tourist WHERE voucher_id = $1',
    [voucherId],
  );
  const ids: string[] = [];
  for (let start = 0; start < tourists.length; start += CHUNK) {
    const chunk = tourists.slice(start, start + CHUNK);
    const rows: { id: string; position: number }[] = await manager.query(INSERT, [
      voucherId,
      (last?.place ?? 0) + start,
      chunk.map(({ importId }) => importId),
      chunk.map(({ clientId }) => clientId),
      ...PERSON_FIELDS.map((field) => chunk.map(({ person }) => person[field])),
    ]);
    rows.sort((a, b) => a.position - b.position);
    ids.push(...rows.map(({ id }) => id));
  }
  await insertUsedServices(manager, tourists, ids);
  return ids;
}

async function insertUsedServices(
  manager: EntityManager,
  tourists: readonly NewTourist[],
  ids: readonly string[],
): Promise<void> {
  const pairs = tourists.flatMap(({ serviceIds }, index) =>
    [...new Set(serviceIds)].map((serviceId) => [ids[index], serviceId]),
  );
  if (pairs.length === 0) return;
  await manager.query(
    'INSERT INTO tourist_service (tourist_id, service_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])',
    [pairs.map(([touristId]) => touristId), pairs.map(([, serviceId]) => serviceId)],
  );
}

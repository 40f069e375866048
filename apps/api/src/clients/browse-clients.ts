import { isCalendarDate } from '@anketa/document';
import type { EntityManager } from 'typeorm';
import { type Page, page, readCursor } from '../http/page';
import { badField } from '../http/problem';

/** What the list of clients is sorted by, up or, with a minus, down; whoever has no such date comes last. */
export const CLIENT_SORTS = [
  'name',
  '-name',
  'birthDate',
  '-birthDate',
  'passportExpires',
  '-passportExpires',
] as const;
export type ClientSort = (typeof CLIENT_SORTS)[number];

/** The alphabet's order, Ё beside Е. */
const ORDER = 'COLLATE "und-x-icu"';
const SURNAME = `coalesce(surname, surname_latin) ${ORDER}`;
const FIRST = `coalesce(first_name, first_name_latin, '') ${ORDER}`;
const COLUMN = { birthDate: 'birth_date', passportExpires: 'passport_expires' } as const;

/** One page of the ids of all clients, each page read off one index. @throws Problem 400 for a cursor we did not give */
export function browseClients(
  manager: EntityManager,
  sort: ClientSort,
  limit: number,
  cursor?: string,
): Promise<Page<string>> {
  const [field, way] = sort.startsWith('-') ? [sort.slice(1), DOWN] : [sort, UP];
  return field === 'name'
    ? byName(manager, way, limit, cursor)
    : byDate(manager, COLUMN[field as keyof typeof COLUMN], way, limit, cursor);
}

const UP = { order: 'ASC', after: '>' };
const DOWN = { order: 'DESC', after: '<' };
type Way = typeof UP;

async function byName(
  manager: EntityManager,
  { order, after }: Way,
  limit: number,
  cursor?: string,
): Promise<Page<string>> {
  const last = readCursor(cursor, 3);
  if (last) checked(last[2], isId, cursor);
  const rows: { id: string; surname: string; first: string }[] = await manager.query(
    `SELECT id, ${SURNAME} AS surname, ${FIRST} AS first FROM client
      ${last ? `WHERE (${SURNAME}, ${FIRST}, id) ${after} ($2, $3, $4::uuid)` : ''}
      ORDER BY ${SURNAME} ${order}, ${FIRST} ${order}, id ${order} LIMIT $1`,
    [limit + 1, ...(last ?? [])],
  );
  return idsOf(page(rows, limit, ({ surname, first, id }) => [surname, first, id]));
}

/** First whoever has the date, then the others. */
async function byDate(
  manager: EntityManager,
  column: string,
  { order, after }: Way,
  limit: number,
  cursor?: string,
): Promise<Page<string>> {
  const last = readCursor(cursor, 2);
  const [day, lastId] = last ? [checked(last[0], isDay, cursor), checked(last[1], isId, cursor)] : [null, null];
  const rows: { id: string; day: string }[] = [];
  if (day !== '')
    rows.push(
      ...(await manager.query(
        `SELECT id, to_char(${column}, 'YYYY-MM-DD') AS day FROM client
          WHERE ${column} IS NOT NULL ${day ? `AND (${column}, id) ${after} ($2::date, $3::uuid)` : ''}
          ORDER BY ${column} ${order}, id ${order} LIMIT $1`,
        [limit + 1, ...(day ? [day, lastId] : [])],
      )),
    );
  if (rows.length <= limit)
    rows.push(
      ...(await manager.query(
        `SELECT id, '' AS day FROM client WHERE ${column} IS NULL AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $1`,
        [limit + 1 - rows.length, day === '' ? lastId : null],
      )),
    );
  return idsOf(page(rows, limit, (row) => [row.day, row.id]));
}

const isId = (part: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part);
const isDay = (part: string): boolean => part === '' || isCalendarDate(part);

function checked(part: string | undefined, fits: (part: string) => boolean, cursor = ''): string {
  if (part !== undefined && fits(part)) return part;
  throw badField('cursor', 'field.cursor', { value: cursor.slice(0, 60) });
}

const idsOf = ({ items, next }: Page<{ id: string }>): Page<string> => ({ items: items.map(({ id }) => id), next });

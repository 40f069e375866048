import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import { entities } from './entities';

const CHUNK = 2_000;
/** Rows that may be megabytes each are taken a few at a time: a line of the file must fit into memory. */
const FEW = 4;
const LARGE_ROWS = new Set(['tourist_photo']);
const FORMAT = 1;

interface Header {
  anketa: typeof FORMAT;
  migrations: number;
}

/** A file that is not a whole backup of this program; `message` says what to do. */
export class BackupError extends Error {}

/**
 * Writes every row of every table, as of one moment, to a gzip file of JSON lines that either database can restore.
 * It is written under another name, forced to the disk and renamed: a backup that has its name is whole.
 */
export async function backUp(source: DataSource, path: string): Promise<void> {
  const out = createGzip();
  const file = createWriteStream(`${path}.part`, { mode: 0o600 });
  out.pipe(file);
  const write = async (value: object) => {
    if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
  };
  await source.transaction('REPEATABLE READ', async (manager) => {
    await write({ anketa: FORMAT, migrations: source.migrations.length } satisfies Header);
    for (const table of tables(source)) {
      for await (const rows of rowsOf(manager, table)) await write({ table, rows });
    }
    await write({ end: true });
  });
  out.end();
  await finished(file);
  const handle = await open(`${path}.part`, 'r+');
  await handle.sync();
  await handle.close();
  await rename(`${path}.part`, path);
}

/**
 * Fills an empty database from a backup, whole or not at all.
 *
 * @throws BackupError when the file is no backup, is cut short, is of a newer program, or the database has users
 */
export async function restore(source: DataSource, path: string): Promise<void> {
  await source.transaction(async (manager) => {
    const [row]: { users: number }[] = await manager.query('SELECT count(*)::int AS users FROM app_user');
    if (row?.users)
      throw new BackupError('The database is not empty. Restore into a new DATA_DIR or an empty DATABASE_URL.');
    // The file says by which rules its keys were made; one that does not gets them anew at the next start.
    await manager.query('DELETE FROM search_edition');
    const known = new Set(tables(source));
    let whole = false;
    let first = true;
    for await (const line of linesOf(path)) {
      if (first) checkHeader(line, source.migrations.length);
      first = false;
      if (line.end === true) whole = true;
      if (typeof line.table !== 'string' || !known.has(line.table)) continue;
      const statement = `INSERT INTO "${line.table}" SELECT * FROM jsonb_populate_recordset(NULL::"${line.table}", $1::jsonb)`;
      await manager.query(statement, [JSON.stringify(line.rows)]);
    }
    if (!whole) throw new BackupError(`${path} is cut short: it is not a whole backup. Take another one.`);
    await manager.query(
      `SELECT setval('voucher_number', greatest(1, (SELECT max(number::bigint) FROM voucher WHERE number ~ '^[0-9]{1,15}$')))`,
    );
  });
}

/** In an order in which every row finds the rows it refers to. */
function tables(source: DataSource): string[] {
  return entities.map((entity) => source.getMetadata(entity).tableName);
}

async function* rowsOf(manager: EntityManager, table: string): AsyncGenerator<unknown[]> {
  await manager.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT to_jsonb(t) AS row FROM "${table}" t`);
  const chunk = LARGE_ROWS.has(table) ? FEW : CHUNK;
  for (;;) {
    const rows: { row: unknown }[] = await manager.query(`FETCH ${chunk} FROM backup`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await manager.query('CLOSE backup');
}

async function* linesOf(path: string): AsyncGenerator<Record<string, unknown>> {
  const file = createReadStream(path);
  await once(file, 'open').catch((cause: Error) => {
    throw new BackupError(`${path} cannot be read: ${cause.message}.`);
  });
  const unzipped = createGunzip();
  file.on('error', (cause) => unzipped.destroy(cause));
  try {
    let rest = '';
    for await (const text of file.pipe(unzipped).setEncoding('utf8')) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line);
    }
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    throw new BackupError(`${path} is not a backup of Anketa, or it is damaged: ${(cause as Error).message}.`);
  }
}

function checkHeader(line: Record<string, unknown>, migrations: number): void {
  if (line.anketa !== FORMAT) throw new BackupError('The file is not a backup of Anketa.');
  if (Number(line.migrations) > migrations) {
    throw new BackupError('The backup was made by a newer Anketa. Install that version, then restore.');
  }
}

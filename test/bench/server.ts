import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSON_FIELDS } from '@anketa/client';
import { Client } from 'pg';
import { freshSchema } from '../app/schema';
import { startServer } from '../app/server-process';
import { listAsHtml, listAsText } from './lists';
import { print, quickest } from './measure';
import { signedIn } from './signed-in';

/** Starts, previews and imports over HTTP, on one database. */
export async function benchServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-bench-'));
  await onDatabase('embedded', { DATA_DIR: folder });
  rmSync(folder, { recursive: true });
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    process.stdout.write('not run: the same on a PostgreSQL server (set TEST_DATABASE_URL)\n');
    return;
  }
  const { url, drop } = await freshSchema(server);
  await onDatabase('server', { DATABASE_URL: url });
  await rawInsert(url);
  await drop();
}

async function onDatabase(name: string, env: Record<string, string>): Promise<void> {
  const first = await startServer(env);
  print(`${name}: first start to the first answer`, first.seconds, 's');
  await first.end('SIGTERM');
  const server = await startServer(env);
  print(`${name}: second start to the first answer`, server.seconds, 's');
  const { post } = await signedIn(server.url);
  for (const rows of [40, 1_000, 10_000]) {
    const runs = rows > 1_000 ? 3 : 5;
    print(
      `${name}: preview of ${rows} rows of text`,
      await quickest(runs, () => post('/api/imports/preview', { text: listAsText(rows) })),
      'ms',
    );
    const both = { text: listAsText(rows), html: listAsHtml(rows) };
    print(
      `${name}: preview of ${rows} rows of Excel HTML`,
      await quickest(runs, () => post('/api/imports/preview', both)),
      'ms',
    );
  }
  const people = (
    (await post('/api/imports/preview', { text: listAsText(10_000) })).rows as { line: number; tourist: object }[]
  ).map(({ line, tourist }) => ({ line, tourist, decision: 'new' }));
  for (const count of [1_000, 10_000]) {
    const rows = people.slice(0, count);
    let runs = 0;
    const time = await quickest(3, async () => {
      const voucher = await post('/api/vouchers', {
        country: 'FRA',
        arrivalDate: '2027-01-03',
        departureDate: '2027-01-10',
      });
      runs += 1;
      await post(`/api/vouchers/${voucher.id}/imports`, { key: String(runs), rows });
    });
    print(`${name}: import of ${count} rows`, time, 'ms');
    print(`${name}: import of ${count} rows`, (count / time) * 1_000, 'rows/s');
  }
  await server.end('SIGTERM');
}

/** The same rows by the bare statement, for the ratio. */
async function rawInsert(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const columns = PERSON_FIELDS.map((_, index) => `c${index}`);
  await client.query(
    `CREATE TEMP TABLE raw (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), ${columns.map((name) => `${name} text`).join(', ')})`,
  );
  const value = Array.from({ length: 10_000 }, (_, index) => String(index));
  const time = await quickest(3, () =>
    client.query(
      `INSERT INTO raw (${columns}) SELECT * FROM unnest(${columns.map((_, index) => `$${index + 1}::text[]`)})`,
      columns.map(() => value),
    ),
  );
  print('server: 10000 rows by the bare INSERT … unnest', time, 'ms');
  await client.end();
}

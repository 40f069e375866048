import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../apps/api/src/database/database';

const VARIABLE = 'ANKETA_TEST_TEMPLATE';

/** One empty database with all migrations run, made once a test run and loaded by every suite. */
export async function makeTemplate(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'anketa-test-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase(
    { databaseUrl: null, databasePool: 2, databaseWaitSeconds: 0, dataDir },
    () => undefined,
  );
  await database.close();
  const { PGlite } = await import('@electric-sql/pglite');
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
  const reopened = await PGlite.create({ dataDir: join(dataDir, 'pg'), extensions: { pg_trgm } });
  const dump = await reopened.dumpDataDir('none');
  await reopened.close();
  process.env[VARIABLE] = join(dataDir, 'template.tar');
  writeFileSync(process.env[VARIABLE], Buffer.from(await dump.arrayBuffer()));
}

export function readTemplate(): Blob {
  return new Blob([new Uint8Array(readFileSync(process.env[VARIABLE] ?? ''))]);
}

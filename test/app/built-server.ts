// The server under test, as the build leaves it. Suites do not import this file: `environment.ts` loads it for them.
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../apps/api/src/app';
import { type Database, openDatabase } from '../../apps/api/src/database/database';
import { freshSchema } from './schema';
import { readTemplate } from './template';

export { backUp, restore } from '../../apps/api/src/database/backup';

/** The whole server on an empty database of its own, listening. */
export interface RunningServer {
  app: NestExpressApplication;
  database: Database;
  stop(): Promise<void>;
}

export async function run(kind: 'embedded' | 'server'): Promise<RunningServer> {
  const { database, drop } = kind === 'server' ? await onServer() : await inMemory();
  const app = await createApp(database, { logLevel: 'silent', trustProxy: 0 });
  await app.listen(0, '127.0.0.1');
  return {
    app,
    database,
    stop: async () => {
      await app.close();
      await database.close();
      await drop();
    },
  };
}

const QUIET = () => undefined;
const WAIT = { databasePool: 5, databaseWaitSeconds: 0 };

async function inMemory() {
  const database = await openDatabase({ ...WAIT, databaseUrl: null, dataDir: null }, QUIET, readTemplate());
  return { database, drop: async () => undefined };
}

/** A schema of its own on the server that TEST_DATABASE_URL names. */
async function onServer() {
  const { url, drop } = await freshSchema(process.env.TEST_DATABASE_URL ?? '');
  const database = await openDatabase({ ...WAIT, databaseUrl: url, dataDir: null }, QUIET);
  return { database, drop };
}

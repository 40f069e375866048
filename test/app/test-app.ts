import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { createApp } from '../../apps/api/src/app';
import { type Database, openDatabase } from '../../apps/api/src/database/database';
import { OWNER } from './owner';
import { freshSchema } from './schema';
import { readTemplate } from './template';

export { OWNER };

/** Set by the jest project: which of the two databases this run of the suite is on. */
declare const testDatabase: 'embedded' | 'server';

export interface TestApp {
  app: NestExpressApplication;
  database: Database;
  /** Keeps its cookies: signed in after `setUp`. */
  agent: ReturnType<typeof supertest.agent>;
  /** Without cookies. */
  stranger: ReturnType<typeof supertest>;
  stop(): Promise<void>;
}

/** The whole server on an empty database of its own. */
export async function startApp(): Promise<TestApp> {
  const { database, drop } = testDatabase === 'server' ? await onServer() : await inMemory();
  const app = await createApp(database, { logLevel: 'silent', trustProxy: 0 });
  await app.listen(0, '127.0.0.1');
  return {
    app,
    database,
    agent: supertest.agent(app.getHttpServer()),
    stranger: supertest(app.getHttpServer()),
    stop: async () => {
      await app.close();
      await database.close();
      await drop();
    },
  };
}

/** The same with the agency set up and its first user signed in on `agent`. */
export async function startSignedIn(): Promise<TestApp> {
  const test = await startApp();
  await test.agent.post('/api/setup').send(OWNER).expect(201);
  return test;
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

import supertest from 'supertest';
import type * as BuiltServer from './built-server';
import type { RunningServer } from './built-server';
import { OWNER } from './owner';

export { OWNER };

/** Set by the jest project: which of the two databases this run of the suite is on. */
declare const testDatabase: 'embedded' | 'server';
declare const builtServer: typeof BuiltServer;

export interface TestApp extends RunningServer {
  /** Keeps its cookies: signed in after `startSignedIn`. */
  agent: ReturnType<typeof supertest.agent>;
  /** Without cookies. */
  stranger: ReturnType<typeof supertest>;
}

/** The whole server on an empty database of its own. */
export async function startApp(): Promise<TestApp> {
  const server = await builtServer.run(testDatabase);
  const http = server.app.getHttpServer();
  return { ...server, agent: supertest.agent(http), stranger: supertest(http) };
}

/** The same with the agency set up and its first user signed in on `agent`. */
export async function startSignedIn(): Promise<TestApp> {
  const test = await startApp();
  await test.agent.post('/api/setup').send(OWNER).expect(201);
  return test;
}

/** Of the server under test: into a file and, on an empty database, back. */
export const backUp: typeof BuiltServer.backUp = (...args) => builtServer.backUp(...args);
export const restore: typeof BuiltServer.restore = (...args) => builtServer.restore(...args);

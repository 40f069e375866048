import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshSchema } from '../app/schema';
import { type ServerProcess, startServer } from '../app/server-process';

declare const testDatabase: 'embedded' | 'server';
const onEmbedded = testDatabase === 'embedded' ? describe : describe.skip;
const onServer = testDatabase === 'server' ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'anketa-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refusal = (env: Record<string, string>) =>
  startServer(env).then(
    async (server) => {
      await server.end('SIGKILL');
      return 'it started';
    },
    (cause: Error) => cause.message.trim(),
  );

describe('a setting that cannot be used', () => {
  it.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty": it must be a whole number from 0 to 65535.'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL must start with postgres:// or postgresql://'],
    [
      { DATABASE_URL: 'postgres://root@127.0.0.1:1/x', DATABASE_WAIT_SECONDS: '1' },
      'The PostgreSQL server at 127.0.0.1:1 does not answer. Start it, or correct DATABASE_URL.',
    ],
  ])('%j is told in one sentence', async (env, sentence) => {
    expect(await refusal({ PORT: '0', ...env })).toContain(sentence);
  });
});

onEmbedded('the embedded database', () => {
  const DATA_DIR = join(folder, 'embedded');
  let server: ServerProcess;

  it('starts on an empty directory, and a second process on the same one is sent away while the first goes on', async () => {
    server = await startServer({ DATA_DIR });
    const sentence = await refusal({ DATA_DIR });
    expect(sentence).toBe(
      `The data directory ${DATA_DIR} is in use by another Anketa (process ${server.process.pid}). Stop that one, or give this one a DATA_DIR of its own.`,
    );
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  it('SIGTERM closes it cleanly and gives the directory back', async () => {
    expect(await server.end('SIGTERM')).toBe(0);
    expect(existsSync(join(DATA_DIR, 'anketa.lock'))).toBe(false);
  });

  it('the lock of a killed process is taken over', async () => {
    server = await startServer({ DATA_DIR });
    await server.end('SIGKILL');
    expect(existsSync(join(DATA_DIR, 'anketa.lock'))).toBe(true);
    server = await startServer({ DATA_DIR });
    expect(await server.end('SIGTERM')).toBe(0);
  });

  it('a directory that cannot be made, and a damaged database, are told with the remedy', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: file })).toContain(`The data directory ${file} cannot be written.`);
    rmSync(join(DATA_DIR, 'pg', 'global'), { recursive: true });
    expect(await refusal({ DATA_DIR })).toContain('cannot be opened. Move the directory away and load the newest file');
  });
});

onServer('a PostgreSQL server', () => {
  const url = process.env.TEST_DATABASE_URL ?? '';

  it('two processes that start at one time on an empty database both serve', async () => {
    const schema = await freshSchema(url);
    const both = await Promise.all([
      startServer({ DATABASE_URL: schema.url }),
      startServer({ DATABASE_URL: schema.url }),
    ]);
    for (const server of both) expect(await server.end('SIGTERM')).toBe(0);
    await schema.drop();
  });

  it('a database that does not exist is told', async () => {
    const wrong = new URL(url);
    wrong.pathname = '/no_such_database';
    expect(await refusal({ DATABASE_URL: wrong.href })).toContain(
      'refuses the connection: database "no_such_database" does not exist',
    );
  });
});

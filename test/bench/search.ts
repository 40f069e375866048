import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findDuplicates, KEYS_EDITION, type SearchCriteria, searchPlan } from '@anketa/client';
import { toLatin } from '@anketa/transliteration';
import { Client as Connection } from 'pg';
import type { EntityManager } from 'typeorm';
import { findClients } from '../../apps/api/src/clients/find-clients';
import { allDuplicates } from '../../apps/api/src/clients/find-duplicates';
import { openDatabase } from '../../apps/api/src/database/database';
import { startServer } from '../app/server-process';
import { dice, fillWithClients, inventedClient, somePlace, surnameAt } from './many-clients';
import { print, printShares, quickest } from './measure';
import { signedIn } from './signed-in';

const QUERIES = 300;
const PAGE = 100;
const AGENTS = 20;
/** Milliseconds between two searches of an agent: as quick as one types. */
const THINKING = 250;
const MANY = Number(process.env.BENCH_CLIENTS ?? 1_000_000);
const EMBEDDED = Math.min(MANY, 100_000);

interface Query {
  q: string;
  criteria: SearchCriteria;
}

/** What is asked, by kind: always of a client who is there. */
function queries(kind: string, count: number, clients: number): Query[] {
  const throwDice = dice(kind.length * 31);
  return Array.from({ length: count }, () => {
    const client = inventedClient(Math.floor(throwDice() * clients));
    const surname = client.surname ?? '';
    const at = 1 + Math.floor(throwDice() * (surname.length - 2));
    const rare = surnameAt(somePlace(throwDice));
    const asked: Record<string, Query> = {
      prefix: { q: surname.slice(0, 3), criteria: {} },
      exact: { q: surname, criteria: {} },
      'surname and first name': { q: `${surname} ${client.firstName}`, criteria: {} },
      'other spelling': {
        q: toLatin(surname, 'icao-ru').replace(/v/g, 'w').replace(/shch/g, 'schtsch').replace(/zh/g, 'j'),
        criteria: {},
      },
      typo: { q: rare.slice(0, at) + rare.slice(at + 1), criteria: {} },
      criteria: { q: surname, criteria: { birthDate: client.birthDate ?? '' } },
      passport: {
        q: '',
        criteria: { passportSeries: client.passportSeries ?? '', passportNumber: client.passportNumber ?? '' },
      },
    };
    return asked[kind] ?? { q: surname, criteria: {} };
  });
}

const KINDS = ['prefix', 'exact', 'surname and first name', 'other spelling', 'typo', 'criteria', 'passport'];

/** npm run bench -- search: the search among a million clients on a server and 100 000 embedded. Takes minutes. */
export async function benchSearch(): Promise<void> {
  await embedded();
  const server = process.env.TEST_DATABASE_URL;
  if (server) await onServer(server);
  else process.stdout.write('not run: a million clients on a PostgreSQL server (set TEST_DATABASE_URL)\n');
}

async function embedded(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'anketa-bench-'));
  const database = await openDatabase(
    { databaseUrl: null, databasePool: 1, databaseWaitSeconds: 0, dataDir },
    () => undefined,
  );
  const { manager } = database.source;
  await filled('embedded', manager, EMBEDDED);
  await searches('embedded', manager, EMBEDDED);
  const clients = Array.from({ length: EMBEDDED }, (_, at) => inventedClient(at));
  print(
    `duplicates among ${EMBEDDED} clients in memory`,
    (await quickest(1, () => findDuplicates(clients))) / 1_000,
    's',
  );
  let pairs = 0;
  const whole = await quickest(1, async () => {
    for (let last: string | null = null; ; ) {
      const part: Awaited<ReturnType<typeof allDuplicates>> = await allDuplicates(manager, last, PAGE);
      pairs += part.pairs.length;
      last = part.next;
      if (last === null) break;
    }
  });
  print(`embedded: duplicates among ${EMBEDDED} clients, all pages`, whole / 1_000, 's');
  print(`embedded: duplicates among ${EMBEDDED} clients, pairs`, pairs, 'pairs');
  await database.close();
  rmSync(dataDir, { recursive: true });
}

async function onServer(server: string): Promise<void> {
  const name = `anketa_bench_${process.pid}`;
  const run = async (statement: string) => {
    const connection = new Connection({ connectionString: server });
    await connection.connect();
    await connection.query(statement);
    await connection.end();
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    const database = await openDatabase(
      { databaseUrl: url.href, databasePool: 2, databaseWaitSeconds: 0, dataDir: null },
      () => undefined,
    );
    const { manager } = database.source;
    await filled('server', manager, MANY);
    await sizes(manager);
    await searches('server', manager, MANY);
    await overHttp(url.href);
    await besides(manager);
    await database.close();
  } finally {
    await run(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function filled(name: string, manager: EntityManager, count: number): Promise<void> {
  const started = performance.now();
  await fillWithClients(manager, count);
  await manager.query('INSERT INTO search_edition VALUES (1, $1) ON CONFLICT DO NOTHING', [KEYS_EDITION]);
  print(`${name}: ${count} clients with their keys stored`, (performance.now() - started) / 1_000, 's');
}

async function sizes(manager: EntityManager): Promise<void> {
  for (const table of ['client', 'search_key', 'surname_key']) {
    const [row]: { bytes: string }[] = await manager.query('SELECT pg_total_relation_size($1::regclass) AS bytes', [
      table,
    ]);
    print(`server: ${table} on disk with its indexes`, Number(row?.bytes) / 1_048_576, 'MB');
  }
}

async function searches(name: string, manager: EntityManager, clients: number): Promise<void> {
  for (const kind of KINDS) {
    const asked = queries(kind, QUERIES, clients);
    for (const { q, criteria } of asked.slice(0, 20))
      await findClients(manager, searchPlan(q, criteria), criteria, PAGE);
    await timed(`${name}: search, ${kind}`, asked, ({ q, criteria }) =>
      findClients(manager, searchPlan(q, criteria), criteria, PAGE),
    );
  }
}

/** The same questions by what a program does first: ILIKE, and a trigram index on the big table. */
async function besides(manager: EntityManager): Promise<void> {
  const ilike = (text: string) =>
    manager.query(
      'SELECT id FROM client WHERE surname ILIKE $1 OR surname_latin ILIKE $1 ORDER BY surname, first_name LIMIT 100',
      [`${text}%`],
    );
  await timed('server: plain ILIKE, prefix', queries('prefix', 40, MANY), ({ q }) => ilike(q));
  await timed('server: plain ILIKE, exact', queries('exact', 40, MANY), ({ q }) => ilike(q));
  await manager.query('SET statement_timeout = 0');
  await manager.query('CREATE INDEX bench_likeness ON client USING gin (surname gin_trgm_ops)');
  await manager.query('ANALYZE client');
  await timed('server: trigrams on the table, typo', queries('typo', 100, MANY), ({ q }) =>
    manager.query('SELECT id FROM client WHERE surname % $1 ORDER BY similarity(surname, $1) DESC LIMIT 100', [q]),
  );
}

async function timed(name: string, asked: readonly Query[], ask: (query: Query) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (const query of asked) {
    const started = performance.now();
    await ask(query);
    times.push(performance.now() - started);
  }
  printShares(name, times);
}

/** Twenty agents at once, each typing on when the answer is there, after the server has answered each kind of question. */
async function overHttp(url: string): Promise<void> {
  const server = await startServer({ DATABASE_URL: url });
  const { get } = await signedIn(server.url);
  const ask = (q: string) => get(`/api/clients?q=${encodeURIComponent(q)}&limit=${PAGE}`);
  for (const kind of ['prefix', 'exact', 'surname and first name', 'typo']) {
    const asked = queries(kind, AGENTS * 20, MANY);
    await Promise.all(asked.slice(0, AGENTS).map(({ q }) => ask(q)));
    const times: number[] = [];
    const agent = async (own: readonly Query[], number: number) => {
      await sleep((number * THINKING) / AGENTS);
      for (const { q } of own) {
        const started = performance.now();
        await ask(q);
        times.push(performance.now() - started);
        await sleep(THINKING);
      }
    };
    await Promise.all(Array.from({ length: AGENTS }, (_, at) => agent(asked.slice(at * 20, at * 20 + 20), at)));
    printShares(`server: ${AGENTS} agents over HTTP, ${kind}`, times);
  }
  await server.end('SIGTERM');
}

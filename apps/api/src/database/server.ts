import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { DatabaseUnavailable } from './database-unavailable';
import { KeptPlans } from './kept-plans';
import { LIKENESS } from './likeness';

const MIGRATION_LOCK = 7_214_035_221; // any number, the same for every Anketa process

/** Options for a PostgreSQL server; every statement is bounded. Settings that the URL brings are kept beside ours. */
export function serverOptions(url: string, pool: number): Partial<DataSourceOptions> {
  const address = new URL(url);
  const settings = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  return {
    type: 'postgres',
    url: address.href,
    poolSize: pool,
    extra: {
      Client: KeptPlans,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 15_000,
      options: `-c ${LIKENESS} ${settings}`.trim(),
    },
  } as Partial<DataSourceOptions>;
}

/**
 * Connects, waiting up to `seconds` for a server that is still coming up.
 *
 * @throws DatabaseUnavailable
 */
export async function connect(
  source: DataSource,
  url: string,
  seconds: number,
  say: (sentence: string) => void,
): Promise<void> {
  const { host } = new URL(url);
  for (let waited = 0; ; waited += 1) {
    try {
      await source.initialize();
      return;
    } catch (cause) {
      const known = DatabaseUnavailable.from(cause, host);
      const mayComeUp = known instanceof DatabaseUnavailable && known.reason === 'unreachable';
      if (!mayComeUp || waited >= seconds) throw known;
      if (waited === 0) say(`The PostgreSQL server at ${host} does not answer yet; waiting up to ${seconds} s.`);
      await sleep(1_000);
    }
  }
}

/** Runs what migrations are due, one process at a time: many may start at once on one database. */
export async function migrateLocked(source: DataSource): Promise<void> {
  const holder = source.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await holder.release();
  }
}

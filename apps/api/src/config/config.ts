import { resolve } from 'node:path';

/** Everything the environment decides. Read once at start; the table in README.md explains each. */
export interface Config {
  port: number;
  host: string;
  /** A PostgreSQL server; null = the embedded database in `dataDir`. */
  databaseUrl: string | null;
  /** Connections kept to a PostgreSQL server. */
  databasePool: number;
  dataDir: string;
  /** Hours between two dumps of the embedded database; 0 = none. */
  dumpHours: number;
  /** Seconds to wait at start for a PostgreSQL server that is still coming up. */
  databaseWaitSeconds: number;
  /** How many proxies in front are trusted to say who calls and whether by TLS. */
  trustProxy: number;
  logLevel: string;
}

/** A setting that cannot be used; `message` names the variable, its value and the remedy. */
export class ConfigError extends Error {}

/**
 * @throws ConfigError
 * @example readConfig({ PORT: '8080' }).port // 8080
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  return {
    port: number(env, 'PORT', 3000, 0, 65_535),
    host: env.HOST || '127.0.0.1',
    databaseUrl: databaseUrl(env.DATABASE_URL),
    databasePool: number(env, 'DATABASE_POOL', 10, 2, 200),
    dataDir: resolve(env.DATA_DIR || 'data'),
    dumpHours: number(env, 'DUMP_HOURS', 6, 0, 720),
    databaseWaitSeconds: number(env, 'DATABASE_WAIT_SECONDS', 30, 0, 3_600),
    trustProxy: number(env, 'TRUST_PROXY', 0, 0, 10),
    logLevel: env.LOG_LEVEL || 'info',
  };
}

function databaseUrl(value: string | undefined): string | null {
  if (!value) return null;
  if (/^postgres(ql)?:\/\//.test(value)) return value;
  throw new ConfigError(
    'DATABASE_URL must start with postgres:// or postgresql://, or be left out for the embedded database.',
  );
}

function number(
  env: Record<string, string | undefined>,
  name: string,
  byDefault: number,
  min: number,
  max: number,
): number {
  const text = env[name];
  if (text === undefined || text === '') return byDefault;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new ConfigError(`${name} is "${text}": it must be a whole number from ${min} to ${max}.`);
}

import { join } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import { DatabaseUnavailable } from './database-unavailable';
import { LIKENESS } from './likeness';
import { lockDirectory } from './lock-file';

/** PostgreSQL in this process, its files under one directory that only one process may use. */
export interface Embedded {
  options: Partial<DataSourceOptions>;
  close(): Promise<void>;
}

/**
 * Opens the database of `directory`, making it when there is none. `directory` null = in memory, for tests.
 *
 * @throws DatabaseUnavailable
 */
export async function openEmbedded(directory: string | null, load?: Blob): Promise<Embedded> {
  const unlock = directory ? lockDirectory(directory) : () => undefined;
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
    const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
    const dataDir = directory ? join(directory, 'pg') : undefined;
    const database = await PGlite.create({ dataDir, loadDataDir: load, extensions: { pg_trgm } });
    await database.exec(`SET ${LIKENESS}`);
    return {
      options: {
        type: 'postgres',
        // One connection: the engine has one session. A caller that waits longer than this holds a transaction and
        // asks past it, which is a fault of the program, not of the load.
        poolSize: 1,
        extra: {
          connection: createPgConfig(database).connection,
          idleTimeoutMillis: 0,
          connectionTimeoutMillis: 30_000,
        },
      } as Partial<DataSourceOptions>,
      close: async () => {
        await database.close();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    const known = DatabaseUnavailable.from(cause, directory ?? 'memory');
    throw known === cause ? new DatabaseUnavailable('damaged', { directory: directory ?? 'memory' }) : known;
  }
}

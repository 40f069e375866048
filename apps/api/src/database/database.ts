import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config';
import { openEmbedded } from './embedded';
import { entities } from './entities';
import { migrations } from './migrations';
import { connect, migrateLocked, serverOptions } from './server';
import { SnakeNames } from './snake-names';

export type DatabaseKind = 'embedded' | 'server';

/** The open database with all its tables. */
export interface Database {
  kind: DatabaseKind;
  source: DataSource;
  close(): Promise<void>;
}

const COMMON = {
  type: 'postgres',
  entities,
  migrations,
  namingStrategy: new SnakeNames(),
  synchronize: false,
  logging: false,
} as const;

/**
 * Opens the database the configuration names and brings its tables up to date.
 *
 * @throws DatabaseUnavailable with a sentence for the person who starts Anketa
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'databasePool' | 'databaseWaitSeconds'> & { dataDir: string | null },
  say: (sentence: string) => void,
  load?: Blob,
): Promise<Database> {
  if (config.databaseUrl) {
    const source = new DataSource({
      ...COMMON,
      ...serverOptions(config.databaseUrl, config.databasePool),
    } as DataSourceOptions);
    await connect(source, config.databaseUrl, config.databaseWaitSeconds, say);
    await migrateLocked(source);
    return { kind: 'server', source, close: () => source.destroy() };
  }
  const embedded = await openEmbedded(config.dataDir, load);
  const source = new DataSource({ ...COMMON, ...embedded.options } as DataSourceOptions);
  await source.initialize();
  await source.runMigrations({ transaction: 'each' });
  return {
    kind: 'embedded',
    source,
    close: async () => {
      await source.destroy();
      await embedded.close();
    },
  };
}

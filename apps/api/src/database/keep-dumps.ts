import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { backUp } from './backup';

const HOUR = 3_600_000;
const KEPT = 8;
const NAME = /^anketa-[\dTZ-]+\.gz$/;

/**
 * Backs the embedded database up into `DATA_DIR/dumps` every so many hours, when something was written since, and
 * keeps the newest eight. Answers the function that ends it.
 */
export function keepDumps(
  source: DataSource,
  { dataDir, dumpHours }: Pick<Config, 'dataDir' | 'dumpHours'>,
): () => void {
  if (dumpHours === 0) return () => undefined;
  const logger = new Logger('Dumps');
  const folder = join(dataDir, 'dumps');
  let dumped: string | null = null;
  const timer = setInterval(async () => {
    try {
      const place = await writtenUpTo(source);
      if (place === dumped) return;
      mkdirSync(folder, { recursive: true });
      await backUp(source, join(folder, `anketa-${new Date().toISOString().replace(/[:.]/g, '-')}.gz`));
      dumped = place;
      for (const name of readdirSync(folder)
        .filter((file) => NAME.test(file))
        .sort()
        .slice(0, -KEPT))
        rmSync(join(folder, name));
    } catch (cause) {
      logger.error(`no dump was written: ${(cause as Error).message}`);
    }
  }, dumpHours * HOUR);
  timer.unref();
  return () => clearInterval(timer);
}

async function writtenUpTo(source: DataSource): Promise<string> {
  const [row]: { place: string }[] = await source.query('SELECT pg_current_wal_insert_lsn()::text AS place');
  return row?.place ?? '';
}

import { Logger } from 'nestjs-pino';
import { createApp } from './app';
import { today } from './config/clock';
import { ConfigError, readConfig } from './config/config';
import { openDatabase } from './database/database';
import { DatabaseUnavailable } from './database/database-unavailable';
import { keepDumps } from './database/keep-dumps';
import { DEMO_USER, seedDemo } from './demo/seed-demo';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

async function start(demo: boolean): Promise<void> {
  const config = readConfig(demo ? { ...process.env, DATA_DIR: process.env.DATA_DIR || 'data/demo' } : process.env);
  const database = await openDatabase(config, say);
  const app = await createApp(database, config);
  const stopDumps = database.kind === 'embedded' ? keepDumps(database.source, config) : () => undefined;
  const stop = async () => {
    stopDumps();
    await app.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  if (demo) await seedDemo(app, today());
  await app.listen(config.port, config.host);
  app.useLogger(app.get(Logger));
  say(`Anketa is ready at http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`);
  if (demo) say(`Sign in as ${DEMO_USER.email} with the password ${DEMO_USER.password}`);
}

start(process.argv.includes('--demo')).catch((cause: unknown) => {
  const { code } = cause as NodeJS.ErrnoException;
  if (cause instanceof ConfigError || cause instanceof DatabaseUnavailable) process.stderr.write(`${cause.message}\n`);
  else if (code === 'EADDRINUSE')
    process.stderr.write('The port is in use by another program. Stop it, or set PORT.\n');
  else process.stderr.write(`${(cause as Error).stack}\n`);
  process.exit(1);
});

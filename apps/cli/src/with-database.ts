import { readConfig } from '../../api/src/config/config';
import { type Database, openDatabase } from '../../api/src/database/database';
import { DatabaseUnavailable } from '../../api/src/database/database-unavailable';
import { CommandError } from './command-error';

/** Runs on the database the environment names (DATA_DIR, DATABASE_URL) and closes it after. @throws CommandError */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env), (sentence) =>
    process.stderr.write(`${sentence}\n`),
  ).catch((cause: Error) => {
    throw cause instanceof DatabaseUnavailable ? new CommandError(cause.message) : cause;
  });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

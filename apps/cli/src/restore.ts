import { BackupError, restore as restoreInto } from '../../api/src/database/backup';
import { CommandError } from './command-error';
import { withDatabase } from './with-database';

/** `restore FILE`: fills an empty database, whole or not at all. */
export async function restore([path]: string[]): Promise<number> {
  if (!path) throw new CommandError('restore needs the name of a backup: anketa restore FILE');
  try {
    await withDatabase(({ source }) => restoreInto(source, path));
  } catch (cause) {
    throw cause instanceof BackupError ? new CommandError(cause.message) : cause;
  }
  process.stdout.write(`restored from ${path}\n`);
  return 0;
}

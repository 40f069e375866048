import { backUp } from '../../api/src/database/backup';
import { CommandError } from './command-error';
import { withDatabase } from './with-database';

/** `backup FILE`: everything, as of one moment, to a file that either database restores. */
export async function backup([path]: string[]): Promise<number> {
  if (!path) throw new CommandError('backup needs the name of the file to write: anketa backup FILE');
  await withDatabase(({ source }) => backUp(source, path));
  process.stdout.write(`backed up to ${path}\n`);
  return 0;
}

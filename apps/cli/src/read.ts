import { today } from '../../api/src/config/clock';
import { CommandError } from './command-error';
import { readList } from './read-list';

/** `read LIST`: what the import screen would show, as JSON. */
export async function read([path, ...more]: string[]): Promise<number> {
  if (!path || more.length > 0) throw new CommandError('read needs one file: anketa read LIST');
  process.stdout.write(`${JSON.stringify(await readList(path, today()), null, 2)}\n`);
  return 0;
}

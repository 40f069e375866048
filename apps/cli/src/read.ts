import { today } from '../../api/src/config/clock';
import { CommandError } from './command-error';
import { readList } from './read-list';

/** `read LIST`: what the import screen would show, as JSON. */
export async function read([path]: string[]): Promise<number> {
  if (!path) throw new CommandError('read needs a file: anketa read LIST');
  process.stdout.write(`${JSON.stringify(await readList(path, today()), null, 2)}\n`);
  return 0;
}

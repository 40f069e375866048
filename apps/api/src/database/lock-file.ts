import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnavailable } from './database-unavailable';

const FILE = 'anketa.lock';

/**
 * Keeps a second process out of the data directory: the embedded database itself would let it in and lose writes.
 * The file holds the process id and when that process started, so a lock left by a killed process (also one whose
 * id was given to another process since, as in a restarted container) is taken over.
 *
 * @returns the function that gives the directory back
 * @throws DatabaseUnavailable when a living process holds it, or the directory cannot be written
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, FILE);
  try {
    mkdirSync(directory, { recursive: true });
    if (!create(path)) {
      const holder = readHolder(path);
      if (holder && isAlive(holder)) throw new DatabaseUnavailable('locked', { directory, pid: holder.pid });
      rmSync(path, { force: true });
      if (!create(path)) throw new DatabaseUnavailable('locked', { directory, pid: 0 });
    }
  } catch (cause) {
    throw DatabaseUnavailable.from(cause, directory);
  }
  return () => rmSync(path, { force: true });
}

interface Holder {
  pid: number;
  started: string;
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder));
    closeSync(file);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function readHolder(path: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null; // a file cut short by a crash holds nobody
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid && holder.started === startOf(process.pid)) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return startOf(holder.pid) === holder.started;
}

/** When a process started, in clock ticks since boot (field 22 of /proc/PID/stat); '' where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

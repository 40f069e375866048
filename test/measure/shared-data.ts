import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The outside data beside the project: by argument, by SHARED_DIR, else ../shared. `null` when it is not there. */
export function sharedData(argument: string | undefined): string | null {
  const folder = join(resolve(argument ?? process.env.SHARED_DIR ?? join(process.cwd(), '../shared')), 'data');
  return existsSync(folder) ? folder : null;
}

/** The rows of a tab-separated table with a heading. */
export function table(folder: string, path: string): Record<string, string>[] {
  const [heading = '', ...lines] = readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const names = heading.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

export function json<T>(folder: string, path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}

export function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function files(folder: string, path: string): string[] {
  return readdirSync(join(folder, path)).map((name) => join(path, name));
}

/** Counts of one measure: right, wrong with nothing said of it, wrong but marked, left empty. */
export class Tally {
  right = 0;
  wrong = 0;
  marked = 0;
  empty = 0;

  add(kind: 'right' | 'wrong' | 'marked' | 'empty'): void {
    this[kind]++;
  }

  get all(): number {
    return this.right + this.wrong + this.marked + this.empty;
  }

  toString(): string {
    const share = (count: number) => `${((100 * count) / Math.max(1, this.all)).toFixed(2)} %`;
    return `${this.all}\tright ${share(this.right)}\twrong ${share(this.wrong)}\twrong but marked ${share(this.marked)}\tempty ${share(this.empty)}`;
  }
}

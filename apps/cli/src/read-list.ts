import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openFile, type Preview, preview } from '@anketa/import';
import { CommandError, fileError } from './command-error';
import { sentences } from './sentences';

/** Reads a file of tourists as the import screen would. @throws CommandError when the file itself cannot be read */
export async function readList(path: string, today: string): Promise<Preview> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw fileError(path, 'read', cause);
  }
  const { source, issues } = await openFile(basename(path), bytes, today);
  if (issues.some(({ severity }) => severity === 'error')) throw new CommandError(issues.map(sentences()).join('\n'));
  const read = preview(source, { today });
  return { ...read, issues: [...issues, ...read.issues] };
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Preview, preview, readFile } from '@anketa/import';
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
  const { sheets, issues } = await readFile(basename(path), bytes);
  const [sheet] = sheets;
  if (!sheet) throw new CommandError(issues.map(sentences()).join('\n') || `${path} holds no list.`);
  return preview(sheet.source, { today });
}

import { type Entry, readEntries } from '@anketa/dictionary';
import { readCells, readFile } from '@anketa/import';
import type { Issue } from '@anketa/issue';

/** The entries of a chosen file, or why it cannot be read. */
export async function entriesOfFile(file: File): Promise<{ entries: Entry[]; issue: Issue | null }> {
  const { sheets, issues } = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return { entries: readEntries(readCells(sheets[0]?.source ?? {})), issue: issues[0] ?? null };
}

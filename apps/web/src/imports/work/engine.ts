import {
  type Column,
  openFile as openList,
  proposeColumns,
  readTable,
  STEPS,
  type StepName,
  type Table,
} from '@anketa/import';
import type { Issue } from '@anketa/issue';

export { type Column, STEPS, type StepName, type Table };

/** The two flavours of one clipboard. */
export interface Pasted {
  text: string;
  html: string;
}

/** A list that was read, and what was wrong with it as a whole. */
export interface Opened {
  table: Table;
  issues: readonly Issue[];
  /** What its columns are, when that was found out along with it. */
  columns?: readonly Column[];
}

const SURE = 0.8;

/** Whether a column's meaning was recognised or chosen, not guessed. */
export const isSure = (column: Column): boolean => column.why === 'chosen' || column.confidence >= SURE;

export function openPasted(pasted: Pasted, today: string): Opened {
  const table = readTable(pasted, today);
  return { table, issues: table.issues, columns: proposeColumns(table, today) };
}

/** The list of a file, and what is to be said of the file. */
export async function openFile(name: string, bytes: Uint8Array, today: string): Promise<Opened> {
  const { table, columns, issues } = await openList(name, bytes, today);
  return { table, columns, issues: [...issues, ...table.issues] };
}

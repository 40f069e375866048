import { readDetails } from '@anketa/client';
import { openFile, preview } from '@anketa/import';
import type { Issue } from '@anketa/issue';
import type { ClientBody } from '../api/shapes';

/** A sheet of clients as it was understood. */
export interface ReadBase {
  rows: { line: number; client: ClientBody }[];
  /** Headings that were understood, and those that were not. */
  columns: string[];
  unread: string[];
}

/** Reads an agency's old base: people by the rules of the import, and what else this program's own sheet says. */
export async function readBase(
  file: File,
  today: string,
): Promise<{ base: ReadBase; issue: Issue | null; notes: Issue[] }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { source, table, issues } = await openFile(file.name, bytes, today);
  const { headings } = table;
  const read = preview(source, { today });
  const rows = read.rows.map(({ line, cells, tourist }) => {
    const { ticketNumber: _, travellerType: __, ...person } = tourist;
    return { line, client: { ...withoutNulls(person), ...readDetails(headings, cells) } };
  });
  const details = new Set(headings.filter((heading) => Object.keys(readDetails([heading], ['1'])).length > 0));
  const understood = (heading: string, at: number): boolean => read.columns[at]?.target != null || details.has(heading);
  return {
    base: {
      rows,
      columns: headings.filter(understood),
      unread: headings.filter((heading, at) => heading !== '' && !understood(heading, at)),
    },
    issue: [...issues, ...read.issues].find(({ severity }) => severity === 'error') ?? null,
    notes: issues.filter(({ severity }) => severity !== 'error'),
  };
}

const withoutNulls = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<T>;

import { read } from './read-list';
import type { Work } from './work';

type Packed = Pick<Work, 'table' | 'columns' | 'decisions' | 'services' | 'dropped' | 'present' | 'layout'>;

/** What is enough to come back to the work after a reload. */
export const packWork = ({ table, columns, decisions, services, dropped, present, layout }: Work): Packed => ({
  table,
  columns,
  decisions,
  services,
  dropped,
  present,
  layout,
});

/** The work again; `null` when what was kept is none. */
export function unpackWork(packed: unknown, today: string): Work | null {
  const { table, columns, decisions, services = {}, dropped, present, layout = null } = packed as Packed;
  if (!table || !columns) return null;
  const rest = { rows: [], skipped: [], issues: [], clients: new Map(), reading: false, unmatched: false };
  return read({ table, columns, decisions, services, dropped, present, layout, ...rest }, today);
}

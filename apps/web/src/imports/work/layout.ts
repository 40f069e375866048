import { isTarget } from '@anketa/import';
import type { Column, Table } from './engine';

/** How a list is laid out, apart from who is in it. */
export interface Layout {
  signature: string;
  /** What the program itself took the columns for. */
  proposed: readonly (string | null)[];
}

/** What agents said the columns of a layout are, by its signature. */
export type Remembered = ReadonlyMap<string, readonly (string | null)[]>;

const LOOKED_AT = 200;
const LONGEST = 8_000;

/**
 * What tells one layout from another: the headings and the kinds of what stands below them. `null` for a list without
 * headings: what one agent meant by its columns says nothing of the next such list.
 *
 * @example layoutOf(table, columns)?.signature // '["группа","кто"]["К","Л"]'
 */
export function layoutOf(table: Table, columns: readonly Column[]): Layout | null {
  const headings = table.headings.map((heading) => heading.trim().toLocaleLowerCase());
  if (table.targets || headings.filter(Boolean).length * 2 <= headings.length) return null;
  const kinds = headings.map((_, index) => kindOf(table.rows.slice(0, LOOKED_AT).map((row) => row.cells[index] ?? '')));
  const signature = JSON.stringify(headings) + JSON.stringify(kinds);
  return signature.length > LONGEST ? null : { signature, proposed: columns.map((column) => column.target) };
}

/** What most of these cells are: empty, numbers, Cyrillic, Latin, or something of both. */
function kindOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return '-';
  const most = (shape: RegExp): boolean => filled.filter((cell) => shape.test(cell)).length * 2 > filled.length;
  const words = most(/\p{L}[^\p{L}]+\p{L}/u) ? '2' : '';
  if (most(/\p{L}.*\d|\d.*\p{L}/u)) return 'mixed';
  if (most(/\d/)) return 'digits';
  return `${most(/\p{Script=Cyrillic}/u) ? 'cyrillic' : most(/[a-z]/i) ? 'latin' : 'other'}${words}`;
}

/** The columns as an agent corrected them in a list of the same layout; unknown layouts stay as proposed. */
export function rememberedColumns(
  columns: readonly Column[],
  layout: Layout | null,
  remembered: Remembered,
): readonly Column[] {
  const said = layout && remembered.get(layout.signature);
  if (!said || said.length !== columns.length) return columns;
  return columns.map((column, index): Column => {
    const target = said[index] ?? null;
    if (target === column.target || (target !== null && !isTarget(target))) return column;
    return { ...column, target, confidence: 1, why: 'chosen' };
  });
}

/** What is to be remembered of a list, as its columns are now; `null` when nothing differs from what is known. */
export function toRemember(
  layout: Layout | null,
  columns: readonly Column[],
  remembered: Remembered,
): { signature: string; columns: (string | null)[] } | null {
  if (!layout || layout.proposed.length !== columns.length) return null;
  const now = columns.map((column) => column.target);
  const known = remembered.get(layout.signature) ?? layout.proposed;
  return now.every((target, index) => target === known[index]) ? null : { signature: layout.signature, columns: now };
}

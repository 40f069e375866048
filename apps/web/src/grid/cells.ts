import type { Range, Selection, Size } from './selection';
import { isSingle, rangeOf } from './selection';

/** One cell to be written. */
export interface CellChange {
  row: number;
  column: number;
  text: string;
}

export type CellText = (row: number, column: number) => string;

/** The texts of a range, row by row. */
export function block(range: Range, text: CellText): string[][] {
  const rows: string[][] = [];
  for (let row = Math.max(0, range.top); row <= range.bottom; row++) {
    const cells: string[] = [];
    for (let column = range.left; column <= range.right; column++) cells.push(text(row, column));
    rows.push(cells);
  }
  return rows;
}

const needsQuotes = /["\t\r\n]/;

/** Rows as a spreadsheet puts them on the clipboard: tabs, line ends, quotes round what holds them. */
export function toTabbed(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join('\t')).join('\r\n');
}

/** Reads what `toTabbed` or a spreadsheet wrote. A cell that only starts with a quote keeps it. */
export function fromTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  let position = 0;
  const last = (): string[] => rows[rows.length - 1] as string[];
  while (position <= text.length) {
    const quoted = text[position] === '"' ? quotedCell(text, position) : null;
    const end = quoted ? quoted.end : endOfCell(text, position);
    last().push(quoted ? quoted.text : text.slice(position, end));
    const mark = text[end];
    if (mark === undefined) break;
    if (mark === '\r' && text[end + 1] === '\n') position = end + 2;
    else position = end + 1;
    if (mark === '\t') continue;
    if (position === text.length) break;
    rows.push([]);
  }
  return rows;
}

function endOfCell(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function quotedCell(text: string, from: number): { text: string; end: number } | null {
  let cell = '';
  for (let index = from + 1; index < text.length; index++) {
    if (text[index] !== '"') {
      cell += text[index];
    } else if (text[index + 1] === '"') {
      cell += '"';
      index++;
    } else {
      const after = text[index + 1];
      return after === undefined || after === '\t' || after === '\r' || after === '\n'
        ? { text: cell, end: index + 1 }
        : null;
    }
  }
  return null;
}

/**
 * The changes of a paste: one cell fills the whole selection, a block is laid from its upper left corner, repeated when
 * the selection is a whole number of blocks. Nothing is written outside the grid.
 */
export function pasteInto(selection: Selection, pasted: readonly (readonly string[])[], size: Size): CellChange[] {
  const range = rangeOf(selection);
  const height = pasted.length;
  const width = Math.max(0, ...pasted.map((cells) => cells.length));
  if (height === 0 || width === 0) return [];
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const repeats = !isSingle(selection) && rows % height === 0 && columns % width === 0;
  const changes: CellChange[] = [];
  for (let down = 0; down < (repeats ? rows : height); down++) {
    for (let across = 0; across < (repeats ? columns : width); across++) {
      const row = Math.max(0, range.top) + down;
      const column = range.left + across;
      if (row >= size.rows || column >= size.columns) continue;
      changes.push({ row, column, text: pasted[down % height]?.[across % width] ?? '' });
    }
  }
  return changes;
}

/** The changes of Ctrl+D: the first row of the selection is copied down; of one cell, the cell above it. */
export function fillDown(selection: Selection, text: CellText): CellChange[] {
  const range = rangeOf(selection);
  const single = range.top === range.bottom;
  const source = single ? range.top - 1 : range.top;
  if (source < 0) return [];
  const changes: CellChange[] = [];
  for (let row = source + 1; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      changes.push({ row, column, text: text(source, column) });
    }
  }
  return changes;
}

/** The changes of Delete: every cell of the selection emptied. */
export function clear(selection: Selection): CellChange[] {
  const range = rangeOf(selection);
  const changes: CellChange[] = [];
  for (let row = Math.max(0, range.top); row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) changes.push({ row, column, text: '' });
  }
  return changes;
}

import type { SkippedLine } from '../table';

/** A table as it came, before anything is known of its columns: rows of cell texts, each with its line in the source. */
export interface Grid {
  rows: GridRow[];
  /** What of the source was not read, as codes of the list's issues. */
  left?: readonly ('list.tooManyColumns' | 'list.tooDeep')[];
  /** Lines of the source that are no rows of it. */
  skipped?: readonly SkippedLine[];
  /** For every row what its cells say when merged cells speak for all they cover; used for headings only. */
  spread?: string[][];
}

export interface GridRow {
  line: number;
  cells: string[];
}

/** More than this is not read: it is no list of tourists, and a page must not hang. */
export const LIMITS = { characters: 52_428_800, rows: 20_000, columns: 256, cell: 5_000 } as const;

/** The grid without columns and trailing cells that are empty in every row, and every row equally wide. */
export function trimmed(grid: Grid): Grid {
  const all = grid.spread
    ? [...grid.rows.map(({ cells }) => cells), ...grid.spread]
    : grid.rows.map(({ cells }) => cells);
  let width = 0;
  for (const cells of all) {
    for (let at = cells.length - 1; at >= width; at--) {
      if (cells[at] !== '') {
        width = at + 1;
        break;
      }
    }
  }
  const wide = (cells: string[]) => {
    const row = cells.slice(0, width);
    while (row.length < width) row.push('');
    return row;
  };
  return {
    ...(grid.left ? { left: grid.left } : {}),
    ...(grid.skipped ? { skipped: grid.skipped } : {}),
    rows: grid.rows.map(({ line, cells }) => ({ line, cells: wide(cells) })),
    ...(grid.spread ? { spread: grid.spread.map(wide) } : {}),
  };
}

/** A cell's text: no hidden trailing spaces, no-break spaces as spaces, line breaks kept, `="0404"` as 0404, an end put to endless ones. */
export function cellText(text: string): string {
  const whole = text.length > LIMITS.cell ? text.slice(0, LIMITS.cell) : text;
  const plain = whole.startsWith('="') ? whole.replace(/^="([^"]*)"$/, '$1') : whole;
  if (!/[\u0000-\u001f\u00a0\u2007\u202f\ufeff\ufffe\uffff]|^\s|\s$| {2}/.test(plain)) return plain;
  return plain
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufeff\ufffe\uffff]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

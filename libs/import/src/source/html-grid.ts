import { hasLostDigits } from '@anketa/document';
import { cellText, type Grid, type GridRow, LIMITS } from './grid';
import { readMarkup } from './markup-parser';

interface Cell {
  text: string;
  colspan: number;
  rowspan: number;
  /** `mso-ignore:colspan`: Excel lets the text run over the empty neighbour, which is there all the same. */
  overflow: boolean;
  /** The number behind the shown text, where a spreadsheet gives it. */
  exact: string | null;
}

interface OpenTable {
  rows: Cell[][];
  row: Cell[] | null;
  cell: Cell | null;
}

const SKIPPED = new Set([
  'style',
  'script',
  'head',
  'title',
  'meta',
  'link',
  'xml',
  'template',
  'noscript',
  'textarea',
  'svg',
]);
const BREAKS = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'blockquote']);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore|visibility\s*:\s*hidden/i;

/**
 * The table of an HTML clipboard as Excel, Word, LibreOffice, Google Sheets, a browser or a mail puts it there. Of several
 * tables the largest, together with the others of the same width (Word breaks long lists). `null`: there is no table.
 */
export function htmlGrid(html: string): Grid | null {
  const { closed, whole } = readTables(html);
  const tables = closed.filter((rows) => rows.length > 0);
  const wide = tables.some((rows) => rows.some((cells) => cells.length > LIMITS.columns));
  if (tables.length === 0) return null;
  const grids = tables.map(layOut);
  const size = ({ rows }: Grid) => rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== '').length, 0);
  const largest = grids.reduce((best, grid) => (size(grid) > size(best) ? grid : best));
  const width = widthOf(largest);
  const parts = width < 2 ? [largest] : grids.filter((grid) => grid === largest || widthOf(grid) === width);
  const rows: GridRow[] = [];
  const spread: string[][] = [];
  for (const part of parts) {
    part.rows.forEach(({ cells }, at) => {
      if (rows.length > LIMITS.rows + 1000) return;
      rows.push({ line: rows.length + 1, cells });
      spread.push(part.spread?.[at] ?? cells);
    });
  }
  const left = [...(wide ? (['list.tooManyColumns'] as const) : []), ...(whole ? [] : (['list.tooDeep'] as const))];
  return { rows, spread, ...(left.length > 0 ? { left } : {}) };
}

const widthOf = ({ rows }: Grid) => rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

function readTables(html: string): { closed: Cell[][][]; whole: boolean } {
  const closed: Cell[][][] = [];
  const open: OpenTable[] = [];
  let skipped = 0;
  const hidden: string[] = [];
  const whole = readMarkup(html, {
    onopentag(name, attributes) {
      const table = open.at(-1);
      if (SKIPPED.has(name)) skipped++;
      if (hidden.length > 0 || HIDDEN.test(attributes.style ?? '')) {
        if (!VOID.has(name)) hidden.push(name);
        return;
      }
      if (name === 'table' || (!table && CELLS.has(name))) open.push({ rows: [], row: null, cell: null });
      if (name !== 'table' && !table && CELLS.has(name)) return startCell(open.at(-1)!, name, attributes);
      if (name === 'table') return;
      if (CELLS.has(name) && table) startCell(table, name, attributes);
      else if (BREAKS.has(name) && table?.cell && table.cell.text !== '' && table.cell.text.length < LIMITS.cell) {
        if (name === 'br' || !table.cell.text.endsWith('\n')) table.cell.text += '\n';
      }
    },
    ontext(text) {
      const cell = open.at(-1)?.cell;
      if (!cell || skipped > 0 || hidden.length > 0) return;
      if (cell.text.length < LIMITS.cell) cell.text += text.replace(/[ \t\r\n\f]+/g, ' ');
    },
    onclosetag(name) {
      if (SKIPPED.has(name) && skipped > 0) skipped--;
      if (hidden.length > 0) {
        const at = hidden.lastIndexOf(name);
        if (at >= 0) hidden.length = at;
        return;
      }
      const table = open.at(-1);
      if (!table) return;
      if (name === 'td' || name === 'th') table.cell = null;
      else if (name === 'tr') endRow(table);
      else if (name === 'table') {
        endRow(table);
        closed.push(table.rows);
        open.pop();
      } else if (BREAKS.has(name) && table.cell && table.cell.text !== '' && !table.cell.text.endsWith('\n'))
        table.cell.text += '\n';
    },
  });
  for (const table of open) {
    endRow(table);
    closed.push(table.rows);
  }
  return { closed, whole };
}

/** A fragment may begin with a row or a cell, without its table. */
const CELLS = new Set(['tr', 'td', 'th']);

const VOID = new Set([
  'br',
  'img',
  'hr',
  'col',
  'input',
  'meta',
  'link',
  'wbr',
  'area',
  'base',
  'embed',
  'source',
  'track',
]);

function endRow(table: OpenTable): void {
  if (table.row && table.row.length > 0) table.rows.push(table.row);
  table.row = null;
  table.cell = null;
}

function startCell(table: OpenTable, name: string, attributes: Record<string, string>): void {
  if (name === 'tr') {
    endRow(table);
    table.row = [];
    return;
  }
  table.row ??= [];
  table.cell = openCell(attributes);
  if (isReal(attributes)) table.row.push(table.cell);
}

function openCell(attributes: Record<string, string>): Cell {
  const span = (value: string | undefined, most: number) =>
    Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
  return {
    text: '',
    colspan: span(attributes.colspan, LIMITS.columns),
    rowspan: span(attributes.rowspan, 1000),
    overflow: /mso-ignore\s*:\s*colspan/i.test(attributes.style ?? ''),
    exact: attributes['x:num'] || attributes.sdval || null,
  };
}

/** Word ends rows with cells of no width to carry a row's height; they are no cells of the table. */
function isReal(attributes: Record<string, string>): boolean {
  return attributes.width !== '0' && !/(?:^|;)\s*width\s*:\s*0(?:pt|px)?\s*(?:;|$)/i.test(attributes.style ?? '');
}

function layOut(table: Cell[][]): Grid {
  const rows: GridRow[] = [];
  const spread: string[][] = [];
  const pending: { left: number; text: string }[] = [];
  for (const cells of table) {
    const texts: string[] = [];
    const shown: string[] = [];
    const place = (text: string, all: string) => {
      texts.push(text);
      shown.push(all);
    };
    const fromAbove = () => {
      for (let above = pending[texts.length]; above && above.left > 0; above = pending[texts.length]) {
        above.left--;
        place('', above.text);
      }
    };
    for (const cell of cells) {
      fromAbove();
      if (texts.length >= LIMITS.columns) break;
      const text = textOf(cell);
      for (let at = 0; at < cell.colspan && texts.length < LIMITS.columns; at++) {
        if (cell.rowspan > 1)
          pending[texts.length] = { left: cell.rowspan - 1, text: cell.overflow && at > 0 ? '' : text };
        place(at === 0 ? text : '', cell.overflow && at > 0 ? '' : text);
      }
    }
    fromAbove();
    rows.push({ line: rows.length + 1, cells: texts });
    spread.push(shown);
  }
  return { rows, spread };
}

function textOf({ text, exact }: Cell): string {
  const shown = cellText(text);
  const whole = exact !== null && /^\d{6,15}$/.test(exact);
  return whole && (hasLostDigits(shown) || /^#+$/.test(shown)) ? exact : shown;
}

import type { Grid } from './grid';
import { htmlGrid } from './html-grid';
import { readMarkup } from './markup-parser';
import { separatorOf, textGrid } from './text-grid';

const LARGE = 2_000_000;

/** Both flavours of one clipboard, or a file's text. */
export interface Source {
  text?: string;
  html?: string;
}

/**
 * One grid out of both flavours: the structure of the HTML, the values of the text where a narrow column shows `####`.
 * A very large HTML is left unread when the text has the cells too. `null`: neither holds a table.
 */
export function clipboardGrid({ text = '', html = '' }: Source): Grid | null {
  const tabbed = text.trim() !== '' && separatorOf(text) === '\t';
  if (html.length > LARGE && tabbed) return textGrid(text);
  const table = /<t[dhr][\s>]/i.test(html) ? htmlGrid(html) : null;
  if (!table || isEmpty(table))
    return text.trim() === '' ? (html.trim() === '' ? null : textGrid(withoutTags(html))) : textGrid(text);
  return tabbed ? withTextValues(table, textGrid(text)) : table;
}

/**
 * The cells of a source as they stand, row by row, whatever they mean.
 *
 * @example readCells({ text: 'врач\tPhysician' }) // [['врач', 'Physician']]
 */
export function readCells(source: Source): string[][] {
  return clipboardGrid(source)?.rows.map(({ cells }) => cells) ?? [];
}

function withTextValues(table: Grid, text: Grid): Grid {
  const filled = text.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const own = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length !== own.length) return table;
  own.forEach((row, at) => {
    const values = filled[at]?.cells ?? [];
    row.cells.forEach((cell, column) => {
      const value = values[column];
      if (/^#{2,}$/.test(cell) && value !== undefined && !/^#*$/.test(value)) row.cells[column] = value;
    });
  });
  return table;
}

function isEmpty({ rows }: Grid): boolean {
  return rows.every(({ cells }) => cells.every((cell) => cell === ''));
}

const LINE_ENDS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
const UNREAD: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'svg']);

/** HTML without a table: paragraphs and list items as lines. */
function withoutTags(html: string): string {
  const texts: string[] = [];
  let unread = 0;
  readMarkup(html, {
    onopentag(name) {
      if (UNREAD.has(name)) unread++;
    },
    ontext(text) {
      if (unread === 0) texts.push(text.replace(/[\r\n]+/g, ' '));
    },
    onclosetag(name) {
      if (UNREAD.has(name)) unread--;
      else if (LINE_ENDS.has(name)) texts.push('\n');
    },
  });
  return texts.join('');
}

import type { Grid } from './grid';
import { htmlGrid } from './html-grid';
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

/** HTML without a table: paragraphs and list items as lines. */
function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|head|title)[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/[\r\n]+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#(\d{1,6});/g, (_, code: string) => (Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : ''))
    .replace(/&amp;/gi, '&');
}

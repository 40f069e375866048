import { serialDate } from '@anketa/document';
import { LIMITS } from './grid';
import { type MarkupHandler, readMarkup } from './markup-parser';
import type { Sheet } from './sheet';
import { unzipText } from './unzip';

interface Book {
  strings: string[];
  formats: CellFormat[];
  system: '1900' | '1904';
}

type CellFormat = { kind: 'date' } | { kind: 'padded'; digits: number } | { kind: 'general' };

const WANTED =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/** The sheets of an .xlsx, cells as they are shown; `null` when the ZIP is none. */
export function readXlsx(bytes: Uint8Array): Sheet[] | null {
  const files = unzipText(bytes, (name) => WANTED.test(name));
  const workbook = files.get('xl/workbook.xml');
  if (workbook === undefined) return null;
  const { sheets, system } = readWorkbook(workbook, files.get('xl/_rels/workbook.xml.rels') ?? '');
  const book: Book = {
    strings: readStrings(files.get('xl/sharedStrings.xml') ?? ''),
    formats: readFormats(files.get('xl/styles.xml') ?? ''),
    system,
  };
  return sheets.flatMap(({ name, path }) => {
    const xml = files.get(path);
    const sheet = xml === undefined ? null : readSheet(xml, book);
    return sheet === null ? [] : [{ name, ...sheet }];
  });
}

/** @throws RangeError when the XML is nested deeper than any spreadsheet's */
function parse(xml: string, handler: MarkupHandler): void {
  if (!readMarkup(xml, handler, { xml: true })) throw new RangeError('nested too deeply');
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function readWorkbook(workbook: string, rels: string) {
  const targets = new Map<string, string>();
  parse(rels, {
    onopentag(name, { Id = '', Target = '' }) {
      if (local(name) === 'Relationship')
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let system: '1900' | '1904' = '1900';
  parse(workbook, {
    onopentag(name, attributes) {
      if (local(name) === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) system = '1904';
      if (local(name) !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return;
      const path = targets.get(attributes['r:id'] ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attributes.name ?? '', path });
    },
  });
  return { sheets, system };
}

/** Shared strings; furigana (`rPh`) is no part of the text. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  let phonetic = false;
  parse(xml, {
    onopentag(name) {
      const tag = local(name);
      if (tag === 'si') text = '';
      else if (tag === 't') inText = true;
      else if (tag === 'rPh') phonetic = true;
    },
    ontext(part) {
      if (inText && !phonetic && text !== null) text += part;
    },
    onclosetag(name) {
      const tag = local(name);
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') {
        strings.push(text ?? '');
        text = null;
      }
    },
  });
  return strings;
}

function readFormats(xml: string): CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCells = false;
  parse(xml, {
    onopentag(name, attributes) {
      const tag = local(name);
      if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) formats.push(formatOf(Number(attributes.numFmtId ?? 0), codes));
    },
    onclosetag(name) {
      if (local(name) === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** ECMA-376 part 1, 18.8.30: built-in formats 14-17, 22, 27-36, 50-58 are dates. */
function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id)?.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '') ?? null;
  if (code === null) {
    const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? { kind: 'date' } : { kind: 'general' };
  }
  const first = code.split(';')[0] ?? '';
  if (/[dDyYдДгГ]/.test(first) || /m.*m.*[yYdD]/.test(first)) return { kind: 'date' };
  const zeros = first.replace(/[\s-]/g, '');
  return /^0{2,}$/.test(zeros) ? { kind: 'padded', digits: zeros.length } : { kind: 'general' };
}

interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

function readSheet(xml: string, book: Book): Omit<Sheet, 'name'> | null {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const hidden = new Set<number>();
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value: string | null = null;
  let reading = false;
  parse(xml, {
    onopentag(name, attributes) {
      const tag = local(name);
      if (tag === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1;
        if (/^(?:1|true)$/.test(attributes.hidden ?? '')) hidden.add(row);
        column = -1;
      } else if (tag === 'c') {
        const place = attributes.r ? placeOf(attributes.r) : null;
        column = place?.column ?? column + 1;
        if (place) row = place.row;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = null;
      } else if (tag === 'v' || tag === 't') {
        reading = true;
        value ??= '';
      } else if (tag === 'mergeCell') {
        const [from, to] = (attributes.ref ?? '').split(':').map(placeOf);
        if (from && to) merges.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
      }
    },
    ontext(text) {
      if (reading) value += text;
    },
    onclosetag(name) {
      const tag = local(name);
      if (tag === 'v' || tag === 't') reading = false;
      else if (
        tag === 'c' &&
        value !== null &&
        row >= 0 &&
        row < LIMITS.rows + 1000 &&
        column >= 0 &&
        column <= LIMITS.columns
      ) {
        while (rows.length <= row) rows.push([]);
        const cells = rows[row]!;
        while (cells.length <= column) cells.push('');
        cells[column] = shown(value, type, book.formats[style] ?? { kind: 'general' }, book);
      }
    },
  });
  if (rows.every((cells) => cells.every((cell) => cell === ''))) return null;
  const source = merges.length > 0 && merges.length < 2000 ? { html: toHtml(rows, merges) } : { text: toText(rows) };
  const said = [...hidden].filter((at) => rows[at]?.some((cell) => cell !== ''));
  return said.length > 0 ? { source, hidden: said.map((at) => at + 1) } : { source };
}

function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function shown(value: string, type: string, format: CellFormat, { strings, system }: Book): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'e') return '';
  if (type !== 'n') return value;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format.kind === 'date' && number >= 1) return serialDate(number, system) ?? value;
  if (format.kind === 'padded' && Number.isInteger(number) && number >= 0)
    return String(number).padStart(format.digits, '0');
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? String(number) : value;
}

/** Tab-separated text as a spreadsheet copies it. */
function toText(rows: string[][]): string {
  return rows
    .map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\n');
}

/** A table with its merged cells, so that headings of several rows keep their shape. */
function toHtml(rows: string[][], merges: Merge[]): string {
  const spans = new Map(merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  const covered = new Set<string>();
  for (const { row, column, rows: height, columns } of merges) {
    for (let down = 0; down < Math.min(height, 1000); down++) {
      for (let right = 0; right < Math.min(columns, LIMITS.columns); right++)
        if (down + right > 0) covered.add(`${row + down} ${column + right}`);
    }
  }
  const lines = rows.map((cells, row) => {
    const tags = cells.map((cell, column) => {
      if (covered.has(`${row} ${column}`)) return '';
      const span = spans.get(`${row} ${column}`);
      return `<td${span ? ` colspan=${span.columns} rowspan=${span.rows}` : ''}>${escaped(cell)}</td>`;
    });
    return `<tr>${tags.join('') || '<td></td>'}</tr>`;
  });
  return `<table>${lines.join('\n')}</table>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}

import Papa from 'papaparse';
import { meaningOf } from '../cell/headings';
import { cellText, type Grid, LIMITS } from './grid';
import { withoutLetterMarks } from './letter';
import { passportPages } from './passport-page';
import { recordsGrid } from './records';

const SAMPLE = 60;

/**
 * A plain text as rows and cells: tabs, or the separator that stands equally often in most lines (`;`, `|`, `,`), quotes
 * with line breaks inside as spreadsheets write them. Text without a separator gives one cell a line.
 */
export function textGrid(text: string): Grid {
  const whole = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/i, '');
  const records = recordsGrid(whole) ?? passportPages(whole);
  if (records !== null) return records;
  const { text: plain, skipped } = withoutLetterMarks(whole);
  const separator = separatorOf(plain);
  const aligned = separator === null ? alignedGrid(plain) : null;
  if (aligned !== null) return skipped.length > 0 ? { ...aligned, skipped } : aligned;
  const grid = separator === null ? lines(plain) : delimited(plain, separator);
  return skipped.length > 0 ? { ...grid, skipped } : grid;
}

/** A part that says itself what it is: "паспорт FE123456", "до 15.06.2030", "12.03.1985 г.р.", "Имя: Лев". */
const WORDED =
  /^\s*(?:(?:загран|закорд|пасп|пашп|др|д\.\s?р|зп|з\/п|гр-?во|действ|дійсн|годен|валид|до|un|till?|дата рожд|дата выд|серия|срок|гражданств|szül|útlevél|érvényes|născut|pașaport|роден|valid|выдан|видан|born|родил|тел|моб|passport|pasaport|valabil|expir)[\p{L}./]*[\s:№]+(?=.*\d)|\p{L}[\p{L}\s./-]{1,30}:\s*\S)|\d\s*(?:г\.?\s?р|р\.?\s?н|г\.?\s?рожд|року нар|года)(?!\p{L})/iu;

/** Sentences, not cells: in most cut lines a part has its own label, and no line is a heading. */
function isProse(sample: string[], separator: string): boolean {
  const cut = sample.filter((line) => line.includes(separator));
  if (cut.some((line) => line.includes('"'))) return false;
  const parts = cut.map((line) => line.split(separator));
  if (parts.filter((cells) => cells.some(isCutInBrackets)).length * 2 > cut.length) return true;
  if (parts.some((cells) => !/\d/.test(cells.join('')) && cells.filter((cell) => meaningOf(cell)).length > 1))
    return false;
  return parts.filter((cells) => cells.some((cell) => WORDED.test(cell)) || arePeople(cells)).length * 2 > cut.length;
}

/** "Зуеву Олегу (12.03.1985": no cell ends within brackets. */
const isCutInBrackets = (cell: string) => /\([^)]*$/.test(cell);

/** Each with a name and a date of its own: one after the other, not cells of one. */
function arePeople(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every((cell) => NAME_AND_DATE.test(cell));
}

const NAME_AND_DATE = /^\s*\p{L}{2,}[\s/]+\p{L}[\p{L}\s.]*[\s(]+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;

/** The separator of a text, `null` when its lines are not cut into cells. */
export function separatorOf(text: string): string | null {
  const sample = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/, SAMPLE * 4)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  if (sample.length === 0) return null;
  if (sample.filter((line) => line.includes('\t')).length * 5 >= sample.length) return '\t';
  for (const [separator, least] of [
    [';', 1],
    ['|', 2],
    [',', 2],
  ] as const) {
    const counts = sample.map((line) => outsideQuotes(line, separator));
    const cut = counts.filter((count) => count >= least);
    const usual = mostFrequent(cut);
    const same = cut.filter((count) => count === usual).length;
    if (
      cut.length * 10 >= sample.length * 6 &&
      same * 10 >= cut.length * (separator === ',' ? 8 : 6) &&
      isTabular(sample, separator, usual) &&
      !(separator !== '|' && isProse(sample, separator))
    )
      return separator;
  }
  return null;
}

/** "Орлов; Пётр" a line is a list of names; a table has a heading or more than two cells. */
function isTabular(sample: string[], separator: string, count: number): boolean {
  if (count >= 2) return separator !== ',' || !sample.every((line) => /\d{2}\.\d{2}\.\d{4}\s*г/.test(line));
  return sample.length > 1 && sample.some((line) => line.includes('"') || /\d{4}/.test(line));
}

function outsideQuotes(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, '').split(separator).length - 1;
}

function mostFrequent(counts: number[]): number {
  const times = new Map<number, number>();
  let best = 0;
  for (const count of counts) {
    const now = (times.get(count) ?? 0) + 1;
    times.set(count, now);
    if (now > (times.get(best) ?? 0)) best = count;
  }
  return best;
}

/** A table drawn with spaces: every line, the heading too, has the same number of gaps of two spaces or more. */
function alignedGrid(text: string): Grid | null {
  const all = text.split(/\r\n|\n|\r/, LIMITS.rows + 1000);
  const rows = all.map((one, at) => ({ line: at + 1, cells: one.trim() === '' ? [] : one.trim().split(/ {2,}/) }));
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const width = filled.at(-1)?.cells.length ?? 0;
  if (width < 3 || filled.length < 2 || width > LIMITS.columns) return null;
  const table = filled.filter(({ cells }) => cells.length === width);
  if (table.length < 2 || filled.some(({ cells }) => cells.length > 2 && cells.length !== width)) return null;
  const [heading] = table;
  if (heading!.cells.filter((cell) => !/\d/.test(cell) && meaningOf(cell)).length < 2) return null;
  return { rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(cellText) })) };
}

function lines(text: string): Grid {
  const rows = [];
  let line = 0;
  for (const one of text.split(/\r\n|\n|\r/)) {
    line++;
    if (rows.length > LIMITS.rows + 1000) break;
    rows.push({ line, cells: [cellText(one)] });
  }
  return { rows };
}

function delimited(whole: string, separator: string): Grid {
  const most = LIMITS.rows + 1000;
  const text = separator === '\t' ? whole.replace(/(?<=\t)"(?=\t|\r?\n|$)/g, '〃') : whole;
  let parsed = Papa.parse<string[]>(text, { delimiter: separator, quoteChar: '"', preview: most });
  const swallowed = parsed.data.some((row) => row.some((cell) => (cell.match(/\n/g)?.length ?? 0) > 20));
  if (swallowed || parsed.errors.some(({ type }) => type === 'Quotes')) {
    parsed = Papa.parse<string[]>(text, { delimiter: separator, quoteChar: '\0', preview: most });
  }
  const rows = [];
  const wide = parsed.data.some((cells) => cells.length > LIMITS.columns && cells.slice(LIMITS.columns).some(isFilled));
  let line = 1;
  for (const cells of parsed.data) {
    rows.push({ line, cells: cells.slice(0, LIMITS.columns).map(cellText) });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
  }
  return { rows, ...(wide ? { left: ['list.tooManyColumns'] as const } : {}) };
}

const isFilled = (cell: string) => cell.trim() !== '';

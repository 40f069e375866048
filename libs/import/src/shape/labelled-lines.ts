import { meaningOf } from '../cell/headings';
import type { Grid } from '../source/grid';
import type { SkippedLine, Table, TableRow } from '../table';
import type { Target } from '../targets';

const LABEL = /^\s*([\p{L}№][^:=\t]{0,50}?)\s*(?:[:=\t]|\s[-–—]\s)\s*(.*)$/u;
/** Points of a list and stars round words in bold, as messengers and Markdown write them. */
const POINT = /^\s*(?:[-–—•▪►‣*]\s+|\d{1,2}[.)]\s+)(?=\p{L}|\*)/u;
const BOLD = /(\*\*|__|\*|_)(?=\S)([^*_\n]{1,60}?)\1/g;

interface Line {
  line: number;
  target: Target;
  heading: string;
  value: string;
}

/**
 * Cards under one another, a field a line ("ФИО: Зуев Олег", "Дата рождения: 12.03.1985"), its value beside the label or
 * below it, or all fields of a person on one line. A person begins where the first card's first label comes again; a
 * label that comes twice in a card ("Выдан") is two columns. `null` when the lines are not of this kind.
 */
export function labelledLines({ rows }: Grid): Table | null {
  const lines: Line[] = [];
  const skipped: SkippedLine[] = [];
  let filled = 0;
  let others = 0;
  const texts = rows.map(({ line, cells }) => ({ line, text: plain(cells.filter((cell) => cell !== '').join('\t')) }));
  const below = valuesBelow(texts.map(({ text }) => text));
  for (let at = 0; at < texts.length; at++) {
    const { line, text } = texts[at]!;
    if (text === '') continue;
    filled++;
    const found = below.has(at)
      ? [read(line, `${text.replace(/:\s*$/, '')}: ${texts[at + 1]!.text}`)]
      : labelled(line, text);
    if (below.has(at)) at++;
    const known = found.flatMap((one) => one ?? []);
    if (known.length > 0) lines.push(...known);
    else skipped.push({ line, text: text.slice(0, 200), reason: 'unreadable' });
    if (known.length === 0 && isOfSomethingElse(text)) others++;
  }
  const kinds = new Set(lines.map(({ target }) => target));
  const linesRead = new Set(lines.map(({ line }) => line)).size;
  const named = [...kinds].some((target) => /name/i.test(target));
  const enough = kinds.size >= 3 || (named && kinds.size > 0 && others >= 2);
  if (!enough || linesRead * 10 < (filled - others) * 6) return null;
  const people = cards(lines);
  const headings = [...new Set(people.flatMap(({ cells }) => [...cells.keys()]))];
  const kept = people.map(
    ({ line, cells }): TableRow => ({ line, cells: headings.map((heading) => cells.get(heading) ?? '') }),
  );
  return { headings: headings.map((heading) => heading.replace(/\u0000+$/, '')), rows: kept, skipped, issues: [] };
}

const plain = (text: string) => text.replace(POINT, '').replace(BOLD, '$2');

/** The fields of a line: one, or several with their labels ("Фамилия: Зуев; Имя: Олег", "Pax: ZUEV OLEG DOB: 12.03.1985"). */
function labelled(line: number, text: string): (Line | null)[] {
  const parts = text.split(/\s*[;|]\s*|,\s+(?=[\p{L}№][^:,;]{1,40}:)/u);
  const several = parts.length > 1 ? parts.map((part) => read(line, part)) : [];
  if (several.filter((part) => part !== null).length > 1) return several;
  const inRow = !/:\s.*:\s.*:\s/.test(text)
    ? []
    : text
        .split(/\s+(?=(?:\p{Lu}[\p{L}./]{0,20}|№)(?:\s\p{Ll}[\p{L}.]{0,20}){0,3}:\s)/u)
        .map((part) => read(line, part));
  return inRow.length > 2 && inRow.every((part) => part !== null) ? inRow : [read(line, text)];
}

function read(line: number, text: string): Line | null {
  const [, heading = '', value = ''] = LABEL.exec(text) ?? [];
  const target = heading === '' ? null : (meaningOf(heading)?.target ?? null);
  return target ? { line, target, heading: heading.trim(), value: value.trim() } : null;
}

/** A label known to be about somebody or something else: "Мать: …", "Пожелания: …". */
function isOfSomethingElse(text: string): boolean {
  const [, heading = ''] = LABEL.exec(text) ?? [];
  return heading !== '' && meaningOf(heading)?.target === null;
}

/** So many lines tell whether labels stand alone. */
const TOLD_BY = 200;

/** Lines that are a label alone, with the value on the next line; where a page is copied they alternate. */
function valuesBelow(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isLabel = (text: string | undefined) =>
    text !== undefined &&
    text.length < 50 &&
    !/\d/.test(text) &&
    /^[^:\t]+:?\s*$/.test(text) &&
    !!meaningOf(text)?.target;
  for (let at = 0; at + 1 < texts.length; at++) {
    if (at > TOLD_BY && found.size === 0) break;
    const value = texts[at + 1]!;
    if (!isLabel(texts[at]) || value === '' || isLabel(value) || LABEL.test(value)) continue;
    found.add(at);
    at++;
  }
  const filled = texts.filter((text) => text !== '').length;
  return found.size >= 3 && found.size * 2 * 10 >= filled * 6 ? found : new Set();
}

/** Lines dealt out to people. A label's second time within one card is marked, for it is a column of its own. */
function cards(lines: readonly Line[]): { line: number; cells: Map<string, string> }[] {
  const people: { line: number; cells: Map<string, string> }[] = [];
  const first = lines[0]!;
  const again = lines.filter(({ heading }) => heading === first.heading).length;
  const asOften = lines.filter(({ target }) => target === first.target).length;
  const begins = ({ heading, target }: Line) =>
    again === asOften ? heading === first.heading : target === first.target;
  const steady = again > 1 || asOften === 1;
  let seen = new Set<Target>();
  for (const line of lines) {
    const last = people.at(-1);
    if (!last || begins(line) || (!steady && seen.has(line.target))) {
      people.push({ line: line.line, cells: new Map([[line.heading, line.value]]) });
      seen = new Set([line.target]);
      continue;
    }
    let key = line.heading;
    while (last.cells.has(key)) key += '\u0000';
    last.cells.set(key, line.value);
    seen.add(line.target);
  }
  return people;
}

/**
 * A table on its side: the fields in the first column, a person in each of the others. Turned round, or `null` when it
 * stands upright.
 */
export function turned(grid: Grid): Grid | null {
  const { rows } = grid;
  const width = rows[0]?.cells.length ?? 0;
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (width < 2 || filled.length < 3 || filled.length > 60) return null;
  const meanings = (cells: readonly string[]) => new Set(cells.flatMap((cell) => meaningOf(cell)?.target ?? [])).size;
  const down = meanings(filled.map(({ cells }) => cells[0] ?? ''));
  const across = Math.max(...filled.slice(0, 3).map(({ cells }) => meanings(cells)));
  if (down < 3 || across > 1 || down * 2 < filled.length) return null;
  return {
    rows: Array.from({ length: width }, (_, column) => ({
      line: column + 1,
      cells: filled.map(({ cells }) => cells[column] ?? ''),
    })),
  };
}

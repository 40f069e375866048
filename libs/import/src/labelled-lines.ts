import type { Grid } from './grid';
import { meaningOf } from './headings';
import type { SkippedLine, Table, TableRow } from './table';
import type { Target } from './targets';

const LABEL = /^\s*([\p{L}№][^:=\t]{0,50}?)\s*[:=\t]\s*(.*)$/u;

interface Line {
  line: number;
  target: Target;
  heading: string;
  value: string;
}

/**
 * Cards under one another, a field a line ("ФИО: Зуев Олег", "Дата рождения: 12.03.1985"), each person beginning where a
 * field comes again. `null` when the lines are not of this kind.
 */
export function labelledLines({ rows }: Grid): Table | null {
  const lines: Line[] = [];
  const skipped: SkippedLine[] = [];
  let filled = 0;
  for (const { line, cells } of rows) {
    const text = cells.filter((cell) => cell !== '').join('\t');
    if (text === '') continue;
    filled++;
    const [, heading = '', value = ''] = LABEL.exec(text) ?? [];
    const target = heading === '' ? null : (meaningOf(heading)?.target ?? null);
    if (target) lines.push({ line, target, heading, value: value.trim() });
    else skipped.push({ line, text: text.slice(0, 200), reason: 'unreadable' });
  }
  const headings = new Map(lines.map(({ target, heading }) => [target, heading]));
  if (headings.size < 3 || lines.length * 10 < filled * 7) return null;
  const targets = [...headings.keys()];
  const people: { line: number; cells: Map<Target, string> }[] = [];
  for (const { line, target, value } of lines) {
    const last = people.at(-1);
    if (!last || last.cells.has(target)) people.push({ line, cells: new Map([[target, value]]) });
    else last.cells.set(target, value);
  }
  const kept = people.map(
    ({ line, cells }): TableRow => ({ line, cells: targets.map((target) => cells.get(target) ?? '') }),
  );
  return { headings: targets.map((target) => headings.get(target) ?? ''), rows: kept, skipped, issues: [] };
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

import type { Issue } from '@anketa/issue';
import type { Target } from './targets';

/** One row of a list: a person, as far as the list is right. */
export interface TableRow {
  /** Line of the text, or row of the table, counted from 1. */
  line: number;
  cells: readonly string[];
  /** What reading the source already found wrong in this row. */
  issues?: readonly Issue[];
}

/** A line that is no person's, and why. */
export interface SkippedLine {
  line: number;
  text: string;
  /** One of `SKIP_REASONS`. */
  reason: string;
}

/** A row set aside, its cells as one text. */
export function skippedRow({ line, cells }: TableRow, reason: string): SkippedLine {
  return {
    line,
    text: cells
      .filter((cell) => cell !== '')
      .join(' | ')
      .slice(0, 200),
    reason,
  };
}

/** A pasted list: headings, rows, and what was left out. Every row has as many cells as there are headings. */
export interface Table {
  headings: readonly string[];
  rows: readonly TableRow[];
  skipped: readonly SkippedLine[];
  /** About the list as a whole. */
  issues: readonly Issue[];
  /** Where the source itself says what a column is (airline lines, free text, a helper step). */
  targets?: readonly (Target | null)[];
  /** The text is in the language of another country than Russia, whose papers have nine figures too. */
  foreignPapers?: boolean;
  /** Columns a helper step filled with a guess, not with what somebody wrote. */
  guessed?: readonly number[];
}

/** A table without anything in it. */
export function emptyTable(issues: readonly Issue[] = []): Table {
  return { headings: [], rows: [], skipped: [], issues };
}

import type { Target } from '../targets';

/**
 * Why a column is taken for what it is: `heading`, `content`, `both`, `source` (the list's own form says it), `chosen` (by
 * the agent), `ignored` (a heading about something else), `numbering`, `taken` (another column is it already), `unsure`, `empty`.
 */
export type Why =
  | 'heading'
  | 'content'
  | 'both'
  | 'source'
  | 'chosen'
  | 'ignored'
  | 'numbering'
  | 'taken'
  | 'unsure'
  | 'empty';

/** What one column of a table is. */
export interface Column {
  index: number;
  heading: string;
  target: Target | null;
  /** 0-1. */
  confidence: number;
  why: Why;
}

import type { Issue } from '@anketa/issue';

/** What was understood of a typed text; '' when nothing safe was, and then an error says why. */
export interface Parsed {
  value: string;
  issues: Issue[];
}

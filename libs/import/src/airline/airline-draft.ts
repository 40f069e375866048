import type { PersonField } from '@anketa/client';
import type { Issue } from '@anketa/issue';

/** A person as a line of an airline system or a machine-readable zone gives it: cell texts by field. */
export type AirlineDraft = { line: number; issues: Issue[] } & { [field in PersonField]?: string };

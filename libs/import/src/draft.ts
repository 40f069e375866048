import type { Person, PersonField } from '@anketa/client';
import type { Issue } from '@anketa/issue';
import type { Target } from './targets';

/** The row while its cells are read one after the other. */
export interface Draft {
  person: Person;
  issues: Issue[];
  today: string;
  /** What titles and columns say of the sex; the name speaks last. */
  said: { sex: 'M' | 'F' | null; type: Person['travellerType']; kind: boolean; unreadState?: boolean; card?: boolean };
  mapped: ReadonlySet<Target>;
}

/** Puts a value into a field that is still empty. */
export function put(draft: Draft, field: PersonField, value: string | null): void {
  if (value !== null && value !== '' && draft.person[field] === null)
    (draft.person as unknown as Record<string, string>)[field] = value;
}

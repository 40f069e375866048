import type { Issue } from '@anketa/issue';

/** The parts of one person's name, as written. `null`: not there. */
export interface NameReading {
  surname: string | null;
  givenName: string | null;
  patronymic: string | null;
  /** From a title: MR, MRS, CHD … */
  sex: 'M' | 'F' | null;
  type: 'ADT' | 'CHD' | 'INF' | null;
  /** What stood beside the name: "Jr.". */
  note: string | null;
  issues: Issue[];
}

import type { Source } from './clipboard-grid';

/** One sheet of a file as the clipboard would hold it. */
export interface Sheet {
  name: string;
  source: Source;
  /** Rows with something in them that a filter or a person hid, counted from 1; they are read like the others. */
  hidden?: readonly number[];
}

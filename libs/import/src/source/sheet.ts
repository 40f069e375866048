import type { Source } from './clipboard-grid';

/** One sheet of a file as the clipboard would hold it. */
export interface Sheet {
  name: string;
  source: Source;
}

import type { Issue } from '@anketa/issue';
import type { Layout, PaperForm } from './layout';

/** What a layout is placed with: the form whose captions it takes, and where the issues go. */
export interface Placing {
  form: PaperForm;
  layout: Layout;
  issues: Issue[];
}

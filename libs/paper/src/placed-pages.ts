import { layOut } from './lay-out';
import type { Layout, PaperForm } from './layout';
import type { PlacedPage } from './placed-box';

const placed = new WeakMap<Layout, { form: PaperForm; pages: PlacedPage[] }>();

/** The pages of a layout, placed once for as long as form and layout are the same objects. */
export function placedPages(form: PaperForm, layout: Layout): PlacedPage[] {
  const before = placed.get(layout);
  if (before?.form === form) return before.pages;
  const { pages } = layOut(form, layout);
  placed.set(layout, { form, pages });
  return pages;
}

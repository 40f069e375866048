import { layOut } from './lay-out';
import type { Layout, PaperForm } from './layout';
import type { PlacedPage } from './placed-box';

const placed = new WeakMap<Layout, WeakMap<PaperForm, PlacedPage[]>>();

/** The pages of a form in a layout, placed once for as long as both are the same objects. */
export function placedPages(form: PaperForm, layout: Layout): PlacedPage[] {
  const ofLayout = placed.get(layout) ?? new WeakMap<PaperForm, PlacedPage[]>();
  const pages = ofLayout.get(form) ?? layOut(form, layout).pages;
  placed.set(layout, ofLayout.set(form, pages));
  return pages;
}

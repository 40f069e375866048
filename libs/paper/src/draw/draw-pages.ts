import type { Layout, PaperForm } from '../layout/layout';
import type { Rectangle } from '../layout/placed-box';
import { placedPages } from '../layout/placed-pages';
import { drawForm, type PaperJob } from './draw-form';
import { drawPrint } from './draw-print';
import { SvgPen } from './svg-pen';

/** Where an answer stands on a page, in millimetres. */
export interface AnswerArea extends Rectangle {
  keys: string[];
}

/** One page as a picture, sizes in millimetres. */
export interface PictureOfPage {
  width: number;
  height: number;
  svg: string;
}

/** What a page has printed for everybody, and where its answers stand. */
export interface PictureOfPrint extends PictureOfPage {
  areas: AnswerArea[];
}

const drawn = new WeakMap<Layout, WeakMap<PaperForm, PictureOfPrint[]>>();

/**
 * The empty pages of a form as pictures: the same boxes, letters and ink as the PDF.
 *
 * @example drawEmptyPages(form, layout)[0]?.areas.find(({ keys }) => keys.includes('surname'))
 */
export function drawEmptyPages(form: PaperForm, layout: Layout): PictureOfPrint[] {
  const ofLayout = drawn.get(layout) ?? new WeakMap<PaperForm, PictureOfPrint[]>();
  const before = ofLayout.get(form);
  if (before) return before;
  const { width, height } = layout.page;
  const pages = placedPages(form, layout).map((page) => {
    const pen = new SvgPen(width, height, '#fff');
    pen.addPage();
    drawPrint(pen, page, layout);
    const areas = page.boxes.flatMap((box): AnswerArea[] => {
      const keys = 'keys' in box ? [...box.keys] : box.kind === 'tick' && box.key ? [box.key] : [];
      return keys.length > 0 ? [{ keys, x: box.x, y: box.y, width: box.width, height: box.height }] : [];
    });
    return { width, height, svg: pen.pages()[0] ?? '', areas };
  });
  drawn.set(layout, ofLayout.set(form, pages));
  return pages;
}

/**
 * One person's answers as pictures without ground, to lie on the empty pages; behind them the pages of the annex.
 *
 * @example drawAnswerPages({ form, layout, answers }).length // 4, or more with an annex
 */
export function drawAnswerPages(job: PaperJob): PictureOfPage[] {
  const { width, height } = job.layout.page;
  const pen = new SvgPen(width, height);
  drawForm(pen, job, { add: () => pen.addPage(), print: () => {} });
  return pen.pages().map((svg) => ({ width, height, svg }));
}

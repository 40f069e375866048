import { face, mm } from './face';
import type { Layout } from './layout';
import { said } from './layout-in';
import type { Pen } from './pen';
import type { CaptionBox, LineBox } from './placed-box';
import { wrap } from './wrap';

const SIZE = 9;
const LEADING = mm(SIZE * 1.25);
const TOP = 5;
const SIDE = 10;
/** Of the foot, in points, and its distance from the lower edge in millimetres. */
const FOOT_SIZE = 8;
const FOOT = 8;

/** The mark at the head of every page of a layout that has one: bold, in the middle, a line below it across the page. */
export function markOf({ mark, language, page, style }: Layout): [] | [CaptionBox, LineBox] {
  const text = mark && said(mark, language);
  if (!text) return [];
  const width = page.width - 2 * SIDE;
  const lines = wrap(face('bold'), text, SIZE, width);
  const place = { x: SIDE, y: TOP, width, height: lines.length * LEADING };
  return [
    { kind: 'caption', ...place, lines, size: SIZE, leading: LEADING, face: 'bold', align: 'center' },
    { ...place, kind: 'line', y: TOP + place.height + 1, height: 0, thickness: style.lineWidth, dotted: false },
  ];
}

/**
 * At the foot of a page that bears a mark: whose it is and which, so that the sheets of a group can be sorted again. A
 * consulate's own paper has its numbers printed, and nothing is written beside its boxes.
 */
export function drawWhose(pen: Pen, { mark, page }: Layout, name: string, number: string): void {
  if (!mark) return;
  const foot = { x: SIDE, y: page.height - FOOT, width: page.width - 2 * SIDE, height: mm(FOOT_SIZE) };
  pen.text([name, number].filter(Boolean).join(' · '), { ...foot, face: 'regular', size: FOOT_SIZE, align: 'right' });
}

import { face, mm } from '../letters/face';
import { wrap } from '../letters/wrap';
import type { Layout } from './layout';
import { said } from './layout-in';
import type { CaptionBox, LineBox } from './placed-box';

const SIZE = 9;
const LEADING = mm(SIZE * 1.25);
const TOP = 5;
const SIDE = 10;

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

import type { Layout } from '../layout/layout';
import { mm } from '../letters/face';
import type { Pen } from './pen';

/** In points, and the distance from the lower edge in millimetres. */
const SIZE = 8;
const FOOT = 8;
const SIDE = 10;

/**
 * At the foot of a page that bears a mark: whose it is and which, so that the sheets of a group can be sorted again. A
 * consulate's own paper has its numbers printed, and nothing is written beside its boxes.
 */
export function drawWhose(pen: Pen, { mark, page }: Layout, name: string, number: string): void {
  if (!mark) return;
  const foot = { x: SIDE, y: page.height - FOOT, width: page.width - 2 * SIDE, height: mm(SIZE) };
  pen.text([name, number].filter(Boolean).join(' · '), { ...foot, face: 'regular', size: SIZE, align: 'right' });
}

import type { Rectangle } from '../layout/placed-box';
import type { Pen } from './pen';

const BLUE = '#003399';
const GOLD = '#ffcc00';
const STARS = 12;

/**
 * The European flag: twelve upright stars on a circle of a third of the flag's height, each inscribed in a circle of an
 * eighteenth (Council of Europe, graphical specifications of the European emblem).
 */
export function drawEmblem(pen: Pen, { x, y, width, height }: Rectangle): void {
  pen.fill({ x, y, width, height }, BLUE);
  for (let star = 0; star < STARS; star++) {
    const angle = (star * 2 * Math.PI) / STARS;
    const cx = x + width / 2 + (height / 3) * Math.sin(angle);
    const cy = y + height / 2 - (height / 3) * Math.cos(angle);
    pen.polygon(starPoints(cx, cy, height / 18), GOLD);
  }
}

function starPoints(cx: number, cy: number, radius: number): [number, number][] {
  const inner = radius * 0.381966;
  return Array.from({ length: 10 }, (_, corner) => {
    const angle = (corner * Math.PI) / 5;
    const length = corner % 2 === 0 ? radius : inner;
    return [cx + length * Math.sin(angle), cy - length * Math.cos(angle)];
  });
}

import { error } from '@anketa/issue';
import { face, mm } from '../letters/face';
import { wrap } from '../letters/wrap';
import { captionText, ownText } from './caption-text';
import type { Cell, Element, FigureElement, TextElement } from './layout';
import { placeAnswer } from './place-answer';
import { placeLine } from './place-line';
import type { PlacedBox, Rectangle } from './placed-box';
import type { Placing } from './placing';

/** Line distance of captions, in units of the font size. */
const CAPTION_LEADING = 1.2;

/** The elements of a cell, each below the one before. */
export function placeContent(placing: Placing, cell: Cell, area: Rectangle, place: string): PlacedBox[] {
  const padding = cell.padding ?? placing.layout.style.padding;
  const inside = {
    x: area.x + padding,
    y: area.y + padding,
    width: area.width - 2 * padding,
    height: area.height - 2 * padding,
  };
  const boxes: PlacedBox[] = [];
  const bottom = inside.y + inside.height;
  let y = inside.y;
  (cell.content ?? []).forEach((element, at) => {
    const where = `${place}/${at}`;
    const placed = placeElement(placing, element, { ...inside, y, height: bottom - y }, where);
    if (y + placed.height > bottom + 0.01 || placed.height < 0) {
      placing.issues.push(error(where, 'layout.tooHigh', { height: placed.height, available: bottom - y }));
    }
    boxes.push(...placed.boxes);
    y += placed.height;
  });
  return boxes;
}

interface Placed {
  boxes: PlacedBox[];
  height: number;
}

function placeElement(placing: Placing, element: Element, area: Rectangle, place: string): Placed {
  const { style } = placing.layout;
  if ('space' in element) return { boxes: [], height: element.space };
  if ('line' in element) return placeLine(placing, element, area, place);
  if ('figure' in element) return placeFigure(placing, element, area, place);
  if ('answer' in element) {
    const height = element.height ?? area.height;
    const gap = element.valign ? 0 : style.answerGap;
    const box = { ...area, y: area.y + gap, height: height - gap };
    return { boxes: [placeAnswer(placing, { valign: 'top', ...element }, box, place)], height };
  }
  return placeText(placing, element, area, place);
}

function placeText(placing: Placing, element: TextElement, area: Rectangle, place: string): Placed {
  const size = element.size ?? placing.layout.style.captionSize;
  const name = element.face ?? 'regular';
  const lines = wrap(face(name), captionText(placing, element, place), size, area.width);
  const leading = mm(size * CAPTION_LEADING);
  const height = lines.length * leading;
  const { x, y, width } = area;
  const align = element.align ?? 'left';
  return {
    boxes: [{ kind: 'caption', x, y, width, height, lines, size, leading, face: name, align }],
    height,
  };
}

function placeFigure(placing: Placing, element: FigureElement, area: Rectangle, place: string): Placed {
  const { captionSize } = placing.layout.style;
  const width = element.width ?? area.width;
  const height = element.height ?? area.height;
  const { x } = area;
  const boxes: PlacedBox[] = [{ kind: element.figure, x, y: area.y, width, height }];
  if (element.caption) {
    const leading = mm(captionSize * CAPTION_LEADING);
    const lines = ownText(placing, element.caption, place).split('\n');
    const size = captionSize;
    const y = area.y + (height - lines.length * leading) / 2;
    const below = { x, y, width, height: lines.length * leading };
    boxes.push({ kind: 'caption', ...below, lines, size, leading, face: 'regular', align: 'center' });
  }
  return { boxes, height };
}

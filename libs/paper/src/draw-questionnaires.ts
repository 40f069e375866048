import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Issue } from '@anketa/issue';
import PDFDocument from 'pdfkit';
import type { PaperAnswers } from './answer-text';
import { drawAnnex } from './draw-annex';
import { drawAnswers } from './draw-answers';
import { drawPrint } from './draw-print';
import { type FaceName, face } from './face';
import { placedFits } from './fits';
import type { Layout, PaperForm } from './layout';
import { Pen } from './pen';
import { placedPages } from './placed-pages';
import { Stamps } from './stamps';

/** One questionnaire to draw. */
export interface PaperJob {
  form: PaperForm;
  layout: Layout;
  answers: PaperAnswers;
  /** Whose form it is, for the annex; the answer `surname` when absent. */
  name?: string;
}

/** What became of one job, in the order of the jobs. */
export interface DrawnQuestionnaire {
  pages: number;
  issues: Issue[];
}

const FACES: readonly FaceName[] = ['regular', 'bold', 'answer', 'spare'];
const HIGH_WATER = 1024 * 1024;
/** Of a name in the title of an annex, where it only says to whom the page belongs. */
const NAME_LENGTH = 60;

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
      await nextTurn();
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
  const pen = new Pen(document);
  const { form, layout, answers } = job;
  const pages = placedPages(form, layout);
  const size: [number, number] = [(layout.page.width * 72) / 25.4, (layout.page.height * 72) / 25.4];
  const addPage = () => void document.addPage({ size, margin: 0 });
  for (const page of pages) {
    addPage();
    stamps.stamp(page, () => drawPrint(pen, page, layout));
    drawAnswers(pen, page, answers, layout);
  }
  const name = shortened(job.name ?? answers.surname ?? '');
  const annexPages = drawAnnex(pen, { form, layout, answers, pages, name, addPage });
  return { pages: pages.length + annexPages, issues: placedFits(pages, answers) };
}

function shortened(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH).join('').trim()}…` : letters.join('');
}

import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { emptyPerson } from '@anketa/client';
import { drawQuestionnaires, type PaperJob } from '@anketa/paper';
import { fillForm, printedAnswers } from '@anketa/questionnaire';
import { known } from '@anketa/voucher';
import PDFDocument from 'pdfkit';
import { PROJECT_ROOT } from '../../apps/api/src/config/project-root';
import { readForms } from '../../apps/api/src/forms/read-forms';
import { drawForm } from '../../libs/paper/src/draw/draw-form';
import { Pen, type WrittenLine } from '../../libs/paper/src/draw/pen';
import { face } from '../../libs/paper/src/letters/face';
import { print, quickest } from './measure';
import { benchOtherMakers } from './other-makers';

const MM = 72 / 25.4;

const TODAY = '2026-11-21';

/** Filling and drawing the Schengen form for 1, 40 and 200 people: time, size, memory. */
export async function benchPaper(): Promise<void> {
  const template = readForms(join(PROJECT_ROOT, 'templates')).templates.get('schengen-2020');
  if (!template) throw new Error('templates/schengen-2020 cannot be read');
  const { form, layout } = template;
  const person = {
    ...emptyPerson(),
    surnameLatin: 'SHCHERBAKOVA',
    firstNameLatin: 'IULIIA',
    birthDate: '1985-03-12',
    citizenship: 'RUS',
  };
  const tour = { number: '1', country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10', services: [] };
  const typed = { homeAddress: { text: 'г. Тверь, ул. Примерная, д. 5, кв. 12', source: 'typed' as const } };
  const filling = { known: known(person, tour, null), typed, today: TODAY };
  const draw = async (count: number) => {
    const jobs = Array.from({ length: count }, () => ({
      form,
      layout,
      answers: printedAnswers(form, fillForm(form, filling)),
    }));
    const out = new PassThrough();
    let bytes = 0;
    out.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    await drawQuestionnaires(out, jobs, { title: 'bench', createdAt: new Date(0) });
    return bytes;
  };
  print('fill one form', await quickest(200, () => fillForm(form, filling)), 'ms');
  for (const count of [1, 40, 200])
    print(`draw ${count} form${count > 1 ? 's' : ''} as one PDF`, await quickest(3, () => draw(count)), 'ms');
  const job = { form, layout, answers: printedAnswers(form, fillForm(form, filling)) };
  const plain = await quickest(3, () => drawPlainly(200, job));
  const ours = await quickest(3, () => draw(200));
  print('200 forms: plain pdfkit writing the same strings at fixed places', plain, 'ms');
  print('200 forms: our speed as a share of that', plain / ours, '');
  print('size of 200 forms', (await draw(200)) / 1_048_576, 'MiB');
  print('memory of the process after it, at most', process.resourceUsage().maxRSS / 1_024, 'MiB');
  await benchOtherMakers(200);
}

/** Keeps what is written and where, page after page; draws nothing. */
class Recorder extends Pen {
  readonly pages: WrittenLine[][] = [];
  fill(): void {}
  polygon(): void {}
  photo(): void {}
  protected outline(): void {}
  protected stroke(): void {}
  protected write(line: WrittenLine): void {
    this.pages.at(-1)?.push(line);
  }
}

/** The same strings of one filled form at the same places, copy after copy: the least pdfkit can do. */
async function drawPlainly(count: number, job: PaperJob): Promise<void> {
  const recorder = new Recorder();
  drawForm(recorder, job, { add: () => recorder.pages.push([]), print: (_, drawPrint) => drawPrint() });
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, size: 'A4' });
  document.pipe(new PassThrough().resume());
  for (const name of ['regular', 'bold', 'answer', 'spare'] as const)
    document.registerFont(name, face(name).font as unknown as Buffer);
  for (let copy = 0; copy < count; copy++) {
    for (const lines of recorder.pages) {
      document.addPage();
      for (const { text, face: font, size, x, base } of lines) {
        document
          .font(font)
          .fontSize(size)
          .text(text, x * MM, base * MM, { lineBreak: false, baseline: 'alphabetic' });
      }
    }
  }
  document.end();
  await once(document, 'end');
}

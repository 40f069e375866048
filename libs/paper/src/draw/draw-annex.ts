import type { Layout, PaperForm } from '../layout/layout';
import { said } from '../layout/layout-in';
import { markOf } from '../layout/mark';
import type { AnswerPlace, PlacedPage } from '../layout/placed-box';
import { answerFace, type FaceName, face, mm } from '../letters/face';
import { ANSWER_LEADING } from '../letters/fit';
import { wrap } from '../letters/wrap';
import { type PaperAnswers, textOf } from './answer-text';
import { drawPrint } from './draw-print';
import { isTooLong } from './fits';
import type { Pen } from './pen';

/** One questionnaire whose answers may need an annex. */
export interface AnnexJob {
  form: PaperForm;
  layout: Layout;
  answers: PaperAnswers;
  pages: readonly PlacedPage[];
  /** Whose form it is. */
  name: string;
  addPage: () => void;
}

const MARGIN = 20;
const TITLE_SIZE = 11;
const AFTER_CAPTION = 2;
const AFTER_ANSWER = 8;

interface AnnexLine {
  text: string;
  face: FaceName;
  size: number;
  isAnswer: boolean;
  /** Millimetres, and those that stay free below. */
  height: number;
  after: number;
  /** Millimetres that must be left on the page, so that a title never stands alone. */
  needs: number;
}

/**
 * The answers that are too long for their boxes, whole, on pages behind the form: "Annex to the form of IVANOVA, item
 * 22". Answers how many pages it took.
 */
export function drawAnnex(pen: Pen, job: AnnexJob): number {
  const { page } = job.layout;
  const bottom = page.height - MARGIN;
  const width = page.width - 2 * MARGIN;
  const marks = markOf(job.layout);
  const boxes = job.pages.flatMap((placed) => placed.boxes.filter((box) => 'keys' in box));
  const tooLong = boxes.filter((box) => isTooLong(box, textOf(box, job.answers)));
  let added = 0;
  let y = bottom;
  for (const line of tooLong.flatMap((box) => linesOf(job, box, boxes, width))) {
    if (y + line.needs > bottom) {
      job.addPage();
      drawPrint(pen, { ...page, boxes: marks }, job.layout);
      added++;
      y = MARGIN;
    }
    draw(pen, line, y, width);
    y += line.height + line.after;
  }
  return added;
}

/** What a box asks: its item, and its own caption when it is another. */
function askedOf({ form, layout }: AnnexJob, box: AnswerPlace): string {
  const asked = form.items.find((one) => one.item === box.item)?.caption[layout.language] ?? '';
  const [key] = box.keys.length === 1 ? box.keys : [];
  const own = form.fields.find((field) => field.key === key)?.caption[layout.language] ?? asked;
  if (own === asked || asked === '') return own;
  return `${asked}${/[?.:]$/.test(asked) ? '' : ':'} ${own}`;
}

/** Which of the boxes that ask the same it is, as rows of a table do: `(2)`; '' when there is no other. */
function rowOf(job: AnnexJob, box: AnswerPlace, boxes: readonly AnswerPlace[]): string {
  const same = boxes.filter((one) => one.item === box.item && askedOf(job, one) === askedOf(job, box));
  const rows = [...new Set(same.map(({ keys }) => keys.join(' ')))];
  return rows.length > 1 ? `(${rows.indexOf(box.keys.join(' ')) + 1})` : '';
}

function linesOf(job: AnnexJob, box: AnswerPlace, boxes: readonly AnswerPlace[], width: number): AnnexLine[] {
  const { form, layout, answers, name } = job;
  const { captionSize, answerSize } = layout.style;
  const asked = form.items.find((one) => one.item === box.item)?.caption[layout.language] ?? '';
  const caption = [askedOf(job, box), rowOf(job, box, boxes)].filter(Boolean).join(' ');
  const title = (said(layout.annex.title, layout.language) ?? '')
    .replace('{name}', () => name)
    .replace('{item}', () => box.item || asked);
  const text = textOf(box, answers);
  const titles = linesIn('bold', title, TITLE_SIZE, width, { leading: 1.3, isAnswer: false });
  const captions = linesIn('regular', caption, captionSize, width, { leading: 1.3, isAnswer: false });
  const lines = linesIn(answerFace(text).name, text, answerSize, width, { leading: ANSWER_LEADING, isAnswer: true });
  captions.at(-1)!.after = AFTER_CAPTION;
  const head = [...titles, ...captions];
  head[0]!.needs = head.reduce((sum, line) => sum + line.height + line.after, 0) + 2 * lines[0]!.height;
  lines.at(-1)!.after = AFTER_ANSWER;
  return [...head, ...lines];
}

function linesIn(
  name: FaceName,
  text: string,
  size: number,
  width: number,
  { leading, isAnswer }: { leading: number; isAnswer: boolean },
): AnnexLine[] {
  const { ascent, descent } = face(name);
  const needs = mm(size * (ascent + descent));
  return wrap(face(name), text, size, width).map((line) => {
    return { text: line, face: name, size, isAnswer, height: mm(size * leading), after: 0, needs };
  });
}

function draw(pen: Pen, line: AnnexLine, y: number, width: number): void {
  if (!line.isAnswer) {
    pen.text(line.text, { ...line, x: MARGIN, y, width, align: 'left' });
    return;
  }
  const base = y + mm(line.size * face(line.face).ascent);
  pen.answer(line.text, { ...line, x: MARGIN, base, width, align: 'left' });
}

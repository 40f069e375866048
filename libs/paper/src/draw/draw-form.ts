import type { Issue } from '@anketa/issue';
import type { Layout, PaperForm } from '../layout/layout';
import type { PlacedPage } from '../layout/placed-box';
import { placedPages } from '../layout/placed-pages';
import type { PaperAnswers } from './answer-text';
import { drawAnnex } from './draw-annex';
import { drawAnswers } from './draw-answers';
import { drawPrint } from './draw-print';
import { drawWhose } from './draw-whose';
import { placedFits } from './fits';
import type { Pen } from './pen';
import type { Photo } from './photo';

/** One questionnaire to draw. */
export interface PaperJob {
  form: PaperForm;
  layout: Layout;
  answers: PaperAnswers;
  /** Whose form it is, for the annex and the foot of a sheet of preparation; the answers of the name when absent. */
  name?: string;
  /** Printed into the photo boxes; without it they stay frames. */
  photo?: Photo;
}

/** What became of one job, in the order of the jobs. */
export interface DrawnQuestionnaire {
  pages: number;
  issues: Issue[];
}

/** Of a name in the title of an annex, where it only says to whom the page belongs. */
const NAME_LENGTH = 60;

/** How the pages come about that a pen draws on. */
export interface Pages {
  add: () => void;
  /** What is printed on a page for everybody; `draw` may be called once for all copies. */
  print: (page: PlacedPage, draw: () => void) => void;
}

/** Draws one questionnaire page after page, and the annex of what is too long behind it. */
export function drawForm(pen: Pen, job: PaperJob, { add, print }: Pages): DrawnQuestionnaire {
  const { form, layout, answers, photo } = job;
  const pages = placedPages(form, layout);
  const name = shortened(job.name ?? [answers.surname, answers.firstNames].filter(Boolean).join(' '));
  for (const [at, page] of pages.entries()) {
    add();
    print(page, () => drawPrint(pen, page, layout));
    if (photo) for (const box of page.boxes) if (box.kind === 'photo') pen.photo(photo, box);
    drawAnswers(pen, page, answers, layout);
    drawWhose(pen, layout, name, `${at + 1}/${pages.length}`);
  }
  const annexPages = drawAnnex(pen, { form, layout, answers, pages, name, addPage: add });
  return { pages: pages.length + annexPages, issues: placedFits(pages, answers) };
}

function shortened(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ')];
  return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH).join('').trim()}…` : letters.join('');
}

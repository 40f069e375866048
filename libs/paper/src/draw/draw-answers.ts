import type { Layout } from '../layout/layout';
import { said } from '../layout/layout-in';
import type { AnswerPlace, LettersBox, PlacedPage } from '../layout/placed-box';
import { answerFace, mm } from '../letters/face';
import { ANSWER_LEADING, fit } from '../letters/fit';
import { isTicked, type PaperAnswers, textOf } from './answer-text';
import type { Pen } from './pen';

/** Draws one person's answers on a page. Where an answer does not fit, the box refers to the annex. */
export function drawAnswers(pen: Pen, page: PlacedPage, answers: PaperAnswers, layout: Layout): void {
  for (const box of page.boxes) {
    if (box.kind === 'tick' && isTicked(box, answers)) {
      if (box.mark === 'cross') pen.cross(box);
      else pen.check(box);
    } else if (box.kind === 'letters') drawLetters(pen, box, textOf(box, answers), layout);
    else if (box.kind === 'text' || box.kind === 'date') drawAnswer(pen, box, textOf(box, answers), layout);
  }
}

function drawAnswer(pen: Pen, box: Exclude<AnswerPlace, LettersBox>, answer: string, layout: Layout): void {
  if (answer === '') return;
  const whole = fit(answer, box);
  if (!whole) {
    drawReference(pen, box, layout);
    return;
  }
  const { size, face, lines, height } = whole;
  const top = topOf(box, height);
  lines.forEach((text, at) => {
    const base = top + mm(size * (face.ascent + at * ANSWER_LEADING));
    pen.answer(text, { face: face.name, size, x: box.x, base, width: box.width, align: box.align });
  });
}

function drawLetters(pen: Pen, box: LettersBox, answer: string, layout: Layout): void {
  const pitch = box.width / box.cells;
  if (answer === '') return;
  const letters = [...answer];
  if (letters.length > box.cells) {
    drawReference(pen, box, layout);
    return;
  }
  const { name, capHeight } = answerFace(answer);
  const base = box.y + (box.height + mm(box.size * capHeight)) / 2;
  letters.forEach((letter, at) => {
    const x = box.x + at * pitch;
    pen.answer(letter, { face: name, size: box.size, x, base, width: pitch, align: 'center' });
  });
}

/** "See annex, item 22", as long as the box lets it be. */
function drawReference(pen: Pen, box: AnswerPlace, layout: Layout): void {
  const minSize = box.kind === 'letters' ? 5 : box.minSize;
  for (const template of layout.annex.see) {
    const placed = fit(
      (said(template, layout.language) ?? '').replace('{item}', () => box.item),
      { ...box, minSize },
    );
    if (!placed || placed.lines.length > 1) continue;
    const { size, face, lines, height } = placed;
    const base = topOf(box, height) + mm(size * face.ascent);
    pen.answer(lines[0]!, {
      face: face.name,
      size,
      x: box.x,
      base,
      width: box.width,
      align: box.kind === 'letters' ? 'center' : box.align,
    });
    return;
  }
}

/** Where lines of a height begin in a box. */
function topOf(box: AnswerPlace, height: number): number {
  const free = box.height - height;
  const valign = box.kind === 'letters' ? 'middle' : box.valign;
  return box.y + { top: 0, middle: free / 2, bottom: free }[valign];
}

import { error, type Issue, warning } from '@anketa/issue';
import type { Layout, PaperForm } from '../layout/layout';
import type { AnswerPlace, PlacedPage } from '../layout/placed-box';
import { placedPages } from '../layout/placed-pages';
import { answerFace, lacking } from '../letters/face';
import { fit, fittingLength } from '../letters/fit';
import { type PaperAnswers, textOf } from './answer-text';

/** The letters of a text that no font has. @example checkGlyphs('address', '東京') // [{ code: 'paper.glyphMissing', params: { value: '東京' }, … }] */
export function checkGlyphs(path: string, text: string): Issue[] {
  const letters = lacking(answerFace(text), text);
  return letters.length > 0 ? [error(path, 'paper.glyphMissing', { value: letters.join('') })] : [];
}

/**
 * What will not stand on the paper as it should: answers too long for their boxes even in the smallest letters (they go
 * to the annex), letters no font has. The same issues that drawing reports, without drawing.
 *
 * @example fits(form, layout, { surname: 'IVANOVA' }) // []
 */
export function fits(form: PaperForm, layout: Layout, answers: PaperAnswers): Issue[] {
  return placedFits(placedPages(form, layout), answers);
}

/** The same for boxes that are placed already. */
export function placedFits(pages: readonly PlacedPage[], answers: PaperAnswers): Issue[] {
  return pages.flatMap(({ boxes }) =>
    boxes.flatMap((box) =>
      box.kind === 'text' || box.kind === 'date' || box.kind === 'letters' ? boxFits(box, answers) : [],
    ),
  );
}

/** Whether the answer of one box goes to the annex. */
export function isTooLong(box: AnswerPlace, text: string): boolean {
  if (box.kind === 'letters') return [...text].length > box.cells;
  return text !== '' && fit(text, box) === null;
}

function boxFits(box: AnswerPlace, answers: PaperAnswers): Issue[] {
  const text = textOf(box, answers);
  if (text === '') return [];
  const path = longestOf(box.keys, answers);
  const issues = checkGlyphs(path, text);
  if (!isTooLong(box, text)) return issues;
  const fitting = box.kind === 'letters' ? box.cells : fittingLength(text, box);
  return [...issues, warning(path, 'paper.tooLong', { item: box.item, length: [...text].length, fits: fitting })];
}

/** The key to name when several answers share a box. */
function longestOf(keys: readonly string[], answers: PaperAnswers): string {
  const length = (key: string) => (answers[key] ?? '').length;
  return keys.reduce((longest, key) => (length(key) > length(longest) ? key : longest), keys[0] ?? '');
}

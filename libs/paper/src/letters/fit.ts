import { answerFace, type Face, mm, textWidth } from './face';
import { wrap } from './wrap';

/** Line distance of answers, in units of the font size. */
export const ANSWER_LEADING = 1.15;

const STEP = 0.25;

export interface Fitted {
  face: Face;
  size: number;
  lines: string[];
  /** The lines' height together, millimetres. */
  height: number;
}

/** The largest size between `minSize` and `size` at which a text fits into a box; `null` when even the smallest is too big. */
export function fit(
  text: string,
  box: { width: number; height: number; size: number; minSize: number },
): Fitted | null {
  const face = answerFace(text);
  for (let size = box.size; size >= box.minSize; size -= STEP) {
    const lines = wrap(face, text, size, box.width);
    const height = heightOf(face, lines.length, size);
    const whole = lines.every((line) => textWidth(face, line, size) <= box.width);
    if (whole && height <= box.height && !breaksWords(text, lines)) return { face, size, lines, height };
  }
  const lines = wrap(face, text, box.minSize, box.width);
  const height = heightOf(face, lines.length, box.minSize);
  return height <= box.height ? { face, size: box.minSize, lines, height } : null;
}

/** How many characters of a text fit at the smallest size. */
export function fittingLength(text: string, box: { width: number; height: number; minSize: number }): number {
  const face = answerFace(text);
  let fits = 0;
  let tooLong = [...text].length;
  const letters = [...text];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const lines = wrap(face, letters.slice(0, middle).join(''), box.minSize, box.width);
    if (heightOf(face, lines.length, box.minSize) <= box.height) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

function heightOf({ ascent, descent }: Face, lines: number, size: number): number {
  return mm(size * (ascent + descent + (lines - 1) * ANSWER_LEADING));
}

/** Whether a word was cut in two: then a smaller size is better, as long as there is one. */
function breaksWords(text: string, lines: string[]): boolean {
  return lines.join(' ').length !== text.replace(/\n/g, ' ').length;
}

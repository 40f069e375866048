import { type Face, textWidth } from './face';

/**
 * A text broken into lines no wider than `width` millimetres: between words, and inside a word only when it is wider
 * than a whole line. Line ends in the text stay.
 *
 * @example wrap(face('answer'), 'Moscow, Lesnaia 5', 9, 20) // ['Moscow,', 'Lesnaia 5']
 */
export function wrap(face: Face, text: string, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(face, paragraph, size, width));
}

function wrapParagraph(face: Face, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(face, longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = textWidth(face, word, size) <= width ? [word] : split(face, word, size, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  lines.push(line);
  return lines;
}

function split(face: Face, word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(face, piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

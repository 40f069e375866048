/// <reference path="./fontkit.d.ts" />
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The faces on the paper: PT Serif (OFL) for captions, PT Sans Bold (OFL) for answers, DejaVu for letters those lack. */
const FILES = {
  regular: '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf',
  bold: '@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf',
  answer: '@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf',
  spare: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
} as const;

export type FaceName = keyof typeof FILES;

/** A parsed font with the metrics the boxes need, all in units of the font size. */
export interface Face {
  name: FaceName;
  font: Font;
  ascent: number;
  descent: number;
  capHeight: number;
  widths: Map<string, number>;
}

const POINT = 25.4 / 72;
const REMEMBERED = 20_000;
const faces = new Map<FaceName, Face>();

/** Points in millimetres. @example mm(72) // 25.4 */
export const mm = (points: number): number => points * POINT;

/** A face, parsed once for the life of the process: parsing costs more than drawing a form. */
export function face(name: FaceName): Face {
  const parsed = faces.get(name) ?? parse(name);
  faces.set(name, parsed);
  return parsed;
}

/** The width of a text in millimetres at a size in points, as it will be drawn. */
export function textWidth({ font, widths }: Face, text: string, size: number): number {
  let total = 0;
  for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) {
    let width = widths.get(word);
    if (width === undefined) {
      if (widths.size >= REMEMBERED) widths.clear();
      width = font.layout(word).advanceWidth / font.unitsPerEm;
      widths.set(word, width);
    }
    total += width;
  }
  return mm(total * size);
}

const PICTURE = /\p{Emoji_Presentation}/u;

/** The characters of a text that a face has no glyph for; a picture is no letter, even where a font has one. */
export function lacking({ font }: Face, text: string): string[] {
  const letters = new Set(text.replace(/\s/g, ''));
  return [...letters].filter((letter) => PICTURE.test(letter) || !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
}

/** The face an answer is drawn in: the usual one, or the spare one when only that has all its letters. */
export function answerFace(text: string): Face {
  const usual = face('answer');
  return lacking(usual, text).length > 0 && lacking(face('spare'), text).length === 0 ? face('spare') : usual;
}

function parse(name: FaceName): Face {
  const font = create(readFileSync(require.resolve(FILES[name])));
  const em = font.unitsPerEm;
  const capHeight = font.capHeight > 0 ? font.capHeight / em : 0.73;
  return { name, font, ascent: font.ascent / em, descent: -font.descent / em, capHeight, widths: new Map() };
}

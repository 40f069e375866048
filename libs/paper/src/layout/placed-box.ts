import type { CaptionFace } from './layout';

/** A rectangle on a page, millimetres from its top left corner. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A printed text, already broken into lines. Sizes in points, `leading` in millimetres. */
export interface CaptionBox extends Rectangle {
  kind: 'caption';
  lines: readonly string[];
  size: number;
  leading: number;
  face: CaptionFace;
  align: 'left' | 'center' | 'right' | 'justify';
}

interface AnswerBoxBase extends Rectangle {
  /** The number of the form's item, for the annex. */
  item: string;
  /** Written in block letters. */
  capitals: boolean;
}

/** Answers as running text: shrunk and wrapped to fit. */
export interface TextBox extends AnswerBoxBase {
  kind: 'text';
  keys: readonly string[];
  join: string;
  dateFormat: string;
  /** By key of a choice: what its options are called. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  size: number;
  minSize: number;
  valign: 'top' | 'middle' | 'bottom';
  align: 'left' | 'center';
}

/** A date, written in `format`. */
export interface DateBox extends AnswerBoxBase {
  kind: 'date';
  keys: readonly [string];
  format: string;
  size: number;
  minSize: number;
  valign: 'top' | 'middle' | 'bottom';
  align: 'left' | 'center';
}

/** A comb: `cells` boxes of equal width, one letter centred in each. */
export interface LettersBox extends AnswerBoxBase {
  kind: 'letters';
  keys: readonly [string];
  cells: number;
  size: number;
}

/** A square, or the place between printed brackets, marked when the answer has `option`; without a key always empty. */
export interface TickBox extends Rectangle {
  kind: 'tick';
  shape: 'square' | 'brackets';
  mark: 'cross' | 'check';
  key: string | null;
  option: string;
}

export interface FigureBox extends Rectangle {
  kind: 'photo' | 'signature' | 'emblem' | 'shade';
}

/** A straight line from (x, y), `width` to the right or `height` down. */
export interface LineBox extends Rectangle {
  kind: 'line';
  thickness: number;
  dotted: boolean;
}

export type AnswerPlace = TextBox | DateBox | LettersBox;
export type PlacedBox = CaptionBox | AnswerPlace | TickBox | FigureBox | LineBox;

export interface PlacedPage {
  width: number;
  height: number;
  boxes: readonly PlacedBox[];
}

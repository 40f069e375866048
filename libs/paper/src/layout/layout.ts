/** All lengths are millimetres, all font sizes points. A layout is data: `templates/<form>/layout.json`. */
export interface Layout {
  /** The id of the form it draws. */
  form: string;
  /** The language of its own texts and of the captions it takes from the form. */
  language: string;
  /** Other languages its captions can be printed in, and what changes with them; `layoutIn` takes one. */
  languages?: Readonly<Record<string, { captionSize?: number }>>;
  /** A line at the head of every page, the annex too: that a preparation sheet is no form to hand in. */
  mark?: Text;
  page: { width: number; height: number };
  style: Style;
  /** How captions are printed, `{item}` and `{caption}` filled in; default `{item}. {caption}:` and `{caption}:`. */
  captions?: { item: string; field: string };
  /** How dates are written where no box says otherwise; default `DD-MM-YYYY`. */
  dateFormat?: string;
  annex: Annex;
  pages: readonly LayoutPage[];
}

/** A text of the layout, by language where it can be printed in several. */
export type Text = string | Readonly<Record<string, string>>;

export interface Style {
  /** Space between a cell's line and what stands in it. */
  padding: number;
  captionSize: number;
  answerSize: number;
  /** An answer shrinks down to this size, then it goes to the annex. */
  answerMinSize: number;
  /** Answers in block letters, but for addresses of mail. */
  capitals?: boolean;
  tickSize: number;
  /** Default square. */
  tickShape?: 'square' | 'brackets';
  /** What stands in it for the chosen option; default a cross in a square, a check (√) in brackets. */
  tickMark?: 'cross' | 'check';
  /** Where the caption stands; default on the right of its square. */
  tickCaption?: 'left' | 'right';
  /** Space between a caption and the answer below it. */
  answerGap: number;
  lineWidth: number;
}

/** `{name}` and `{item}` are filled in. */
export interface Annex {
  title: Text;
  see: readonly Text[];
}

export interface LayoutPage {
  blocks: readonly Block[];
}

/** A table at a place of the page. */
export interface Block {
  x: number;
  y: number;
  width: number;
  /** Lines round it; default true. */
  border?: boolean;
  rows: readonly Row[];
}

export interface Row {
  height: number;
  /** No line above this row. */
  open?: boolean;
  cells: readonly Cell[];
}

/** Cells without a width share what the others leave. A cell holds either rows of its own or content. */
export interface Cell {
  width?: number;
  /** No line on its left. */
  open?: boolean;
  shade?: boolean;
  padding?: number;
  rows?: readonly Row[];
  content?: readonly Element[];
}

/** Elements stand below each other, from the top of their cell. */
export type Element = TextElement | AnswerElement | LineElement | { space: number } | FigureElement;

/** A printed text; `captionOf` takes it from the form: an item number gives "1. Caption:", a key "Caption:". */
export interface TextElement {
  text?: Text;
  captionOf?: string;
  /** Another language of the form's captions than the layout's. */
  language?: string;
  size?: number;
  face?: CaptionFace;
  align?: 'left' | 'center' | 'right' | 'justify';
}

export type CaptionFace = 'regular' | 'bold';

export interface AnswerElement extends AnswerBox {
  /** Without it the box takes the rest of the cell. */
  height?: number;
}

/** A box for one answer, or for several joined by `join` (default a line end); choices are written in their options' words. */
export interface AnswerBox {
  answer: string | readonly string[];
  kind?: 'text' | 'date' | 'letters';
  join?: string;
  /** `DD`, `MM`, `YYYY` in any order with any signs between. */
  format?: string;
  /** Number of letter boxes. */
  letters?: number;
  valign?: 'top' | 'middle' | 'bottom';
  align?: 'left' | 'center';
}

/**
 * Several things beside each other; each begins where the last ended, or at `at` from the left of the cell's content. An
 * answer without a width takes what is left; in a line that wraps, it goes below where less than `atLeast` is left.
 */
export interface LineElement {
  line: readonly Segment[];
  /** What finds no room goes on in another line, of the same height, below. */
  wrap?: boolean;
  height?: number;
}

export type Segment = { at?: number; gap?: number } & (
  | { text: Text; face?: CaptionFace; size?: number }
  | { captionOf: string; language?: string; face?: CaptionFace; size?: number }
  | { tick: string; option: string }
  | { square: Text }
  | { dots: true; width?: number }
  | (AnswerBox & { width?: number; atLeast?: number; dotted?: boolean; underlined?: boolean })
);

/** `photo` and `signature` are frames left empty; `emblem` is the European flag. */
export interface FigureElement {
  figure: 'photo' | 'signature' | 'emblem';
  width?: number;
  height?: number;
  caption?: Text;
}

/** What the paper needs to know of a form; the forms of `@anketa/questionnaire` have it. */
export interface PaperForm {
  id: string;
  language: string;
  /** A preparation sheet must bear a mark. */
  kind?: string;
  items: readonly { item: string; caption: Readonly<Record<string, string>>; starred?: boolean }[];
  fields: readonly {
    key: string;
    item: string;
    kind: string;
    caption: Readonly<Record<string, string>>;
    options?: readonly { value: string; caption: Readonly<Record<string, string>> }[];
  }[];
}

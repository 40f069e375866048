import type { PassportRule } from '@anketa/country';

/** A text per language of paper, `{ en: 'Surname (Family name)' }`: exactly what the paper prints. */
export type Captions = Readonly<Record<string, string>>;

/** What the agent reads, in the languages of the interface. */
export interface Label {
  ru: string;
  en: string;
}

export const FIELD_KINDS = ['text', 'choice', 'date', 'number', 'country', 'yes-no'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const TRANSLATIONS = ['letters', 'dictionary', 'none'] as const;
/** How a Russian answer becomes an answer in the form's language. */
export type Translation = (typeof TRANSLATIONS)[number];

export interface Option {
  value: string;
  caption: Captions;
  label: Label;
}

/**
 * When a question is asked or required. `equals` and `in` are true of a multiple choice when one of its values fits;
 * `youngerThan` reads a birth date and counts whole years up to today.
 */
export type Condition =
  | { key: string; equals: string }
  | { key: string; in: readonly string[] }
  | { key: string; filled: boolean }
  | { key: string; youngerThan: number }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

/** One question. Its key belongs to the vocabulary that all forms share, so that an answer serves the next form too. */
export interface Field {
  key: string;
  /** The number printed on the paper; '' when it has none, or our own number where the paper numbers nothing. */
  item: string;
  caption: Captions;
  label: Label;
  kind: FieldKind;
  multiple?: boolean;
  options?: readonly Option[];
  required?: boolean;
  requiredWhen?: Condition;
  enabledWhen?: Condition;
  /** Only Latin letters may stand on the paper. */
  latin?: boolean;
  uppercase?: boolean;
  /** In characters. */
  maxLength?: number;
  translate: Translation;
  /** A person's name as the passport spells it: letters written by rule are a proposal and get their own issue. */
  personName?: boolean;
  /** True of this person alone: travel companions do not share it. Names and what is known of a tourist are so anyway. */
  personal?: boolean;
  /** Where a two-digit year lies: `past` never after today, `future` always in the running century. */
  years?: 'past' | 'future';
  /** Paths in what is known, the first that has a value wins. */
  source?: string | readonly string[];
  /** A path that usually, not always, holds the answer: taken last and reported as assumed. */
  assumedFrom?: string;
}

/** What is printed above a group of fields: number, caption, and the star of questions that some people skip. */
export interface Item {
  item: string;
  caption: Captions;
  label: Label;
  starred?: boolean;
  note?: Label;
}

/** One edition of one embassy's questionnaire: data only, never changed once released. */
export interface Form {
  /** The name of its folder under `templates/`. */
  id: string;
  edition: string;
  /** ISO 3166-1 alpha-3 of the countries that take it. */
  countries: readonly string[];
  /** A name for the countries together, such as `schengen`. */
  area?: string;
  /** A sheet to prepare an online form with: marked on every page, never handed in. */
  kind?: 'preparation';
  title: Label;
  /** The language of its answers and captions, ISO 639-1. */
  language: string;
  /** The languages its answers may be written in, when there are several; `language` is the usual one. */
  languages?: readonly string[];
  source: string;
  checkedOn: string;
  notConfirmed: readonly string[];
  notes: readonly Label[];
  /** What its countries want of a passport, where the country itself has no rule. */
  passportRule?: PassportRule;
  items: readonly Item[];
  fields: readonly Field[];
}

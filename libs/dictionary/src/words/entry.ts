/** The languages the dictionary translates into. */
export type Language = 'en' | 'fr';

/** One line of a dictionary as a person reads and writes it; `null`: not translated into this language. */
export interface Entry {
  ru: string;
  en: string | null;
  fr: string | null;
}

export type Kind =
  | 'occupation'
  | 'person'
  | 'education'
  | 'purpose'
  | 'document'
  | 'means'
  | 'organisation'
  | 'office'
  | 'field'
  | 'name'
  | 'country'
  | 'region'
  | 'city';

/** What a Russian spelling of the shipped dictionary means. */
export interface Sense {
  kind: Kind;
  /** As the table writes it. */
  ru: string;
  /** Said of a man and of a woman; the same text twice when there is no difference. */
  en: readonly [string, string];
  fr: readonly [string, string];
  /** The Russian word itself is a woman's. */
  woman: boolean;
  /** The Russian word has more than one meaning. */
  doubtful: boolean;
  /** Of organisations, offices and fields `m`, `f`, `pl`; of countries the French preposition. */
  french: string;
}

import type { Entry, Language, Sense } from './entry';
import { entryKey } from './entry-key';
import { senseOf } from './lexicon';

/** How to translate: what is the same for the whole text. */
export interface Manner {
  to: Language;
  /** Writes a proper name letter by letter. */
  letters: (text: string) => string;
  /** The agency's own entry for a key (see `entryKey`); it goes before the shipped one. */
  own?: (key: string) => Pick<Entry, Language> | undefined;
  /** Of the person the answer is about; `null`: not known, or it is about somebody else. */
  sex?: 'M' | 'F' | null;
  /** ООО as `OOO` (letters, when left out) or as `LLC`. */
  companyForm?: 'letters' | 'translated';
}

/** A translated part of a text. */
export interface Piece {
  text: string;
  /** Right by the tables, or to be looked at by a person. */
  guessed: boolean;
  /** Words nothing is known about, as they were typed; they stand in the text letter by letter. */
  unknown: string[];
  /** As the agency wrote it: not touched any more. */
  own?: boolean;
  /** The French gender of its noun. */
  gender?: string;
}

export const sure = (text: string): Piece => ({ text, guessed: false, unknown: [] });
export const guess = (text: string): Piece => ({ text, guessed: true, unknown: [] });

/** A piece with another text around it. */
export const within = (piece: Piece, text: string, guessed = false): Piece => ({
  text,
  guessed: piece.guessed || guessed,
  unknown: piece.unknown,
});

/** `architecture et de l'urbanisme`, as fields stand behind `de`: without it. */
const alone = (text: string) => text.replace(/ et (?:des |du |de la |de l')/, ' et ');

/** A sense in the language asked for; where man and woman differ and the sex is not known, the man's form, as a guess. */
export function said(sense: Sense, { to, sex }: Manner): Piece {
  const [man, woman] = sense[to];
  const unclear = man !== woman && !sense.woman && !sex;
  const text = sense.woman || sex === 'F' ? woman : man;
  return {
    text: sense.kind === 'field' && to === 'fr' ? alone(text) : text,
    guessed: sense.doubtful || unclear,
    unknown: [],
  };
}

/** A whole phrase by the agency's entries, else by the shipped ones. */
export function looked(text: string, manner: Manner): Piece | null {
  const key = entryKey(text);
  if (key === '') return null;
  const own = manner.own?.(key)?.[manner.to];
  if (own) return { ...sure(own), own: true };
  const sense = senseOf(key);
  return sense && said(sense, manner);
}

import type { Manner } from '../words/piece';

/** What is said of the words in a slot, by the name of a brace; `null`: these words do not belong there. */
export type Told = Readonly<Record<string, string>> & { guessed?: string };

/** What may stand in a brace of a sentence. */
export interface Slot {
  shape: string;
  tell: (typed: string, manner: Manner) => Told | null;
}

/** Joined as the language joins them. */
export const together = (words: readonly string[], { to }: Manner) => words.join(to === 'en' ? ' and ' : ' et ');

import type { Form } from '../words/declension';
import type { NounPhrase } from './free-phrase';
import type { VerbForm } from './free-words';

/** A part of a free phrase. */
export type Part =
  | { kind: 'noun'; phrase: NounPhrase }
  | {
      kind: 'added';
      text: string;
      before?: boolean;
      repeat?: Repeat;
      owned?: boolean;
      joined?: boolean;
      host?: boolean;
    }
  | { kind: 'object'; phrase: NounPhrase; en: string; fr: string; repeat?: Repeat; joined?: boolean }
  | { kind: 'verb'; form: VerbForm; negated: boolean; who?: 'I' | 'he' | 'she' | 'they' | 'we' }
  | { kind: 'is'; text: readonly [man: string, woman: string]; who: VerbForm['who']; woman: boolean; negated: boolean }
  | { kind: 'pronoun'; who: 'I' | 'he' | 'she' | 'they' | 'we' }
  | { kind: 'and'; text: string }
  | { kind: 'none' }
  | { kind: 'have' };

/** How the part before "и" was read, for the one behind it. */
export interface Repeat {
  case: Form['case'];
  said: (phrase: NounPhrase) => string;
}

import type { Answer, Field, Form } from '@anketa/questionnaire';
import type { Draft } from './use-drafts';

/** What every kind of answer field is given. */
export interface AnswerFieldProps {
  form: Form;
  field: Field;
  answer: Answer | undefined;
  draft: Draft | undefined;
  citizenship: string | null;
  id: string;
  describedBy: string;
  invalid: boolean;
  /** Not certain: written by letters, or by a rule that may be wrong here. */
  guessed: boolean;
  onSave: (text: string) => void;
  onNext: (back: boolean) => void;
}

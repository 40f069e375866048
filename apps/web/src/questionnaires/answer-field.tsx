import type { Answer, Field, Form } from '@anketa/questionnaire';
import { ListAnswer } from './list-answer';
import { TextAnswer } from './text-answer';
import type { Draft } from './use-drafts';

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

/** The answer to one question, by its kind. Enter keeps it and goes to the next one. */
export function AnswerField(props: AnswerFieldProps) {
  const { kind } = props.field;
  return kind === 'choice' || kind === 'yes-no' || kind === 'country' ? (
    <ListAnswer {...props} />
  ) : (
    <TextAnswer {...props} />
  );
}

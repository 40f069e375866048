import type { AnswerFieldProps } from './answer-field-props';
import { ListAnswer } from './list-answer';
import { TextAnswer } from './text-answer';

/** The answer to one question, by its kind. Enter keeps it and goes to the next one. */
export function AnswerField(props: AnswerFieldProps) {
  const { kind } = props.field;
  return kind === 'choice' || kind === 'yes-no' || kind === 'country' ? (
    <ListAnswer {...props} />
  ) : (
    <TextAnswer {...props} />
  );
}

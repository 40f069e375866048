export type { Answer, AnswerSource } from './answer';
export { changedAnswers } from './changed-answers';
export { checkForm } from './check-form';
export { QUESTIONNAIRE_ISSUES } from './codes';
export { type FilledForm, type Filling, fillForm, type TypedAnswer } from './fill-form';
export type {
  Captions,
  Condition,
  Field,
  FieldKind,
  Form,
  Item,
  Label,
  Option,
  Translation,
} from './form';
export { formIn } from './form-in';
export type { Known } from './known';
export type { Parsed } from './parsed';
export { printedAnswers } from './printed-answers';
export { sharedKeys } from './shared-keys';

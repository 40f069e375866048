export type { Answer, AnswerSource } from './answer';
export { changedAnswers } from './changed-answers';
export { checkForm } from './check-form';
export { QUESTIONNAIRE_ISSUES } from './codes';
export { type FilledForm, type Filling, fillForm, type TypedAnswer } from './fill-form';
export {
  type Captions,
  type Condition,
  FIELD_KINDS,
  type Field,
  type FieldKind,
  type Form,
  type Item,
  type Label,
  type Option,
  type Translation,
} from './form';
export { formIn } from './form-in';
export type { Known } from './known';
export { lastingKeys } from './lasting-keys';
export type { Parsed } from './parsed';
export { printedAnswers } from './printed-answers';
export { sharedKeys } from './shared-keys';

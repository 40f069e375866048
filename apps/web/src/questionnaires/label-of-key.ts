import type { Form, Label } from '@anketa/questionnaire';

/** What the agent reads beside an answer: the label of its field, or of the item the field stands in. */
export function labelOfKey(form: Form, key: string, language: keyof Label): string {
  const field = form.fields.find((one) => one.key === key);
  const item = form.items.find((one) => one.item === field?.item);
  return field?.label[language] || item?.label[language] || key;
}

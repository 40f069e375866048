import type { Form } from './form';

const made = new WeakMap<Form, Map<string, Form>>();

/**
 * A form whose answers are written in another language, where its countries take that; else the form as it is. The same
 * object for the same form, so that its paper is laid out once.
 *
 * @example formIn(schengen, 'fr').language // 'fr'
 */
export function formIn(form: Form, language: string): Form {
  if (form.language === language || !form.languages?.includes(language)) return form;
  const others = made.get(form) ?? new Map<string, Form>();
  const other = others.get(language) ?? { ...form, language };
  made.set(form, others.set(language, other));
  return other;
}

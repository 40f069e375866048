import type { Form } from './form';

/**
 * A form whose answers are written in another language, where its countries take that; else the form as it is.
 *
 * @example formIn(schengen, 'fr').language // 'fr'
 */
export function formIn(form: Form, language: string): Form {
  return form.language !== language && form.languages?.includes(language) ? { ...form, language } : form;
}

import { type CountryLanguage, countryName } from '@anketa/country';
import type { FilledForm } from './fill-form';
import type { Form } from './form';

/**
 * The answers as the paper takes them, by key: countries by name in the form's language, everything else as its value
 * (dates and ticks are put into shape by the paper's boxes). Questions that are not asked are left out.
 *
 * @example printedAnswers(schengen, filled) // { surname: 'IVANOVA', citizenship: 'Russia', birthDate: '1985-02-01', sex: 'F' }
 */
export function printedAnswers(
  form: Form,
  { answers, notAsked }: Pick<FilledForm, 'answers' | 'notAsked'>,
): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const { key, kind } of form.fields) {
    const value = answers[key]?.value ?? '';
    if (value === '' || notAsked.includes(key)) continue;
    printed[key] = kind === 'country' ? namesOf(value, form.language) : value;
  }
  return printed;
}

function namesOf(codes: string, language: string): string {
  return codes
    .split(',')
    .map((code) => countryName(code, language as CountryLanguage))
    .join(', ');
}

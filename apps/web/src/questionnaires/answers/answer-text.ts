import { countryName } from '@anketa/country';
import type { Answer, Field } from '@anketa/questionnaire';
import type { Language } from '../../app/i18n';
import { shownDate } from '../../ui/dates';

type Shown = Pick<Answer, 'value' | 'original'>;

/** An answer as the agent reads it: option labels and countries by name, dates as dd.mm.yyyy. */
export function answerText(
  field: Field,
  answer: Shown | undefined,
  language: Language,
  yesNo: (value: string) => string,
): string {
  if (!answer) return '';
  const { value } = answer;
  if (value === '') return answer.original ?? '';
  switch (field.kind) {
    case 'date':
      return shownDate(value);
    case 'country':
      return value
        .split(',')
        .map((code) => countryName(code, language))
        .join(', ');
    case 'choice':
      return value
        .split(',')
        .map((part) => field.options?.find((option) => option.value === part)?.label[language] ?? part)
        .join(', ');
    case 'yes-no':
      return yesNo(value);
    case 'text':
    case 'number':
      return value;
  }
}

/** What stands in the field while it is edited: what was typed, not what became of it. */
export function editText(field: Field, answer: Shown | undefined): string {
  if (!answer) return '';
  if (field.kind === 'date' && answer.value !== '') return shownDate(answer.value);
  return answer.original ?? answer.value;
}

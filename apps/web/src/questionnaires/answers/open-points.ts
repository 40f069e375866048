import type { Form } from '@anketa/questionnaire';
import type { Questionnaire } from '../../api/shapes';

/** Translations a person has to look at. */
const GUESSES = ['translation.guess', 'translation.doubtful', 'name.passportSpellingMissing'];

/** Whether the answer under a key is only the program's guess. */
export function isGuess({ answers, issues }: Questionnaire, key: string): boolean {
  const value = answers[key]?.value ?? '';
  return value !== '' && issues.some(({ path, code }) => path === key && GUESSES.includes(code));
}

/**
 * What is left to do in a questionnaire, in the order of the paper: required answers that are missing, errors, guesses
 * nobody has accepted.
 *
 * @example openPoints(form, questionnaire) // ['birthPlace', 'civilStatus']
 */
export function openPoints(form: Form, questionnaire: Questionnaire): string[] {
  const wrong = questionnaire.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  return form.fields
    .map(({ key }) => key)
    .filter((key) => questionnaire.missing.includes(key) || wrong.includes(key) || isGuess(questionnaire, key));
}

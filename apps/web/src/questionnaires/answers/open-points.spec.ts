import type { Form } from '@anketa/questionnaire';
import type { Questionnaire } from '../../api/shapes';
import { openPoints } from './open-points';

const form = {
  fields: ['surname', 'birthPlace', 'occupation', 'phone', 'email'].map((key) => ({ key })),
} as unknown as Form;
const answer = (value: string) => ({ value, source: 'typed' as const, language: 'en', by: 'agent' as const });
const issue = (path: string, code: string, severity: 'error' | 'warning') => ({ path, code, severity, params: {} });

it('missing answers, errors and guesses are left to do, in the order of the paper', () => {
  const questionnaire: Questionnaire = {
    answers: { surname: answer('ZUEVA'), occupation: answer('shmugler'), phone: answer('') },
    required: 3,
    missing: ['birthPlace'],
    notAsked: [],
    issues: [
      issue('occupation', 'translation.guess', 'warning'),
      issue('phone', 'answer.notLatin', 'error'),
      issue('email', 'paper.tooLong', 'warning'),
    ],
    unknownWords: [],
  };
  expect(openPoints(form, questionnaire)).toEqual(['birthPlace', 'occupation', 'phone']);
});

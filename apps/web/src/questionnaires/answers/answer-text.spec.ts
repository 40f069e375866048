import type { Field } from '@anketa/questionnaire';
import { answerText, editText } from './answer-text';

const field = (kind: Field['kind'], rest: Partial<Field> = {}): Field => ({
  key: 'key',
  item: '1',
  caption: { en: 'Caption' },
  label: { ru: 'Поле', en: 'Field' },
  kind,
  translate: 'none',
  ...rest,
});
const yesNo = (value: string): string => (value === 'yes' ? 'да' : 'нет');

describe('an answer on the screen', () => {
  it('is shown by name, not by code', () => {
    expect(answerText(field('country'), { value: 'FRA,ITA' }, 'ru', yesNo)).toBe('Франция, Италия');
    expect(answerText(field('date'), { value: '1985-03-12' }, 'ru', yesNo)).toBe('12.03.1985');
    expect(answerText(field('yes-no'), { value: 'yes' }, 'ru', yesNo)).toBe('да');
    const options = [{ value: 'tourism', caption: { en: 'Tourism' }, label: { ru: 'Туризм', en: 'Tourism' } }];
    expect(answerText(field('choice', { options }), { value: 'tourism' }, 'ru', yesNo)).toBe('Туризм');
  });

  it('is edited as it was typed, so that the translation can be made anew', () => {
    expect(editText(field('text'), { value: 'SADOVAIA 5', original: 'Садовая 5' })).toBe('Садовая 5');
    expect(editText(field('date'), { value: '1985-02-01', original: '010285' })).toBe('01.02.1985');
  });

  it('that could not be read stays on the screen as it was typed', () => {
    expect(answerText(field('date'), { value: '', original: '31.02.1985' }, 'ru', yesNo)).toBe('31.02.1985');
  });
});

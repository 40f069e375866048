import { changedAnswers, type KeptAnswer } from './changed-answers';

const occupation: KeptAnswer = { key: 'occupation', text: 'врач', source: 'typed', translations: { en: 'Physician' } };
const change = (
  before: KeptAnswer[],
  answers: Record<string, string | null>,
  translations: Record<string, string | null> = {},
) => changedAnswers(before, { answers, translations, language: 'en' });

describe('typed answers and their translations', () => {
  it('another text makes the translations void', () => {
    expect(change([occupation], { occupation: 'учитель' }).kept).toEqual([
      { ...occupation, text: 'учитель', translations: {} },
    ]);
  });

  it('the same text again leaves them', () => {
    expect(change([occupation], { occupation: ' врач ' }).kept).toEqual([occupation]);
  });

  it('a translation is kept for its language, an empty one is taken away', () => {
    const french = { ...occupation, translations: { en: 'Physician', fr: 'Médecin' } };
    expect(change([french], {}, { occupation: 'Doctor' }).kept[0]?.translations).toEqual({
      en: 'Doctor',
      fr: 'Médecin',
    });
    expect(change([french], {}, { occupation: '' }).kept[0]?.translations).toEqual({ fr: 'Médecin' });
  });

  it('text and translation come together', () => {
    expect(change([], { occupation: 'врач' }, { occupation: 'Physician' }).kept).toEqual([occupation]);
  });

  it('an emptied text goes with its translation; a translation without a text is nothing', () => {
    expect(change([occupation], { occupation: '' }, { occupation: 'Doctor' })).toEqual({
      kept: [],
      emptied: ['occupation'],
    });
    expect(change([], {}, { occupation: 'Doctor' })).toEqual({ kept: [], emptied: [] });
  });
});

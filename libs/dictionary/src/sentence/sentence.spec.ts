import { translate } from '../index';
import { letters } from '../letters.fixture';

const said = (text: string, to: 'en' | 'fr', sex: 'F' | 'M' | null = 'F') => translate(text, { to, sex, letters });

describe('a sentence of the tables', () => {
  it('takes people, places and dates into its slots, in the case the sentence wants', () => {
    expect(said('еду с мужем и двумя детьми', 'fr')?.text).toBe('Je voyage avec mon mari et mes deux enfants');
    expect(said('была в Италии и Греции в 2019 г.', 'en')?.text).toBe('Visited Italy and Greece in 2019');
    expect(said('на автомобиле через Финляндию', 'fr')?.text).toBe('En voiture via la Finlande');
  });

  it('agrees with the applicant, and is a guess when the sex is not known', () => {
    expect(said('замужем с 2010 года', 'fr', 'F')).toEqual({ text: 'Mariée depuis 2010', unknown: [], guessed: false });
    expect(said('в браке с 2010 года', 'fr', null)?.guessed).toBe(true);
  });

  it('is not one when a slot holds something unknown', () => {
    expect(said('еду с шмуглером', 'en')?.unknown).toContain('шмуглером');
  });
});

it('a text in capitals is read as if it were typed without them', () => {
  expect(said('УМВД РОССИИ ПО ТУЛЬСКОЙ ОБЛАСТИ', 'en')).toEqual({
    text: 'DIRECTORATE OF THE MINISTRY OF INTERNAL AFFAIRS OF RUSSIA FOR THE TULA REGION',
    unknown: [],
    guessed: false,
  });
});

it('an h that is heard keeps "de" whole', () => {
  expect(said('тренер по хоккею', 'fr', 'M')?.text).toBe('Entraîneur de hockey sur glace');
});

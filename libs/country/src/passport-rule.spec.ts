import { COUNTRIES } from './country';
import { countryRule, sourceIn } from './passport-rule';

describe('where a rule stands', () => {
  it('is said in Russian for each shipped rule', () => {
    const sources = COUNTRIES.flatMap(({ alpha3 }) => countryRule(alpha3).passportRule?.source ?? []);
    expect(sources.filter((source) => !/[а-яё]/i.test(sourceIn(source, 'ru')))).toEqual([]);
    expect(new Set(sources).size).toBe(12);
  });

  it('stays as the agency typed it', () => {
    expect(sourceIn('a letter of the consulate', 'ru')).toBe('a letter of the consulate');
    expect(sourceIn('Law No. 6458 of Turkey, Article 7 (1) (b)', 'en')).toMatch(/^Law/);
  });
});

import fc from 'fast-check';
import { COUNTRIES, countryName, findCountry, isCountryCode } from './index';

describe('country', () => {
  it.each([
    [
      'RUS',
      [
        'RU',
        'RUS',
        'РФ',
        'Россия',
        'Российская Федерация',
        'RUSSIA',
        'RUSSIAN FEDERATION',
        '643',
        'гр. РФ',
        'россиянка',
      ],
    ],
    ['RUS', ['российское', 'Гражданство: Россия', 'RU / Россия', 'Россия (RUS)', 'граждане России', 'Russie', 'Russe']],
    ['BLR', ['BY', 'BLR', 'РБ', 'Р.Беларусь', 'Беларусь', 'Белоруссия', 'Республика Беларусь', 'Biélorussie']],
    ['UKR', ['UA', 'UKR', 'Украина', 'Україна', 'гражданин Украины', 'українка']],
    ['DEU', ['D', 'DE', 'DEU', 'Germany', 'ФРГ', 'Deutschland', 'Németország']],
    ['KAZ', ['KZ', 'РК', 'Республика Казахстан', 'Қазақстан']],
    ['CHN', ['Китай', 'КНР', 'China', "People's Republic of China"]],
    ['TWN', ['Тайвань', 'Republic of China', 'Республика Китай']],
    ['SUN', ['СССР', 'USSR', 'Soviet Union', 'Казахская ССР']],
    ['XKK', ['Косово', 'XKX', 'RKS']],
    ['KOR', ['Республика Корея', 'South Korea', 'Южная Корея']],
    ['PRK', ['КНДР', "Democratic People's Republic of Korea"]],
  ])('reads %s from every spelling', (code, texts) => {
    expect(texts.map((text) => [text, findCountry(text)])).toEqual(texts.map((text) => [text, code]));
  });

  it.each(['', '-', 'Иванов', 'MOSCOW', '71 1234567', 'Узбекистан, РФ', 'Democratic Republic', 'х'])(
    'finds no state in %p',
    (text) => {
      expect(findCountry(text)).toBeNull();
    },
  );

  it('reads back every name and every code it gives', () => {
    for (const { alpha2, alpha3, numeric, ru, en, fr, uk } of COUNTRIES) {
      expect([alpha3, alpha2, numeric, ru, en, fr, uk].map(findCountry)).toEqual(Array(7).fill(alpha3));
      expect(countryName(alpha3, 'ru')).toBe(ru);
    }
  });

  it('names a former state, and shows the code of one it does not know', () => {
    expect(countryName('SUN', 'ru')).toBe('СССР');
    expect(countryName('RUS', 'fr')).toBe('Russie');
    expect(countryName('QQQ', 'en')).toBe('QQQ');
    expect([isCountryCode('SUN'), isCountryCode('RUS'), isCountryCode('QQQ')]).toEqual([true, true, false]);
  });

  it('goes through any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = findCountry(text);
        expect(found === null || isCountryCode(found)).toBe(true);
      }),
    );
  });
});

import { readPrice } from '@anketa/voucher';
import { shownPrice } from './price';

describe('a price on the screen', () => {
  it.each([
    ['125000.00 RUB', 'ru', '125\u00a0000\u00a0₽'],
    ['1250.50 EUR', 'ru', '1\u00a0250,50\u00a0€'],
    ['125000.00 RUB', 'en', 'RUB\u00a0125,000'],
    ['990.00 USD', 'en', '$990'],
    ['990.00 CAD', 'en', 'CAD\u00a0990'],
  ])('%s in %s: %s', (price, language, shown) => {
    expect(shownPrice(price, language)).toBe(shown);
  });

  it.each(['ru', 'en'])('is read back as it was, in every currency: %s', (language) => {
    for (const currency of Intl.supportedValuesOf('currency'))
      for (const amount of ['7.00', '1234567.00', '1250.50', '999.05']) {
        const price = `${amount} ${currency}`;
        expect(readPrice(shownPrice(price, language))).toEqual({ price, issue: null });
      }
  });

  it('none is empty', () => expect(shownPrice(null, 'ru')).toBe(''));
});

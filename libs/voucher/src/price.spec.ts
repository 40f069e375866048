import { readPrice } from './index';

describe('a price as it is typed', () => {
  it.each([
    ['125 000 руб.', '125000.00 RUB'],
    ['125000р', '125000.00 RUB'],
    ['125\u00a0000,50 ₽', '125000.50 RUB'],
    ['1.250,50 EUR', '1250.50 EUR'],
    ['1,250.5 eur', '1250.50 EUR'],
    ['€1250', '1250.00 EUR'],
    ['$ 990', '990.00 USD'],
    ["12'500 CHF", '12500.00 CHF'],
    ['1.250 лв.', '1250.00 BGN'],
    ['350 000 Ft', '350000.00 HUF'],
    ['15 000,- Kč', '15000.00 CZK'],
    ['1 250 000.00 KZT', '1250000.00 KZT'],
    ['21 500 thb', '21500.00 THB'],
    ['007 EUR', '7.00 EUR'],
    ['999999999999 RUB', '999999999999.00 RUB'],
    ['125000.00 RUB', '125000.00 RUB'],
  ])('%s is %s', (text, price) => {
    expect(readPrice(text)).toEqual({ price, issue: null });
  });

  it.each([
    ['125 000', 'price.noCurrency'],
    ['125 00 руб', 'price.unreadable'],
    ['1.2.3 EUR', 'price.unreadable'],
    ['1.250.50 EUR', 'price.unreadable'],
    ['12 500 тугриков', 'price.unreadable'],
    ['1000 EUR 20 USD', 'price.unreadable'],
    ['-5 EUR', 'price.unreadable'],
    ['дорого', 'price.unreadable'],
    ['500 abc', 'price.unreadable'],
    ['EUR', 'price.unreadable'],
    ['1000000000000000 RUB', 'price.unreadable'],
    ['1e5 EUR', 'price.unreadable'],
    ['٣ EUR', 'price.unreadable'],
  ])('%s is left empty and told', (text, code) => {
    const { price, issue } = readPrice(text);
    expect([price, issue?.code, issue?.params.value]).toEqual([null, code, text]);
  });

  it('nothing typed is no price and no fault', () => {
    expect(readPrice('  ')).toEqual({ price: null, issue: null });
  });
});

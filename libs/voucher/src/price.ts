import { error, type Issue } from '@anketa/issue';

/** Every issue of a price. */
export const PRICE_ISSUES = {
  'price.unreadable': ['value'],
  'price.noCurrency': ['value'],
} as const satisfies Record<string, readonly string[]>;

export interface PriceReading {
  /** `125000.00 RUB`: two decimals, the currency by ISO 4217; null when the text is none or could be two. */
  price: string | null;
  issue: Issue | null;
}

/** Signs and words for the currencies agencies here are paid in, beside the codes of ISO 4217. A bare dollar is the American one. */
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  RUB: ['₽', 'р', 'руб', 'рублей', 'рубля', 'рубль'],
  EUR: ['€', 'евро', 'euro'],
  USD: ['$', 'us$', 'долл', 'долларов', 'доллара', 'доллар', 'у е'],
  GBP: ['£', 'фунтов'],
  CHF: ['sfr'],
  BYN: ['br', 'бел руб'],
  UAH: ['₴', 'грн', 'гривен'],
  KZT: ['₸', 'тг', 'тенге'],
  GEL: ['₾', 'лари'],
  AMD: ['֏', 'драмов'],
  BGN: ['лв', 'лева'],
  RON: ['lei', 'лей'],
  MDL: ['молд лей'],
  HUF: ['ft', 'форинтов'],
  PLN: ['zł', 'zl', 'злотых'],
  CZK: ['kč', 'kc', 'крон'],
  TRY: ['₺', 'тл', 'лир'],
  CNY: ['¥', 'юаней'],
  AED: ['дирхамов'],
};

const BY_WORD = new Map(Object.entries(CURRENCIES).flatMap(([code, words]) => words.map((word) => [word, code])));
/** Groups of three, or none, then perhaps a comma or point with one or two figures more. */
const AMOUNT = /^(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/;
const MOST_FIGURES = 12;

/**
 * A price as it is typed: figures in groups or not, a currency before or after. Three figures behind a comma or point are
 * thousands, one or two are decimals.
 *
 * @example readPrice('125 000 руб.').price // '125000.00 RUB'
 */
export function readPrice(text: string): PriceReading {
  const value = text.trim();
  if (value === '') return { price: null, issue: null };
  const plain = value
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’`]/g, "'");
  const figures = /\d(?:[\d .,']*\d)?/.exec(plain)?.[0] ?? '';
  const word = plain
    .replace(figures, ' ')
    .replace(/[.,][-–=]?/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const [, whole = '', group, point, decimals = ''] = AMOUNT.exec(figures) ?? [];
  const amount = whole.replace(/\D/g, '');
  const currency = BY_WORD.get(word) ?? codeOf(word);
  if (amount === '' || amount.length > MOST_FIGURES || (group && group === point) || (word !== '' && !currency))
    return { price: null, issue: error('price', 'price.unreadable', { value }) };
  if (!currency) return { price: null, issue: error('price', 'price.noCurrency', { value }) };
  return { price: `${Number(amount)}.${decimals.padEnd(2, '0')} ${currency}`, issue: null };
}

function codeOf(word: string): string | null {
  const code = word.toUpperCase();
  return /^[a-z]{3}$/.test(word) && Intl.supportedValuesOf('currency').includes(code) ? code : null;
}

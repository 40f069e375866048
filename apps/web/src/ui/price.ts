import { readPrice } from '@anketa/voucher';

/**
 * A price as people read it; with the code where a sign alone would not be read back as the same currency.
 *
 * @example shownPrice('125000.00 RUB', 'ru') // '125 000 ₽'
 */
export function shownPrice(price: string | null, language: string): string {
  const [amount, currency] = price?.split(' ') ?? [];
  if (!amount || !currency) return '';
  const shown = (currencyDisplay: 'symbol' | 'code') =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay,
      minimumFractionDigits: decimals,
    }).format(Number(amount));
  const decimals = amount.endsWith('.00') ? 0 : 2;
  const bySign = shown('symbol');
  return readPrice(bySign).price === price ? bySign : shown('code');
}

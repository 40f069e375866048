import type { DateOrder } from './read-date';

const NUMERIC = /^\s*(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/;

/**
 * What the dates of one column prove about their order: a number above 12 can only be the day. `mdy` or `dmy` when
 * all proofs agree; `null` when there is no proof or they contradict each other.
 *
 * @example columnDateOrder(['03/04/1985', '05/17/1985']) // 'mdy'
 */
export function columnDateOrder(texts: readonly string[]): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const parts = NUMERIC.exec(text);
    if (!parts) continue;
    if (Number(parts[1]) > 12 && Number(parts[3]) <= 12) dayFirst = true;
    if (Number(parts[3]) > 12 && Number(parts[1]) <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}

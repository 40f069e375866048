import { STANDARDS, toCyrillic, toLatin } from '@anketa/transliteration';
import { otherLayout } from './search-key';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const LONGEST = 100;

/**
 * How a name, or its beginning, may stand in a list: as typed, on the other keyboard layout, and each of these in the other
 * alphabet by every passport rule; small letters, ё = е, single spaces. For texts that begin so, without a table of keys.
 *
 * @example nameSpellings('Юли') // ['юли', 'iuli', 'yuli', 'juli', …]
 */
export function nameSpellings(text: string): string[] {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const turned = otherLayout(typed);
  const readings = [typed, ...(/^[\p{L} '-]+$/u.test(turned) ? [turned] : [])];
  const spellings = readings.flatMap((reading) => {
    if (LATIN.test(reading) && CYRILLIC.test(reading)) return [reading];
    const cyrillic = LATIN.test(reading) ? toCyrillic(reading) : reading;
    return [reading, cyrillic, ...(CYRILLIC.test(cyrillic) ? STANDARDS.map((one) => toLatin(cyrillic, one)) : [])];
  });
  return [...new Set(spellings.map((one) => one.toLowerCase().replaceAll('ё', 'е')))].filter(Boolean);
}

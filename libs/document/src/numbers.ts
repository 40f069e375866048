/** Cyrillic letters that look like Latin ones; numbers of documents are typed with them by mistake. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТУХІЈ'].map((letter, at) => [letter, [...'ABEKMHOPCTYXIJ'][at] ?? letter]),
);

/**
 * A number a spreadsheet has shown in scientific notation: its last digits are gone for good and are never made up.
 *
 * @example hasLostDigits('7,11235E+08') // true
 */
export function hasLostDigits(text: string): boolean {
  return /^\s*[+-]?\d(?:[.,]\d+)?\s*[eе]\s*\+?\s*\d{1,2}\s*$/i.test(text);
}

/** The text without the ".0" a spreadsheet adds to a number. @example withoutFraction('711234567.0') // '711234567' */
export function withoutFraction(text: string): string {
  return text.replace(/^(\s*[\d\s]{6,})[.,]0+\s*$/, '$1');
}

/** Capital letters, look-alike Cyrillic ones in Latin, as document numbers are printed. @example latinCapitals('мр123') // 'MP123' */
export function latinCapitals(text: string): string {
  return [...text.toUpperCase()].map((letter) => LOOK_ALIKE[letter] ?? letter).join('');
}

import { type LetterTable, OTHER_LETTERS, type Standard, TABLES } from './standards';

const LETTER = /[\p{L}'’ʼ]/u;

/**
 * Text in Cyrillic, letter by letter in Latin, by a named standard. Latin letters, digits and signs stay as they are;
 * letters of other alphabets without a table stay too. A capital stays a capital: Щукин → Shchukin, ЩУКИН → SHCHUKIN.
 * It is a proposal: a passport's own spelling always goes before it.
 *
 * @example toLatin('Юлия Щеглова', 'icao-ru') // 'Iuliia Shcheglova'
 */
export function toLatin(text: string, standard: Standard): string {
  const table = TABLES[standard];
  const letters = [...text.normalize('NFC')];
  const lower = letters.map((letter) => letter.toLowerCase());
  let latin = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    const written = writtenAs(table, lower, at);
    latin += written === undefined ? letter : inCaseOf(written, letters, lower, at);
  }
  return latin;
}

/** The standard of the passports a state issues today; `null`: none is known, take the passport's spelling. @example passportStandard('UKR') // 'kmu-55' */
export function passportStandard(citizenship: string): Standard | null {
  return PASSPORT_STANDARDS[citizenship] ?? null;
}

const PASSPORT_STANDARDS: Readonly<Record<string, Standard>> = {
  RUS: 'icao-ru',
  UKR: 'kmu-55',
  BLR: 'by-passport',
  BGR: 'bg',
};

function writtenAs(table: LetterTable, lower: string[], at: number): string | undefined {
  const letter = lower[at]!;
  for (const rule of table.rules ?? []) {
    if (!rule.letters.includes(letter)) continue;
    if (rule.after && !rule.after.includes(neighbour(lower[at - 1], '^'))) continue;
    if (rule.before && !rule.before.includes(neighbour(lower[at + 1], '$'))) continue;
    return rule.to;
  }
  return table.letters[letter] ?? OTHER_LETTERS[letter];
}

function neighbour(letter: string | undefined, edge: '^' | '$'): string {
  return letter !== undefined && LETTER.test(letter) ? letter : edge;
}

function inCaseOf(written: string, letters: string[], lower: string[], at: number): string {
  if (letters[at] === lower[at] || written === '') return written;
  if (isCapital(letters, lower, at + 1) || (isCapital(letters, lower, at - 1) && !isSmall(letters, lower, at + 1))) {
    return written.toUpperCase();
  }
  return written.charAt(0).toUpperCase() + written.slice(1);
}

const isCapital = (letters: string[], lower: string[], at: number) =>
  letters[at] !== undefined && letters[at] !== lower[at];

const isSmall = (letters: string[], lower: string[], at: number) =>
  letters[at] !== undefined && letters[at] === lower[at] && LETTER.test(lower[at]!);

import type { NameReading } from './name-reading';
import { type Title, titleOf } from './title';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|мл|ст|ml|st)\.?$/i;
/** Honours and degrees after a western name; only beside words in mixed case, for MA and BA are names too. */
const HONOURS =
  /^(?:MBE|OBE|CBE|KBE|DBE|QC|KC|MP|MEP|BA|MA|MD|BSc|MSc|MBA|Ph\.?D|LL[BM]|CPA|Esq(?:uire)?|M\.B\.E|O\.B\.E)\.?$/;
const RANK =
  /^(?:capt|col|maj|lt|gen|sgt|cdr|cmdr|brig|adm|sen|gov|hon|rev|major|don|jonkheer|проф|акад)\.$|^[дк]\.(?:\p{Ll}{1,2}\.)?\p{Ll}{1,2}\.?н\.?$/iu;
const BIRTH = /^(?:dob|др)?\d{1,2}\p{L}{3}\d{2,4}$|^dob$/iu;

/**
 * The words of a name; titles, bracketed remarks and suffixes go into the reading.
 *
 * @param follows whether the words come after others of the same name, so that "Jr." alone is a suffix
 * @example tokens('MR IVAN', reading) // ['IVAN']; reading.sex is 'M'
 */
export function tokens(text: string, reading: NameReading, follows = false): string[] {
  const rest = !/[([*]/.test(text)
    ? text
    : text.replace(
        /([\p{L}]?)[([*]\s*([^)\]*(]{1,60})[)\]*]?([\p{L}]?)/gu,
        (_, before: string, inside: string, after: string) => {
          if (SUFFIX.test(inside.trim())) {
            reading.note ??= inside.trim();
            return `${before} ${after}`;
          }
          const found = titleOf(inside) ?? titleOf(inside.split(/[\s\d]/)[0] ?? '') ?? sexLetter(inside);
          if (found) takeTitle(found, reading);
          if (found || /\d/.test(inside)) return `${before} ${after}`;
          if (before !== '' && after !== '') return `${before}${inside}${after}`;
          if (/\p{L}{3}/u.test(inside)) reading.note ??= inside.trim();
          return /\p{L}{3}/u.test(inside) ? `${before} ${after}` : `${before}${inside}${after}`;
        },
      );
  const mixed = /\p{Ll}/u.test(text);
  const words: string[] = [];
  for (const word of rest.split(/\s+/)) {
    const bare = word.replace(/^[.?"'«»]+|[?"«»,;:]+$/g, '');
    if (bare === '' || !/\p{L}/u.test(bare) || BIRTH.test(bare) || RANK.test(bare)) continue;
    const found = titleOf(bare);
    const initials = bare.length <= 3 && /^\p{Lu}\.\p{Lu}/u.test(bare);
    if (mixed && words.length > 0 && HONOURS.test(bare)) reading.note ??= bare;
    else if (found && !initials) takeTitle(found, reading);
    else if (SUFFIX.test(bare) && (follows || words.length > 0) && /\.$|^jr|^i+v?$/i.test(bare)) reading.note = bare;
    else words.push(bare.endsWith('.') && /^\p{L}{2,}\.$/u.test(bare) ? bare.slice(0, -1) : bare);
  }
  return words;
}

/** "John Doe, MD, CFP": behind a name in mixed case stand only short words in capitals: honours, a note. */
export function isHonours(behind: string, head: readonly string[], reading: NameReading): boolean {
  const words = behind.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0 || head.length < 2 || !head.some((word) => /\p{Ll}/u.test(word))) return false;
  if (!words.every((word) => HONOURS.test(word) || SUFFIX.test(word) || /^(?:[A-Z]\.?){2,4}$/.test(word))) return false;
  reading.note ??= words.join(' ');
  return true;
}

/** A pet name in quotation marks beside whole names is a note: Hanora "Nora" Healy. */
export function withoutNickname(text: string, reading: NameReading): string {
  const [quoted, nickname = ''] = /["«“]\s*([\p{L} ]{2,20}?)\s*["»”]/u.exec(text) ?? [];
  if (quoted === undefined) return text;
  const rest = text.replace(quoted, ' ');
  if (rest.split(/[\s,/]+/).filter((word) => /\p{L}{2}/u.test(word) && titleOf(word) === null).length < 2) return text;
  reading.note ??= nickname;
  return rest;
}

function sexLetter(text: string): Title | null {
  const letter = text.trim().toUpperCase();
  if (letter === 'F' || letter === 'Ж') return { sex: 'F', type: null };
  return letter === 'M' || letter === 'М' ? { sex: 'M', type: null } : null;
}

/** Puts what a title says into the reading; the first that speaks stays. */
export function takeTitle(found: Title, reading: NameReading): void {
  reading.sex ??= found.sex;
  reading.type ??= found.type;
}

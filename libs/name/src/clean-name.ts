import { error, type Issue, warning } from '@anketa/issue';
import { repairAlphabet, type Script, scriptOf } from './look-alike';

const HIDDEN = /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** A name in one alphabet with nothing to put right, which nearly all are. */
const PLAIN = /^(?:[A-Za-z]+(?:[ '-][A-Za-z]+)*|[А-Яа-яЁё]+(?:[ '-][А-Яа-яЁё]+)*)$/;

/** Readings of one name with what was done to it. `null`: nothing that could be a name is left. */
export interface CleanName {
  value: string | null;
  issues: Issue[];
}

/**
 * A surname or given name without signs that do not belong in it: hidden characters, brackets, stars, stray dots;
 * letters of the other alphabet are put right when that is certain (`name.alphabetRepaired`), else the name is refused
 * (`name.mixedAlphabets`). A digit is never guessed at: `name.digit` refuses the name and proposes a letter.
 *
 * @example cleanName('PЕTRОVA', { path: 'surnameLatin' }).value // 'PETROVA'
 */
export function cleanName(text: string, options: { path: string; script?: Script | null }): CleanName {
  const { path, script = null } = options;
  if (PLAIN.test(text)) return { value: text, issues: [] };
  const shown = text.trim().slice(0, 80);
  const issues: Issue[] = [];
  const hidden = text.match(HIDDEN);
  if (hidden) issues.push(warning(path, 'name.hiddenCharacter', { value: shown, character: codePoint(hidden[0]) }));
  const plain = text
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/[\u00a0\u2000-\u200a\u202f_\s]+/g, ' ')
    .replace(/[`´‘’ʼʹ′]/g, "'");
  const signs = plain
    .replace(/[()[\]{}*?!"«»„“”<>|\\/;:=+#№^~$%&@,]/g, '')
    .replace(/(?<!\p{L})\.|(?<=\p{L}{2,})\./gu, '');
  let value = signs
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/^[\s'-]+|[\s-]+$/g, '')
    .replace(/\s+/g, ' ');
  if (signs.trim() !== plain.trim()) issues.push(warning(path, 'name.signsRemoved', { value: shown, read: value }));
  if (/\d/.test(value)) {
    return { value: null, issues: [error(path, 'name.digit', { value: shown, proposal: withoutDigits(value) })] };
  }
  const context = script ?? majority(value);
  const repairs = value.split(/(?<=[\s-])|(?=[\s-])/).map((word) => repairAlphabet(word, context));
  if (repairs.some(({ state }) => state === 'mixed')) {
    return { value: null, issues: [error(path, 'name.mixedAlphabets', { value: shown })] };
  }
  if (repairs.some(({ state }) => state === 'repaired')) {
    value = repairs.map((repair) => repair.value).join('');
    issues.push(
      warning(path, 'name.alphabetRepaired', { value: shown, read: value, letters: foreign(shown, scriptOf(value)) }),
    );
  }
  return /\p{L}/u.test(value) ? { value, issues } : { value: null, issues };
}

const DIGITS: Readonly<Record<string, readonly [string, string]>> = {
  '0': ['O', 'О'],
  '1': ['I', 'І'],
  '3': ['E', 'З'],
  '4': ['A', 'Ч'],
  '5': ['S', 'Б'],
  '6': ['G', 'б'],
};

function withoutDigits(value: string): string {
  const at = majority(value) === 'cyrillic' ? 1 : 0;
  const capitals = value === value.toUpperCase();
  return value.replace(/\d/g, (digit) => {
    const letter = DIGITS[digit]?.[at] ?? digit;
    return capitals ? letter : letter.toLowerCase();
  });
}

function majority(text: string): Script | null {
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  if (cyrillic === latin) return null;
  return cyrillic > latin ? 'cyrillic' : 'latin';
}

function foreign(text: string, script: Script | null): string {
  const pattern = script === 'latin' ? /\p{Script=Cyrillic}/gu : /\p{Script=Latin}/gu;
  return [...new Set(text.match(pattern) ?? [])].join(' ');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A Cyrillic name in the usual case: ИВАНОВА → Иванова, петров-водкин → Петров-Водкин. Mixed case stays as written.
 *
 * @example properCase("О'КОННОР") // "О'Коннор"
 */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\s)(?:Оглы|Оглу|Огли|Угли|Кызы|Кизи|Гызы|Уулу|Улы|Қызы|Ұлы)(?=$|\s)/g, (word) => word.toLowerCase());
}

import { error, warning } from '@anketa/issue';
import { isGivenName } from './given-name';
import { nameOrder, type Order, WIFE } from './name-order';
import type { NameReading } from './name-reading';
import { isHonours, takeTitle, tokens, withoutNickname } from './name-tokens';
import { isParticle } from './particle';
import { isKinWord, patronymicSex } from './patronymic';
import { isWholeName, mayBeSeveral, severalNames } from './several-names';
import { hasSurnameEnding } from './surname-ending';
import { GLUED, titleOf } from './title';

export type { NameReading } from './name-reading';

export interface SplitOptions {
  /** What the column has shown, when it has: names in capitals without a comma do not tell themselves. */
  order?: Order | null;
  path?: string;
}

const NUMBERING = /^\s*(?:\d{1,4}\s*[.)]\s*|[-–—•]\s+(?=\p{L})|\p{Ll}\)\s+(?=\p{Lu}\p{L})|\d{1,3}\s+(?=\p{L}))/u;

/**
 * A full name of one person in one script, split into its parts: "IVANOV/IVAN MR", "Иванов Иван Иванович",
 * "Mr. Anna Ivanova", "DE LA CRUZ MARIA". A slash or comma decides; then capitals, the patronymic, known given names
 * and surname endings; last the usual order of lists, surname first. Doubt is a warning (`name.order`,
 * `name.ambiguous`), never silence.
 *
 * @example splitName('PETROVA/ANNA MRS') // { surname: 'PETROVA', givenName: 'ANNA', sex: 'F', … }
 */
export function splitName(text: string, options: SplitOptions = {}): NameReading {
  const { path = 'surname' } = options;
  const reading: NameReading = {
    surname: null,
    givenName: null,
    patronymic: null,
    sex: null,
    type: null,
    note: null,
    issues: [],
  };
  const shown = text.trim().slice(0, 80);
  const written = joinSpaced(
    text
      .normalize('NFC')
      .replace(NUMBERING, '')
      .replace(/^\s*\*+\s*(?=\p{L}+\s)|(?<=\p{L})\*+\s*$/gu, '')
      .replace(/[_\u00a0]+/g, ' ')
      .replace(/\s*[-–—]\s*(?=\p{L})/gu, '-'),
    reading,
    path,
  );
  const couple = /\b(?:mr|mrs|ms|г-н|г-жа)\.?\s*(?:&|and|и|\+)\s*(?:mr|mrs|ms|г-н|г-жа)\b/i.exec(written);
  if (couple) {
    reading.surname =
      written
        .slice(couple.index + couple[0].length)
        .replace(/^[.\s]+/, '')
        .trim() || null;
    reading.issues.push(warning(path, 'name.severalPeople', { value: shown }));
    return reading;
  }
  const [courtesy] = /^\s*(?:mr|mrs|ms|miss|dr|prof|hon|rev)\.?\s/i.exec(written) ?? [];
  const western = courtesy !== undefined && /\p{Ll}/u.test(written.slice(courtesy.length));
  if (severalNames(written) !== null || mayBeSeveral(written)) {
    reading.issues.push(error(path, 'name.severalPeople', { value: shown }));
    return reading;
  }
  const [before = '', ...after] = separate(withoutNickname(written, reading));
  const head = tokens(before, reading);
  const behind = after.join(' ');
  const tail = isHonours(behind, head, reading) ? [] : tokens(behind, reading, head.length > 0);
  if (after.length > 0 && head.length > 0 && tail.length > 0 && !isPatronymicApart(head, tail)) {
    unglue(tail, reading, path);
    assign(reading, head, tail);
    return reading;
  }
  const words = head.length > 0 ? [...head, ...(isPatronymicApart(head, tail) ? tail : [])] : tail;
  unglue(words, reading, path);
  const order = options.order ?? (western ? 'givenFirst' : null);
  splitWords(words, reading, { ...options, order }, shown);
  return reading;
}

function splitWords(words: string[], reading: NameReading, options: SplitOptions, shown: string): void {
  const path = options.path ?? 'surname';
  if (words.length === 0) return;
  const { note } = reading;
  if (note !== null && (hasSurnameEnding(note) || (words.length === 1 && note.split(' ').some(isGivenName)))) {
    const inside = words.length === 1 && isWholeName(note) ? note.split(/\s+/) : null;
    reading.issues.push(warning(path, 'name.signsRemoved', { value: shown, read: (inside ?? words).join(' ') }));
    if (inside !== null) {
      reading.note = words.join(' ');
      splitWords(inside, reading, options, shown);
      return;
    }
  }
  if (words.length === 1) {
    const [word = ''] = words;
    if (/^\p{Lu}\.?$/u.test(word)) return;
    if (isGivenName(word) && options.order !== 'surnameFirst')
      reading.issues.push(warning(path, 'name.single', { value: shown }));
    reading.surname = word;
    return;
  }
  const particles = particleWords(words);
  if (particles === words.length) {
    reading.surname = words.join(' ');
    if (isGivenName(words[0]!) || /^\p{Lu}\p{Ll}/u.test(words[0]!))
      reading.issues.push(warning(path, 'name.ambiguous', { value: shown, surname: reading.surname, givenName: '–' }));
    return;
  }
  const initials = initialsOf(words);
  if (initials) {
    reading.surname = initials.surname;
    reading.givenName = initials.given;
    reading.patronymic = initials.father;
    reading.issues.push(warning('firstName', 'name.initials', { value: shown }));
    return;
  }
  if (words.length > 2 && /^[А-ЯЁІЇЄҐ]\.$/.test(words.at(-1)!)) {
    reading.patronymic = words.at(-1)!;
    reading.issues.push(warning('firstName', 'name.initials', { value: shown }));
    splitWords(words.slice(0, -1), reading, options, shown);
    return;
  }
  if (isGivenWithFather(words)) {
    [reading.givenName, reading.patronymic] = words as [string, string];
    return;
  }
  const ordered = capitalsInFront(words);
  const { order, surnameWords, sure, father } = nameOrder(ordered, options.order ?? null, particles);
  const surname = order === 'surnameFirst' ? ordered.slice(0, surnameWords) : ordered.slice(-surnameWords);
  const given = order === 'surnameFirst' ? ordered.slice(surnameWords) : ordered.slice(0, -surnameWords);
  assign(reading, surname, father ? given.slice(0, -1) : given);
  if (WIFE.test(surname[0] ?? '')) reading.sex ??= 'F';
  if (father) reading.patronymic = given.at(-1) ?? null;
  if (!sure || ordered !== words)
    reading.issues.push(
      warning(path, 'name.ambiguous', { value: shown, surname: reading.surname, givenName: reading.givenName }),
    );
}

/** "Алёна Игоревна": the surname was left out, for no woman's surname ends like a patronymic. */
const isGivenWithFather = (words: readonly string[]) =>
  words.length === 2 && isGivenName(words[0]!) && patronymicSex(words[1]!) === 'F' && /вна$/iu.test(words[1]!);

/** How many words a surname with particles takes from the front: DE LA CRUZ is three. Ben in "Ben Sasse" is a name. */
function particleWords(words: string[]): number {
  let count = 0;
  if (/^\p{Lu}\p{Ll}/u.test(words[0]!) && isGivenName(words[0]!)) return 0;
  while (count < words.length - 1 && isParticle(words[count]!)) count++;
  return count === 0 ? 0 : count + 1;
}

/** "Emily LAU Wai-hing": capitals in the middle are the surname, as East Asian lists write it. */
function capitalsInFront(words: string[]): string[] {
  const at = words.findIndex((word) => /^\p{Lu}{2,}$/u.test(word));
  const shouted = words.filter((word) => word === word.toUpperCase());
  return at > 0 && at < words.length - 1 && shouted.length === 1
    ? [words[at]!, ...words.slice(0, at), ...words.slice(at + 1)]
    : words;
}

function assign(reading: NameReading, surname: string[], given: string[]): void {
  reading.surname = surname.join(' ') || null;
  const last = given.length - 1;
  const kin = last > 0 && isKinWord(given[last]!) ? 2 : last > 0 && patronymicSex(given[last]!) !== null ? 1 : 0;
  const names = kin > 0 && given.length > kin ? given.slice(0, -kin) : given;
  reading.patronymic ??= kin > 0 && given.length > kin ? given.slice(-kin).join(' ') : null;
  reading.givenName = names.join(' ') || null;
}

/** "IVANOV/IVAN", "Ivanov, Ivan", "Орлов; Пётр": surname before the sign. */
function separate(text: string): string[] {
  const sign = /[/,;]/.exec(text);
  return sign ? text.split(/[/,;]/) : [text];
}

/** "Зуев Олег, Петрович": the sign stands before the patronymic, not behind the surname. */
function isPatronymicApart(head: readonly string[], tail: readonly string[]): boolean {
  return head.length > 1 && tail.length === 1 && patronymicSex(tail[0]!) !== null && head.some(isGivenName);
}

/** ANNAMRS → ANNA + MRS, when no title stands apart and what is left is, or is like, a name. */
function unglue(words: string[], reading: NameReading, path: string): void {
  if (words.length === 0 || reading.sex !== null || reading.type !== null) return;
  const last = words.at(-1)!;
  if (!/^[A-Z'-]+$/.test(last)) return;
  const glued = GLUED.find((candidate) => last.endsWith(candidate) && last.length - candidate.length >= 2);
  if (!glued || isGivenName(last)) return;
  const rest = last.slice(0, -glued.length);
  const likely =
    isGivenName(rest) ||
    (rest.length >= 4 && /[AEIOUY]/.test(rest) && (glued !== 'MS' || !/[AEIOU]$/.test(rest) || rest.length >= 6));
  if (!likely) {
    reading.issues.push(warning(path, 'name.titleGlued', { value: last, title: glued, rest }));
    return;
  }
  words[words.length - 1] = rest;
  const found = titleOf(glued);
  if (found) takeTitle(found, reading);
}

function initialsOf(words: string[]): { surname: string; given: string; father: string | null } | null {
  const isInitials = (word: string) => /^(?:\p{Lu}\.-?){1,2}$|^\p{Lu}\.\p{Lu}$|^\p{Lu}$/u.test(word);
  const short = words.filter(isInitials);
  const long = words.filter((word) => !isInitials(word));
  if (short.length === 0 || long.length !== 1) return null;
  const letters = short.join('').match(/\p{Lu}/gu) ?? [];
  return { surname: long[0]!, given: `${letters[0]}.`, father: letters[1] ? `${letters[1]}.` : null };
}

/** "Ё л к и н Пётр": a word spaced out letter by letter is joined, with a warning. */
function joinSpaced(text: string, reading: NameReading, path: string): string {
  return text.replace(/(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu, (spaced) => {
    const joined = spaced.replace(/ /g, '');
    reading.issues.push(warning(path, 'name.spacedOut', { value: spaced, read: joined }));
    return joined;
  });
}

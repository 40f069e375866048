import { isGivenName } from './given-name';
import { isParticle } from './particle';
import { isKinWord, patronymicSex } from './patronymic';
import { hasSurnameEnding, surnameEnding } from './surname-ending';

export type Order = 'surnameFirst' | 'givenFirst';

interface OrderReading {
  order: Order;
  /** How many words the surname takes, from its end of the name. */
  surnameWords: number;
  sure: boolean;
  /** The word before the surname is the father's name, though its form alone does not tell. */
  father?: boolean;
}

/** Hungarian "Kovácsné", the wife of Kovács; her own surname follows. */
export const WIFE = /^\p{L}{3,}né$/iu;

/**
 * Which words of a name are the surname. Capitals decide ("SMITH John"), then a patronymic, then what is a known given
 * name and what ends like a surname; then what the column has shown; last: surname first.
 */
export function nameOrder(words: string[], column: Order | null, particles: number): OrderReading {
  const capitals = words.map((word) => word === word.toUpperCase() && /\p{L}{2}/u.test(word));
  const count = capitals.filter(Boolean).length;
  if (count > 0 && count < words.length) {
    const first = capitals.findIndex((is) => !is);
    if (capitals[0] && first === count) return { order: 'surnameFirst', surnameWords: count, sure: true };
    const start = capitals.indexOf(true);
    if (capitals.at(-1) && words.length - start === count)
      return { order: 'givenFirst', surnameWords: count, sure: true };
  }
  if (words.length === 3 && WIFE.test(words[0]!)) return { order: 'surnameFirst', surnameWords: 2, sure: true };
  return byPatronymic(words) ?? byEvidence(words, column, particles);
}

function byPatronymic(words: string[]): OrderReading | null {
  const last = words.length - 1;
  const lower = words.map((word) => word.toLowerCase());
  if (last >= 2 && isKinWord(lower[last]!)) {
    return { order: 'surnameFirst', surnameWords: 1, sure: last === 3 || hasSurnameEnding(words[0]!) };
  }
  if (last < 2) return null;
  const isFather = (word: string) => patronymicSex(word) !== null;
  if (
    isFather(lower[last]!) &&
    !(isFather(lower[1]!) && last === 2 && isGivenName(words[0]!) && !isGivenName(words[1]!))
  ) {
    return { order: 'surnameFirst', surnameWords: last - 1, sure: last === 2 };
  }
  if (isFather(lower[last - 1]!)) return { order: 'givenFirst', surnameWords: 1, sure: true };
  return bulgarianFather(words) ? { order: 'givenFirst', surnameWords: 1, sure: true, father: true } : null;
}

/** Bulgarian names: given name, father's name in -ов/-ев/-ова/-ева, surname. */
function bulgarianFather(words: string[]): boolean {
  const [first = '', father = '', last = ''] = words;
  if (words.length !== 3 || !/(?:[ое]ва?|ska|ski|[oe]va?)$/iu.test(father) || isGivenName(father) || isGivenName(last))
    return false;
  const strong = (word: string) => surnameEnding(word)?.strength === 'strong';
  return isGivenName(first) || (strong(last) && !strong(first));
}

function byEvidence(words: string[], column: Order | null, particles: number): OrderReading {
  const first = words[0]!;
  const last = words.at(-1)!;
  if (particles > 0) return { order: 'surnameFirst', surnameWords: particles, sure: false };
  const score = likeness(first) - likeness(last);
  const shouted = words.join('') === words.join('').toUpperCase();
  const usual: Order = column ?? (shouted || /\p{Script=Cyrillic}/u.test(first) ? 'surnameFirst' : 'givenFirst');
  const turned = usual === 'surnameFirst' ? score < 0 && isTurned(first, last, column) : score > 0;
  const western =
    column === null && words.length === 3 && isGivenName(first) && isGivenName(words[1]!) && !isGivenName(last);
  const order: Order = turned || (western && usual === 'surnameFirst') ? opposite(usual) : usual;
  if (words.length === 2)
    return { order, surnameWords: 1, sure: sureOfTwo(first, last, { usual, turned, column, shouted }) };
  const givens = words.map((word) => isGivenName(word));
  if (order === 'surnameFirst') {
    const double = words.length === 3 && !givens[1] && givens[2] && hasSurnameEnding(words[1]!);
    return { order, surnameWords: double ? 2 : 1, sure: likeness(first) > 0 && givens.slice(1).every(Boolean) };
  }
  return {
    order,
    surnameWords: surnameTail(words),
    sure: !shouted && givens.slice(0, -1).every(Boolean) && likeness(last) >= 0,
  };
}

/** A given name first and a surname last; without a column to say otherwise a plain surname's ending is enough. */
function isTurned(first: string, last: string, column: Order | null): boolean {
  if (!hasSurnameEnding(last)) return false;
  return isGivenName(first) || (column === null && surnameEnding(last)?.strength === 'strong');
}

interface Expected {
  usual: Order;
  turned: boolean;
  column: Order | null;
  shouted: boolean;
}

function sureOfTwo(first: string, last: string, { usual, turned, column, shouted }: Expected): boolean {
  const [surname, given] = (usual === 'surnameFirst') === turned ? [last, first] : [first, last];
  const spoken = hasSurnameEnding(surname) && !isGivenName(surname);
  if (turned) return spoken && isGivenName(given) && !shouted && column === null;
  if (column !== null) return true;
  if (usual === 'givenFirst') return isGivenName(given) && !isGivenName(surname);
  if (isGivenName(surname) && isGivenName(given)) return false;
  return spoken || isGivenName(given) || (shouted && !isGivenName(surname));
}

const opposite = (order: Order): Order => (order === 'surnameFirst' ? 'givenFirst' : 'surnameFirst');

/** "Jan van der Berg": particles before the last word belong to the surname. */
function surnameTail(words: string[]): number {
  let count = 1;
  while (count < words.length - 1 && joins(words[words.length - count - 1]!)) count++;
  const joined = count > 1 && /^[yei]$/.test(words[words.length - count]!) && count < words.length - 1;
  return joined ? count + 1 : count;
}

/** A particle; Ben in "Alex Ben Johnson" is a name. */
const joins = (word: string) => isParticle(word) && !(/^\p{Lu}\p{Ll}/u.test(word) && isGivenName(word));

/** How much a word is like a surname: a surname's ending speaks for it, a known given name against it. */
function likeness(word: string): number {
  if (isGivenName(word)) return -2;
  return hasSurnameEnding(word) ? 2 : 0;
}

import { freeList } from './free/free';
import { isKinAged } from './people/age';
import { explained } from './people/kinship';
import { ELLIPTIC, phrase } from './phrase';
import { capital } from './words/english';
import { entryKey } from './words/entry-key';
import { senseOf } from './words/lexicon';
import { field } from './words/noun-phrase';
import { type Manner, type Piece, said, sure, within } from './words/piece';

/** Between phrases: commas, brackets, line ends, dashes with spaces, a slash between words. */
const SEPARATOR =
  /(\s*[,;()\n]\s*|(?<=\p{Ll}{5})\.\s+(?=\p{Lu}\p{Ll}{2})|(?<=\p{L}{3})\s*:\s+|\s+[-–—+]\s+|(?<=\p{L}{3})\s*\/\s*(?=\p{L}{3}|\d+\s\p{L}{3}))/u;

/** `брат - военный`, `жена, врач`: what follows is said of them. */
function sexOfKin(first: string): Manner['sex'] {
  const key = entryKey(first.replace(/^(?:мой|моя)\s+/iu, ''));
  if (!senseOf(key, 'person')) return null;
  if (
    /^(?:муж|супруг|отец|папа|брат|сын|дедушка|дед|дядя|внук|племянник|жених|зять|тесть|свекор|отчим|пасынок)$/u.test(
      key,
    )
  )
    return 'M';
  return /^(?:жена|супруга|мать|мама|сестра|дочь|дочка|бабушка|тетя|внучка|племянница|невеста|невестка|теща|свекровь|мачеха|падчерица)$/u.test(
    key,
  )
    ? 'F'
    : null;
}

/** The letters of what was just named stand for it: `Московский государственный университет путей сообщения (МИИТ)`. */
function shortened(parts: readonly string[], at: number, manner: Manner): Piece | null {
  const [part, named] = [parts[at]!, parts[at - 2] ?? ''];
  if (parts[at - 1]?.trim() !== '(' || !/^\p{Lu}\S+$/u.test(part)) return null;
  const known = /^\p{Lu}{3,8}$/u.test(part) && /\s\S+\s/u.test(named) && senseOf(entryKey(part), 'name');
  const same = () => phrase(named, manner).text.toLowerCase() === phrase(part, manner).text.toLowerCase();
  return known || isShortFor(part, named) || same() ? sure(manner.letters(part)) : null;
}

/** `Уральский федеральный университет (УрФУ)`: the first letters of what stands before. */
function isShortFor(letters: string, name: string): boolean {
  if (!/^(?=.*\p{Lu}.*\p{Lu})[А-ЯЁа-яё-]{2,10}$/u.test(letters)) return false;
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  return [...letters.replace(/[^А-ЯЁ]/gu, '')].every((letter) => {
    const found = initials.indexOf(letter, at);
    at = found + 1;
    return found >= 0;
  });
}

/** `порты Кореи, Японии`: parts that are clear only together, when one of them is a guess. */
function listsOf(parts: readonly string[], pieces: readonly Piece[], manner: Manner): Piece[] | null {
  const all = [...pieces];
  let changed = false;
  for (let from = 0; from < parts.length; from += 2) {
    let to = from;
    while (parts[to + 1]?.trim() === ',' && parts[to + 2]) to += 2;
    const run = pieces.slice(from, to + 1);
    const whole =
      to > from && run.some(({ guessed }) => guessed) ? freeList(parts.slice(from, to + 1).join(''), manner) : null;
    if (whole) {
      all.splice(from, to - from + 1, whole, ...run.slice(1).map(() => ({ text: '', guessed: true, unknown: [] })));
      changed = true;
    }
    from = to;
  }
  return changed ? all : null;
}

/** `зять (муж дочери)`: a word and what it means. */
function withMeanings(parts: readonly string[], pieces: Piece[], manner: Manner): void {
  for (let at = 0; at + 2 < parts.length; at += 2) {
    if (!/^[(,-]$/u.test(parts[at + 1]!.trim()) || pieces[at]!.own || pieces[at + 2]!.own) continue;
    const pair = explained(parts[at]!, parts[at + 2]!, manner);
    if (pair) [pieces[at], pieces[at + 2]] = pair;
  }
}

/** What a private entrepreneur does; else `ЧП` is a firm. */
const TRADE =
  /^(?:торговл|продаж|ремонт|перевозк|грузоперевоз|услуг|пошив|изготовлени|производств|аренд|оптов|розничн)/iu;

/** `ЧП, торговля запчастями`. */
function trading(parts: readonly string[], at: number, manner: Manner): Piece | null {
  const [typed, separator, trade = ''] = parts.slice(at, at + 3);
  if (at > 0 || !/^ЧП$/u.test(typed!.trim()) || !/^[,(-]$/u.test(separator?.trim() ?? '')) return null;
  const sense = TRADE.test(trade) || field(entryKey(trade), 'nominative') ? senseOf('частный предприниматель') : null;
  return sense && said(sense, manner);
}

/** `сын, 15 лет`: how old, not how long. */
function isAgeOf(before: string | undefined, part: string): boolean {
  const years = /^(\d{1,2}) (?:лет|года?)$/iu.exec(part.trim())?.[1];
  const key = entryKey(before ?? '');
  return !!years && !/^(?:вдов|друг|подруг|знаком|коллег)/u.test(key) && isKinAged(key, Number(years));
}

/**
 * An answer of several phrases, each by itself as far as it is clear alone: what is beside it tells whom it is said of, what its
 * letters stand for, or how old somebody is.
 *
 * @example inParts('жена, врач', { to: 'fr', letters }).text // 'Femme, médecin'
 */
export function inParts(text: string, manner: Manner): Piece {
  const parts = text.split(SEPARATOR);
  let about = manner;
  const pieces = parts.map((part, at) => {
    const separator = at % 2 === 1;
    if (separator || part === '') return { text: part.replace(/[–—]/, '-'), guessed: false, unknown: [] };
    const piece = shortened(parts, at, about) ?? trading(parts, at, about) ?? phrase(part, about);
    about = { ...about, sex: sexOfKin(part) ?? about.sex };
    if (at === 0 && parts[1]?.trim() === ',' && /^нет$/iu.test(part)) return { ...piece, guessed: false };
    if (isAgeOf(parts[at - 2], part) && about.to === 'en') return within(piece, `${piece.text} old`);
    return { ...piece, guessed: piece.guessed || (parts.length > 1 && ELLIPTIC.test(part)) };
  });
  withMeanings(parts, pieces, manner);
  const listed = listsOf(parts, pieces, manner);
  return {
    text: (listed ?? pieces)
      .map((piece, at) => (parts[at - 1]?.startsWith('.') ? capital(piece.text) : piece.text))
      .join(''),
    guessed: pieces.some(({ guessed }) => guessed),
    unknown: (listed ?? pieces).flatMap((piece) => piece.unknown),
  };
}

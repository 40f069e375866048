import type { Manner, Piece } from '../words/piece';
import { predicate } from './clause';

const RELATIVE = /^(.+?),\s+(?:котор(?:ый|ая|ые|ого)\s+)(.+)$/iu;
/** Participles of those who live, work or study somewhere, as "who" and what they do. */
const LIVING: readonly [RegExp, ru: string][] = [
  [/^прожива(?:ющ|вш)\p{L}+/iu, 'проживает'],
  [/^живущ\p{L}+/iu, 'живет'],
  [/^работающ\p{L}+/iu, 'работает'],
  [/^обучающ\p{L}+ся|^учащ\p{L}+ся/iu, 'учится'],
  [/^находящ\p{L}+ся/iu, 'находится'],
  [/^служащ(?:ий|ая|его|ей|ему|им)(?=\s+(?:в|на)\s)/iu, 'служит'],
];
const PARTICIPLE = /^(.+?),?\s+((?:прожива(?:ющ|вш)|живущ|работающ|обучающ|учащ|находящ|служащ)\p{L}+\s+.+)$/iu;

/**
 * Somebody or something and, behind a comma or a participle, what they do: `к брату, который работает в Сеуле`, `дочь,
 * проживающая в Риме`. What stands before is read by `read`.
 */
export function relative(text: string, read: (text: string) => Piece | null, manner: Manner): Piece | null {
  const [, main = '', behind = ''] = RELATIVE.exec(text) ?? participial(text);
  const doing = behind ? predicate(behind, manner) : null;
  const whom = doing && read(main);
  if (!whom || whom.unknown.length > 0) return null;
  const who = manner.to === 'en' ? 'who' : 'qui';
  return { text: `${whom.text} ${who} ${doing.text}`, guessed: whom.guessed || doing.guessed, unknown: [] };
}

function participial(text: string): string[] {
  const [, main = '', behind = ''] = PARTICIPLE.exec(text) ?? [];
  const found = LIVING.find(([pattern]) => pattern.test(behind));
  return found ? [text, main, behind.replace(found[0], found[1])] : [];
}

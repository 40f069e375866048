import { type Place, places } from '../place/place';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { type Manner, type Piece, said, within } from '../words/piece';

const HOLDER =
  /^(нотариус|частный нотариус|адвокат|судья|мировой судья|мэр|следователь|прокурор)\s+(.+?)(?:,?\s+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.\s?\p{Lu}\.|\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:вич|вна))?))?$/iu;

/**
 * Who certifies documents, in which town or region, and the name: `нотариус г. Москвы Иванова`.
 *
 * @example notary('нотариус г. Москвы Иванова И.И.', { to: 'en', letters })?.text // 'notary of Moscow, Ivanova I.I.'
 */
export function notary(text: string, manner: Manner): Piece | null {
  const [, post = '', where = '', name = ''] = HOLDER.exec(text) ?? [];
  const sense = post ? senseOf(entryKey(post), 'occupation') : null;
  const found = sense ? places(where, manner) : null;
  const town = sense && name !== '' && !found ? places(`${where} ${name}`, manner) : null;
  if (sense && town?.every(({ certain }) => certain)) return within(said(sense, manner), of(sense, town, manner));
  if (!sense || !found?.every(({ certain }) => certain)) return null;
  const piece = said(sense, manner);
  const held = of(sense, found, manner);
  return within(piece, name === '' ? held : `${held}, ${manner.letters(name)}`, name === '' && !/[.\s]/.test(where));
}

const of = (sense: Sense, where: readonly Place[], manner: Manner) =>
  `${said(sense, manner).text} ${where.map((place) => place.of).join(' ')}`;

import { places } from '../place/place';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { type Manner, type Piece, said, within } from '../words/piece';

const HOLDER =
  /^(нотариус|частный нотариус|адвокат|судья|мировой судья)\s+(.+?)(?:,?\s+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\.\s?\p{Lu}\.|\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:вич|вна))?))?$/iu;

/**
 * Who certifies documents, in which town or region, and the name: `нотариус г. Москвы Иванова`.
 *
 * @example notary('нотариус г. Москвы Иванова И.И.', { to: 'en', letters })?.text // 'notary of Moscow, Ivanova I.I.'
 */
export function notary(text: string, manner: Manner): Piece | null {
  const [, post = '', where = '', name = ''] = HOLDER.exec(text) ?? [];
  const sense = post ? senseOf(entryKey(post), 'occupation') : null;
  const found = sense ? places(where, manner) : null;
  if (!sense || !found?.every(({ certain }) => certain)) return null;
  const piece = said(sense, manner);
  const held = `${piece.text} ${found.map(({ of }) => of).join(' ')}`;
  return within(piece, name === '' ? held : `${held}, ${manner.letters(name)}`, name === '' && !/[.\s]/.test(where));
}

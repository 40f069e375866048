import { type Chunk, chunkOf } from './clause-chunk';
import type { Manner, Piece } from './piece';
import { guess, sure } from './piece';

/** A longer phrase is no answer but a letter. */
const MOST_WORDS = 16;
const LONGEST_CHUNK = 6;

/**
 * A free phrase put together of what its parts say: somebody, a verb or a thing and what was done with it, then where, when,
 * with whom, by what and why. `null`: a part of it is not known.
 *
 * @example clause('постоянно проживаю в Москве', { to: 'en', letters })?.text // 'I permanently reside in Moscow'
 */
export function clause(text: string, manner: Manner): Piece | null {
  const plain = text.replace(/ё/g, 'е').replace(/^я\s+(?=\p{L})/iu, '');
  const words = plain.split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const chunks = parsed(words, 0, [], manner, new Set());
  return chunks && (chunks.length > 1 || ALONE.includes(chunks[0]!.role)) ? rendered(chunks, manner) : null;
}

/** The words from here to the end in chunks, the longest first; `dead` are the places no way leads on from. */
function parsed(
  words: readonly string[],
  at: number,
  before: readonly Chunk[],
  manner: Manner,
  dead: Set<number>,
): readonly Chunk[] | null {
  if (at === words.length) return before;
  if (dead.has(at)) return null;
  for (let size = Math.min(LONGEST_CHUNK, words.length - at); size > 0; size--) {
    const chunk = chunkOf(words.slice(at, at + size).join(' '), before.at(-1), manner);
    const all = chunk && parsed(words, at + size, [...before, chunk], manner, dead);
    if (all) return all;
  }
  dead.add(at);
  return null;
}

/** What may be an answer by itself. */
const ALONE: readonly Chunk['role'][] = ['verb', 'thing', 'way', 'adverb', 'time'];
const HEADS: readonly Chunk['role'][] = ['verb', 'past', 'thing', 'done'];

function rendered(chunks: readonly Chunk[], manner: Manner): Piece | null {
  const head = chunks.find(({ role }) => HEADS.includes(role));
  const verb = chunks.find(({ role }) => role === 'verb' || role === 'past');
  if (!isSentence(chunks)) return null;
  const inOrder = manner.to === 'fr' && verb ? adverbsBehind(chunks, verb) : chunks;
  const goes = verb?.goes ?? (head?.role === 'thing' && head.goes);
  let thing: Chunk | undefined;
  const said = inOrder.map((chunk) => {
    if (chunk.role === 'thing') thing = chunk;
    if (chunk.role === 'done') return agreed(chunk, thing, manner);
    if (chunk === verb && goes && verb.going && chunks.some(({ towards }) => towards)) return verb.going;
    return goes && chunk.towards ? chunk.towards : chunk.text;
  });
  const subject = verb && !chunks.some(({ role }) => role === 'somebody') ? verb.subject : '';
  const text = `${subject ?? ''}${said.join(' ')}`.replace(/\bje (?=[aeéèhiou])/, "j'");
  const alone = chunks[0]!.role === 'done' && manner.to === 'fr' && chunks[0]!.gender === 'f';
  const doubtful = !head && !(chunks.length === 1 || chunks[0]!.role === 'way');
  return chunks.some(({ guessed }) => guessed) || doubtful || alone ? guess(text) : sure(text);
}

/** One verb or thing at most, what was done behind its thing, somebody before the verb. */
function isSentence(chunks: readonly Chunk[]): boolean {
  const count = (...roles: Chunk['role'][]) => chunks.filter(({ role }) => roles.includes(role)).length;
  if (count('verb', 'past') > 1 || count('somebody') > 1 || count('thing') > 1 || count('done') > 2) return false;
  if (count('verb', 'past') === 1 && count('thing', 'done') > 0) return false;
  const verbAt = chunks.findIndex(({ role }) => role === 'verb' || role === 'past');
  const whoAt = chunks.findIndex(({ role }) => role === 'somebody');
  const thingAt = chunks.findIndex(({ role }) => role === 'thing');
  const doneAt = chunks.findIndex(({ role }) => role === 'done');
  if (whoAt >= 0 && (verbAt < 0 || whoAt > verbAt || !chunks[verbAt]!.third)) return false;
  return doneAt < 0 || thingAt < doneAt;
}

/** `réside en permanence`, whatever the order in Russian. */
function adverbsBehind(chunks: readonly Chunk[], verb: Chunk): readonly Chunk[] {
  const at = chunks.indexOf(verb);
  const adverbs = chunks.slice(0, at).filter(({ role }) => role === 'adverb');
  const others = chunks.slice(0, at).filter(({ role }) => role !== 'adverb');
  return [...others, verb, ...adverbs, ...chunks.slice(at + 1)];
}

/** A participle with the thing it is said of. */
function agreed({ text, woman }: Chunk, thing: Chunk | undefined, { to }: Manner): string {
  if (to === 'en' || !thing) return text;
  const plural = thing.gender === 'mp' || thing.gender === 'fp';
  const first = (word: string, ending: string) => word.replace(/^((?:non )?\S+)/, `$1${ending}`);
  const singular = thing.gender?.startsWith('f') ? (woman ?? text) : text;
  return plural && !/s(?:\s|$)/.test(singular.split(' ').at(0)!) ? first(singular, 's') : singular;
}

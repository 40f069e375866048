import { goingOn, lasting, spanOf } from '../words/count';
import { guess, type Manner, type Piece, sure } from '../words/piece';
import type { Chunk } from './chunk';
import { chunkOf } from './clause-chunk';

/** A longer phrase is no answer but a letter. */
const MOST_WORDS = 18;
const LONGEST_CHUNK = 6;

/**
 * A free phrase put together of what its parts say: somebody, a verb or a thing and what was done with it, then where, when,
 * with whom, by what and why. `null`: a part of it is not known.
 *
 * @example clause('постоянно проживаю в Москве', { to: 'en', letters })?.text // 'I permanently reside in Moscow'
 */
export function clause(text: string, manner: Manner): Piece | null {
  const chunks = chunksOf(text, manner);
  return chunks && (chunks.length > 1 || ALONE.includes(chunks[0]!.role)) ? rendered(chunks, manner) : null;
}

/**
 * What somebody does, said of a third person without naming it: behind "who".
 *
 * @example predicate('живет в Германии', { to: 'fr', letters })?.text // 'vit en Allemagne'
 */
export function predicate(text: string, manner: Manner): Piece | null {
  const chunks = chunksOf(text, manner);
  const verb = chunks?.find(({ role }) => role === 'verb' || role === 'past');
  if (!chunks || !(verb?.third || (verb?.role === 'past' && manner.to === 'en'))) return null;
  if (chunks.some(({ role }) => role === 'somebody')) return null;
  return rendered(chunks, manner);
}

function chunksOf(text: string, manner: Manner): readonly Chunk[] | null {
  const plain = text
    .replace(/ё/g, 'е')
    .replace(/^(?:я|мы)\s+(?=\p{L})/iu, '')
    .replace(/\s+(?:гг?|г)\.$/u, ' года');
  const words = plain.split(/\s+/);
  const chunks = words.length > MOST_WORDS ? null : parsed(words, 0, [], manner, new Set());
  return chunks && objectFirst(chunks);
}

/** `гражданство получила`: what looks like the thing spoken of is what something was done to. */
function objectFirst([first, ...rest]: readonly Chunk[]): readonly Chunk[] {
  const done = first?.role === 'thing' && first.object && rest.some(({ takes }) => takes === 'thing');
  return [done ? { ...first, role: 'object', text: first.object! } : first!, ...rest];
}

/** The words from here to the end in chunks, the longest first; `dead` are the places no way leads on from. */
function parsed(
  words: readonly string[],
  at: number,
  before: readonly Chunk[],
  manner: Manner,
  dead: Set<string>,
): readonly Chunk[] | null {
  if (at === words.length) return before;
  const here = `${at} ${before.at(-1)?.role} ${before.at(-1)?.takes}`;
  if (dead.has(here)) return null;
  for (let size = Math.min(LONGEST_CHUNK, words.length - at); size > 0; size--) {
    const piece = words.slice(at, at + size).join(' ');
    const chunk = isAgeBehind(piece, words, at + size) ? null : chunkOf(piece, before.at(-1), manner);
    if (chunk?.age === 'lasting' && before.some(({ role, text }) => role === 'verb' && STATE.test(text))) continue;
    const all = chunk && parsed(words, at + size, [...before, chunk], manner, dead);
    if (all) return all;
  }
  dead.add(here);
  return null;
}

/** `отдых с ребенком` before `5 лет`: the child is what is so old. */
const isAgeBehind = (piece: string, words: readonly string[], next: number) =>
  /^\S.*\sсо?\s\S+$/iu.test(piece) &&
  /^(?:\S+ )?(?:лет|год|года|месяц|месяца|месяцев)$/iu.test(words.slice(next).join(' '));

/** What may be an answer by itself. */
const ALONE: readonly Chunk['role'][] = ['verb', 'thing', 'way', 'adverb', 'time', 'around'];
const HEADS: readonly Chunk['role'][] = ['verb', 'past', 'infinitive', 'thing', 'done'];

function rendered(chunks: readonly Chunk[], manner: Manner): Piece | null {
  if (!isSentence(chunks)) return null;
  const head = chunks.find(({ role }) => HEADS.includes(role));
  const verb = chunks.find(({ role }) => role === 'verb' || role === 'past');
  const placed = verb?.takes ? objectBehind(chunks, verb) : chunks;
  const inOrder = manner.to === 'fr' && verb ? adverbsBehind(placed, verb) : placed;
  const goes = chunks.some((chunk) => chunk.leaves || (HEADS.includes(chunk.role) && chunk.goes));
  const somebody = chunks.some(({ role }) => role === 'somebody');
  const span =
    (verb ?? chunks.find(({ role }) => role === 'thing')) &&
    chunks.find(({ role, text }) => role === 'time' && spanOf(text));
  const spanned = span && !verb ? chunks[chunks.indexOf(span) - 1]?.role : undefined;
  const goesOn = span && verb?.role === 'verb' && STATE.test(verb.text);
  const forYears = span && verb?.role === 'verb' && (goesOn ? isShort(verb, span) : !isPassing(verb, span));
  let thing: Chunk | undefined;
  const said = inOrder.map((chunk) => {
    if (chunk.role === 'thing') thing = chunk;
    if (chunk.role === 'done') return agreed(chunk, thing, manner);
    if (chunk === span && spanned === 'thing' && manner.to === 'fr')
      return /^\p{Lu}/u.test(thing?.text ?? '') ? spanOf(chunk.text)! : `de ${spanOf(chunk.text)}`;
    if (chunk === span) return goesOn ? goingOn(chunk.text, manner) : lasting(chunk.text, manner);
    if (chunk === verb && goes && verb.going && chunks.some(({ towards }) => towards)) return verb.going;
    if (chunk.role === 'and' && verb?.text.endsWith(' de')) return `${chunk.text} de`;
    if (chunk === verb && chunk.role === 'past' && somebody) return ofSomebody(chunk.text);
    if (chunk === verb && manner.to === 'en' && (goesOn || chunks.some(({ text }) => text.startsWith('since '))))
      return since(chunk);
    if (goes && chunk.bound && head && /^(?:pars|part\b|partons|partent|départ)/.test(head.text)) return chunk.bound;
    if (chunk.leaves && thing?.goes && manner.to === 'fr' && /^(?:circuit|croisière|voyage|excursion)/.test(thing.text))
      return `au départ ${chunk.text}`;
    return goes && chunk.towards ? chunk.towards : chunk.text;
  });
  const subject = somebody ? '' : verb?.subject;
  const text = `${subject ?? ''}${said.join(' ')}`
    .replace(/\bje (?=[aeéèhiou])/, "j'")
    .replace(/\bde (un|une|des) /g, (_all, one: string) => (one === 'des' ? 'de ' : `d'${one} `))
    .replace(/\bchangé (?:un|une|mon|ma) /, 'changé de ')
    .replace(/\ban? (grave|cemetery)(?= of my )/, 'the $1')
    .replace(/\bd'une tombe(?= de m)/, 'de la tombe')
    .replace(/\bd'un cimetière(?= de m)/, 'du cimetière')
    .replace(/\bunderwent (?=a heart attack|a stroke)/, 'had ')
    .replace(/\bsubi (?=un infarctus|un accident)/, 'eu ');
  const first = chunks[0]!;
  const alone =
    manner.to === 'fr' &&
    ((first.role === 'done' && (first.gender === 'f' || chunks[1]?.role === 'time')) ||
      (thing?.gender === '' && chunks.some(({ role }) => role === 'done')));
  const doubtful =
    !head && !((chunks.length === 1 && first.role !== 'around') || chunks[0]!.role === 'way' || chunks[0]!.leaves);
  const lasts = verb && STATE.test(verb.text) && chunks.some(({ age }) => age);
  const working = verb && /^(?:work|travaill|j'ai travaill)/.test(verb.text);
  const owned = chunks.some(({ text }, index) => /^for /.test(text) && /^at an? /.test(chunks[index + 1]?.text ?? ''));
  const unclear =
    (working &&
      (owned ||
        (manner.to === 'fr' &&
          chunks.some(
            ({ text }, index) => /^chez /.test(text) && /^(?:dans|sur) une? /.test(chunks[index + 1]?.text ?? ''),
          )))) ||
    (working && chunks.some(({ role, text }) => role === 'way' && /^(?:by|on a|en|à) /.test(text))) ||
    (verb && /applying for|^demand/.test(verb.text) && chunks.some(({ text }) => /documents$/.test(text))) ||
    forYears ||
    (spanned && /year|an(?:née)?s?$/.test(span!.text)) ||
    lasts ||
    chunks.some((chunk) => chunk.guessed && !(somebody && chunk === verb));
  return unclear || doubtful || alone ? guess(text) : sure(text);
}

/** One verb or thing at most, what was done behind its thing, somebody before the verb, "and" between like ones. */
function isSentence(chunks: readonly Chunk[]): boolean {
  const at = (...roles: Chunk['role'][]) => chunks.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
  const [verbs, things, done, who, infinitives] = [
    at('verb', 'past'),
    at('thing'),
    at('done'),
    at('somebody'),
    at('infinitive'),
  ];
  if (verbs.length > 1 || who.length > 1 || done.length > 2) return false;
  if (chunks[0]!.role === 'object' && wantsNothing(chunks)) return false;
  if (things.length > 1 || (verbs.length === 1 && things.length + done.length > 0)) return false;
  const verb = chunks[verbs[0] ?? -1];
  if (who.length === 1 && !(verb && who[0]! < verbs[0]! && (verb.role === 'past' || verb.third))) return false;
  if (done.length > 0 && things.length > 0 && done[0]! < things[0]!) return false;
  const wants = verbs.length === 1 && chunks[verbs[0]!]!.takes;
  if (wants === 'infinitive' && chunks[verbs[0]! + 1]?.role !== 'infinitive') return false;
  if (
    wants &&
    !/^(?:infinitive|language)$/.test(wants) &&
    chunks[0]!.role !== 'object' &&
    !/^(?:object|around|time)$/.test(chunks[verbs[0]! + 1]?.role ?? '')
  )
    return false;
  if (infinitives.length > 0 && wants !== 'infinitive') return false;
  return at('and').every((index) => {
    const [one, other] = [chunks[index - 1], chunks[index + 1]];
    return other?.role === 'infinitive' ? infinitives.length > 1 : one?.role === 'object' && other?.role === 'object';
  });
}

/** Something in the accusative, and no verb that is done to it. */
const wantsNothing = (chunks: readonly Chunk[]) => !chunks.some(({ takes }) => takes === 'thing');

/** What is told of oneself, said of somebody. @example ofSomebody("j'ai vécu") // 'a vécu' */
const ofSomebody = (told: string) =>
  told
    .replace(/^j'ai /, 'a ')
    .replace(/^je suis /, 'est ')
    .replace(/^born$/, 'was born')
    .replace(/^(?=décédé|arrivé|rentré|née?$)/, 'est ');

/** What goes on for years. */
const STATE =
  /^(?:works?|lives?|resides?|stud(?:y|ies)|serves?|teach(?:es)?|rents?|takes?|undergo(?:es)?|travaill|vi[ts]|viv|résid|étudi|ser[st]|serv|enseign|lou|pren|(?:am|is|are) (?:staying|ill|undergoing)|séjourn|rest|(?:suis|suit|suivons|suivent|est|sommes|sont) )/;

/** `еду 10 дней`, `остановлюсь 2 недели`: a stay, which takes no years. */
const isPassing = ({ goes, text }: Chunk, span: Chunk) =>
  !/year|an(?:née)?s?$/.test(span.text) &&
  (goes || /^will |erai$|era$|erons$|eront$/.test(text) || /(?:travelling|flying|departing)$/.test(text));

/** `нахожусь в Париже 5 дней`: it may be still to come. */
const isShort = ({ text }: Chunk, span: Chunk) =>
  /(?:day|night|week|jour|nuit|semaine)s?$/.test(span.text) && !/^(?:work|travaill|stud|étudi)/.test(text);

/** `I have worked since 2010`. */
function since({ text }: Chunk): string {
  const [first = '', ...rest] = text.split(' ');
  if (/^(?:am|are)$/.test(first)) return ['have been', ...rest].join(' ');
  if (first === 'is') return ['has been', ...rest].join(' ');
  for (const [simple, done, third = `${simple}s`] of SINCE) {
    if (first === simple) return ['have', done, ...rest].join(' ');
    if (first === third) return ['has', done, ...rest].join(' ');
  }
  return text;
}
const SINCE: readonly (readonly [simple: string, done: string, third?: string])[] = [
  ['work', 'worked'],
  ['live', 'lived'],
  ['reside', 'resided'],
  ['study', 'studied', 'studies'],
  ['serve', 'served'],
  ['teach', 'taught', 'teaches'],
  ['rent', 'rented'],
  ['take', 'taken'],
  ['have', 'had', 'has'],
  ['undergo', 'been undergoing', 'undergoes'],
];

/** `визу США получила`: what it is done to, with whose it is, behind the verb. */
function objectBehind(chunks: readonly Chunk[], verb: Chunk): readonly Chunk[] {
  const at = chunks.indexOf(verb);
  if (chunks[0]!.role !== 'object' || at === 0) return chunks;
  return [verb, ...chunks.slice(0, at), ...chunks.slice(at + 1)];
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
  const singular = thing.gender?.startsWith('f') ? (woman ?? text) : text;
  const first = singular.split(' ').at(singular.startsWith('non ') ? 1 : 0)!;
  return thing.gender?.endsWith('p') && !first.endsWith('s') ? singular.replace(first, `${first}s`) : singular;
}

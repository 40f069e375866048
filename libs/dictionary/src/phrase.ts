import { JOINTS } from './data/sentences/cases';
import { free, freeWord } from './free/free';
import { office } from './office/office';
import { journey, route } from './people/journey';
import { kinship } from './people/kinship';
import { payment } from './people/payment';
import { stay } from './people/stay';
import { hotel } from './place/foreign';
import { place } from './place/place';
import { clause } from './sentence/clause';
import { sentence } from './sentence/sentence';
import { spellOut } from './words/abbreviation';
import { count } from './words/count';
import { entryKey } from './words/entry-key';
import { CASES } from './words/inflect';
import { senseOf, sensesInCase } from './words/lexicon';
import { nounPhrase } from './words/noun-phrase';
import { guess, looked, type Manner, type Piece, said, sure, within } from './words/piece';
import { plainRows } from './words/read-rows';
import { company } from './work/company';
import { post } from './work/post';
import { study } from './work/study';

/** No entry is longer, in words. */
const LONGEST = 10;
const WORD = /[\p{L}\p{M}\d]+(?:[-'’/][\p{L}\p{M}\d]+)*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const CONTACT = /\S+@\S+|https?:\S+|www\.\S+/giu;
const PERSON = /^\p{Lu}[\p{L}-]+\s+(?:\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|ьич|вна|чна))$/u;
/** A hotel by its name may be anywhere. */
const hotelNamed = (text: string, manner: Manner) =>
  /^(?:отел|апарт)/iu.test(text) ? hotel(text, false, manner) : null;
const WAYS = [count, sentence, study, office, hotelNamed, company, post, kinship, journey, payment, stay];

/**
 * One phrase, without commas: whole by the dictionary, else by a rule for what such answers are made of, else in two at
 * "и", else word by word as a guess.
 */
export function phrase(text: string, manner: Manner): Piece {
  if (!CYRILLIC.test(text)) return sure(text);
  const spelled = spellOut(text);
  const found = whole(text, manner) ?? (spelled === text ? null : whole(spelled, manner)) ?? joined(text, manner);
  if (found) return notSince(found);
  if (PERSON.test(text)) return guess(manner.letters(text));
  return free(text, manner) ?? free(spelled, manner) ?? wordByWord(spelled, manner);
}

/** `не был за границей с 2019 года`: not never, but not since. */
function notSince(piece: Piece): Piece {
  if (!/ (?:since|depuis) (?!birth|childhood|naissance|l'enfance)/.test(piece.text)) return piece;
  const text = piece.text
    .replace(/^never (?=been |obtained |travelled |left )/, 'have not ')
    .replace(/^never /, 'not ')
    .replace(/^jamais /, 'pas ');
  return { ...piece, text };
}

/** `еду на конференцию в Лион` is a journey like any other. */
const GOING = /^(?:еду|едем|едет|лечу|летим|летит|поеду|поедем|поедет|полечу|полетим)\s+((?:на|во?|ко?|со?)\s.+)$/iu;

function whole(text: string, manner: Manner): Piece | null {
  const known = looked(text, manner) ?? looked(text.replace(/^я\s+/iu, ''), manner) ?? workedAs(text, manner);
  if (known) return known;
  const [, working = ''] = /^(?:я\s+)?(?:работаю|работает|является|являюсь)\s+(.+)$/iu.exec(text) ?? [];
  const sense = working ? sensesInCase(entryKey(working), ['instrumental'], 'occupation')[0] : undefined;
  if (sense) return said(sense, manner);
  const held = studying(text, manner) ?? (working ? workingAs(working, manner) : null);
  if (held) return held;
  for (const way of WAYS) {
    const piece = way(text, manner);
    if (piece) return piece;
  }
  const going = GOING.exec(text)?.[1];
  const journeying = going
    ? WAYS.reduce<Piece | null>((found, way) => found ?? way(`поездка ${going}`, manner), null)
    : null;
  return journeying ?? clause(text, manner) ?? timed(text, manner) ?? whenFirst(text, manner) ?? event(text, manner);
}

/** `работаю неофициально`, `является пенсионером`; not `работаю с детьми`, which says nothing without its verb. */
function workedAs(text: string, manner: Manner): Piece | null {
  const as = /^(?:я\s+)?(?:работаю|работает|является|являюсь)\s+(.+)$/iu.exec(text)?.[1];
  const kind = as && senseOf(entryKey(as))?.kind;
  if (/^(?:на пенсии|в декрете|в отпуске)/iu.test(as ?? '')) return null;
  return as && kind !== 'means' && kind !== 'purpose' && kind !== 'document' ? looked(as, manner) : null;
}

/** `учусь в 8 классе гимназии № 3`, `учусь на 3 курсе медицинского университета`: as pupils and students are told of. */
function studying(text: string, manner: Manner): Piece | null {
  const [, at = '', year = '', where = ''] =
    /^(?:уч(?:усь|ится)|обуча(?:юсь|ется)|перешла?)\s+(в|на)\s+(\d+)(?:-?(?:м|ом|й|ый))?\s+(?:класс|курс)е?(?:\s+(.+))?$/iu.exec(
      text,
    ) ?? [];
  if (year === '') return null;
  const woman = manner.sex === 'F';
  const who = at === 'в' ? (woman ? 'ученица' : 'ученик') : woman ? 'студентка' : 'студент';
  return study(`${who} ${year} ${at === 'в' ? 'класса' : 'курса'} ${where}`.trim(), manner);
}

/** `работаю инженером на заводе`: the post in the instrumental, and its field or place. */
function workingAs(text: string, manner: Manner): Piece | null {
  const words = text.split(/\s+/);
  for (let size = words.length - 1; size > 0; size--) {
    const [sense] = sensesInCase(entryKey(words.slice(0, size).join(' ')), ['instrumental'], 'occupation');
    if (sense) return post(`${sense.ru} ${words.slice(size).join(' ')}`, manner);
  }
  for (let size = 1; size < words.length - 1 && /^(?:во?|на)$/iu.test(words[0]!); size++) {
    const [sense] = sensesInCase(entryKey(words.slice(-size).join(' ')), ['instrumental'], 'occupation');
    if (sense) return post(`${sense.ru} ${words.slice(0, -size).join(' ')}`, manner);
  }
  const duty = /^в должности\s+(.+)$/iu.exec(text)?.[1];
  const [sense] = duty ? sensesInCase(entryKey(duty), ['genitive'], 'occupation') : [];
  return sense ? said(sense, manner) : null;
}

const TIME =
  /^(.+?)\s+((?:в|с|до|к|на|около|за|после)\s+(?:\d+|\p{L}+\s+\d{4}).*|(?:\d{4}\s*(?:г\.?|год|года))|\d+\s+\p{L}+\s+назад|ежемесячно|ежегодно)$/iu;

/** `конференция по кардиологии`: an event and its field, by the rule. */
function event(text: string, { to }: Manner): Piece | null {
  const noun = nounPhrase(entryKey(text), 'nominative', 'purpose');
  return noun?.composed ? guess(noun[to]) : null;
}

/** `в 2016 году отказ в визе`: when it was, and what. */
function whenFirst(text: string, manner: Manner): Piece | null {
  const [, when = '', first = ''] = /^(в\s+(?:19|20)\d\d\s*(?:г\.?|году)),?\s+(\p{L}.+)$/iu.exec(text) ?? [];
  const time = when && count(when, manner);
  const what = time && whole(first, manner);
  return time && what ? { ...what, text: `${what.text} ${time.text}` } : null;
}

/** What is known, and when or for how long it was: `отказ в визе в 2017 г.`, `виза на 2 года`. */
function timed(text: string, manner: Manner): Piece | null {
  const [, first = '', when = ''] = TIME.exec(text) ?? [];
  const time = when && count(when, manner);
  const what = time && whole(first, manner);
  if (!time || !what) return null;
  return {
    ...what,
    text: `${what.text}${/^\d{4}$/.test(time.text) ? ',' : ''} ${time.text}`,
    guessed: what.guessed || time.guessed,
  };
}

/** Two phrases joined by "и", when each is known by itself. */
function joined(text: string, manner: Manner): Piece | null {
  const [, first = '', , second = ''] = /^(.+?)\s+(и|или)\s+(.+)$/iu.exec(text) ?? [];
  const one = first && !/оплачива|оплати/iu.test(first) ? whole(first, manner) : null;
  const other = one && (whole(second, manner) ?? joined(second, manner));
  if (!one || !other) return null;
  const or = /\sили\s/iu.test(text);
  const word = manner.to === 'en' ? (or ? 'or' : 'and') : or ? 'ou' : 'et';
  const ofBoth = OF_BOTH.test(second) && !OF_BOTH.test(first);
  return { text: `${one.text} ${word} ${other.text}`, guessed: one.guessed || other.guessed || ofBoth, unknown: [] };
}

/** `авиабилеты и гостиница оплачены`: said of both, not of the second alone. */
const OF_BOTH = /(?:[ая]ны|ены|яты)$/iu;

/** The longest known phrases from the left, the small words between them, letters for the rest. Always a guess. */
function wordByWord(text: string, manner: Manner): Piece {
  const contacts = [...text.matchAll(CONTACT)];
  const words = [...text.matchAll(WORD)].filter(
    ({ index }) => !contacts.some((contact) => index >= contact.index && index < contact.index + contact[0].length),
  );
  const unknown: string[] = [];
  let translated = '';
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const found = longest(text, words, at, manner);
    const first = words[at]!;
    const last = words[at + (found?.words ?? 1) - 1]!;
    translated += text.slice(from, first.index);
    from = last.index + last[0].length;
    if (found) {
      translated += found.piece.text;
      unknown.push(...found.piece.unknown);
    } else {
      const [word] = first;
      translated += CYRILLIC.test(word) ? manner.letters(word) : word;
      if (CYRILLIC.test(word) && !isInitial(text, first.index, word)) unknown.push(word);
    }
    at += found?.words ?? 1;
  }
  const rest = text.slice(from);
  return {
    text: (translated + rest).replace(/[«»„“”]/g, '"'),
    guessed: true,
    unknown,
  };
}

/** Adjectives that mean a journey only when they stand alone: `частная`. */
export const ELLIPTIC =
  /^(?:частная|деловая|гостевая|служебная|туристическ\p{L}+|культурная|однократная|двукратная|многократная|железнодорожный|железнодорожного|советск\p{L}+|октябрьск\p{L}+|общественн\p{L}+)$/iu;

/** What stands before them is a surname: `Белова С.В.` is no town. */
const INITIALS = /^\s+\p{Lu}\.\s?\p{Lu}\./u;

function longest(
  text: string,
  words: RegExpExecArray[],
  at: number,
  manner: Manner,
): { piece: Piece; words: number } | null {
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
    const last = words[at + size - 1]!;
    const part = text.slice(words[at]!.index, last.index + last[0].length);
    if (!CYRILLIC.test(part) || /[«»"„“”]/.test(part)) continue;
    if (size === 1 && INITIALS.test(text.slice(last.index + last[0].length))) continue;
    const word = text.charAt(last.index + last[0].length) === '.' && /^\p{Lu}$/u.test(part);
    if (word || (size === 1 && ELLIPTIC.test(part))) continue;
    const piece =
      (size === words.length ? null : looked(part, manner)) ??
      (size > 1 ? count(part, manner) : null) ??
      (size > 1 ? inside(part, manner) : null) ??
      declined(part, manner) ??
      general(part, manner) ??
      (size === 1 ? (joint(part, manner) ?? route(part, manner)) : null);
    if (piece) return { piece, words: size };
  }
  return null;
}

/** `во Франции`, which no joint and name beside each other would say right. */
function inside(part: string, manner: Manner): Piece | null {
  const where = /^(?:во?|на)\s+(\p{Lu}.*)$/u.exec(part)?.[1];
  const found = where ? place(where, manner) : null;
  return found?.certain ? guess(found.inside) : null;
}

/** `Иванова` is somebody's name before it is of Ivanovo. */
const SURNAME = /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н)а$/u;

function declined(part: string, manner: Manner): Piece | null {
  const [sense] = sensesInCase(entryKey(part), CASES);
  if (sense?.kind === 'city' && SURNAME.test(part)) return null;
  return sense ? within(said(sense, manner), said(sense, manner).text, true) : null;
}

/** A word of the general vocabulary, in small letters. */
function general(part: string, manner: Manner): Piece | null {
  const word = /^\p{Ll}[\p{Ll} -]*$/u.test(part) ? freeWord(part, manner) : null;
  return word ? guess(word) : null;
}

const isInitial = (text: string, at: number, word: string) =>
  word.length === 1 && word === word.toUpperCase() && text[at + 1] === '.';

let joints: Map<string, { en: string; fr: string }> | undefined;

function joint(word: string, { to }: Manner): Piece | null {
  joints ??= new Map(plainRows(JOINTS).map(([ru = '', en = '', fr = '']) => [ru, { en, fr }]));
  const found = word === word.toLowerCase() || word.length === 1 ? joints.get(word.toLowerCase()) : undefined;
  return found ? guess(found[to]) : null;
}

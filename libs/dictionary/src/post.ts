import { company } from './company';
import { FIELDS } from './data/cases';
import * as english from './english';
import type { Sense } from './entry';
import { entryKey } from './entry-key';
import * as french from './french';
import { senseOf, sensesInCase } from './lexicon';
import { guess, looked, type Manner, type Piece, said, within } from './piece';
import { plainRows } from './read-rows';

let fields: Map<string, { en: string; fr: string }> | undefined;

/**
 * A post that the tables have only in parts: with a word before it (старший, заместитель), with what it is about (по
 * закупкам) or where it is held (школы № 12, в банке, ООО «Ромашка»). `null`: not such a phrase.
 *
 * @example post('директор школы № 12', { to: 'en', letters })?.text // 'director of School No. 12'
 */
export function post(text: string, manner: Manner): Piece | null {
  return raised(text, manner) ?? governed(text, manner) ?? employed(text, manner);
}

const RAISED: readonly [ru: string, en: string, fr: (post: string, woman: boolean) => string][] = [
  ['старш', 'senior', (post) => `${post} senior`],
  ['главн', 'chief', (post) => `${post} en chef`],
  ['ведущ', 'lead', (post, woman) => `${post} ${woman ? 'principale' : 'principal'}`],
  ['младш', 'junior', (post) => `${post} junior`],
  ['бывш', 'former', (post, woman) => `${woman ? 'ancienne' : 'ancien'} ${post}`],
];

/** `старший X`: the table of posts has the usual ones, here are the others, as a guess. */
function raised(text: string, manner: Manner): Piece | null {
  const [, stem = '', ending = '', rest = ''] = /^(старш|главн|ведущ|младш|бывш)(ий|ая|ый)\s+(.+)$/iu.exec(text) ?? [];
  const row = RAISED.find(([ru]) => ru === stem.toLowerCase());
  const sense = row && senseOf(entryKey(rest), 'occupation');
  if (!row || !sense) return null;
  const woman = ending === 'ая' || sense.woman || manner.sex === 'F';
  const piece = said(sense, { ...manner, sex: woman ? 'F' : manner.sex });
  return guess(manner.to === 'en' ? `${row[1]} ${piece.text}` : row[2](piece.text, woman));
}

const GOVERNED: readonly [RegExp, (post: string) => string, (post: string, woman: boolean) => string, sure: boolean][] =
  [
    [
      /^(?:временно )?исполняющ(?:ий|ая) обязанности/iu,
      (post) => `acting ${post}`,
      (post) => `${post} par intérim`,
      true,
    ],
    [
      /^заместитель/iu,
      (post) => `deputy ${post}`,
      (post, woman) => `${woman ? 'adjointe' : 'adjoint'} ${french.au(post)}`,
      true,
    ],
    [
      /^первый заместитель/iu,
      (post) => `first deputy ${post}`,
      (post, woman) => `${woman ? 'première adjointe' : 'premier adjoint'} ${french.au(post)}`,
      true,
    ],
    [
      /^(?:помощник|помощница|ассистент|ассистентка)/iu,
      (post) => `assistant to the ${post}`,
      (post, woman) => `${woman ? 'assistante' : 'assistant'} ${french.du(post)}`,
      false,
    ],
    [/^секретарь/iu, (post) => `secretary to the ${post}`, (post) => `secrétaire ${french.du(post)}`, false],
    [
      /^советник/iu,
      (post) => `adviser to the ${post}`,
      (post, woman) => `${woman ? 'conseillère' : 'conseiller'} ${french.du(post)}`,
      false,
    ],
  ];

/** `заместитель X` with X, a man's post, in the genitive. */
function governed(text: string, manner: Manner): Piece | null {
  for (const [word, en, fr, certain] of GOVERNED) {
    const before = word.exec(text)?.[0];
    if (!before) continue;
    const sense = sensesInCase(entryKey(text.slice(before.length)), ['genitive'], 'occupation')[0];
    if (!sense) continue;
    const held = sense[manner.to][0];
    const acting = /обязанности$/i.test(before);
    if (manner.to === 'en')
      return certain && !sense.doubtful ? { text: en(held), guessed: false, unknown: [] } : guess(en(held));
    if (acting) return within(said(sense, manner), fr(said(sense, manner).text, false));
    const known = certain && !sense.doubtful && !!manner.sex;
    return { text: fr(held, manner.sex === 'F'), guessed: !known, unknown: [] };
  }
  return null;
}

/** A post at the beginning, and behind it its field or place. */
function employed(text: string, manner: Manner): Piece | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length - 1, 5); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const sense = senseOf(entryKey(head), 'occupation');
    const piece = sense ? looked(head, manner) : governed(head, manner);
    if (!piece) continue;
    const tail = words.slice(count).join(' ');
    const found = about(head, piece, tail, manner) ?? graded(piece, tail, manner) ?? at(piece, sense, tail, manner);
    if (found) return found;
  }
  return null;
}

/** `менеджер по закупкам`: the field before the English post, behind the French one. */
function about(head: string, post: Piece, tail: string, manner: Manner): Piece | null {
  fields ??= new Map(plainRows(FIELDS).map(([ru = '', en = '', fr = '']) => [ru, { en, fr }]));
  const field = tail.startsWith('по ') ? fieldOf(tail.slice(3), fields) : undefined;
  if (!field) return null;
  const manager = /^менеджер$/i.test(head);
  const usual = manager || /^(специалист|координатор)$/i.test(head);
  if (manner.to === 'fr')
    return { ...within(post, `${manager ? 'responsable' : post.text} ${field.fr}`), guessed: !usual };
  if (/^(заместитель|исполняющий)/i.test(head)) return within(post, `${post.text} for ${field.en}`);
  const [, rank = '', plain = ''] = /^((?:senior|lead|leading|chief|junior) )?(.*)$/.exec(post.text) ?? [];
  return { ...within(post, `${rank}${field.en} ${plain}`), guessed: !usual };
}

/** `закупкам`, `продажам и маркетингу`. */
function fieldOf(text: string, known: ReadonlyMap<string, { en: string; fr: string }>) {
  const [first = '', second = ''] = text.split(' и ');
  const [one, other] = [known.get(entryKey(first)), known.get(entryKey(second))];
  const both = one && other && { en: `${one.en} and ${other.en}`, fr: `${one.fr} et ${other.fr}` };
  return known.get(entryKey(text)) ?? both;
}

/** `слесарь 5 разряда`, `врач первой категории`. */
function graded(post: Piece, tail: string, { to }: Manner): Piece | null {
  const [, level = '', scale = ''] = /^(\S+?)(?:-?го|-?й)?\s+(разряда|категории|класса)$/iu.exec(tail) ?? [];
  const number = /^\d$/.test(level)
    ? Number(level)
    : LEVELS.findIndex((stem) => level.toLowerCase().startsWith(stem)) + 1;
  const words = SCALES[scale.toLowerCase()];
  return words && number > 0 ? within(post, `${post.text}, ${words[to]} ${number}`, true) : null;
}

const LEVELS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест'];
const SCALES: Readonly<Record<string, { en: string; fr: string }>> = {
  разряда: { en: 'grade', fr: 'échelon' },
  категории: { en: 'category', fr: 'catégorie' },
  класса: { en: 'class', fr: 'classe' },
};

/** `бухгалтер школы`, `учитель школы № 5`, `менеджер в банке`, `водитель ООО «Ромашка»`. */
function at(post: Piece, sense: Sense | null, tail: string, manner: Manner): Piece | null {
  const [, preposition = '', place = tail] = /^(?:(в|во|на)\s+)?(.+)$/iu.exec(tail) ?? [];
  const where = company(place, manner, preposition ? ['prepositional'] : ['genitive']);
  if (!where) return known(post, preposition, place, manner) ?? subject(post, preposition, place, manner);
  const named = /["\d]|^(?!IT )[A-Z]{2}/.test(where.text);
  const guessed = post.guessed || where.guessed;
  if (named) {
    const en = preposition ? `${post.text} at ${where.text}` : `${post.text} of ${where.text}`;
    const fr = preposition
      ? `${post.text}, ${where.text}`
      : `${post.text} ${where.gender ? french.of(where.text, where.gender) : `de ${where.text}`}`;
    return { text: manner.to === 'en' ? en : fr, guessed, unknown: [] };
  }
  const noun = sensesInCase(entryKey(place), preposition ? ['prepositional'] : ['genitive'], 'organisation')[0];
  if (!noun || !sense) return null;
  if (preposition) {
    const fr = `${post.text} dans ${french.one(where.text, noun.french)}`;
    return { text: manner.to === 'en' ? `${post.text} at ${english.one(where.text)}` : fr, guessed, unknown: [] };
  }
  return guess(manner.to === 'en' ? `${where.text} ${post.text}` : `${post.text} ${french.de(where.text)}`);
}

/** A place that is not declined: `сотрудник МВД`, `менеджер Сбербанка` stays with the other ways. */
function known(post: Piece, preposition: string, place: string, manner: Manner): Piece | null {
  const key = entryKey(place);
  const sense =
    senseOf(key, 'document', 'name') ?? sensesInCase(key, [preposition ? 'prepositional' : 'genitive'], 'name')[0];
  if (!sense || (sense.kind === 'document' && place !== place.toUpperCase())) return null;
  const where = said(sense, manner);
  if (manner.to === 'fr') return { ...within(post, `${post.text}, ${where.text}`), guessed: true };
  return {
    ...within(
      post,
      `${post.text} ${preposition ? 'at' : 'of'} ${sense.kind === 'document' ? 'the ' : ''}${where.text}`,
    ),
    guessed: true,
  };
}

/** `преподаватель истории`: the subject before the English post, behind the French one. */
function subject(post: Piece, preposition: string, text: string, manner: Manner): Piece | null {
  const [taught] = preposition ? [] : sensesInCase(entryKey(text), ['genitive'], 'education');
  if (!taught) return null;
  const name = said(taught, manner).text;
  return within(post, manner.to === 'en' ? `${name} ${post.text}` : `${post.text} ${french.de(name)}`, true);
}

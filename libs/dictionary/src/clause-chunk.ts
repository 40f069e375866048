import { whoIsMeant } from './clause-people';
import { tabled } from './clause-tables';
import { clauseTime } from './clause-time';
import { company } from './company';
import * as english from './english';
import { entryKey } from './entry-key';
import * as french from './french';
import { definite } from './journey';
import { sensesInCase } from './lexicon';
import { nounPhrase } from './noun-phrase';
import { type Manner, said } from './piece';
import { type Place, place } from './place';
import { SLOTS } from './sentence-slots';

/** A part of a free phrase. */
export interface Chunk {
  role: Role;
  text: string;
  guessed?: boolean;
  /** Of a verb or thing: it goes somewhere, and of a verb how it is said when the goal is named. */
  goes?: boolean;
  going?: string;
  /** Of a verb: what it is done to follows; `place`: a place or sight. */
  takes?: string;
  /** Of a place: as the goal. */
  towards?: string;
  /** Before a verb that names nobody. */
  subject?: string;
  third?: boolean;
  /** A thing's French gender; of a participle the form it was typed in. */
  gender?: string;
  /** A participle said of a woman's noun. */
  woman?: string;
  /** A thing as what something is done to: with its article. */
  object?: string;
}

type Role =
  | 'verb'
  | 'past'
  | 'infinitive'
  | 'thing'
  | 'object'
  | 'done'
  | 'adverb'
  | 'way'
  | 'somebody'
  | 'and'
  | 'time'
  | 'around';

const tables: Partial<Record<Manner['to'], ReadonlyMap<string, readonly Chunk[]>>> = {};

/** What these words are, behind the chunk before them. */
export function chunkOf(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  tables[manner.to] ??= tabled(manner.to);
  const found = tables[manner.to]!.get(entryKey(text)) ?? [];
  const wanted = before?.takes ? 'object' : 'thing';
  const row =
    found.find(({ role }) => role === wanted) ??
    found.find(({ role }) => role !== 'object' && (role !== 'done' || before !== undefined)) ??
    found.find(({ role }) => role === 'done');
  if (row && row.role !== 'object') return sexed(row, manner);
  if (row && before?.takes) return row;
  return (
    clauseTime(text, manner) ??
    owner(text, before, manner) ??
    whereabouts(text, manner) ??
    visited(text, before, manner) ??
    whoIsMeant(text, before, manner) ??
    occupation(text, before, manner) ??
    asIs(text, before, manner)
  );
}

const sexed = (chunk: Chunk, { sex }: Manner): Chunk =>
  /\(e\)/.test(chunk.text)
    ? { ...chunk, text: chunk.text.replace('(e)', sex === 'F' ? 'e' : ''), guessed: !sex }
    : chunk;

/** Places behind their prepositions, and institutions one is at. */
function whereabouts(text: string, manner: Manner): Chunk | null {
  const [, preposition = '', rest = ''] = /^(во?|на|из|до|через)\s+(.+)$/iu.exec(text) ?? [];
  if (rest === '') return null;
  const inEnglish = manner.to === 'en';
  const found = rest.split(/\s*,\s*|\s+и\s+(?:во?\s+|из\s+|через\s+)?/iu).map((one) => place(one, manner));
  if (found.every((one): one is Place => !!one?.certain && /\p{Lu}/u.test(rest))) {
    const all = (said: (one: Place) => string) => found.map(said).join(inEnglish ? ' and ' : ' et ');
    const names = all((one) => one.text);
    const around = (en: string, fr: string): Chunk => ({ role: 'around', text: inEnglish ? en : fr });
    const inside = all((one) => one.inside);
    switch (preposition.toLowerCase()) {
      case 'из':
        return around(
          `from ${names}`,
          all((one) => one.of),
        );
      case 'до':
        return around(
          `to ${names}`,
          all(({ inside, of }) => `jusqu'${/^[àae]/.test(inside) ? inside : of}`),
        );
      case 'через':
        return around(`via ${names}`, `par ${all(definite)}`);
      default:
        return { ...around(`in ${names}`, inside), towards: inEnglish ? `to ${names}` : inside };
    }
  }
  const noun = /^(?:во?|на)$/iu.test(preposition)
    ? nounPhrase(entryKey(rest), ['prepositional'], 'organisation')
    : null;
  if (!noun?.certain) return /^(?:во?|на)$/iu.test(preposition) ? firm(rest, manner) : null;
  const text_ = inEnglish ? `at ${english.one(noun.en)}` : french.inside(noun.fr, noun.gender);
  return { role: 'around', text: text_ };
}

/** `в ООО «Луч»`: a firm by its quoted name. */
function firm(text: string, manner: Manner): Chunk | null {
  const named = /[«"]/u.test(text) ? company(text, manner, ['prepositional']) : null;
  if (!named) return null;
  return { role: 'around', text: `${manner.to === 'en' ? 'at' : 'chez'} ${named.text}`, guessed: named.guessed };
}

/** What one visits or sees. */
function visited(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  if (before?.takes !== 'place') return null;
  const sight = SLOTS.seen!.tell(text, manner);
  return sight ? { role: 'around', text: sight.seen! } : null;
}

/** `медсестрой` behind a verb of work. */
function occupation(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  if (
    !before ||
    !/^(?:works?|worked|serves?|served|travaill\p{L}*|sers|sert|servons|servent|j'ai (?:travaillé|servi))$/u.test(
      before.text,
    )
  )
    return null;
  const [sense] = sensesInCase(entryKey(text), ['instrumental'], 'occupation');
  if (!sense) return null;
  const { text: post, guessed } = said(sense, before.third ? { ...manner, sex: null } : manner);
  return { role: 'around', text: manner.to === 'en' ? `as ${english.one(post)}` : `comme ${post}`, guessed };
}

/** Whose a thing is, or of which state: directly behind it. */
function owner(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  if (before?.role !== 'thing' && before?.role !== 'object') return null;
  const whose = /^\p{Ll}/u.test(text) ? SLOTS.whose!.tell(text, manner) : null;
  if (whose) return { role: 'around', text: whose.ofMy! };
  const into = /^visa|visa$/.test(before.text) ? /^во?\s+(.+)$/iu.exec(text)?.[1] : undefined;
  const goal = into ? place(into, manner) : null;
  if (goal?.certain) return { role: 'around', text: manner.to === 'en' ? `to ${goal.text}` : `pour ${definite(goal)}` };
  const declined = sensesInCase(entryKey(text), ['genitive'], 'country')[0];
  const state = declined || /^(?:США|ОАЭ|КНР|РФ)$/u.test(text) ? place(text, manner) : null;
  return state?.certain ? { role: 'around', text: state.of } : null;
}

/** Latin names, numbers, categories. */
function asIs(text: string, before: Chunk | undefined, { to }: Manner): Chunk | null {
  const category = /^(?:категори[ия]|типа?)\s+["«]?([A-Z]\d?(?:[-/][A-Z]?\d?)*)["»]?$/u.exec(text)?.[1];
  if (category) return { role: 'around', text: to === 'en' ? `category ${category}` : `de catégorie ${category}` };
  return before && /^(?:№\s?\d+|[A-Z][\p{Script=Latin}\d&'.-]*(?: [A-Z\d][\p{Script=Latin}\d&'.*-]*)*)$/u.test(text)
    ? { role: 'around', text }
    : null;
}

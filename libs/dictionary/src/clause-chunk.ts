import { clauseTime } from './clause-time';
import { ADDED, ADVERBS, DONE, PAST, THINGS, VERBS, WAYS_OF_GOING } from './data/clauses';
import * as english from './english';
import { entryKey } from './entry-key';
import * as french from './french';
import { definite } from './journey';
import { sensesInCase } from './lexicon';
import { nounPhrase } from './noun-phrase';
import { someone } from './person';
import { type Manner, said } from './piece';
import { type Place, place } from './place';
import { SLOTS } from './sentence-slots';

/** A part of a free phrase. */
export interface Chunk {
  role: 'verb' | 'past' | 'thing' | 'done' | 'adverb' | 'way' | 'somebody' | 'time' | 'around';
  text: string;
  guessed?: boolean;
  /** Of a verb or thing: it goes somewhere, and of a verb how it is said when the goal is named. */
  goes?: boolean;
  going?: string;
  /** Of a place: as the goal. */
  towards?: string;
  /** Before a verb that names nobody. */
  subject?: string;
  third?: boolean;
  /** A thing's French gender; of a participle the form it was typed in. */
  gender?: string;
  /** A participle said of a woman's noun. */
  woman?: string;
}

let known: Map<string, readonly Chunk[]>[] | undefined;

/** What these words are, behind the chunk before them. */
export function chunkOf(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  known ??= [tabled('en'), tabled('fr')];
  const key = entryKey(text);
  const found = known[manner.to === 'en' ? 0 : 1]!.get(key);
  const row = found?.find(({ role }) => role !== 'done' || before !== undefined) ?? found?.[0];
  if (row) return sexed(row, manner);
  const around =
    clauseTime(text, manner) ??
    whereabouts(text, manner) ??
    people(text, manner) ??
    occupation(text, before, manner) ??
    owner(text, before, manner) ??
    asIs(text, before, manner);
  return around;
}

const sexed = (chunk: Chunk, { sex }: Manner): Chunk =>
  /\(e\)/.test(chunk.text)
    ? { ...chunk, text: chunk.text.replace('(e)', sex === 'F' ? 'e' : ''), guessed: !sex }
    : chunk;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

/** The tables by what was typed, for one language. */
function tabled(to: 'en' | 'fr'): Map<string, readonly Chunk[]> {
  const all = new Map<string, Chunk[]>();
  const add = (form: string, chunk: Chunk) => {
    const key = entryKey(form);
    const others = all.get(key);
    if (others) others.push(chunk);
    else all.set(key, [chunk]);
  };
  const at = to === 'en' ? 1 : 2;
  for (const row of rowsOf(VERBS))
    for (const forms of row[0]!.split(' = ')) for (const [form, chunk] of verbForms(forms, row, to)) add(form, chunk);
  for (const row of rowsOf(PAST)) {
    for (const forms of row[0]!.split(' = ')) {
      const [man = '', woman = ''] = forms.split(', ');
      const [his = '', her = ''] = to === 'en' ? [row[1], row[1]] : row[2]!.split(', ');
      const guessed = /^j'/.test(his!);
      add(man, { role: 'past', text: his!, guessed, goes: row[1] === 'moved' });
      add(woman, { role: 'past', text: her!, guessed, goes: row[1] === 'moved' });
    }
  }
  for (const row of rowsOf(THINGS)) {
    const [, text = '', gender = ''] = /^(.+?) \[(\w+)\]$/.exec(row[2]!) ?? [];
    const goes =
      /^(?:trip|journey|departure|flight|tour|return|cruise|excursion|tickets|train tickets|air tickets)$/.test(
        row[1]!,
      );
    for (const form of row[0]!.split(' = '))
      add(form, { role: 'thing', text: to === 'en' ? row[1]! : text, gender, goes });
  }
  for (const row of rowsOf(DONE)) {
    const [man = '', woman = ''] = row[2]!.split(', ');
    for (const form of row[0]!.split(/ = |, /)) {
      const gender = /[ая]$/u.test(form.split(' ')[0]!) ? 'f' : 'm';
      add(form, to === 'en' ? { role: 'done', text: row[1]! } : { role: 'done', text: man, woman, gender });
    }
  }
  for (const [table, role] of [
    [ADVERBS, 'adverb'],
    [WAYS_OF_GOING, 'way'],
    [ADDED, 'around'],
  ] as const) {
    for (const row of rowsOf(table)) for (const form of row[0]!.split(' = ')) add(form, { role, text: row[at]! });
  }
  return all;
}

/** A verb's forms for I, he, we and they. */
function verbForms(forms: string, [, en = '', fr = '', going = '']: string[], to: 'en' | 'fr'): [string, Chunk][] {
  const goes = going !== '';
  return forms.split(', ').map((form, at) => {
    const text = to === 'en' ? conjugated(en, at) : fr.split(', ')[at]!;
    const subject = at === 0 ? (to === 'en' ? 'I ' : 'je ') : at === 2 ? (to === 'en' ? 'we ' : 'nous ') : '';
    const goal = to === 'fr' && goes ? { going: going.split(', ')[at]! } : {};
    return [form, { role: 'verb', text, subject, third: at % 2 === 1, goes, ...goal }];
  });
}

/** @example conjugated('study', 1) // 'studies' */
function conjugated(verb: string, at: number): string {
  if (verb.startsWith('@')) return verb.replace('@', ['am', 'is', 'are', 'are'][at]!);
  if (at !== 1 || verb.startsWith('will')) return verb;
  const [, first = '', rest = ''] = /^(\S+)(.*)$/.exec(verb) ?? [];
  return /[^aeiou]y$/.test(first)
    ? `${first.slice(0, -1)}ies${rest}`
    : /(?:ch|s)$/.test(first)
      ? `${first}es${rest}`
      : `${first}s${rest}`;
}

/** Places behind their prepositions, and institutions one is at. */
function whereabouts(text: string, manner: Manner): Chunk | null {
  const [, preposition = '', rest = ''] = /^(во?|на|из|с|до|через)\s+(.+)$/iu.exec(text) ?? [];
  if (rest === '') return null;
  const english = manner.to === 'en';
  const found = rest.split(/\s*,\s*|\s+и\s+(?:во?\s+|из\s+|через\s+)?/iu).map((one) => place(one, manner));
  if (found.every((one): one is Place => !!one?.certain && /\p{Lu}/u.test(rest))) {
    const all = (text: (one: Place) => string) => found.map(text).join(english ? ' and ' : ' et ');
    const around = (en: string, fr: string): Chunk => ({ role: 'around', text: english ? en : fr });
    switch (preposition.toLowerCase()) {
      case 'из':
        return around(
          `from ${all((one) => one.text)}`,
          all((one) => one.of),
        );
      case 'до':
        return around(
          `to ${all((one) => one.text)}`,
          all((one) => `jusqu'${/^[àae]/.test(one.inside) ? one.inside : one.of}`),
        );
      case 'через':
        return around(`via ${all((one) => one.text)}`, `par ${all(definite)}`);
      case 'с':
        return null;
      default:
        return {
          ...around(
            `in ${all((one) => one.text)}`,
            all((one) => one.inside),
          ),
          towards: english ? `to ${all((one) => one.text)}` : all((one) => one.inside),
        };
    }
  }
  const noun = /^(?:во?|на)$/iu.test(preposition)
    ? nounPhrase(entryKey(rest), ['prepositional'], 'organisation')
    : null;
  if (!noun?.certain) return null;
  return { role: 'around', text: english ? `at ${one(noun.en)}` : french.inside(noun.fr, noun.gender) };
}

const one = (noun: string) => english.one(noun);

/** Who comes along, whom one stays with or goes to, who invites or pays. */
function people(text: string, manner: Manner): Chunk | null {
  const english = manner.to === 'en';
  const around = (en: string, fr: string): Chunk => ({ role: 'around', text: english ? en : fr });
  const [, with_ = ''] = /^(?:вместе\s+)?со?\s+(.+)$/iu.exec(text) ?? [];
  const along = with_ && SLOTS.my!.tell(with_, manner);
  if (along) return around(`with ${along.my}`, `avec ${along.my}`);
  const [, at = ''] = /^у\s+(.+)$/iu.exec(text) ?? [];
  const host = at && someone(at, ['genitive'], manner);
  if (host && host.certain) return around(`with ${host.my}`, `chez ${host.my}`);
  const [, to = ''] = /^ко?\s+(.+)$/iu.exec(text) ?? [];
  const visited = to && SLOTS.to!.tell(to, manner);
  if (visited) return { ...around(`to visit ${visited.my}`, `pour rendre visite ${visited.toMy}`) };
  const [, inviting = ''] = /^по приглашению\s+(.+)$/iu.exec(text) ?? [];
  const inviter = inviting && someone(inviting, ['genitive'], manner);
  if (inviter && inviter.certain)
    return around(
      `at the invitation of ${inviter.my}`,
      `sur invitation ${/^(?:mon|ma|mes) /.test(inviter.my) ? `de ${inviter.my}` : inviter.of}`,
    );
  const [, payer = ''] = /^за сч[её]т\s+(.+)$/iu.exec(text) ?? [];
  const pays = payer && someone(payer, ['genitive'], manner);
  if (pays && pays.certain) return around(`at the expense of ${pays.my}`, `aux frais de ${pays.my}`);
  const sense = sensesInCase(entryKey(text), ['instrumental'], 'country')[0];
  const state = sense && place(sense.ru, manner);
  if (state?.certain) return around(`by ${state.text}`, `par ${definite(state)}`);
  const own =
    /^(?:мой|моя|мои|наш|наша|наши)\s+/iu.test(text) || /^\p{L}+$/u.test(text)
      ? someone(text, 'nominative', manner)
      : null;
  return own?.certain &&
    sensesInCase(entryKey(text.replace(/^(?:мо|наш)\p{L}+\s+/iu, '')), ['genitive', 'dative', 'instrumental'], 'person')
      .length >= 0 &&
    isKin(text)
    ? { role: 'somebody', text: own.my }
    : null;
}

const isKin = (text: string) =>
  /^(?:(?:мо|наш)\p{L}+\s+)?(?:муж|жена|супруга|сын|дочь|дочка|отец|мать|мама|папа|брат|сестра|бабушка|дедушка|тетя|дядя|внук|внучка|родители|дети|друг|подруга)$/iu.test(
    text,
  );

/** `медсестрой` behind a verb of work. */
function occupation(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  if (before?.role !== 'verb' || !/^(?:works?|serves?|travaille\p{L}*|sers|sert|servons|servent)$/u.test(before.text))
    return null;
  const [sense] = sensesInCase(entryKey(text), ['instrumental'], 'occupation');
  if (!sense) return null;
  const third = before.third === true;
  const { text: post, guessed } = said(sense, third ? { ...manner, sex: null } : manner);
  return { role: 'around', text: manner.to === 'en' ? `as ${one(post)}` : `comme ${post}`, guessed };
}

/** Whose a thing is, or of which state: directly behind it. */
function owner(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  if (before?.role !== 'thing') return null;
  const whose = /^\p{Ll}/u.test(text) ? SLOTS.whose!.tell(text, manner) : null;
  if (whose) return { role: 'around', text: whose.ofMy! };
  const sense = sensesInCase(entryKey(text), ['genitive'], 'country')[0];
  const state = sense ? place(text, manner) : /^(?:США|ОАЭ|КНР)$/u.test(text) ? place(text, manner) : null;
  return state?.certain ? { role: 'around', text: state.of } : null;
}

/** Latin names, numbers, categories. */
function asIs(text: string, before: Chunk | undefined, { to }: Manner): Chunk | null {
  const category = /^(?:категории|категория|тип[а]?)\s+(["«]?[A-ZА-Я]\d?(?:[-/][A-Z]?\d?)*["»]?)$/u.exec(text)?.[1];
  if (category && !/\p{Script=Cyrillic}/u.test(category))
    return { role: 'around', text: to === 'en' ? `category ${category}` : `de catégorie ${category}` };
  return before && /^(?:№\s?\d+|[A-Z][\p{Script=Latin}\d&'.-]*(?: [A-Z\d][\p{Script=Latin}\d&'.*-]*)*)$/u.test(text)
    ? { role: 'around', text }
    : null;
}

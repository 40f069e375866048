import { definite, route } from '../people/journey';
import { type Place, place } from '../place/place';
import * as english from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf, sensesInCase } from '../words/lexicon';
import { nounPhrase } from '../words/noun-phrase';
import { type Manner, said } from '../words/piece';
import { company } from '../work/company';
import type { Chunk } from './chunk';
import { isKin, whoIsMeant } from './clause-people';
import { tabled } from './clause-tables';
import { clauseTime } from './clause-time';
import { SLOTS } from './sentence-slots';

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
  if (!before && found[0]?.role === 'object') return found[0];
  if (row && before?.takes) return row;
  const known = !before || before.role === 'adverb' ? thingOfTables(text, manner) : null;
  if (known) return known;
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

/** A purpose, paper or means of the other tables; of those the French gender is not known. */
function thingOfTables(text: string, manner: Manner): Chunk | null {
  const sense = senseOf(entryKey(text), 'purpose', 'means', 'document');
  if (!sense || sense.doubtful || sense.en[0] !== sense.en[1] || /(?:[аеё]н[аоы]?|[ею]тся)$/u.test(text)) return null;
  if (/'s /.test(sense.en[0])) return null;
  return {
    role: 'thing',
    text: said(sense, manner).text,
    gender: '',
    goes: /(?:trip|visit|journey|tour|transit)$/.test(sense.en[0]),
  };
}

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
        return {
          ...around(
            `from ${names}`,
            all(({ of }) => of),
          ),
          leaves: true,
        };
      case 'до':
        return around(
          `to ${names}`,
          all(({ inside, of }) => `jusqu'${/^[àae]/.test(inside) ? inside : of}`),
        );
      case 'через':
        return { ...around(`via ${names}`, `par ${all(definite)}`), role: 'way' };
      default:
        return {
          ...around(`${isGoal(rest) ? 'to' : 'in'} ${names}`, inside),
          towards: inEnglish ? `to ${names}` : inside,
          bound: inEnglish ? undefined : `pour ${all(definite)}`,
        };
    }
  }
  const middle = /^в$/iu.test(preposition) ? /^центре\s+(\p{Lu}.*)$/u.exec(rest)?.[1] : undefined;
  const town = middle ? place(middle, manner) : null;
  if (town?.certain) return { role: 'around', text: inEnglish ? `in the centre ${town.of}` : `au centre ${town.of}` };
  const [bank] = /^в$/iu.test(preposition) ? sensesInCase(entryKey(rest), ['prepositional'], 'name') : [];
  if (bank && !bank.doubtful) return { role: 'around', text: `${inEnglish ? 'at' : 'chez'} ${bank[manner.to][0]}` };
  const noun = /^(?:во?|на)$/iu.test(preposition)
    ? nounPhrase(entryKey(rest), ['prepositional'], 'organisation')
    : null;
  if (!noun?.certain) return /^(?:во?|на)$/iu.test(preposition) ? firm(rest, manner) : null;
  const text_ = inEnglish ? `at ${english.one(noun.en)}` : french.inside(noun.fr, noun.gender);
  return { role: 'around', text: text_ };
}

/** `в Швецию`: only the accusative, where one goes. */
const isGoal = (name: string) =>
  sensesInCase(entryKey(name), ['accusative'], 'country', 'city').length > 0 &&
  sensesInCase(entryKey(name), ['prepositional'], 'country', 'city').length === 0 &&
  !senseOf(entryKey(name), 'country', 'city');

/** `в ООО «Луч»`: a firm by its quoted name. */
function firm(text: string, manner: Manner): Chunk | null {
  const named = /[«"]/u.test(text) ? company(text, manner, ['prepositional']) : null;
  if (!named) return null;
  return { role: 'around', text: `${manner.to === 'en' ? 'at' : 'chez'} ${named.text}`, guessed: named.guessed };
}

/** What one visits or sees. */
function visited(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  const language = before?.takes === 'language' ? SLOTS.lang!.tell(text, manner) : null;
  if (language) return { role: 'object', text: manner.to === 'en' ? language.lang! : definiteNoun(language.lang!) };
  if (before?.takes !== 'place') return null;
  const sight = SLOTS.seen!.tell(text, manner);
  return sight ? { role: 'around', text: sight.seen! } : null;
}

/** @example definiteNoun('anglais') // "l'anglais" */
const definiteNoun = (noun: string) =>
  french
    .du(noun)
    .replace(/^du /, 'le ')
    .replace(/^de l'/, "l'");

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
  if (whose) return { role: 'around', text: isKin(text) ? whose.ofMy! : whose.of! };
  const into = /^visa|visa$/.test(before.text) ? /^во?\s+(.+)$/iu.exec(text)?.[1] : undefined;
  const goal = into ? place(into, manner) : null;
  if (goal?.certain) return { role: 'around', text: manner.to === 'en' ? `to ${goal.text}` : `pour ${definite(goal)}` };
  const declined = sensesInCase(entryKey(text), ['genitive'], 'country')[0];
  const state = declined || /^(?:США|ОАЭ|КНР|РФ)$/u.test(text) ? place(text, manner) : null;
  if (!state?.certain || before.gender === '') return null;
  if (!/refus/.test(before.text)) return { role: 'around', text: state.of };
  return { role: 'around', text: manner.to === 'en' ? `by ${state.text}` : `par ${definite(state)}` };
}

/** Latin names, numbers, categories, flights. */
function asIs(text: string, before: Chunk | undefined, { to }: Manner): Chunk | null {
  const flight = /^рейс(?:ом)?\s+(?:№\s?)?([A-Z\d]{2}[ -]?\d{2,4})$/u.exec(text)?.[1];
  if (flight) return { role: 'way', text: to === 'en' ? `by flight ${flight}` : `par le vol ${flight}` };
  const category = /^(?:категори[ия]|типа?)\s+["«]?([A-Z]\d?(?:[-/][A-Z]?\d?)*)["»]?$/u.exec(text)?.[1];
  if (category) return { role: 'around', text: to === 'en' ? `category ${category}` : `de catégorie ${category}` };
  const stops = before ? route(text, { to, letters: (name) => name }) : null;
  if (stops) return { role: 'around', text: stops.text };
  return before && /^(?:№\s?\d+|[A-Z][\p{Script=Latin}\d&'.-]*(?: [A-Z\d][\p{Script=Latin}\d&'.*-]*)*)$/u.test(text)
    ? { role: 'around', text }
    : null;
}

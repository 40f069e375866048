import { definite } from '../people/journey';
import { MINE, type Someone, someone } from '../people/person';
import { place } from '../place/place';
import { one } from '../words/english';
import { entryKey } from '../words/entry-key';
import { CASES, type Case } from '../words/inflect';
import { sensesInCase } from '../words/lexicon';
import { type Noun, nounPhrase } from '../words/noun-phrase';
import type { Manner } from '../words/piece';
import type { Chunk } from './chunk';
import { SLOTS } from './sentence-slots';
import { deThe } from './slot-people';

const KIN =
  /^(?:муж|жена|супруга|сын|дочь|дочка|ребенок|отец|мать|мама|папа|брат|сестра|бабушка|дедушка|тетя|дядя|внук|внучка|родители|дети|друг|подруга|друзья)$/iu;

const WORKING = /^(?:work|serve)/;

/** One's own people, whatever their case; others are not called mine. */
export const isKin = (text: string) =>
  isPerson(text.replace(MINE, '')) || (/^\S+ \S+$/u.test(text) && text.split(' ').every(isPerson));

const isPerson = (text: string) => sensesInCase(entryKey(text), CASES, 'person').length > 0;

/** `у врача`: with somebody who is not one's own. */
function aStranger(host: Someone, { to }: Manner): Chunk {
  if (to === 'en') return { role: 'around', text: `with ${host.plural ? host.text : one(host.text)}` };
  return {
    role: 'around',
    text: `chez ${host.plural ? host.the : host.the.replace(/^(?:le |l')/, 'un ').replace(/^la /, 'une ')}`,
  };
}

/** An institution that pays or invites: `принимающего университета`. */
function ofHouse(house: Noun, english: boolean): Someone & { theirs: string } {
  const theirs = english ? `of the ${house.en}` : house.deFr;
  const text = english ? house.en : house.fr;
  return { text, the: `the ${text}`, of: theirs, to: text, my: text, plural: false, certain: true, theirs };
}

/** Who a phrase is about, comes along, is visited, invites or pays; and the state something is done by. */
export function whoIsMeant(text: string, before: Chunk | undefined, manner: Manner): Chunk | null {
  const english = manner.to === 'en';
  const around = (en: string, fr: string): Chunk => ({ role: 'around', text: english ? en : fr });
  const behind = (
    preposition: RegExp,
    cases: readonly Case[],
    houses = true,
  ): (Someone & { theirs: string }) | null => {
    const who = preposition.exec(text)?.[1];
    const found = who ? someone(who, cases, manner) : null;
    const house = houses && who && !found ? nounPhrase(entryKey(who), ['genitive'], 'organisation') : null;
    if (house?.certain) return ofHouse(house, english);
    if (!found?.certain) return null;
    return { ...found, theirs: isKin(who!) ? (english ? `of ${found.my}` : deThe(found.my)) : found.of };
  };
  const along = /^(?:вместе\s+)?со?\s+(.+)$/iu.exec(text)?.[1];
  const company = along ? SLOTS.my!.tell(along, manner) : null;
  if (company) {
    const said = around(`with ${company.my}`, `avec ${company.my}`);
    return company.age ? { ...said, age: company.age, guessed: company.guessed === 'yes' } : said;
  }
  const to = /^ко?\s+(.+)$/iu.exec(text)?.[1];
  const visited = to ? SLOTS.to!.tell(to, manner) : null;
  if (visited && before?.role === 'thing' && /^(?:visit|visite)(?:\s|$)/.test(before.text))
    return around(`to ${visited.my}`, visited.toMy!);
  if (visited) return around(`to visit ${visited.my}`, `pour rendre visite ${visited.toMy}`);
  const host = behind(/^у\s+(.+)$/iu, ['genitive'], false);
  if (host) {
    const at = isKin(text.replace(/^у\s+/iu, ''))
      ? around(`with ${host.my}`, `chez ${host.my}`)
      : aStranger(host, manner);
    return before && WORKING.test(before.text) ? { ...at, text: at.text.replace(/^with /, 'for ') } : at;
  }
  const inviter = behind(/^по приглашению\s+(.+)$/iu, ['genitive']);
  if (inviter) return around(`at the invitation ${inviter.theirs}`, `sur invitation ${inviter.theirs}`);
  const payer = behind(/^за сч[её]т\s+(.+)$/iu, ['genitive']);
  if (payer) return around(`at the expense ${payer.theirs}`, `aux frais ${payer.theirs}`);
  const seeing = before?.takes ? SLOTS.whom!.tell(text, manner) : null;
  if (seeing && before?.takes === 'person') return around(seeing.my!, seeing.my!);
  const doer = before?.role === 'done' ? SLOTS.payer!.tell(text, manner) : null;
  if (doer) return around(`by ${isKin(text) ? doer.my : doer.by}`, `par ${isKin(text) ? doer.my : doer.by}`);
  const [sense] = sensesInCase(entryKey(text), ['instrumental'], 'country');
  const state = sense && place(sense.ru, manner);
  if (state?.certain) return around(`by ${state.text}`, `par ${definite(state)}`);
  const own = KIN.test(text.replace(MINE, '')) ? someone(text, 'nominative', manner) : null;
  return own?.certain ? { role: 'somebody', text: own.my } : null;
}

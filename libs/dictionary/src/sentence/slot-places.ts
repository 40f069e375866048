import { SIGHTS } from '../data/places/sights';
import { ISLES } from '../data/sentences/sentence-words';
import { definite } from '../people/journey';
import { type Place, place } from '../place/place';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import type { Manner } from '../words/piece';
import { plainRows } from '../words/read-rows';
import { type Slot, together } from './slot';

/** One place or several; where one is, and in English where one goes. */
export const inPlace: Slot = {
  shape: '(?:во?|на)\\s+(.+?)',
  tell: (typed, manner) => {
    const found = typed.split(/\s*,\s*|\s+и\s+(?:во?\s+)?/iu).map((one) => place(one, manner));
    if (!found.every((one): one is Place => !!one?.certain)) return null;
    const inside = together(
      found.map((one) => one.inside),
      manner,
    );
    const into = manner.to === 'en' ? inside.replace(/(^| and )in /g, '$1to ') : inside;
    return {
      in: inside,
      into,
      towards: inside,
      place: together(
        found.map(({ text }) => text),
        manner,
      ),
    };
  },
};

let sights: Map<string, { en: string; fr: string }> | undefined;

/** Sights, towns and states that somebody wants to see, one or several. */
export const seen: Slot = {
  shape: '(.+?)',
  tell: (typed, manner) => {
    sights ??= new Map(plainRows(SIGHTS).map(([ru = '', en = '', fr = '']) => [entryKey(ru), { en, fr }]));
    const found = typed.split(/\s*,\s*|\s+и\s+/iu).map((one) => sightOf(one, manner));
    if (!found.every((one) => one !== null)) return null;
    const and = manner.to === 'en' ? ' and ' : ' et ';
    const all = [found.slice(0, -1).join(', '), found.at(-1)].filter(Boolean).join(and);
    return { seen: all, ofSeen: manner.to === 'en' ? `of ${all}` : found.map(frenchOf).join(and) };
  },
};

function sightOf(typed: string, manner: Manner): string | null {
  const sight = sights!.get(entryKey(typed))?.[manner.to];
  if (sight) return sight;
  const found = place(typed, manner);
  if (!found?.certain || found.kind === 'district') return null;
  return manner.to === 'en' ? found.text : definite(found);
}

const frenchOf = (what: string) =>
  what.startsWith('le ')
    ? `du ${what.slice(3)}`
    : what.startsWith('les ')
      ? `des ${what.slice(4)}`
      : what.startsWith('des ')
        ? `de ${what.slice(4)}`
        : french.de(what);

export const isle: Slot = {
  shape: '(.+?)',
  tell: (typed, { to }) => {
    const found = ISLES.find(([pattern]) => pattern.test(typed));
    return found ? { isle: found[1], onIsle: to === 'en' ? `in ${found[1]}` : found[2] } : null;
  },
};

/** A town. */
export const portSlot = (name: string): Slot => ({
  shape: '(.+?)',
  tell: (typed, manner) => {
    const found = place(typed, manner);
    return found?.certain && found.kind === 'city' ? { [name]: found.text, ofPort: found.of } : null;
  },
});

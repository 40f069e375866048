import { CHILDREN, SEVERAL } from '../data/sentences/sentence-words';
import { type Aged, agedSomeone } from '../people/age';
import { type Someone, someone } from '../people/person';
import * as english from '../words/english';
import { entryKey } from '../words/entry-key';
import { sensesInCase } from '../words/lexicon';
import type { Manner } from '../words/piece';
import { type Slot, together } from './slot';

/** Somebody in this case, or several joined by "и". */
function people(typed: string, cases: Parameters<typeof someone>[1], manner: Manner): Aged[] | null {
  const found = typed
    .split(/\s*,\s*(?:со?\s+)?|\s+и\s+(?:со?\s+)?/iu)
    .map((one) => severalOf(one, manner, true) ?? someone(one, cases, manner) ?? agedSomeone(one, cases, manner));
  return found.every((one): one is Aged => !!one?.certain) ? found : null;
}

/** `двумя детьми`. */
function severalOf(typed: string, { to }: Manner, uncounted = false): Someone | null {
  const words = typed.toLowerCase().trim();
  const [, number = '', kind = words] = /^(\S+)\s+(.+)$/u.exec(words) ?? [];
  const at = to === 'en' ? 0 : 1;
  const many = SEVERAL[number];
  const whom = CHILDREN[kind]?.[at];
  const text = whom && many ? `${many[at]} ${whom}` : whom && uncounted && number === '' ? whom : '';
  if (text === '') return null;
  const the = to === 'en' ? `the ${text}` : uncounted && /^ami/.test(text) ? `des ${text}` : `les ${text}`;
  const my = to === 'en' ? `my ${text}` : `mes ${text}`;
  return { text, the, my, of: to === 'en' ? `of the ${text}` : `des ${text}`, to: text, plural: true, certain: true };
}

/** Somebody in this case, said in all the ways a sentence may want. */
export const person = (cases: Parameters<typeof someone>[1], shape = '(.+?)'): Slot => ({
  shape,
  tell: (typed, manner) => {
    const found = people(typed, cases, manner);
    if (!found) return null;
    const all = (name: 'text' | 'the' | 'of' | 'to' | 'my') =>
      together(
        found.map((one) => one[name]),
        manner,
      );
    const english = manner.to === 'en';
    const ofThird = all('my').replace(/\bm(on|a|es) /g, 's$1 ');
    const age = found.find((one) => one.age && one.age !== 'sure')?.age;
    return {
      ...(age && { age, ...(age === 'unclear' && { guessed: 'yes' }) }),
      my: all('my'),
      toMy: found.map((one) => (english ? one.my : atThe(one.my))).join(english ? ' and ' : ' et '),
      his: english ? all('text').replace(/(^| and )/g, '$1his ') : ofThird,
      her: english ? all('text').replace(/(^| and )/g, '$1her ') : ofThird,
      their: english
        ? all('text').replace(/(^| and )/g, '$1their ')
        : all('my')
            .replace(/\bm(?:on|a) /g, 'leur ')
            .replace(/\bmes /g, 'leurs '),
      by: all('the'),
      of: all('of'),
      from: all('the'),
      with: english
        ? together(
            found.map(({ text, my }) => (/^(?:the|an?) /.test(my) ? my : text)),
            manner,
          )
        : all('the'),
      ofMy: together(
        found.map((one) => ofOnes(one, manner)),
        manner,
      ),
      several: found.some(({ plural }) => plural) || found.length > 1 ? 'yes' : '',
      owned: found.map(({ my }) => (/s$/.test(my) && found[0]!.plural ? `${my}'` : `${my}'s`)).join(' and '),
      to: all('to'),
      whose: english ? all('text') : all('of'),
    };
  },
});

/** Only people who are one's own: no doctor, no museum. */
export const kin = (slot: Slot): Slot => ({
  shape: slot.shape,
  tell: (typed, manner) =>
    typed
      .split(/\s*,\s*|\s+и\s+/iu)
      .every((one) => sensesInCase(entryKey(one), ['accusative', 'genitive', 'dative'], 'person').length > 0)
      ? slot.tell(typed, manner)
      : null,
});

/** `of my sister`, `d'une amie`: kin is one's own, friends are not. */
function ofOnes({ text, my, plural }: Someone, { to }: Manner): string {
  if (to === 'en') return plural || !/^(?:friend|acquaintance)$/.test(text) ? `of ${my}` : `of ${english.one(text)}`;
  if (/^(?:ami|amie|connaissance)$/.test(text)) return text === 'ami' ? "d'un ami" : `d'une ${text}`;
  return deThe(my);
}

/** @example deThe('les amis') // 'des amis' */
export const deThe = (my: string) => `de ${my}`.replace(/^de les /, 'des ').replace(/^de le /, 'du ');
const atThe = (my: string) => `à ${my}`.replace(/^à les /, 'aux ').replace(/^à le /, 'au ');

/** One person, who has a birthday. */
export const single = (slot: Slot): Slot => ({
  shape: slot.shape,
  tell: (typed, manner) => {
    const told = kin(slot).tell(typed, manner);
    return told?.several ? null : told;
  },
});

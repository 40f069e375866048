import { BODY, EVENTS, KIDS, PAPERS, PARENTS } from '../data/sentences/sentence-words';
import { definite } from '../people/journey';
import { type Place, place } from '../place/place';
import { count, goingOn, lasting, spanOf } from '../words/count';
import * as english from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf, sensesInCase } from '../words/lexicon';
import { field, nounPhrase } from '../words/noun-phrase';
import { said } from '../words/piece';
import { type Slot, type Told, together } from './slot';
import { kin, person, single } from './slot-people';
import { inPlace, isle, portSlot, seen } from './slot-places';

/** @example plural('chef comptable') // 'chefs comptables' */
const plural = (noun: string) =>
  noun.replace(
    /^([^ ]+)(?: ([^ ]+))?/,
    (_all, first: string, second?: string) =>
      [first, second && !/^(?:de|d'.*|en|du|des|à|sur)$/.test(second) ? second : '']
        .filter(Boolean)
        .map((word) => french.agreed([word, word], 'pl'))
        .join(' ') + (second && /^(?:de|d'.*|en|du|des|à|sur)$/.test(second) ? ` ${second}` : ''),
  );

const chosen = (name: string, words: Readonly<Record<string, readonly [en: string, fr: string]>>): Slot => ({
  shape: `(${Object.keys(words).join('|')})`,
  tell: (typed, { to }) => {
    const found = words[typed.toLowerCase()];
    return found ? { [name]: found[to === 'en' ? 0 : 1] } : null;
  },
});

const written = (name: string, shape: string): Slot => ({ shape, tell: (typed) => ({ [name]: typed }) });

const counted = (name: string, shape = '(.+?)'): Slot => ({
  shape,
  tell: (typed, manner) => {
    const found = count(typed, manner);
    return found && { [name]: found.text };
  },
});

/** When, as it is counted; of what goes on and of what is over how long it does or did. */
const timeSlot: Slot = {
  shape:
    '((?:во?|с|до|ко?|около|после|за|на|более|больше|свыше|уже|\\d).*|\\p{L}+ (?:лет|года?|месяц\\p{L}*|недел\\p{L}*|дн\\p{L}*)(?: назад)?)',
  tell: (typed, manner) => {
    const found = count(typed.replace(/^уже\s+/iu, ''), manner);
    return found && { time: found.text, going: goingOn(found.text, manner), during: lasting(found.text, manner) };
  },
};

export const SLOTS: Readonly<Record<string, Slot>> = {
  who: person('nominative'),
  whose: person(['genitive']),
  both: kin(person(['accusative', 'genitive', 'dative'], '(\\S.* и .+?)')),
  whom: kin(person(['accusative', 'genitive'])),
  to: person(['dative']),
  my: person(['instrumental']),
  payer: person(['instrumental']),
  in: inPlace,
  into: inPlace,
  via: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const found = place(typed, manner);
      return found?.certain ? { via: manner.to === 'en' ? found.text : definite(found) } : null;
    },
  },
  time: timeSlot,
  day: counted('day', '(\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?.*)'),
  year: written('year', '((?:19|20)\\d\\d)(?:\\s?(?:г\\.?|года?))?'),
  money: {
    shape: '(\\d.*)',
    tell: (typed, manner) => {
      const found = count(typed, manner);
      return found && !spanOf(found.text) ? { money: found.text } : null;
    },
  },
  n2: written('n2', '(\\d+)'),
  port2: portSlot('port2'),
  port3: portSlot('port3'),
  year2: written('year2', '((?:19|20)\\d\\d)'),
  kids: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const found = KIDS[typed.toLowerCase()];
      return found ? { kids: found[to === 'en' ? 0 : 1] } : null;
    },
  },
  tradePl: {
    shape: '(\\p{L}+)',
    tell: (typed, manner) => {
      const found = SLOTS.trade!.tell(typed, manner);
      return found && { tradePl: found.trade!, ofTradePl: french.de(found.trade!) };
    },
  },
  monthly: {
    shape: '(\\d.*?(?:(?:в|за) месяц|в мес\\.?|в год|ежемесячно)?)',
    tell: (typed, manner) => {
      const [, amount = '', per] = /^(\d.*?)\s*((?:в|за) мес\p{L}*\.?|в год|ежемесячно)?$/iu.exec(typed) ?? [];
      const found = count(amount.replace(/\s*руб\.$/iu, ' руб'), manner);
      if (!found || spanOf(found.text)) return null;
      const often = !per ? '' : /год/iu.test(per) ? [' per year', ' par an'] : [' per month', ' par mois'];
      return { monthly: found.text + (often && often[manner.to === 'en' ? 0 : 1]!) };
    },
  },
  years: written('years', '([12]\\d{3}\\s?[-–—]\\s?[12]\\d{3})(?:\\s?гг?\\.?)?'),
  date: written('date', '(\\d\\d?\\.\\d\\d\\.\\d{2,4})(?:\\s?г\\.?)?'),
  n: {
    shape: '(\\d+)',
    tell: (typed, { to }) => ({
      n: typed,
      nth: to === 'en' ? english.ordinal(Number(typed)) : french.ordinal(Number(typed)),
    }),
  },
  langs: {
    shape: '(\\p{L}+[сц]к(?:им|ом)(?:[ ,].*)?)',
    tell: (typed, manner) => {
      const found = typed
        .replace(/\s+язык(?:ами|ом|ах|е)/giu, '')
        .split(/\s*,\s*|\s+и\s+/iu)
        .map((one) => senseOf(entryKey(one.replace(/(?:им|ом)$/iu, 'ий')), 'education')?.[manner.to][0]);
      return found.every((one): one is string => !!one) ? { langs: together(found, manner) } : null;
    },
  },
  lang: {
    shape: '(\\p{L}+[сц]кий(?: язык)?)',
    tell: (typed, manner) => {
      const sense = senseOf(entryKey(typed), 'education');
      return sense && { lang: sense[manner.to][0] };
    },
  },
  as: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const [sense] = sensesInCase(entryKey(typed), ['instrumental'], 'occupation');
      const piece = sense && said(sense, manner);
      if (!piece) return null;
      const onAs = manner.to === 'en' ? english.one(piece.text) : piece.text;
      return { as: piece.text, onAs, guessed: piece.guessed ? 'yes' : '' };
    },
  },
  name2: { shape: '(\\p{Lu}[\\p{L}-]+)', tell: (typed, { letters }) => ({ name2: letters(typed) }) },
  body: {
    shape: '(.+?)',
    tell: (typed, { to }): Told | null => {
      const [, side = '', part = ''] = /^(?:(лев|прав)(?:ой|ом)\s+)?(\S+)$/iu.exec(typed) ?? [];
      const found = BODY[part.toLowerCase()];
      if (!found) return null;
      const which = side === '' ? -1 : /^л/iu.test(side) ? 0 : 1;
      if (to === 'en') return { body: [['left', 'right'][which], found[0]].filter(Boolean).join(' ') };
      const right = found[1].startsWith('la ') || found[2] === 'f' ? 'droite' : 'droit';
      const sided = which < 0 ? '' : which === 0 ? ' gauche' : ` ${right}`;
      return { body: found[1], onBody: `sur ${found[1]}${sided}` };
    },
  },
  byLand: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const found = place(typed, manner);
      return found?.certain ? { byLand: found.text, ofLand: found.of } : null;
    },
  },
  onTrade: {
    shape: '(\\p{L}+)',
    tell: (typed, manner) => {
      const [sense] = sensesInCase(entryKey(typed), ['accusative', 'genitive'], 'occupation');
      const piece = sense && said(sense, manner);
      if (!piece) return null;
      return {
        onTrade: manner.to === 'en' ? english.one(piece.text) : piece.text,
        guessed: piece.guessed ? 'yes' : '',
      };
    },
  },
  po: {
    shape: 'по-?\\s?(\\p{L}+[сц]ки)',
    tell: (typed, { to }) => {
      const sense = senseOf(`${entryKey(typed)}й`, 'education');
      return sense && { po: sense[to][0] };
    },
  },
  univ: {
    shape: '(\\p{Lu}.+?)',
    tell: (typed, manner): Told => {
      const found = place(typed, manner);
      if (found?.certain)
        return { univ: manner.to === 'en' ? `the University ${found.of}` : `l'université ${found.of}` };
      const name = manner.letters(typed.replace(/[«»"]/g, ''));
      return { univ: manner.to === 'en' ? `${name} University` : `l'université ${name}`, guessed: 'yes' };
    },
  },
  fromLand: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const found = place(typed, manner);
      return found?.certain ? { fromLand: found.text, ofLand: found.of } : null;
    },
  },
  land: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const found = place(typed, manner);
      return found?.certain ? { ofLand: found.of } : null;
    },
  },
  port: portSlot('port'),
  school: {
    shape: '(?:в|на)\\s+(.+?)',
    tell: (typed, { to }) => {
      const noun = nounPhrase(entryKey(typed), ['prepositional'], 'organisation');
      if (!noun?.certain) return null;
      return { school: to === 'en' ? `at ${english.one(noun.en)}` : french.inside(noun.fr, noun.gender) };
    },
  },
  stays: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const told = SLOTS.who!.tell(typed, manner);
      return told && { stays: told.by! };
    },
  },
  jubilee: single(person(['genitive'])),
  jubileeTo: single(person(['dative'])),
  house: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const noun = nounPhrase(entryKey(typed), ['prepositional'], 'organisation');
      if (!noun?.certain || noun.gender === '') return null;
      const inside = french.inside(noun.fr, noun.gender).split(' ')[0]!;
      const [, article = '', rest = ''] = /^de (l'|la )(.*)$|^d/u.exec(french.of(noun.fr, noun.gender)) ?? [];
      const the = noun.gender === 'pl' ? `les ${noun.fr}` : article ? article + rest : `le ${noun.fr}`;
      return {
        house: noun.en,
        prep: noun.en.endsWith('farm') ? 'on' : 'at',
        atHouse: to === 'en' ? `at the ${noun.en}` : `${inside} ${the}`,
      };
    },
  },
  subject: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const about = field(entryKey(typed), ['dative', 'genitive']);
      if (!about?.certain) return null;
      return { subject: to === 'en' ? about.ofEn : about.fr, guessed: about.composed ? 'yes' : '' };
    },
  },
  subjectGen: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const about = field(entryKey(typed), ['genitive']);
      return about?.certain ? { subjectGen: to === 'en' ? about.ofEn : about.fr, guessed: 'yes' } : null;
    },
  },
  specialty: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const sense = senseOf(entryKey(typed), 'occupation');
      const piece = sense && !sense.doubtful ? said(sense, manner) : null;
      return piece ? { specialty: piece.text, guessed: piece.guessed ? 'yes' : '' } : null;
    },
  },
  trade: {
    shape: '(\\p{L}+)',
    tell: (typed, { to }) => {
      const key = entryKey(typed);
      const singular = [
        key.replace(/ов$/u, ''),
        key.replace(/ей$/u, 'ь'),
        key.replace(/ев$/u, 'й'),
        key.replace(/тер$/u, 'тра'),
      ];
      const [sense] = singular.flatMap((one) => (one === key ? [] : (senseOf(one, 'occupation') ?? [])));
      if (!sense || sense.doubtful) return null;
      const [man] = sense[to];
      if (to === 'fr') return { trade: plural(man) };
      return / of | for |man$/.test(man) ? null : { trade: `${man}s` };
    },
  },
  name: {
    shape: '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)',
    tell: (typed, { letters }) => (/^\p{Lu}/u.test(typed) ? { name: letters(typed) } : null),
  },
  surname: {
    shape: '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)',
    tell: (typed, manner) =>
      /^\p{Lu}/u.test(typed) && !senseOf(entryKey(typed), 'city', 'country', 'region')
        ? { surname: manner.letters(typed) }
        : null,
  },
  schooled: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const known = senseOf(entryKey(typed), 'name');
      if (known && !known.doubtful) return { schooled: known[to][0] };
      const noun = nounPhrase(entryKey(typed), ['accusative'], 'organisation');
      if (!noun?.certain) return null;
      return { schooled: to === 'en' ? noun.en : noun.fr };
    },
  },
  goods: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const about = field(entryKey(typed), ['instrumental']);
      if (!about?.certain || about.composed) return null;
      return { goods: to === 'en' ? about.ofEn : french.de(about.fr) };
    },
  },
  event: chosen('event', EVENTS),
  parent: chosen('parent', PARENTS),
  seen,
  isle,
  sport: {
    shape: '(.+?)',
    tell: (typed, { to }) => {
      const about = field(entryKey(typed), ['dative']);
      if (!about?.certain || about.composed) return null;
      return { sport: about.en, ofSport: to === 'fr' ? french.de(about.fr) : '' };
    },
  },
  to_town: {
    shape: '(.+?)',
    tell: (typed, manner) => {
      const found = typed.split(/\s+и\s+(?:по\s+)?/iu).map((one) => place(one, manner));
      if (!found.every((one): one is Place => !!one?.certain)) return null;
      return {
        at: together(
          found.map(({ text }) => text),
          manner,
        ),
        inAt: together(
          found.map(({ inside }) => inside),
          manner,
        ),
      };
    },
  },
  cat: {
    shape: '([A-EАВСДЕ]\\d?(?:(?:,\\s?|\\s|\\s?и\\s)[A-EАВСДЕ]\\d?)*)',
    tell: (typed, manner) => ({
      cat: typed
        .toUpperCase()
        .replace(/[АВСДЕ]/g, (letter) => 'ABCDE'.charAt('АВСДЕ'.indexOf(letter)))
        .replace(/ И /g, manner.to === 'en' ? ' and ' : ' et '),
    }),
  },
  doc: chosen('doc', PAPERS),
};

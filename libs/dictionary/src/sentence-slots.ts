import { count } from './count';
import { SIGHTS } from './data/sights';
import * as english from './english';
import { entryKey } from './entry-key';
import * as french from './french';
import { definite } from './journey';
import { senseOf, sensesInCase } from './lexicon';
import { field, nounPhrase } from './noun-phrase';
import { type Someone, someone } from './person';
import { type Manner, said } from './piece';
import { type Place, place } from './place';
import { plainRows } from './read-rows';

/** What is said of the words in a slot, by the name of a brace; `null`: these words do not belong there. */
type Told = Readonly<Record<string, string>> & { guessed?: string };

/** What may stand in a brace of a sentence. */
export interface Slot {
  shape: string;
  tell: (typed: string, manner: Manner) => Told | null;
}

/** Somebody in this case, or several joined by "и". */
function people(typed: string, cases: Parameters<typeof someone>[1], manner: Manner): Someone[] | null {
  const found = typed
    .split(/\s*,\s*(?:со?\s+)?|\s+и\s+(?:со?\s+)?/iu)
    .map((one) => severalOf(one, manner, true) ?? someone(one, cases, manner));
  return found.every((one): one is Someone => !!one?.certain) ? found : null;
}

const SEVERAL: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  двумя: ['two', 'deux'],
  тремя: ['three', 'trois'],
  четырьмя: ['four', 'quatre'],
  пятью: ['five', 'cinq'],
};
const CHILDREN: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  детьми: ['children', 'enfants'],
  'несовершеннолетними детьми': ['minor children', 'enfants mineurs'],
  сыновьями: ['sons', 'fils'],
  дочерьми: ['daughters', 'filles'],
  дочками: ['daughters', 'filles'],
  внуками: ['grandchildren', 'petits-enfants'],
  внучками: ['granddaughters', 'petites-filles'],
  коллегами: ['colleagues', 'collègues'],
  родственниками: ['relatives', 'proches'],
  подругами: ['friends', 'amies'],
  друзьями: ['friends', 'amis'],
};

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

const together = (words: readonly string[], { to }: Manner) => words.join(to === 'en' ? ' and ' : ' et ');

const person = (cases: Parameters<typeof someone>[1], shape = '(.+?)'): Slot => ({
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
    return {
      my: all('my'),
      toMy: found.map((one) => (english ? one.my : `à ${one.my}`)).join(english ? ' and ' : ' et '),
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
      with: english ? all('text') : all('the'),
      ofMy: together(
        found.map((one) => ofOnes(one, manner)),
        manner,
      ),
      to: all('to'),
      whose: english ? all('text') : all('of'),
    };
  },
});

/** Only people who are one's own: no doctor, no museum. */
const kin = (slot: Slot): Slot => ({
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
  return `de ${my}`;
}

/** One place or several; where one is, and in English where one goes. */
const inPlace: Slot = {
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
const seen: Slot = {
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

/** Islands and coasts, which Russian stands "на". */
const ISLES: readonly [RegExp, en: string, fr: string][] = [
  [/^бали$/iu, 'Bali', 'à Bali'],
  [/^крите?$/iu, 'Crete', 'en Crète'],
  [/^сицили[июя]$/iu, 'Sicily', 'en Sicile'],
  [/^сардини[июя]$/iu, 'Sardinia', 'en Sardaigne'],
  [/^корсик[еу]$/iu, 'Corsica', 'en Corse'],
  [/^ма[йл]ь?орк[еу]$/iu, 'Mallorca', 'à Majorque'],
  [/^тенерифе$/iu, 'Tenerife', 'à Tenerife'],
  [/^(?:ибиц|ивис)[еу]$/iu, 'Ibiza', 'à Ibiza'],
  [/^родосе?$/iu, 'Rhodes', 'à Rhodes'],
  [/^корфу$/iu, 'Corfu', 'à Corfou'],
  [/^санторини$/iu, 'Santorini', 'à Santorin'],
  [/^самуи$/iu, 'Koh Samui', 'à Koh Samui'],
  [/^хайнан[еь]$/iu, 'Hainan', 'à Hainan'],
  [/^занзибаре?$/iu, 'Zanzibar', 'à Zanzibar'],
  [/^мадейр[еу]$/iu, 'Madeira', 'à Madère'],
  [/^(?:канары|канарах|канарские острова|канарских островах)$/iu, 'the Canary Islands', 'aux îles Canaries'],
  [/^(?:лазурный берег|лазурном берегу)$/iu, "the Côte d'Azur", "sur la Côte d'Azur"],
  [/^байкале?$/iu, 'Lake Baikal', 'au lac Baïkal'],
  [/^(?:северный гоа|северном гоа|гоа)$/iu, 'Goa', 'à Goa'],
  [/^алтай$/iu, 'the Altai', "dans l'Altaï"],
];

const isle: Slot = {
  shape: '(.+?)',
  tell: (typed, { to }) => {
    const found = ISLES.find(([pattern]) => pattern.test(typed));
    return found ? { isle: found[1], onIsle: to === 'en' ? `in ${found[1]}` : found[2] } : null;
  },
};

const PARENTS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  отца: ["father's", 'du père'],
  матери: ["mother's", 'de la mère'],
  родителей: ["parents'", 'des parents'],
  'второго родителя': ["other parent's", "de l'autre parent"],
  'обоих родителей': ["both parents'", 'des deux parents'],
  мужа: ["husband's", 'du mari'],
  супруга: ["husband's", 'du mari'],
};
const KIDS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  ребенка: ['one child', 'un enfant'],
  'одного ребенка': ['one child', 'un enfant'],
  двоих: ['two children', 'deux enfants'],
  'двоих детей': ['two children', 'deux enfants'],
  'двух детей': ['two children', 'deux enfants'],
  'троих детей': ['three children', 'trois enfants'],
  'трех детей': ['three children', 'trois enfants'],
  'четверых детей': ['four children', 'quatre enfants'],
  сына: ['a son', 'un fils'],
  дочь: ['a daughter', 'une fille'],
  'сына и дочь': ['a son and a daughter', 'un fils et une fille'],
  'дочь и сына': ['a daughter and a son', 'une fille et un fils'],
  'двух сыновей': ['two sons', 'deux fils'],
  'двух дочерей': ['two daughters', 'deux filles'],
  'взрослых детей': ['adult children', 'des enfants adultes'],
  'несовершеннолетнего ребенка': ['a minor child', 'un enfant mineur'],
  'несовершеннолетних детей': ['minor children', 'des enfants mineurs'],
};
const PAPERS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  приказ: ['order', 'ordre'],
  договор: ['contract', 'contrat'],
  справка: ['certificate', 'attestation'],
  письмо: ['letter', 'lettre'],
  приглашение: ['invitation', 'invitation'],
};

const EVENTS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  свадьбу: ['wedding', 'mariage'],
  юбилей: ['anniversary', 'anniversaire'],
  'день рождения': ['birthday', 'anniversaire'],
  похороны: ['funeral', 'obsèques'],
  крестины: ['christening', 'baptême'],
};

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

/** A town. */
const portSlot = (name: string): Slot => ({
  shape: '(.+?)',
  tell: (typed, manner) => {
    const found = place(typed, manner);
    return found?.certain && found.kind === 'city' ? { [name]: found.text, ofPort: found.of } : null;
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
  time: counted(
    'time',
    '((?:во?|с|до|ко?|около|после|за|на|более|больше|свыше|\\d).*|\\p{L}+ (?:лет|года?|месяц\\p{L}*|недел\\p{L}*|дн\\p{L}*)(?: назад)?)',
  ),
  day: counted('day', '(\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?.*)'),
  year: written('year', '((?:19|20)\\d\\d)(?:\\s?(?:г\\.?|года?))?'),
  money: counted('money', '(\\d.*)'),
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
      if (!found) return null;
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
      return piece ? { as: piece.text, guessed: piece.guessed ? 'yes' : '' } : null;
    },
  },
  univ: {
    shape: '(\\p{Lu}.+?)',
    tell: (typed, manner) => {
      const found = place(typed, manner);
      if (found?.certain) return { univ: manner.to === 'en' ? `the University ${found.of}` : `l'université ${found.of}` };
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
  doc: chosen('doc', PAPERS),
};

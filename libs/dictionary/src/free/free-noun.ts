import { BRANDS } from '../data/free/free-joints';
import { ISLES } from '../data/sentences/sentence-words';
import { definite } from '../people/journey';
import { place } from '../place/place';
import { describedInFrench } from '../words/adjective';
import type { Form } from '../words/declension';
import { entryKey } from '../words/entry-key';
import { senseOf, sensesInCase } from '../words/lexicon';
import { nounPhrase } from '../words/noun-phrase';
import type { Manner } from '../words/piece';
import { plainRows } from '../words/read-rows';
import { type NounPhrase, ofNoun } from './free-phrase';
import { adjectiveOf, agreed, type FreeAdjective, nounsOf } from './free-words';

type Which = Form['case'];

/** A noun phrase and the place of the word behind it. */
export interface Read {
  phrase: NounPhrase;
  next: number;
}

/** Determiners by their beginning: English one and many | French of a man's, a woman's noun and many. */
const DETERMINERS: readonly [RegExp, en: readonly [string, string], fr: readonly [string, string, string]][] = [
  [/^мо(?:й|я|е|и|его|ей|их|ему|им|ими|ем|ю)$/, ['my', 'my'], ['mon', 'ma', 'mes']],
  [/^сво(?:й|я|е|и|его|ей|их|ему|им|ими|ем|ю)$/, ['my own', 'my own'], ['mon propre', 'ma propre', 'mes propres']],
  [/^наш(?:а|е|и|его|ей|их|ему|им|ими|ем|у)?$/, ['our', 'our'], ['notre', 'notre', 'nos']],
  [/^(?:его)$/, ['his', 'his'], ['son', 'sa', 'ses']],
  [/^(?:ее)$/, ['her', 'her'], ['son', 'sa', 'ses']],
  [/^(?:их)$/, ['their', 'their'], ['leur', 'leur', 'leurs']],
  [/^эт(?:от|а|о|и|ого|ой|их|ому|им|ими|ом|у)$/, ['this', 'these'], ['ce', 'cette', 'ces']],
  [/^кажд(?:ый|ая|ое|ого|ой|ому|ым|ую|ом)$/, ['each', 'each'], ['chaque', 'chaque', 'chaque']],
  [/^вс(?:е|ех|ем|еми)$/, ['all', 'all'], ['tout le', 'toute la', 'tous les / toutes les']],
  [/^(?:весь|вся|всю|всего|всей|всем)$/, ['the whole', 'all'], ['tout le', 'toute la', 'tous les / toutes les']],
  [/^(?:нескольк(?:о|их|им|ими))$/, ['several', 'several'], ['plusieurs', 'plusieurs', 'plusieurs']],
  [/^(?:некотор(?:ые|ых|ым|ыми))$/, ['some', 'some'], ['certains', 'certaines', 'certains / certaines']],
  [/^(?:много|множество)$/, ['many', 'many'], ['beaucoup de', 'beaucoup de', 'beaucoup de']],
  [/^(?:люб(?:ой|ая|ое|ого|ому|ым|ую|ом))$/, ['any', 'any'], ["n'importe quel", "n'importe quelle", "n'importe quels"]],
];
const NUMBERS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  два: ['two', 'deux'],
  две: ['two', 'deux'],
  двух: ['two', 'deux'],
  двумя: ['two', 'deux'],
  двое: ['two', 'deux'],
  двоих: ['two', 'deux'],
  три: ['three', 'trois'],
  трех: ['three', 'trois'],
  тремя: ['three', 'trois'],
  трое: ['three', 'trois'],
  троих: ['three', 'trois'],
  четыре: ['four', 'quatre'],
  четырех: ['four', 'quatre'],
  пять: ['five', 'cinq'],
  пяти: ['five', 'cinq'],
  шесть: ['six', 'six'],
  семь: ['seven', 'sept'],
  восемь: ['eight', 'huit'],
  девять: ['nine', 'neuf'],
  десять: ['ten', 'dix'],
  оба: ['both', 'les deux'],
  обе: ['both', 'les deux'],
  обоих: ['both', 'les deux'],
};
const LONGEST = 5;

/** The noun phrase that begins here in one of these cases, with its adjectives and what belongs to it. */
export function readNoun(words: readonly string[], at: number, cases: readonly Which[], manner: Manner): Read | null {
  const head =
    determined(words, at, cases, manner) ?? described(words, at, cases, manner) ?? named(words, at, cases, manner);
  return head && belonging(words, head, manner);
}

function belonging(words: readonly string[], head: Read, manner: Manner): Read {
  const { phrase, next } = head;
  if (phrase.named || next >= words.length) return head;
  const latin = /^(?:[A-Z][\p{Script=Latin}\d&'.-]*|№\s?\d+|[«"][^«»"]+[»"])$/u.exec(words[next]!)?.[0];
  if (latin) {
    const name = /\p{Script=Cyrillic}/u.test(latin) ? manner.letters(latin) : latin;
    return belonging(
      words,
      { phrase: { ...phrase, tail: `${phrase.tail} ${name.replace(/[«»]/g, '"')}` }, next: next + 1 },
      manner,
    );
  }
  const name = brand(words[next]!) ?? called(words[next]!, manner);
  if (name) return { phrase: { ...phrase, tail: `${phrase.tail} ${name}` }, next: next + 1 };
  const whose = readNoun(words, next, ['genitive'], manner);
  return whose ? { phrase: ofNoun(phrase, whose.phrase, manner.to), next: whose.next } : head;
}

/** `КПП Маньчжурия`: its name in the nominative. */
function called(word: string, { to }: Manner): string | null {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || sensesInCase(entryKey(word), ['genitive'], 'city', 'country').length > 0)
    return null;
  return senseOf(entryKey(word), 'city')?.[to][0] ?? null;
}

let brands: Map<string, string> | undefined;

/** `автомобиль Тойота`. */
function brand(word: string): string | null {
  brands ??= new Map(plainRows(BRANDS).map(([ru = '', name = '']) => [entryKey(ru), name]));
  return brands.get(entryKey(word)) ?? null;
}

/** `мой`, `все`, `5`, `две`, and the noun behind it. */
function determined(words: readonly string[], at: number, cases: readonly Which[], manner: Manner): Read | null {
  const word = entryKey(words[at] ?? '');
  const number = NUMBERS[word]?.[manner.to === 'en' ? 0 : 1] ?? (/^\d{1,4}$/.test(word) ? word : undefined);
  if (number) {
    const counted = described(words, at + 1, ['genitive', ...cases], manner);
    if (!counted || counted.phrase.named) return null;
    const form = number === '1' ? counted : several(words, at + 1, counted, manner);
    return { ...form, phrase: { ...form.phrase, case: cases[0]!, determiner: number } };
  }
  const found = DETERMINERS.find(([pattern]) => pattern.test(word));
  const noun =
    found && described(words, at + 1, /^(?:много|множество|несколько)$/.test(word) ? ['genitive'] : cases, manner);
  if (!found || !noun || noun.phrase.named) return null;
  const { many, gender, core } = noun.phrase;
  const [man, woman, plural] = found[2];
  const vowel = /^(?:mon|son)$/.test(man) && /^[aeiouéèêh]/i.test(core);
  const [pluralMan = '', pluralWoman = pluralMan] = plural.split(' / ');
  const french = many ? (gender === 'f' ? pluralWoman : pluralMan) : gender === 'f' && !vowel ? woman : man;
  const said = manner.to === 'en' ? found[1][many ? 1 : 0] : french;
  const elided = said.endsWith(' de') && /^[aeiouéèêh]/i.test(core) ? said : said;
  const which = /^(?:много|множество|несколько)$/.test(word) ? cases[0]! : noun.phrase.case;
  return { ...noun, phrase: { ...noun.phrase, determiner: elided, case: which } };
}

/** Counted things are many, whatever their form. */
function several(words: readonly string[], at: number, counted: Read, manner: Manner): Read {
  if (counted.phrase.many) return counted;
  const all = described(words, at, ['genitive', 'accusative', 'nominative'], manner, true);
  return all && all.next === counted.next ? all : counted;
}

/** Adjectives and a noun. */
function described(
  words: readonly string[],
  at: number,
  cases: readonly Which[],
  manner: Manner,
  counted = false,
): Read | null {
  for (let head = at; head < Math.min(words.length, at + LONGEST); head++) {
    const before = words.slice(at, head).map(entryKey);
    if (head > at && !before.every((word) => /[а-я]/.test(word))) return null;
    for (let size = Math.min(LONGEST, words.length - head); size > 0; size--) {
      const span = words.slice(head, head + size);
      if (!isPlain(span, head, words)) continue;
      for (const form of nounsOf(span.map(entryKey).join(' '))) {
        if (!cases.includes(form.case) || (form.many && form.noun.mass && !form.noun.many && !form.noun.fixed))
          continue;
        const adjectives = before.map((word) => adjectiveOf(word, form));
        if (!adjectives.every((one): one is FreeAdjective => one !== null)) continue;
        return { phrase: composed(form, adjectives, counted, manner), next: head + size };
      }
      const row = size > 1 && head === at ? ofTables(span.map(entryKey).join(' '), cases, manner) : null;
      if (row) return { phrase: row, next: head + size };
    }
  }
  return null;
}

/** Small letters, but for the first word and a text in capitals. */
const isPlain = (span: readonly string[], at: number, words: readonly string[]) =>
  span.every(
    (word, index) =>
      (at + index === 0 || !/^\p{Lu}/u.test(word) || /^\p{Lu}{2,5}$/u.test(word)) && /^[\p{L}-]+$/u.test(word),
  ) ||
  (words.length > 1 && words.every((word) => word === word.toUpperCase()));

function composed(
  { noun, many, case: which }: ReturnType<typeof nounsOf>[number],
  adjectives: readonly FreeAdjective[],
  counted: boolean,
  { to }: Manner,
): NounPhrase {
  const plural = noun.many || (!noun.fixed && (many || counted));
  const [one, several] = noun[to];
  let core = plural ? several : one;
  for (const adjective of adjectives.toReversed()) {
    if (to === 'en') core = `${adjective.en} ${core}`;
    else core = inFrench(core, adjective, noun.gender, plural);
  }
  return {
    core,
    tail: '',
    many: plural,
    typedMany: many,
    mass: noun.mass && !plural,
    gender: noun.gender,
    who: noun.who === 'kin' && adjectives.length > 0 && /^child/.test(noun.en[0]) ? 'somebody' : noun.who,
    house: noun.house,
    where: adjectives.length === 0 && (!many || noun.fixed || noun.many) ? noun.where : undefined,
    case: which,
  };
}

function inFrench(core: string, { fr, before }: FreeAdjective, gender: 'm' | 'f', many: boolean): string {
  const [man, woman] = fr;
  const form = isAdded(man)
    ? man
    : gender === 'f'
      ? many && !/[sx]$/.test(woman) && !isAdded(woman)
        ? `${woman}s`
        : woman
      : agreed([man, woman], many ? 'pl' : 'm');
  if (before)
    return `${form.replace(/^(beau|nouveau|vieux)$/, (word) => (/^[aeiouéh]/i.test(core) ? { beau: 'bel', nouveau: 'nouvel', vieux: 'vieil' }[word]! : word))} ${core}`;
  return describedInFrench(core, gender, { en: '', fr: [form, form], stands: isAdded(form) ? 'added' : 'next' });
}

const isAdded = (text: string) => /^(?:d[eu] |d'|en |à |sur |par |sans |pour |avec )/.test(text);

/** A row of several words of the other tables. */
function ofTables(key: string, cases: readonly Which[], { to }: Manner): NounPhrase | null {
  for (const which of cases) {
    const found = nounPhrase(key, which === 'nominative' ? 'nominative' : [which], 'organisation', 'purpose', 'field');
    if (!found?.gender) continue;
    const many = found.gender === 'pl';
    return {
      core: to === 'en' ? found.en : found.fr,
      tail: '',
      many,
      mass: found.kind === 'field',
      gender: found.gender === 'f' ? 'f' : 'm',
      house: found.kind === 'organisation',
      case: which,
    };
  }
  return null;
}

/** A town, region or state, or a known name, in one of these cases. */
function named(words: readonly string[], at: number, cases: readonly Which[], manner: Manner): Read | null {
  for (let size = Math.min(4, words.length - at); size > 0; size--) {
    const text = words.slice(at, at + size).join(' ');
    if (!/^(?:г\.\s?|городе?\s|р\.\s?|о\.\s?)?\p{Lu}/u.test(text)) continue;
    if (text.includes(',')) continue;
    const key = entryKey(text);
    const inCase = cases.find(
      (which) =>
        (which === 'nominative'
          ? senseOf(key, 'city', 'country', 'region') !== null
          : sensesInCase(key, [which], 'city', 'country', 'region').length > 0) ||
        (/[оиуыэ]$/.test(key) && senseOf(key, 'city', 'country') !== null) ||
        (/^\p{Lu}{2,4}$/u.test(text) && senseOf(key, 'country') !== null) ||
        /^г\.|^город/u.test(text),
    );
    const found = inCase && place(text, manner);
    if (found) {
      const the = manner.to === 'en' ? found.text : definite(found);
      return {
        phrase: {
          core: found.text,
          tail: '',
          many: false,
          mass: true,
          gender: 'm',
          case: inCase!,
          named: {
            bare: found.text.replace(/^the /, ''),
            text: the,
            of: found.of,
            inside: found.inside,
            towards: manner.to === 'en' ? `to ${found.text}` : found.inside,
          },
        },
        next: at + size,
      };
    }
    const isle = /^на$/iu.test(words[at - 1] ?? '') ? ISLES.find(([pattern]) => pattern.test(text)) : undefined;
    if (isle) {
      const english = manner.to === 'en';
      const inside = english ? `in ${isle[1]}` : isle[2];
      const bare = english ? isle[1] : isle[2].replace(/^\S+ /, '');
      const goal = /[уйл]$/u.test(text) || !/[еи]$/u.test(text) ? 'accusative' : 'prepositional';
      if (!cases.includes(goal)) continue;
      const towards = english ? `to ${isle[1]}` : isle[2];
      return {
        phrase: {
          core: bare,
          tail: '',
          many: false,
          mass: true,
          gender: 'm',
          case: goal,
          named: { bare, text: bare, of: `de ${bare}`, inside, towards },
        },
        next: at + size,
      };
    }
    const known = senseOf(key, 'name');
    if (known && !known.doubtful) {
      const name = known[manner.to][0];
      const of = manner.to === 'en' ? `of ${name}` : `de ${name}`;
      const inside = manner.to === 'en' ? `at ${name}` : `à ${name}`;
      return {
        phrase: {
          core: name,
          tail: '',
          many: false,
          mass: true,
          gender: 'm',
          case: cases[0]!,
          named: { bare: name, text: name, of, inside, towards: inside },
        },
        next: at + size,
      };
    }
  }
  return null;
}

import { FREE_ADJECTIVES } from '../data/free/free-adjectives';
import { FREE_ADJECTIVES_MORE } from '../data/free/free-adjectives-more';
import { FREE_NOUNS_LEISURE } from '../data/free/free-nouns-leisure';
import { FREE_NOUNS_LIFE } from '../data/free/free-nouns-life';
import { FREE_NOUNS_MONEY } from '../data/free/free-nouns-money';
import { FREE_NOUNS_MORE } from '../data/free/free-nouns-more';
import { FREE_NOUNS_STATE } from '../data/free/free-nouns-state';
import { FREE_NOUNS_TRAVEL } from '../data/free/free-nouns-travel';
import { FREE_NOUNS_WORK } from '../data/free/free-nouns-work';
import { FREE_VERBS } from '../data/free/free-verbs';
import { FREE_VERBS_MORE } from '../data/free/free-verbs-more';
import { FREE_VERBS_WORK } from '../data/free/free-verbs-work';
import { adjective } from '../words/adjective';
import { ADJECTIVE_ENDING, adjectiveAgrees, type Form, nounForms } from '../words/declension';
import * as english from '../words/english-verb';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import * as conjugated from '../words/french-verb';
import { CASES } from '../words/inflect';
import { allSenses } from '../words/lexicon';
import { plainRows } from '../words/read-rows';

/** A noun of the general vocabulary or of the other tables. */
export interface FreeNoun {
  en: readonly [one: string, many: string];
  fr: readonly [one: string, many: string];
  gender: 'm' | 'f';
  /** Not counted: no indefinite article. */
  mass: boolean;
  /** Said in the plural whatever the Russian is. */
  many: boolean;
  /** Said in the singular, though the Russian is a plural. */
  fixed?: true;
  /** Somebody: of one's own, or anybody. */
  who?: 'kin' | 'somebody';
  /** An institution, which one is "at". */
  house?: boolean;
  /** Where one is, said always the same way: `at sea`. */
  where?: { en: string; fr: string };
}

export interface NounForm extends Form {
  noun: FreeNoun;
}

/** What describes a noun: French of a man's and a woman's, `^` of those that stand before. */
export interface FreeAdjective {
  en: string;
  fr: readonly [man: string, woman: string];
  before: boolean;
}

export type Person = 'I' | 'he' | 'we' | 'they';
export interface FreeVerb {
  en: string;
  fr: string;
  /** What it is done to: a case, or a preposition and its case. */
  takes: string;
}

/** A verb as it was typed. */
export interface VerbForm {
  verb: FreeVerb;
  tense: 'infinitive' | 'present' | 'future' | 'past' | 'done' | 'passive';
  who: Person;
  woman: boolean;
}

const KIN =
  /^(?:муж|жена|супруг|супруга|сын|дочь|дочка|отец|мать|мама|папа|брат|сестра|бабушка|дедушка|дед|тетя|дядя|внук|внучка|племянник|племянница|родители|дети|семья|свекровь|свекор|теща|тесть|зять|невестка|кузен|кузина|жених|невеста|родственники|братья|внуки|сыновья|дочери|сестры|крестница|крестник|родитель|ребенок)$/;

/** All nouns, and by each form that may be typed the numbers of the nouns and cases it may be: there are some hundred thousand. */
interface NounTable {
  nouns: FreeNoun[];
  typed: Map<string, number | number[]>;
}

/** The cases of one and of many by their number in `NounTable`. */
const FORMS: readonly Form[] = (['nominative', ...CASES] as const).flatMap((one) => [
  { case: one, many: false },
  { case: one, many: true },
]);
const numberOf = (form: Form) => FORMS.findIndex((one) => one.case === form.case && one.many === form.many);
/** A form that may be more than these is told of no more. */
const MOST_READINGS = 12;

let nouns: NounTable | undefined;
let adjectives: Map<string, FreeAdjective> | undefined;
let verbs: Map<string, VerbForm[]> | undefined;

/** What a typed word, or several, may be as a noun. */
export const nounsOf = (key: string): readonly NounForm[] => {
  nouns ??= allNouns();
  const { nouns: all, typed } = nouns;
  return [typed.get(key) ?? []]
    .flat()
    .map((at) => ({ ...FORMS[at % FORMS.length]!, noun: all[Math.floor(at / FORMS.length)]! }));
};

/** What a typed word may be as an adjective that agrees with such a form of its noun. */
export function adjectiveOf(key: string, form: Form): FreeAdjective | null {
  adjectives ??= allAdjectives();
  if (!ADJECTIVE_ENDING.test(key) || !adjectiveAgrees(key.replace(/ся$/u, ''), form)) return null;
  const own = adjectives.get(stemOf(key));
  if (own) return own;
  const known = adjective(key);
  return known && { en: known.en, fr: known.fr, before: /^(?:nouve|jeune)/.test(known.fr[0]) };
}

const stemOf = (key: string) => key.replace(ADJECTIVE_ENDING, '');

export const verbsOf = (key: string): readonly VerbForm[] => {
  verbs ??= allVerbs();
  return verbs.get(key) ?? [];
};

function allNouns(): NounTable {
  const table: NounTable = { nouns: [], typed: new Map() };
  const add = (ru: string, noun: FreeNoun, plural: boolean) => {
    const first = table.nouns.push(noun) * FORMS.length - FORMS.length;
    const plain = entryKey(ru);
    const words = plain.split(' ');
    const at = headOf(words);
    for (const [form, cases] of nounForms(words[at]!, plural)) {
      for (const one of cases) {
        const key =
          words.length === 1
            ? form
            : [...words.slice(0, at).map((word) => declined(word, one)), form, ...words.slice(at + 1)].join(' ');
        if (key.length < 3 && key !== plain) continue;
        if (noun.who && noun.gender === 'm' && one.case === 'accusative' && !one.many && key === plain) continue;
        const known = table.typed.get(key);
        const reading = first + numberOf(one);
        if (known === undefined) table.typed.set(key, reading);
        else if (typeof known === 'number') table.typed.set(key, noun.fixed ? [reading, known] : [known, reading]);
        else if (noun.fixed) known.unshift(reading);
        else if (known.length < MOST_READINGS) known.push(reading);
      }
    }
  };
  const tables = [
    FREE_NOUNS_WORK,
    FREE_NOUNS_MORE,
    FREE_NOUNS_LEISURE,
    FREE_NOUNS_TRAVEL,
    FREE_NOUNS_MONEY,
    FREE_NOUNS_LIFE,
    FREE_NOUNS_STATE,
  ];
  for (const [ru = '', en = '', cell = '', where = ''] of tables.flatMap(plainRows)) {
    const [, fr = '', marks = ''] = /^(.*?) \[(\w+)\]$/.exec(cell) ?? [];
    const many = marks.includes('p');
    const [inEnglish = '', inFrench = ''] = where.split(' / ');
    const severalInRussian =
      ru.endsWith('*') ||
      (/[ыи]$|дети$|люди$|ые$|(?<!л|нож)(?:[гкхжшщ]|(?<!ли)ч)ие$/u.test(
        entryKey(ru).split(' ')[headOf(entryKey(ru).split(' '))]!,
      ) &&
        !/(?:такси|хобби)$/u.test(ru));
    add(
      ru.replace('*', ''),
      {
        ...(severalInRussian && !many ? { fixed: true as const } : {}),
        en: many ? [en, en] : [en, englishPlural(en)],
        fr: many ? [fr, fr] : [fr, frenchPlural(fr)],
        gender: marks.startsWith('f') ? 'f' : 'm',
        mass: marks.includes('u'),
        many,
        ...(marks.includes('h') ? { who: KIN.test(ru) ? ('kin' as const) : ('somebody' as const) } : {}),
        ...(where ? { where: { en: inEnglish, fr: inFrench } } : {}),
      },
      severalInRussian,
    );
  }
  for (const { kind, ru, en, fr, woman, french: gender, doubtful } of allSenses()) {
    if (doubtful || ru.split(' ').length > (kind === 'person' ? 2 : 1) || /^\p{Lu}|[\d.,()]/u.test(ru)) continue;
    const at = woman ? 1 : 0;
    if (kind === 'person' || kind === 'occupation') {
      const key = entryKey(ru);
      const many = /(?:[ыи]|дети|люди|друзья|братья|сыновья)$/u.test(key.split(' ')[headOf(key.split(' '))]!);
      const her =
        woman ||
        (kind === 'person' && /^(?!папа|дядя|дедушка|мужчина|глава|коллега).*[ая]$|^(?:мать|дочь)$/u.test(key));
      add(
        ru,
        {
          en: many ? [en[at], en[at]] : [en[at], englishPlural(en[at])],
          fr: many ? [fr[at], fr[at]] : [fr[at], frenchPlural(fr[at])],
          gender: her ? 'f' : 'm',
          mass: false,
          many,
          who: KIN.test(key) ? 'kin' : 'somebody',
        },
        many,
      );
    } else if ((kind === 'organisation' || kind === 'field' || kind === 'purpose') && gender) {
      const many = gender === 'pl';
      const key = entryKey(ru).split(' ');
      add(
        ru,
        {
          en: many || kind === 'field' ? [en[1], en[1]] : [en[0], englishPlural(en[0])],
          fr: many ? [fr[0], fr[0]] : [fr[0], frenchPlural(fr[0])],
          gender: gender === 'f' ? 'f' : 'm',
          mass: kind === 'field',
          many,
          ...(kind === 'organisation' ? { house: true } : {}),
        },
        /[ыи]$/u.test(key[headOf(key)]!),
      );
    }
  }
  return table;
}

/** The first word that is no adjective. */
function headOf(words: readonly string[]): number {
  const at = words.findIndex(
    (word) => !/(?:ый|ий|ой|ая|яя|ое|ее|ые|[гкхжшщч]ие|(?:лет|зим|внутрен|последн|древн|средн)ние)$/u.test(word),
  );
  return at < 0 ? words.length - 1 : at;
}

const DECLINED: Readonly<Record<Form['case'], readonly [man: string, woman: string, many: string]>> = {
  nominative: ['', '', ''],
  genitive: ['ого', 'ой', 'ых'],
  dative: ['ому', 'ой', 'ым'],
  accusative: ['', 'ую', ''],
  instrumental: ['ым', 'ой', 'ыми'],
  prepositional: ['ом', 'ой', 'ых'],
};

/** An adjective at the beginning of a row in this case. */
function declined(word: string, form: Form): string {
  const [, stem = '', ending = ''] = /^(.+?)(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u.exec(word) ?? [];
  if (stem === '') return word;
  const soft = /яя|ее/.test(ending) || (ending === 'ий' && !/[гкхжшчщ]$/.test(stem));
  const hushed = /[гкхжшчщ]$/.test(stem);
  if (form.many && (form.case === 'nominative' || form.case === 'accusative'))
    return stem + (soft || hushed ? 'ие' : 'ые');
  const made = DECLINED[form.case][form.many ? 2 : /[ая]я/.test(ending) ? 1 : 0];
  if (made === '') return word;
  const softened = soft
    ? made.replace(/^о/, 'е').replace(/^ы/, 'и').replace(/^у/, 'ю')
    : hushed
      ? made.replace(/^ы/, 'и')
      : made;
  return (
    stem + (soft && made === 'ую' ? 'юю' : /[жшчщ]$/.test(stem) ? softened.replace(/^о(?=й|го|му|м)/, 'е') : softened)
  );
}

const ENGLISH_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  wife: 'wives',
  life: 'lives',
  knife: 'knives',
  half: 'halves',
  leaf: 'leaves',
  foot: 'feet',
  tooth: 'teeth',
  aircraft: 'aircraft',
  fish: 'fish',
  sheep: 'sheep',
  means: 'means',
  premises: 'premises',
  series: 'series',
  crisis: 'crises',
  analysis: 'analyses',
  mother: 'mothers',
};

/** @example englishPlural('bank card') // 'bank cards' */
export function englishPlural(noun: string): string {
  const [, head = '', rest = ''] = /^(.+?)( (?:of|for|in|on|at|to|with|from|by)\s.*)?$/.exec(noun) ?? [];
  const [, before = '', last = ''] = /^(.* )?(\S+)$/.exec(head) ?? [];
  const irregular = ENGLISH_PLURALS[last] ?? (last.endsWith('man') && last.length > 4 ? `${last.slice(0, -3)}men` : '');
  const many =
    irregular ||
    (/[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(last) ? `${last}es` : `${last}s`);
  return `${before ?? ''}${many}${rest ?? ''}`;
}

/** @example frenchPlural('voiture de location') // 'voitures de location' */
export function frenchPlural(noun: string): string {
  const words = noun.split(' ');
  const end = words.findIndex((word) => /^(?:de|du|des|d'.*|à|au|en|sur|pour|sans|avec|par|aux|chez)$/.test(word));
  const upTo = end < 0 ? words.length : end;
  return words.map((word, at) => (at < upTo ? manyInFrench(word) : word)).join(' ');
}

const manyInFrench = (word: string): string => {
  const [, relative = '', kin = ''] = /^(petite?|beau|belle|grand)-(.+)$/.exec(word) ?? [];
  if (kin) return `${manyInFrench(relative)}-${manyInFrench(kin)}`;
  if (/[sxz]$/.test(word) || word.includes('-')) return word;
  if (/(?:eau|eu)$/.test(word) && word !== 'pneu' && word !== 'bleu') return `${word}x`;
  if (word.endsWith('al') && !/^(?:festival|bal|carnaval|final|naval|récital)$/.test(word))
    return `${word.slice(0, -2)}aux`;
  if (word.endsWith('ail') && /^(?:travail|bail|vitrail)$/.test(word)) return `${word.slice(0, -3)}aux`;
  return `${word}s`;
};

function allAdjectives(): Map<string, FreeAdjective> {
  const all = new Map<string, FreeAdjective>();
  for (const [ru = '', en = '', fr = ''] of [FREE_ADJECTIVES, FREE_ADJECTIVES_MORE].flatMap(plainRows)) {
    const [man = '', woman = feminine(man)] = fr.replace(/^[\^=]/, '').split(' / ');
    all.set(stemOf(entryKey(ru)), {
      en,
      fr: fr.startsWith('=') ? [man, man] : [man, woman],
      before: fr.startsWith('^'),
    });
  }
  for (const [ru = '', en = '', fr = '', , done = ''] of verbRows()) {
    if (ru === '' || done === '') continue;
    const [enDone, frDone] = [
      english.participle(en.replace(/ ~.*/, '')),
      conjugated.participle(fr.replace(/ ~.*/, '')),
    ];
    for (const one of done.split(' '))
      if (!all.has(`${one}н`)) all.set(`${one}н`, { en: enDone, fr: [frDone, feminine(frDone)], before: false });
  }
  return all;
}

/** @example feminine('actif') // 'active' */
export function feminine(man: string): string {
  if (man.endsWith('e')) return man;
  if (man.endsWith('if')) return `${man.slice(0, -1)}ve`;
  if (man.endsWith('eux')) return `${man.slice(0, -1)}se`;
  if (man.endsWith('er')) return `${man.slice(0, -2)}ère`;
  if (/(?:el|en|on|ul|eil)$/.test(man)) return `${man}${man.at(-1)}e`;
  if (man.endsWith('et') && /^(?:complet|secret|concret|discret|inquiet)$/.test(man)) return `${man.slice(0, -2)}ète`;
  return `${man}e`;
}

export const agreed = french.agreed;

const verbRows = () => [FREE_VERBS, FREE_VERBS_MORE, FREE_VERBS_WORK].flatMap(plainRows);

function allVerbs(): Map<string, VerbForm[]> {
  const all = new Map<string, VerbForm[]>();
  let behindIt = '';
  const add = (form: string, of: VerbForm) => {
    const key = behindIt ? `${form} ${behindIt}` : form;
    const known = all.get(key);
    if (known) known.push(of);
    else all.set(key, [of]);
  };
  for (const [ru = '', en = '', fr = '', takes = '', done = ''] of verbRows()) {
    const verb = { en, fr, takes };
    const perfective = ru.startsWith('+');
    const [forms = '', suffix = ''] = ru.replace('+', '').split(' & ');
    const [infinitive = '', ...given] = entryKey(forms).split(' ');
    behindIt = suffix;
    add(infinitive, { verb, tense: 'infinitive', who: 'I', woman: false });
    const tense = perfective ? 'future' : 'present';
    const people = presentForms(infinitive, given);
    for (const [who, form] of Object.entries(people) as [Person, string][])
      add(form, { verb, tense, who, woman: false });
    const past = pastStem(infinitive, given[2]);
    const end = infinitive.endsWith('ся') ? ['ся', 'сь'] : ['', ''];
    add(past + end[0], { verb, tense: 'past', who: 'he', woman: false });
    const stem = past.endsWith('шел') ? `${past.slice(0, -2)}л` : past.endsWith('л') ? past : `${past}л`;
    add(`${stem}а${end[1]}`, { verb, tense: 'past', who: 'he', woman: true });
    add(`${stem}и${end[1]}`, { verb, tense: 'past', who: 'they', woman: false });
    add(`${stem}о${end[1]}`, { verb, tense: 'past', who: 'he', woman: false });
    if (takes === 'a' && !infinitive.endsWith('ся') && !perfective)
      for (const who of ['he', 'they'] as const) add(`${people[who]}ся`, { verb, tense: 'passive', who, woman: false });
    for (const one of done.split(' ').filter(Boolean))
      for (const [ending, who, woman] of [
        ['', 'he', false],
        ['а', 'he', true],
        ['о', 'he', false],
        ['ы', 'they', false],
      ] as const)
        add(one + ending, { verb, tense: 'done', who, woman });
  }
  return all;
}

const MUTATED: readonly [RegExp, string][] = [
  [/ст$/, 'щ'],
  [/[тк]$/, 'ч'],
  [/[дз]$/, 'ж'],
  [/с$/, 'ш'],
  [/([бпвмф])$/, '$1л'],
];

/** I, he, we, they, from the infinitive and, of others than работать, рисовать and говорить, the forms of I and he. */
function presentForms(infinitive: string, [first, third]: readonly string[]): Record<Person, string> {
  const reflexive = infinitive.endsWith('ся') || infinitive.endsWith('сь');
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const stem = plain.slice(0, -2);
  let [one, he] = [first?.replace(/с[ья]$/, '') ?? '', third?.replace(/с[ья]$/, '') ?? ''];
  if (one === '') {
    if (/[ое]вать$/.test(plain) && plain.length > 6) {
      const base = plain.replace(/(?:ова|ева)ть$/, 'у');
      [one, he] = [`${base}ю`, `${base}ет`];
    } else if (plain.endsWith('ить')) {
      const base = plain.slice(0, -3);
      const soft = MUTATED.find(([pattern]) => pattern.test(base));
      const mine = soft ? base.replace(...soft) : base;
      [one, he] = [mine + (/[жшчщ]$/.test(mine) ? 'у' : 'ю'), `${base}ит`];
    } else [one, he] = [`${stem}ю`, `${stem}ет`];
  }
  if (plain === 'хотеть') return { I: 'хочу', he: 'хочет', we: 'хотим', they: 'хотят' };
  const base = he.slice(0, -2);
  const they = he.endsWith('ит')
    ? base + (/[жшчщ]$/.test(base) ? 'ат' : 'ят')
    : base + (one.endsWith('ю') ? 'ют' : 'ут');
  const [mine, others] = reflexive ? ['сь', 'ся'] : ['', ''];
  return {
    I: one + mine,
    he: he + others,
    we: `${he.slice(0, -1)}м${others}`,
    they: they.replace(/(?<=[гк])ут$/, 'ут') + others,
  };
}

function pastStem(infinitive: string, given: string | undefined): string {
  if (given) return given.replace(/с[ья]$/, '');
  return `${infinitive.replace(/с[ья]$/, '').replace(/(?:ть|чь|ти)$/, '')}л`;
}

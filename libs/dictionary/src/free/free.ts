import { FREE_ADVERBS, PREDICATES, PREPOSITIONS } from '../data/free/free-joints';
import { tabled } from '../sentence/clause-tables';
import { clauseTime } from '../sentence/clause-time';
import type { Form } from '../words/declension';
import { entryKey } from '../words/entry-key';
import { guess, type Manner, type Piece } from '../words/piece';
import { plainRows } from '../words/read-rows';
import { readNoun } from './free-noun';
import type { Part } from './free-part';
import { type Article, behind, type NounPhrase, withArticle } from './free-phrase';
import { renderFree } from './free-render';
import { adjectiveOf, verbsOf } from './free-words';

type Which = Form['case'];
const MOST_WORDS = 16;
const CASE: Readonly<Record<string, Which>> = {
  g: 'genitive',
  d: 'dative',
  a: 'accusative',
  i: 'instrumental',
  p: 'prepositional',
};

const OWN = /^(?:мо|наш|сво)(?:его|ей|их)$/iu;

interface Preposition {
  words: string;
  case: Which;
  en: string;
  fr: string;
  article: Article;
}

let prepositions: Map<string, Preposition[]> | undefined;
let adverbs: Map<string, { en: string; fr: string; before: boolean }> | undefined;
let predicates: Map<string, Part & { kind: 'is' }> | undefined;
const added: Partial<Record<Manner['to'], ReturnType<typeof tabled>>> = {};

/**
 * A free noun phrase or a simple sentence, put together of a general vocabulary by what cases and prepositions say. Always a
 * guess; `null`: a word of it is not known, or the words do not go together.
 *
 * @example free('закуп товара для магазина', { to: 'en', letters })?.text // 'purchase of goods for a shop'
 */
export function free(text: string, manner: Manner): Piece | null {
  const plain = text
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/[.!]+$/u, '')
    .replace(/(?<!\p{L})(\p{L}+[нтм][аоы]?) не (был[аои]?)$/iu, 'не $2 $1')
    .replace(/соц(?:\.\s?|\s)(?=сет)/giu, 'социальных ')
    .replace(/(?<=[.;!])\s+/gu, ' ')
    .trim();
  const words = roomsInWords(plain).split(/\s+/);
  if (words.length > MOST_WORDS || plain === '' || plain.includes(',')) return null;
  const parts = parsed(words, 0, [], manner, new Set());
  const said = parts && renderFree(parts, manner);
  return said ? guess(said) : null;
}

const ROOMS: Readonly<Record<string, string>> = { 1: 'одно', 2: 'двух', 3: 'трех', 4: 'четырех', 5: 'пяти' };

/** @example roomsInWords('2-х комн. квартиру') // 'двухкомнатную квартиру' */
const roomsInWords = (text: string) =>
  text.replace(
    /([1-5])\s?-?\s?(?:х|ух|ех)?\s?-?\s?к(?:омн?)?(?:\.|атн\p{L}{2})?\s+(квартир(\p{L}))/giu,
    (_all, count: string, flat: string, ending: string) =>
      `${ROOMS[count]}комнатн${ending === 'а' ? 'ая' : ending === 'у' ? 'ую' : 'ой'} ${flat}`,
  );

/**
 * What commas part, when only the whole says what its parts are: `заходы в порты Кореи, Японии и Китая`. `null` also for what
 * needs no whole.
 */
export function freeList(text: string, manner: Manner): Piece | null {
  const words = text
    .replace(/ё/g, 'е')
    .replace(/\s*,\s*/g, ' , ')
    .trim()
    .split(/\s+/);
  const parts = words.length > MOST_WORDS ? null : parsed(words, 0, [], manner, new Set());
  const together = parts?.every(
    (part, at) => part.kind !== 'and' || part.text !== ',' || (parts[at + 1] as { joined?: boolean }).joined,
  );
  const said = parts && together ? renderFree(parts, manner) : null;
  return said ? guess(said) : null;
}

/** A single word of the general vocabulary, or several, for phrases that are translated word by word. */
export function freeWord(text: string, manner: Manner): string | null {
  const words = text.replace(/ё/g, 'е').split(/\s+/);
  if (verbsOf(entryKey(text)).length > 0) {
    const parts = parsed(words, 0, [], manner, new Set());
    return parts && renderFree(parts, manner);
  }
  const read = readNoun(
    words,
    0,
    ['nominative', 'genitive', 'accusative', 'dative', 'instrumental', 'prepositional'],
    manner,
  );
  if (read?.next === words.length && !read.phrase.named) return read.phrase.core + read.phrase.tail;
  return wordsOf(text, manner)?.text ?? null;
}

const wordsOf = (text: string, { to, sex }: Manner): { text: string; before: boolean } | null => {
  adverbs ??= new Map(
    plainRows(FREE_ADVERBS).map(([ru = '', en = '', fr = '']) => [
      entryKey(ru),
      { en: en.replace('<', ''), fr, before: en.startsWith('<') },
    ]),
  );
  const found = adverbs.get(entryKey(text));
  return found ? { text: found[to].replace('(e)', sex === 'F' ? 'e' : ''), before: found.before } : null;
};

/** Whose what follows is. */
const HOSTS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  'у меня': ['with I', 'chez je'],
  'у нас': ['with we', 'chez nous'],
  'у него': ['with he', 'chez il'],
  'у нее': ['with she', 'chez elle'],
  'у них': ['with they', 'chez ils'],
};
const PRONOUNS: Readonly<Record<string, 'I' | 'he' | 'she' | 'they' | 'we'>> = {
  я: 'I',
  он: 'he',
  она: 'she',
  они: 'they',
  мы: 'we',
};
const AND: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  и: ['and', 'et'],
  или: ['or', 'ou'],
  'а также': ['and', 'ainsi que'],
  да: ['and', 'et'],
  но: ['but', 'mais'],
};

function parsed(
  words: readonly string[],
  at: number,
  before: readonly Part[],
  manner: Manner,
  dead: Set<string>,
): readonly Part[] | null {
  if (at === words.length) return fits(before) ? before : null;
  const here = `${at} ${before.map((part) => (part.kind === 'verb' ? `v${part.form.verb.takes}` : part.kind === 'noun' ? part.phrase.case[0] : part.kind[0])).join('')}`;
  if (dead.has(here)) return null;
  for (const { part, next } of options(words, at, before, manner)) {
    const all = parsed(words, next, [...before, part], manner, dead);
    if (all) return all;
  }
  dead.add(here);
  return null;
}

interface Option {
  part: Part;
  next: number;
}

/** What may stand here, the likelier first. */
function options(words: readonly string[], at: number, before: readonly Part[], manner: Manner): Option[] {
  const found: Option[] = [];
  const last = before.at(-1);
  const verb = before.findLast((part): part is Part & { kind: 'verb' } => part.kind === 'verb');
  const add = (part: Part | null, size: number) => part && found.push({ part, next: at + size });
  const word = entryKey(words[at]!);
  if (words[at] === ',') {
    if (last && at + 1 < words.length) add({ kind: 'and', text: ',' }, 1);
    return found;
  }
  for (let size = Math.min(2, words.length - at); size > 0; size--) {
    const and =
      AND[
        words
          .slice(at, at + size)
          .map(entryKey)
          .join(' ')
      ];
    if (and && last && at + size < words.length) add({ kind: 'and', text: and[manner.to === 'en' ? 0 : 1] }, size);
  }
  if (PRONOUNS[word]) add({ kind: 'pronoun', who: PRONOUNS[word] }, 1);
  if (/^(?:нет|отсутствует|отсутствуют|отсутствовали)$/.test(word)) add({ kind: 'none' }, 1);
  if (/^(?:есть|имеется|имеются)$/.test(word)) add({ kind: 'have' }, 1);
  for (let size = Math.min(5, words.length - at); size > 0; size--) {
    const span = words.slice(at, at + size).join(' ');
    if (span.includes(',')) continue;
    const mine = at === 0 ? HOSTS[entryKey(span)] : undefined;
    if (mine) add({ kind: 'added', text: mine[manner.to === 'en' ? 0 : 1], host: true }, size);
    const goesOn =
      /^(?:рядом|недалеко|далеко|вместе|вдали)$/iu.test(span) && /^(?:со?|от)$/iu.test(words[at + size] ?? '');
    const adverb = goesOn ? null : wordsOf(span, manner);
    if (adverb) add({ kind: 'added', ...adverb }, size);
    const time = /\d|назад|год|месяц|недел|весн|лет|осен|зим|ден|дня|дней|час|ноч|сут/iu.test(span)
      ? clauseTime(span, manner)
      : null;
    if (time) add({ kind: 'added', text: time.text }, size);
    const set = setExpression(span, manner);
    if (set && (at > 0 || size < words.length)) add({ kind: 'added', text: set }, size);
  }
  const negated = word === 'не' && at + 1 < words.length;
  const verbAt = negated ? at + 1 : at;
  const notSo = word === 'не' && words[at + 1] ? wordsOf(words[at + 1]!, manner) : null;
  if (notSo) add({ kind: 'added', text: `${manner.to === 'en' ? 'not' : 'pas'} ${notSo.text}` }, 2);
  for (const size of [3, 2, 1]) {
    const key = words
      .slice(verbAt, verbAt + size)
      .map(entryKey)
      .join(' ');
    if (verbAt + size > words.length) continue;
    const forms = verbsOf(key.replace(/^был[аио]? /, '')).filter(
      ({ tense }) => size === 1 || !/^был[аио]? /.test(key) || tense === 'done',
    );
    for (const form of forms) add({ kind: 'verb', form, negated }, size + (negated ? 1 : 0));
    const is = size === 1 ? predicateOf(key) : null;
    if (is) add({ ...is, negated }, size + (negated ? 1 : 0));
  }
  const quality = described(words[at]!, before, manner);
  if (quality) add({ kind: 'added', text: quality, joined: true }, 1);
  for (const option of behindPrepositions(
    words,
    at,
    verb,
    last && 'phrase' in last ? last.phrase.core : undefined,
    manner,
  ))
    found.push(option);
  for (const option of nouns(words, at, before, verb, manner)) found.push(option);
  if (last && /^(?:\d+(?:[.,]\d+)?|[A-Z][\p{Script=Latin}\d&'.-]*|№\s?\d+|[«"][^«»"]+[»"])$/u.test(words[at]!))
    add(
      {
        kind: 'added',
        text: /\p{Script=Cyrillic}/u.test(words[at]!) ? manner.letters(words[at]!).replace(/[«»]/g, '"') : words[at]!,
      },
      1,
    );
  return found;
}

/** `полученные` behind `деньги` or a comma: what was done with what stands before. */
function described(word: string, before: readonly Part[], { to }: Manner): string | null {
  const noun = before.at(-1)?.kind === 'and' ? before.at(-2) : before.at(-1);
  if (
    noun?.kind !== 'noun' ||
    !/(?:нн|ем|им|[уюая]щ|вш)(?:ый|ая|ое|ые|ий|ее|ие|ого|ой|ых|ую|ой|ом|ым|ыми)(?:ся)?$/u.test(word)
  )
    return null;
  const { gender, many } = noun.phrase;
  const found = adjectiveOf(entryKey(word), { case: noun.phrase.case, many: noun.phrase.typedMany ?? many });
  if (!found) return null;
  if (to === 'en') return found.en;
  const form = gender === 'f' ? found.fr[1] : found.fr[0];
  return many && !/[sx]$/.test(form) && !form.includes(' ') ? `${form}s` : form;
}

function predicateOf(key: string): (Part & { kind: 'is' }) | null {
  if (!predicates) {
    predicates = new Map();
    for (const [ru = '', en = '', fr = ''] of plainRows(PREDICATES)) {
      const [man = '', woman = man] = fr.split(' / ');
      for (const [index, form] of ru.split(', ').entries()) {
        const who = index === 3 ? 'they' : 'he';
        if (!predicates.has(form))
          predicates.set(form, {
            kind: 'is',
            text: [`${en}|${man}`, `${en}|${woman}`],
            who,
            woman: index === 1,
            negated: false,
          });
      }
    }
  }
  return predicates.get(key) ?? null;
}

/** An expression of the tables of short phrases: `по программе`, `на вкладе`. */
function setExpression(span: string, manner: Manner): string | null {
  added[manner.to] ??= tabled(manner.to);
  const row = added[manner.to]!.get(entryKey(span))?.find(({ role }) => /^(?:adverb|way|around)$/.test(role));
  return row ? row.text.replace('(e)', manner.sex === 'F' ? 'e' : '') : null;
}

/** Nouns that say themselves what their preposition is: the noun | what was typed | English | French. */
const NOUNS_TAKE: readonly [noun: RegExp, which: string, en: string, fr: string, french?: Article][] = [
  [/^(?:hunting|chasse|fishing|pêche)$/, 'н a', 'for', 'à', 'the'],
  [/(?:rally|walk|hike)s?$|^(?:rallye|promenade|randonnée)s?(?: |$)/, 'п d', 'across', 'à travers', 'the'],
  [/participation/, 'в p', 'in', 'à'],
  [/^(?:calls?|escales?)$/, 'в a', 'at', 'dans'],
  [/^(?:visa refusal|refus de visa|(?:.* )?visa|visa .*)$/, 'в a', 'to', 'pour'],
  [/refus/, 'в p', 'of', 'de'],
  [/^(?:visit|voyage|trip|journey|visite)s?$/, 'н a', 'to', 'à'],
  [/^(?:interest|intérêt)s?$/, 'к d', 'in', 'pour'],
  [/^(?:allergy|allergie)$/, 'н a', 'to', 'à', 'the'],
  [/^(?:preparation|préparation)/, 'к d', 'for', 'à'],
  [/^(?:ticket|billet)/, 'н a', 'for', 'pour'],
  [/(?:course|cours|exam|examen|lesson|diploma|diplôme|licence|degree)s?$/, 'п d', 'in', 'de'],
  [
    /(?:competition|championship|tournament|training|contest|camp|compétition|championnat|tournoi|entraînement|concours)s?$/,
    'п d',
    'in',
    'de',
  ],
  [
    /(?:conference|seminar|exhibition|congress|symposium|forum|meeting|conférence|séminaire|exposition|congrès|réunion)s?$/,
    'п d',
    'on',
    'sur',
  ],
  [/^(?:specialist|spécialiste|work|travail|job)s?$/, 'п d', 'in', 'en'],
  [/^(?:contract|agreement|contrat|accord)s?$/, 'н a', 'for', 'pour'],
  [
    /^(?:groups?|groupes?|team|équipe|family|famille|delegation|délégation|department|service|crew|staff|collectif)$/,
    'и g',
    'of',
    'de',
  ],
  [/^(?:help|aide|assistance)$/, 'п d', 'with', 'pour'],
  [/^(?:help|aide|assistance)$/, 'в p', 'with', 'à', 'the'],
  [/^(?:care|soins)$/, 'з i', 'of', 'de'],
  [/^(?:surgery|operation|opération|measures?)$/, 'п d', 'for', 'de'],
  [/^(?:suspicion|soupçon)s?$/, 'в p', 'of', 'de'],
  [
    /(?:master|maître|champion|candidate|candidat|professor|professeur|coach|entraîneur|teacher|enseignante?|sport|sports)s?$/i,
    'п d',
    'in',
    'en',
  ],
  [/^(?:income|revenus|profit|bénéfice)/, 'о g', 'from', 'de'],
  [/^(?:funds|money|fonds|argent)/, 'о g', 'from', 'provenant de'],
  [/^(?:tour|circuit|travelling|cruise|croisière|trip|voyage|journey|excursion)s?$/, 'п d', 'of', 'de'],
];

/** What one does of something that stands in the instrumental: `руководство финансовым отделом`. */
const MANAGING = /^(?:general )?(?:management|supervision|control|gestion|direction)(?: générale)?$/;

function behindPrepositions(
  words: readonly string[],
  at: number,
  verb: (Part & { kind: 'verb' }) | undefined,
  owner: string | undefined,
  manner: Manner,
): Option[] {
  prepositions ??= byWords();
  const found: Option[] = [];
  for (let size = Math.min(4, words.length - at - 1); size > 0; size--) {
    const typed = words
      .slice(at, at + size)
      .map(entryKey)
      .join(' ');
    for (const preposition of prepositions.get(typed) ?? []) {
      const read = readNoun(words, at + size, [preposition.case], manner);
      if (!read) continue;
      const host =
        typed === 'у' && at === 0
          ? readNoun(words.slice(0, 2 + Number(OWN.test(words[1] ?? ''))), 1, ['genitive'], manner)
          : null;
      if (host && host.next < read.next && readNoun(words, host.next, ['nominative'], manner))
        found.push({
          part: { kind: 'added', text: prepositional(preposition, host.phrase, manner), host: true },
          next: host.next,
        });
      const governed = verb?.form.verb.takes
        .split(', ')
        .find(
          (one) =>
            one.includes(' ') &&
            one === `${typed.replace(/^во$/, 'в').replace(/^со$/, 'с').replace(/^об$/, 'о')} ${preposition.case[0]}`,
        );
      if (governed) {
        const [, en = ''] = verb!.form.verb.en.split(' ~');
        const [, fr = ''] = verb!.form.verb.fr.split(' ~');
        found.push({ part: { kind: 'object', phrase: read.phrase, en, fr }, next: read.next });
        continue;
      }
      const wanted = owner
        ? NOUNS_TAKE.find(
            ([noun, which]) => noun.test(owner) && which === `${typed.slice(0, 1)} ${preposition.case[0]}`,
          )
        : undefined;
      const [wantEn, wantFr] = [wanted?.[2], wanted?.[3]];
      const said = (phrase: NounPhrase) =>
        wantEn && wantFr
          ? behind(
              manner.to === 'en' ? wantEn : wantFr,
              phrase,
              manner.to === 'fr' && wanted?.[4]
                ? wanted[4]
                : phrase.many || phrase.mass
                  ? manner.to === 'en'
                    ? 'none'
                    : 'the'
                  : phrase.tail
                    ? 'the'
                    : 'a',
              manner.to,
            )
          : prepositional(preposition, phrase, manner);
      found.push({
        part: {
          kind: 'added',
          text: said(read.phrase),
          repeat: { case: preposition.case, said },
          owned: read.phrase.tail !== '',
        },
        next: read.next,
      });
    }
  }
  return found;
}

function byWords(): Map<string, Preposition[]> {
  const all = new Map<string, Preposition[]>();
  for (const [words = '', which = '', en = '', fr = '', article = ''] of plainRows(PREPOSITIONS)) {
    const row = { words, case: CASE[which]!, en, fr, article: article as Article };
    all.set(words, [...(all.get(words) ?? []), row]);
  }
  return all;
}

/** What a preposition and its noun say: `in a bank`, `chez ma fille`, `à la conférence`. */
function prepositional(
  { words, case: which, en, fr, article }: Preposition,
  phrase: NounPhrase,
  { to }: Manner,
): string {
  const inside = /^(?:во?|на)$/.test(words);
  if (inside && which === 'prepositional' && phrase.where && !phrase.tail && !phrase.determiner)
    return phrase.where[to];
  if (phrase.named && inside) return which === 'prepositional' ? phrase.named.inside : phrase.named.towards;
  if (phrase.named && to === 'fr' && words === 'для') return `pour ${phrase.named.text}`;
  if (words === 'по' && /^(?:.* )?(?:reasons?|raisons?|motifs?|circumstances)(?: |$)/.test(phrase.core))
    return behind(to === 'en' ? 'for' : 'pour', phrase, 'none', to);
  if (phrase.who && words === 'у') {
    const host = phrase.who === 'kin' ? 'the' : phrase.tail ? 'the' : 'a';
    return behind(to === 'en' ? 'with' : 'chez', phrase, host, to);
  }
  if (phrase.who && /^ко?$/.test(words))
    return behind('to', phrase, phrase.tail ? 'the' : 'a', to).replace(/^to (?=.)/, to === 'en' ? 'to ' : 'chez ');
  const chosen: Article =
    article === 'none'
      ? 'none'
      : phrase.tail && !phrase.many
        ? 'the'
        : phrase.mass && to === 'fr' && en !== 'with'
          ? 'the'
          : article === 'the' && (phrase.many || phrase.mass) && to === 'en'
            ? 'none'
            : article;
  if (inside && phrase.house && which === 'prepositional')
    return to === 'en'
      ? behind('at', phrase, phrase.tail ? 'the' : 'a', to)
      : behind(words === 'на' ? 'dans' : 'dans', phrase, phrase.tail ? 'the' : 'a', to);
  if (inside && phrase.house) return behind(to === 'en' ? 'to' : 'à', phrase, 'the', to);
  if (/^во?$/.test(words) && which === 'accusative' && to === 'fr' && phrase.many)
    return behind('dans', phrase, 'the', to);
  if (words === 'для' && phrase.many && to === 'fr' && !phrase.determiner)
    return behind('pour', phrase, phrase.who === 'kin' ? 'the' : 'none', to);
  return behind(to === 'en' ? en : fr, phrase, chosen, to);
}

/** Nouns without a preposition, by what stands before them. */
function nouns(
  words: readonly string[],
  at: number,
  before: readonly Part[],
  verb: (Part & { kind: 'verb' }) | undefined,
  manner: Manner,
): Option[] {
  const found: Option[] = [];
  const last = before.at(-1);
  const add = (cases: readonly Which[], made: (phrase: NounPhrase) => Part) => {
    for (const which of cases) {
      const read = readNoun(words, at, [which], manner);
      if (read) found.push({ part: made({ ...read.phrase, case: which }), next: read.next });
    }
  };
  if (last?.kind === 'and') {
    const joined = before.at(-2);
    if (joined?.kind === 'noun') add([joined.phrase.case], (phrase) => ({ kind: 'noun', phrase }));
    if (joined?.kind === 'object') add([joined.phrase.case], (phrase) => ({ ...joined, phrase, joined: true }));
    const owned =
      (joined?.kind === 'noun' || joined?.kind === 'object') && joined.phrase.tail !== ''
        ? true
        : joined?.kind === 'added' && (joined.owned ?? false);
    if (owned)
      add(['genitive'], (phrase) => ({
        kind: 'added',
        text:
          manner.to === 'en'
            ? withArticle(phrase, phrase.named ? 'the' : phrase.many || phrase.mass ? 'none' : 'a', 'en')
            : behind('de', phrase, phrase.named ? 'the' : phrase.many || phrase.mass ? 'none' : 'a', 'fr'),
        owned: true,
        joined: true,
      }));
    if (joined && 'repeat' in joined && joined.repeat) {
      const { case: which, said } = joined.repeat;
      add([which], (phrase) => ({ kind: 'added', text: said(phrase), repeat: joined.repeat, joined: true }));
    }
    return found;
  }
  if (verb) {
    const [, en = ''] = verb.form.verb.en.split(' ~');
    const [, fr = ''] = verb.form.verb.fr.split(' ~');
    const object = (phrase: NounPhrase): Part => ({ kind: 'object', phrase, en, fr });
    const done = verb.form.tense === 'done' || verb.form.tense === 'passive';
    if (done) add(['instrumental'], (phrase) => ({ kind: 'object', phrase, en: 'by', fr: 'par' }));
    else
      for (const one of verb.form.verb.takes.split(', '))
        if (CASE[one])
          add(one === 'a' ? (verb.negated ? ['genitive', 'accusative'] : ['accusative']) : [CASE[one]!], object);
    if (!done && verb.form.verb.takes.startsWith('a'))
      add(['dative'], (phrase) => ({ kind: 'object', phrase, en: 'to', fr: 'à' }));
    if (!before.some((part) => part.kind === 'pronoun' || (part.kind === 'noun' && part.phrase.case === 'nominative')))
      add(['nominative'], (phrase) => ({ kind: 'noun', phrase }));
    return found;
  }
  if (last?.kind === 'noun') {
    const managed = MANAGING.test(last.phrase.core) ? readNoun(words, at, ['instrumental'], manner) : null;
    if (managed)
      found.push({
        part: {
          kind: 'added',
          text: behind(manner.to === 'en' ? 'of' : 'de', managed.phrase, managed.phrase.many ? 'none' : 'a', manner.to),
        },
        next: managed.next,
      });
    const given = readNoun(words, at, ['dative'], manner);
    if (given?.phrase.who)
      found.push({
        part: {
          kind: 'added',
          text: behind(
            manner.to === 'en' ? 'to' : 'à',
            given.phrase,
            given.phrase.many && manner.to === 'en' ? 'none' : 'the',
            manner.to,
          ),
        },
        next: given.next,
      });
  }
  if (last?.kind === 'none') add(['genitive'], (phrase) => ({ kind: 'noun', phrase }));
  else if (!before.some(({ kind }) => kind === 'noun') || last?.kind === 'have')
    add(['nominative', 'accusative', 'genitive', 'instrumental', 'dative'], (phrase) => ({ kind: 'noun', phrase }));
  else if (before.length === 1 && last?.kind === 'noun' && last.phrase.case === 'nominative' && !last.phrase.who)
    add(['nominative'], (phrase) => ({ kind: 'noun', phrase }));
  if (last?.kind === 'pronoun') add(['nominative'], (phrase) => ({ kind: 'noun', phrase }));
  return found;
}

/** Every noun has its place: a subject, or what a verb is done to. */
function fits(parts: readonly Part[]): boolean {
  const verb = parts.find((part): part is Part & { kind: 'verb' } => part.kind === 'verb');
  const lone = parts.filter((part): part is Part & { kind: 'noun' } => part.kind === 'noun');
  const none = parts.some(({ kind }) => kind === 'none');
  if (parts.at(-1)?.kind === 'and' || parts[0]?.kind === 'and') return false;
  if (parts.every(({ kind }) => kind === 'added') && parts.length > 2) return false;
  if (parts.every(({ kind }) => kind === 'pronoun')) return false;
  for (const { phrase } of lone) {
    if (none) {
      if (phrase.case !== 'genitive') return false;
    } else if (phrase.case !== 'nominative') {
      const takes = verb?.form.verb.takes.split(', ') ?? [];
      if (lone.length > 1 && parts.some(({ kind }) => kind === 'and')) continue;
      const wanted = takes.some((one) => CASE[one] === phrase.case);
      if (!wanted && !(verb?.negated && phrase.case === 'genitive' && takes.includes('a'))) return false;
    }
  }
  const subject = lone.find(({ phrase }) => phrase.case === 'nominative')?.phrase;
  const joined = lone.filter(({ phrase }) => phrase.case === 'nominative').length > 1;
  const finite = verb && !/^(?:infinitive)$/.test(verb.form.tense) ? verb : undefined;
  if (
    subject &&
    finite &&
    !joined &&
    (finite.form.who === 'I' || finite.form.who === 'we' || (finite.form.who === 'they') !== subject.typedMany)
  )
    return false;
  return parts.filter(({ kind }) => kind === 'verb').length <= 3;
}

import { adjective, describedInFrench } from './adjective';
import type { Kind, Sense } from './entry';
import * as french from './french';
import type { Case } from './inflect';
import { senseOf, sensesInCase } from './lexicon';

/** In which case a noun is looked for: as the tables have it, or as a word before it wants it. */
export type Governing = 'nominative' | readonly Case[];

/** A noun with what describes it, in both languages. */
export interface Noun {
  kind: Kind;
  en: string;
  /** Behind `of`: `foreign languages`, before a noun `foreign language`. */
  ofEn: string;
  fr: string;
  gender: string;
  /** The French noun behind `de`. */
  deFr: string;
  certain: boolean;
  /** Made by the rule, not a row of the tables. */
  composed: boolean;
}

/** These are of their field: `Institute of Physics`; before all others it stands: `sales department`. */
const OF_A_FIELD =
  /(?:^|\s)(?:university|institute|academy|ministry|faculty|university department|college|technical college|vocational school|union|federation|association|society|chamber|organisation|cent(?:re|er) of|committee|head|theatre|museum)$/i;

/** Behind these the French field has no article: `laboratoire de biochimie`, `magasin de meubles`. */
const BARE =
  /(?:university|institute|academy|faculty|university department|college|school|laboratory|clinic|hospital|exhibition|conference|factory|plant|shop|salon|studio|theatre|competition|tournament|championship|olympiad|contest)$/i;

/** `musée d'histoire`, but `musée de l'aviation`. */
const OF_SCIENCE = /^(?:histoire|arts?|sciences?|\p{L}+(?:logie|graphie)|archéologie|architecture)(?:\s|$)/u;

/**
 * A noun of these kinds, with its adjectives and its field: `городская клиническая больница`, `отдел государственных закупок`,
 * `институт физики`. `null`: a word of it is not known.
 */
export function nounPhrase(key: string, governing: Governing, ...kinds: Kind[]): Noun | null {
  if (key === '') return null;
  const words = key.split(' ');
  return whole(key, governing, kinds) ?? ofField(words, governing, kinds) ?? described(words, governing, kinds);
}

/**
 * What a post or department is about, in this case: a row of the fields, with adjectives, or several joined by "и".
 *
 * @example field('продажам и маркетингу', ['dative'])?.deFr // 'des ventes et du marketing'
 */
export function field(key: string, governing: Governing): Noun | null {
  const one = nounPhrase(key, governing, 'field') ?? nounPhrase(key, governing, 'education');
  if (one) return one;
  for (const { index } of key.matchAll(/ и /g)) {
    const [first, second] = [field(key.slice(0, index), governing), field(key.slice(index + 3), governing)];
    if (first && second) {
      const deFr = `${first.deFr} et ${second.deFr}`;
      return {
        ...first,
        certain: first.certain && second.certain,
        en: `${first.en} and ${second.en}`,
        ofEn: `${first.ofEn} and ${second.ofEn}`,
        fr: `${first.fr} et ${second.fr}`,
        deFr,
        composed: true,
      };
    }
  }
  return null;
}

function whole(key: string, governing: Governing, kinds: Kind[]): Noun | null {
  const sense =
    governing === 'nominative'
      ? senseOf(key, ...kinds)
      : (sensesInCase(key, governing, ...kinds)[0] ?? undeclined(key, kinds));
  return sense && nounOf(sense);
}

function nounOf({ kind, en, fr, french: gender, doubtful }: Sense): Noun {
  const deFr = gender ? french.of(fr[0], gender) : french.de(fr[0]);
  return {
    kind,
    en: en[0],
    ofEn: kind === 'field' ? en[1] : en[0],
    fr: fr[0],
    gender,
    deFr,
    certain: !doubtful,
    composed: false,
  };
}

/** Abbreviations and words like кафе have one form for all cases. */
function undeclined(key: string, kinds: Kind[]): Sense | null {
  const sense = senseOf(key, ...kinds);
  const fixed =
    /^(?:сош|дмш|дши|дюсш|нии|нпз|аэс|азс|тц|вуз|сто|гсм|фап|пвз|мфц|кафе|метро|ателье|узи|лфк|орит|пгс|гкб|гп|оош|фортепиано|дзюдо|карате|самбо|сми)$/;
  return sense &&
    (fixed.test(key) ||
      /^\p{Lu}{2,6}$/u.test(sense.ru) ||
      (sense.kind === 'office' && /^(?!отдел|управ|суд$|загс$)[а-я]{2,6}(?: мвд| гибдд)?$/.test(key)))
    ? sense
    : null;
}

function ofField(words: string[], governing: Governing, kinds: Kind[]): Noun | null {
  for (let count = words.length - 1; count > 0; count--) {
    const head = whole(words.slice(0, count).join(' '), governing, kinds);
    if (!head || head.kind === 'field' || head.kind === 'education') continue;
    const [first, ...rest] = words.slice(count);
    const about = first === 'по' ? field(rest.join(' '), ['dative']) : field([first, ...rest].join(' '), ['genitive']);
    if (about) return withField(head, about);
  }
  return null;
}

function withField(head: Noun, about: Noun): Noun {
  const scholarly = OF_A_FIELD.test(head.en);
  const en = scholarly
    ? `${head.en.replace(/^university (?=department)/, '')} of ${about.ofEn}`
    : `${about.en} ${head.en.replace(/^sports (?=competition)/, '')}`;
  const fr = /recherche$/.test(head.fr)
    ? `${head.fr} en ${about.fr}`
    : `${head.fr.replace(/ (?:universitaire|sportive)$/, '')} ${(BARE.test(head.en) || (head.en === 'museum' && OF_SCIENCE.test(about.fr))) && !(scholarly && about.gender === 'pl') ? french.de(about.fr) : about.deFr}`;
  return { ...made(head, en, fr), certain: about.certain };
}

/** A school of these is no vocational one. */
const OF_OFFICERS = /^(?:higher|military|command|naval|artillery|tank|missile|combined arms|air force)/;

/** `Ивановская школа` is rather of Ивановка than of Ivanovo, whose schools have numbers. */
const VILLAGE = /^(?:school|(?:secondary|primary|basic general|general education) school|kindergarten)$/;

function described(words: string[], governing: Governing, kinds: Kind[]): Noun | null {
  const quality = words.length > 1 ? adjective(words[0]!) : null;
  const noun = quality && nounPhrase(words.slice(1).join(' '), governing, ...kinds);
  if (!quality || !noun) return null;
  const [en, fr] = OF_OFFICERS.test(quality.en)
    ? [noun.en.replace('vocational school', 'college'), noun.fr.replace('école professionnelle', 'école')]
    : [noun.en, noun.fr];
  const phrase = made(noun, `${quality.en} ${en}`, describedInFrench(fr, noun.gender, quality));
  const rural = quality.stands === 'last' && VILLAGE.test(noun.en);
  return quality.composed || rural ? { ...phrase, certain: false } : phrase;
}

function made(noun: Noun, en: string, fr: string): Noun {
  return { ...noun, en, ofEn: en, fr, deFr: noun.gender ? french.of(fr, noun.gender) : french.de(fr), composed: true };
}

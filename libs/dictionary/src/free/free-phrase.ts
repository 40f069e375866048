import type { Form } from '../words/declension';
import * as english from '../words/english';
import * as french from '../words/french';
import type { Manner } from '../words/piece';
import type { FreeNoun } from './free-words';

/** A noun with its adjectives and what belongs to it, in one language, before an article is chosen. */
export interface NounPhrase {
  /** The noun with its adjectives. */
  core: string;
  /** Behind it: `of goods`. */
  tail: string;
  many: boolean;
  /** The Russian form was a plural. */
  typedMany?: boolean;
  mass: boolean;
  gender: 'm' | 'f';
  who?: FreeNoun['who'];
  house?: boolean;
  /** Instead of an article: `my`, `two`, `ce`. */
  determiner?: string;
  /** A place or name, which has its own words. */
  named?: { bare: string; text: string; of: string; inside: string; towards: string };
  where?: { en: string; fr: string };
  /** The case it was typed in. */
  case: Form['case'];
}

export type Article = 'none' | 'a' | 'the';

const own = (phrase: NounPhrase, language: Manner['to']) =>
  phrase.who === 'kin' && !phrase.determiner
    ? language === 'en'
      ? 'my'
      : phrase.many
        ? 'mes'
        : phrase.gender === 'm' || french.de(phrase.core).startsWith("d'")
          ? 'mon'
          : 'ma'
    : phrase.determiner;

/** The noun with its article. */
export function withArticle(phrase: NounPhrase, article: Article, language: Manner['to']): string {
  const { core, tail, many, mass, gender, named } = phrase;
  if (named) return article === 'none' ? named.bare : named.text;
  if (article === 'none' && !phrase.determiner) return core + tail;
  const determiner = own(phrase, language);
  if (determiner) return `${determiner} ${core}${tail}`;
  if (language === 'en') {
    if (article === 'the') return `the ${core}${tail}`;
    return (many || mass || UNCOUNTED.test(core) ? core : english.one(core)) + tail;
  }
  if (article === 'the') return definite(core, many, gender) + tail;
  if (many) return `des ${core}${tail}`;
  return (mass ? french.of(core, gender) : french.one(core, gender)) + tail;
}

/** English words that are not counted, whatever the French are. */
const UNCOUNTED =
  /(?:equipment|housing|accommodation|training|research|insurance|education|production|construction|(?<!of )land|luggage|knowledge|rent|property|trade|travel|help|support|maintenance|surgery|transport|cash|money|income|freight|cargo|machinery|permission|consent|deportation|filming|childbirth|guardianship|employment|advice|furniture|information|food|music|registration|citizenship|length of service|work|business|delivery|quality)$/;

const definite = (core: string, many: boolean, gender: 'm' | 'f') =>
  many
    ? `les ${core}`
    : french
        .of(core, gender)
        .replace(/^du /, 'le ')
        .replace(/^de (?=la |l')/, '');

/** Behind a preposition of this language; French `de` and `à` melt with the article. */
export function behind(preposition: string, phrase: NounPhrase, article: Article, language: Manner['to']): string {
  const { core, tail, many, mass, gender, named } = phrase;
  if (language === 'en') return `${preposition} ${withArticle(phrase, article, 'en')}`;
  const [, start = '', last = ''] = /^(.* )?(\S+)$/.exec(preposition) ?? [];
  if (last === 'de') {
    if (named) return (start ?? '') + named.of;
    const determiner = article === 'none' ? phrase.determiner : own(phrase, 'fr');
    if (determiner) return `${start ?? ''}${french.de(determiner)} ${core}${tail}`;
    if (article === 'the') return (start ?? '') + french.of(core, many ? 'pl' : gender) + tail;
    if (article === 'a' && !many && !mass) return `${start ?? ''}d'${french.one(core, gender)}${tail}`;
    return (start ?? '') + french.de(core) + tail;
  }
  if (last === 'à') {
    if (named) return (start ?? '') + named.inside;
    const said = withArticle(phrase, article === 'none' ? 'the' : article, 'fr');
    return `${start ?? ''}${`à ${said}`.replace(/^à les /, 'aux ').replace(/^à le /, 'au ')}`;
  }
  return `${preposition} ${withArticle(phrase, article, 'fr')}`;
}

/** What is done, as a noun: its object has no definite article (`achat d'une voiture`, `purchase of a car`). */
const ACTION =
  /(?:[^r]ing|sale|purchase|rental|repair|search|lease|tion|sion|ment|age|achat|vente|réparation|location|recherche|visite|visit|treatment|ance|delivery|approval|arrival)s?$/;

/** What belongs to a noun: `purchase of goods`, `my mother's birthday`, `anniversaire de ma mère`. */
export function ofNoun(head: NounPhrase, whose: NounPhrase, language: Manner['to']): NounPhrase {
  if (language === 'en' && whose.who && !whose.tail && !whose.many && !head.tail && !head.determiner) {
    const owner = withArticle(whose, 'the', 'en');
    return { ...head, determiner: `${owner}${owner.endsWith('s') ? "'" : "'s"}` };
  }
  const [first = ''] = head.core.split(/ (?:of|de|d'|du|des|pour|à|en) /);
  const word = language === 'en' ? first.split(' ').at(-1)! : first.split(' ')[0]!;
  const article: Article =
    whose.many && language === 'en'
      ? 'none'
      : whose.who === 'kin'
        ? 'the'
        : ACTION.test(word)
          ? 'a'
          : whose.mass
            ? 'none'
            : whose.many
              ? 'none'
              : 'the';
  return { ...head, tail: `${head.tail} ${behind(language === 'en' ? 'of' : 'de', whose, article, language)}` };
}

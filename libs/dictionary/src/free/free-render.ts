import * as english from '../words/english-verb';
import * as french from '../words/french-verb';
import type { Manner } from '../words/piece';
import type { Part } from './free-part';
import { type Article, behind, type NounPhrase, withArticle } from './free-phrase';
import { feminine } from './free-words';

type Verb = Part & { kind: 'verb' };
type Noun = Part & { kind: 'noun' };
type Thing = Part & { kind: 'object' };

/** The parts of a free phrase in the order and forms of the language. */
export function renderFree(typed: readonly Part[], manner: Manner): string | null {
  const parts = inFuture(typed.map((part) => rentedOut(part, typed)));
  const verb = parts.find((part): part is Verb => part.kind === 'verb');
  const asDone = verb && byOthers(parts, verb);
  if (asDone) return renderFree(asDone, manner);
  const is = parts.find((part) => part.kind === 'is');
  const said =
    verb && (verb.form.tense === 'done' || verb.form.tense === 'passive')
      ? withParticiple(parts, verb, manner)
      : is
        ? withPredicate(parts, manner)
        : verb && wishTo(parts, verb)
          ? withoutVerb(parts, manner)
          : verb && isThere(parts, verb)
            ? withoutVerb(
                parts.filter((part) => part !== verb),
                manner,
              )
            : verb
              ? sentence(parts, verb, manner)
              : withoutVerb(parts, manner);
  return (
    said
      ?.replace(/\s+/g, ' ')
      .replace(/\bje (?=[aeéèêhiouy])/g, "j'")
      .replace(/\bde (?=[aeiouéèêâ])/g, "d'")
      .replace(/\bd'un des\b/g, 'de')
      .replace(/ ,/g, ',')
      .trim() ?? null
  );
}

/** What offices and strangers do to somebody: said without them, `визу выдали`. */
const OTHERS =
  /^(?:issue|refuse|cancel|deport|extend|explain|give|steal|allow|prohibit|invite|appoint|send|call up|award|admit|check|confirm|replace|return|accept|approve|register|elect)(?: |$)/;

/** `визу выдали`, `не пустили`: who did it is not said. */
function byOthers(parts: readonly Part[], verb: Verb): readonly Part[] | null {
  const { tense, who, verb: does } = verb.form;
  if (tense !== 'past' || who !== 'they' || !OTHERS.test(does.en)) return null;
  if (parts.some((part) => part.kind === 'pronoun' || (part.kind === 'noun' && part.phrase.case === 'nominative')))
    return null;
  return parts.map((part): Part => {
    if (part === verb) return { ...verb, form: { ...verb.form, tense: 'done', who: 'he' } };
    if (part.kind === 'noun') return { ...part, phrase: { ...part.phrase, case: 'nominative' } };
    return part.kind === 'object' && part.en === '' && part.phrase.case !== 'dative'
      ? { kind: 'noun', phrase: { ...part.phrase, case: 'nominative' } }
      : part;
  });
}

/** `буду жить`: one verb in the future. */
function inFuture(parts: readonly Part[]): readonly Part[] {
  const be = parts.find(
    (part): part is Verb => part.kind === 'verb' && part.form.verb.en === 'be' && part.form.tense !== 'past',
  );
  const does =
    be && parts.find((part): part is Verb => part.kind === 'verb' && part.form.tense === 'infinitive' && part !== be);
  if (!be || !does || be.form.tense === 'infinitive') return parts;
  const future: Verb = { ...does, negated: be.negated, form: { ...does.form, tense: 'future', who: be.form.who } };
  return parts.filter((part) => part !== be).map((part) => (part === does ? future : part));
}

const ROOMS =
  /apartment|room|house|studio|garage|premises|office|land|cottage|property|appartement|chambre|maison|local|terrain|immobilier|bureau/;
const RENTING = { en: 'rent out', fr: 'louer', takes: 'a' };

/** `сдаю комнату`: rooms are let, papers are submitted. */
function rentedOut(part: Part, all: readonly Part[]): Part {
  if (part.kind !== 'verb' || part.form.verb.en !== 'submit') return part;
  const rooms = all.some((one) => (one.kind === 'object' || one.kind === 'noun') && ROOMS.test(one.phrase.core));
  return rooms ? { ...part, form: { ...part.form, verb: RENTING } } : part;
}

/** `нет возможности предоставить`, `желание увидеть`: a noun says what the infinitive is to it. */
const wishTo = (parts: readonly Part[], verb: Verb) =>
  verb.form.tense === 'infinitive' &&
  parts.slice(0, parts.indexOf(verb)).some((part) => part.kind === 'noun' && !part.phrase.who) &&
  !parts.some((part) => part.kind === 'verb' && part !== verb && part.form.tense !== 'infinitive');

/** `был отпуск`: something that was, and nobody who was somewhere. */
function isThere(parts: readonly Part[], verb: Verb): boolean {
  if (verb.form.verb.en !== 'be' || verb.negated || parts.some(({ kind }) => kind === 'object' || kind === 'pronoun'))
    return false;
  const noun = parts.find((part): part is Noun => part.kind === 'noun');
  return noun?.phrase.case === 'nominative' && !noun.phrase.who;
}

const text = (part: Part, manner: Manner, article: Article = 'none'): string => {
  switch (part.kind) {
    case 'noun':
      return withArticle(part.phrase, part.phrase.who === 'kin' ? 'the' : article, manner.to);
    case 'object':
      return object(part, manner);
    case 'added':
    case 'and':
      return part.text;
    case 'pronoun':
      return manner.to === 'en' ? part.who : { I: 'je', he: 'il', she: 'elle', they: 'ils', we: 'nous' }[part.who];
    case 'verb':
      return part.form.tense === 'infinitive' ? `${manner.to === 'fr' ? 'de ' : ''}${plain(part, manner)}` : '';
    default:
      return '';
  }
};

function object({ phrase, en, fr }: Thing, { to }: Manner, none = false): string {
  const preposition = to === 'en' ? en : fr;
  const article: Article = none
    ? 'none'
    : phrase.tail && !phrase.many && phrase.who !== 'somebody'
      ? 'the'
      : preposition === 'by' || preposition === 'par'
        ? phrase.many
          ? 'none'
          : 'the'
        : 'a';
  const said = preposition === '' ? withArticle(phrase, article, to) : behind(preposition, phrase, article, to);
  return said;
}

/** `нет детей`, `есть дача`, `муж гражданин Франции`, and nouns with what is added to them. */
function withoutVerb(parts: readonly Part[], manner: Manner): string {
  const english = manner.to === 'en';
  if (parts.some(({ kind }) => kind === 'none')) {
    let first = true;
    const listed = parts.flatMap((part, at) => {
      if (part.kind === 'none' || (part.kind === 'and' && !isNamed(parts[at + 1]))) return [];
      if (part.kind === 'and') return english ? ['or'] : ['ni'];
      if (part.kind !== 'noun') return [text(part, manner)];
      const said = noneOf(part.phrase, manner);
      const bare = first ? said : said.replace(/^(?:no |pas (?=d))/, '');
      first = false;
      return [bare];
    });
    return listed.join(' ');
  }
  if (parts.some(({ kind }) => kind === 'have') || (parts[0]?.kind === 'added' && parts[0].host)) {
    const host = parts.find((part) => part.kind === 'added' && /^(?:with|chez) /.test(part.text)) as
      | (Part & { kind: 'added' })
      | undefined;
    const others = parts.filter((part) => part !== host && part.kind !== 'have');
    const things = others.map((part) =>
      part.kind === 'noun' ? withArticle({ ...part.phrase, who: undefined }, 'a', manner.to) : text(part, manner),
    );
    const who = host ? host.text.replace(/^(?:with|chez) /, '') : '';
    const many = /^(?:I|we|they)$/.test(who);
    const owns = /^nous$/.test(who) ? 'avons' : /^(?:ils|mes )/.test(who) ? 'ont' : 'a';
    const has = english
      ? who
        ? `${who} ${many || /^my .*[^s]s$/.test(who) ? 'have' : 'has'}`
        : 'I have'
      : who && who !== 'je'
        ? `${who} ${owns}`
        : "j'ai";
    return `${has} ${things.join(' ')}`;
  }
  const nominatives = parts.filter((part): part is Noun => part.kind === 'noun');
  const subject = parts[0];
  if (subject?.kind === 'pronoun' && parts[1]) {
    const is = english
      ? { I: 'am', he: 'is', she: 'is', they: 'are', we: 'are' }[subject.who]
      : { I: 'suis', he: 'est', she: 'est', they: 'sont', we: 'sommes' }[subject.who];
    const rest = parts.slice(1).map((part) => text(part, manner, english ? 'a' : 'none'));
    return `${text(subject, manner)} ${is} ${rest.join(' ')}`;
  }
  if (nominatives.length === 2 && subject === nominatives[0] && parts[1] === nominatives[1])
    return parts.map((part, at) => (at === 1 ? `- ${text(part, manner)}` : text(part, manner))).join(' ');
  return parts.map((part) => text(part, manner)).join(' ');
}

const isNamed = (part: Part | undefined) => part?.kind === 'noun' || (part?.kind === 'added' && !!part.joined);

const noneOf = (phrase: NounPhrase, { to }: Manner) =>
  to === 'en' ? `no ${phrase.core}${phrase.tail}` : behind('pas de', { ...phrase, who: undefined }, 'none', 'fr');

/** `отель забронирован`, `квартира предоставляется фирмой`: the thing first, what was done behind it. */
function withParticiple(parts: readonly Part[], verb: Verb, manner: Manner): string {
  const noun = parts.find((part): part is Noun => part.kind === 'noun' && part.phrase.case === 'nominative');
  const base = (manner.to === 'en' ? verb.form.verb.en : verb.form.verb.fr).replace(/ ~.*/, '');
  const carried = /^(\S+) ~(for|on|in|to)$/.exec(verb.form.verb.en)?.[2];
  const done =
    manner.to === 'en'
      ? `${verb.negated ? 'not ' : ''}${english.participle(base)}${carried && verb.form.verb.takes.startsWith('a') ? ` ${carried}` : ''}`
      : `${verb.negated ? 'non ' : ''}${agreed(french.participle(base), noun?.phrase, verb)}`;
  const rest = parts.filter((part) => part !== noun && part !== verb);
  const at = parts.indexOf(verb);
  const before = noun
    ? rest.filter((part) => parts.indexOf(part) < at && parts.indexOf(part) > parts.indexOf(noun))
    : [];
  const front = rest.filter(
    (part) => noun && part.kind === 'added' && !!part.repeat && parts.indexOf(part) < Math.min(at, parts.indexOf(noun)),
  );
  const behindAll = rest.filter((part) => !before.includes(part) && !front.includes(part));
  const side = (all: readonly Part[]) => all.map((part) => text(part, manner));
  return [...side(front), ...(noun ? [text(noun, manner)] : []), ...side(before), done, ...side(behindAll)].join(' ');
}

function agreed(participle: string, phrase: NounPhrase | undefined, { form }: Verb): string {
  const woman = phrase ? phrase.gender === 'f' : form.woman;
  const many = phrase ? phrase.many : form.who === 'they';
  const one = woman ? feminine(participle) : participle;
  return many && !/[sx]$/.test(one) ? `${one}s` : one;
}

/** `ребенок здоров`. */
function withPredicate(parts: readonly Part[], manner: Manner): string {
  const noun = parts.find((part): part is Noun => part.kind === 'noun');
  return parts
    .map((part) => {
      if (part.kind !== 'is') return text(part, manner);
      const woman = noun ? noun.phrase.gender === 'f' : part.woman;
      const [en = '', fr = ''] = part.text[woman ? 1 : 0].split('|');
      const many = noun ? noun.phrase.many : part.who === 'they';
      const said = manner.to === 'en' ? en : many && /[^sx]$/.test(fr) && !fr.includes(' ') ? `${fr}s` : fr;
      return part.negated ? `${manner.to === 'en' ? 'not' : 'non'} ${said}` : said;
    })
    .join(' ');
}

/** Somebody does something: the subject first, then the verb, then what it is done to. */
function sentence(parts: readonly Part[], verb: Verb, manner: Manner): string {
  const at = parts.indexOf(verb);
  const isEnglish = manner.to === 'en';
  const pronoun = parts.find((part): part is Part & { kind: 'pronoun' } => part.kind === 'pronoun');
  const subjects = parts.filter((part): part is Noun => part.kind === 'noun' && part.phrase.case === 'nominative');
  const joints =
    subjects.length > 1
      ? parts.filter((part) => part.kind === 'and' && Math.abs(parts.indexOf(part) - parts.indexOf(subjects[0]!)) === 1)
      : [];
  const fronted = parts.filter((part): part is Noun => part.kind === 'noun' && part.phrase.case !== 'nominative');
  const infinitive = verb.form.tense === 'infinitive';
  const rest = parts.filter(
    (part) =>
      part !== verb &&
      part !== pronoun &&
      !subjects.includes(part as Noun) &&
      !fronted.includes(part as Noun) &&
      !joints.includes(part),
  );
  const [, en = ''] = verb.form.verb.en.split(' ~');
  const [, fr = ''] = verb.form.verb.fr.split(' ~');
  const objects = fronted.map(({ phrase }): Thing => ({ kind: 'object', phrase, en, fr }));
  const all = [...objects, ...rest];
  const front = rest.filter(
    (part) =>
      part.kind === 'added' &&
      parts.indexOf(part) < at &&
      !part.before &&
      (subjects.length === 0 || parts.indexOf(part) < parts.indexOf(subjects[0]!)) &&
      !!part.repeat,
  );
  const adverbs = rest.filter(
    (part): part is Part & { kind: 'added' } =>
      part.kind === 'added' && parts.indexOf(part) < at && !front.includes(part),
  );
  const later = all.filter((part) => !front.includes(part) && !adverbs.includes(part as Part & { kind: 'added' }));
  const subject =
    subjects.length > 0
      ? subjects.map((part) => withArticle(part.phrase, 'the', manner.to)).join(isEnglish ? ' and ' : ' et ')
      : '';
  const spoken = subjects.length > 0 || pronoun ? thirdOf(pronoun?.who, subjects, verb) : verb.form.who;
  const said =
    infinitive && !pronoun && subjects.length === 0
      ? plain(verb, manner)
      : finite(verb, spoken, subjects[0]?.phrase, pronoun?.who, subject !== '' || pronoun !== undefined, manner);
  const lasting =
    isEnglish &&
    verb.form.tense === 'present' &&
    !infinitive &&
    rest.some((part) => part.kind === 'added' && part.text.startsWith('since '));
  const since = lasting
    ? `${spoken === 'he' ? 'has' : 'have'} ${english.participle(verb.form.verb.en.replace(/ ~.*/, ''))}`
    : said;
  const who = subject || (pronoun ? text(pronoun, manner) : '') || implied(verb, manner);
  const nothing = verb.negated;
  const behindVerb = later.map((part, index) => {
    if (part.kind === 'verb')
      return chained(
        part,
        later.slice(0, index).some(({ kind }) => kind === 'and'),
        verb,
        spoken,
        manner,
      );
    return part.kind === 'object' && nothing && !part.phrase.named && part.phrase.who !== 'kin'
      ? negatedObject(part, manner)
      : text(part, manner);
  });
  const told = isEnglish
    ? [
        ...front.map((part) => text(part, manner)),
        who,
        ...adverbs.filter(({ before }) => before).map(({ text: adverb }) => adverb),
        since,
        ...behindVerb,
        ...adverbs.filter(({ before }) => !before).map(({ text: adverb }) => adverb),
      ]
    : [
        ...front.map((part) => text(part, manner)),
        who,
        said,
        ...adverbs.map(({ text: adverb }) => adverb),
        ...behindVerb,
      ];
  return told.filter(Boolean).join(' ');
}

const negatedObject = ({ phrase, en, fr, ...rest }: Thing, manner: Manner): string =>
  (manner.to === 'en' ? en : fr) === '' && manner.to === 'fr'
    ? behind('de', phrase, 'none', 'fr')
    : object({ phrase: { ...phrase }, en, fr, ...rest }, manner, manner.to === 'en' && phrase.many);

const thirdOf = (pronoun: (Part & { kind: 'pronoun' })['who'] | undefined, subjects: readonly Noun[], verb: Verb) =>
  pronoun
    ? pronoun === 'she'
      ? 'he'
      : pronoun
    : subjects.length > 1 || subjects[0]?.phrase.many
      ? 'they'
      : verb.form.who === 'they'
        ? 'they'
        : 'he';

/** `to buy`, or behind another verb. */
function plain({ form: { verb }, negated }: Verb, { to }: Manner): string {
  const [en, fr] = [verb.en.replace(/ ~.*/, ''), verb.fr.replace(/ ~.*/, '')];
  return to === 'en' ? `${negated ? 'not ' : ''}to ${en}` : `${negated ? 'ne pas ' : ''}${fr}`;
}

function chained(part: Verb, joined: boolean, first: Verb, who: 'I' | 'he' | 'we' | 'they', manner: Manner): string {
  const { verb, tense } = part.form;
  const [en, fr] = [verb.en.replace(/ ~.*/, ''), verb.fr.replace(/ ~.*/, '')];
  if (tense !== 'infinitive') return finite(part, who, undefined, undefined, true, manner);
  if (manner.to === 'en') return /^(?:can|must|will)$/.test(first.form.verb.en) ? en : `to ${en}`;
  const modal = / ~(de|à)$/.exec(first.form.verb.fr)?.[1] ?? '';
  return `${modal && !joined ? `${modal} ` : ''}${french.infinitive(fr, who)}`;
}

function finite(
  { form: { verb, tense, woman }, negated }: Verb,
  who: 'I' | 'he' | 'we' | 'they',
  subject: NounPhrase | undefined,
  pronoun: (Part & { kind: 'pronoun' })['who'] | undefined,
  spoken: boolean,
  { to, sex }: Manner,
): string {
  const [en, fr] = [verb.en.replace(/ ~.*/, ''), verb.fr.replace(/ ~.*/, '')];
  const her = subject ? subject.gender === 'f' : pronoun === 'she' || (pronoun === 'I' ? sex === 'F' || woman : woman);
  if (to === 'fr') {
    const person = !spoken && tense === 'past' ? (who === 'they' ? 'we' : 'I') : who;
    if (tense === 'past') return french.past(fr, person, her, negated);
    if (tense === 'future') return `${french.present('aller', person, negated)} ${french.infinitive(fr, person)}`;
    return french.present(fr, person, negated);
  }
  const many = who === 'we' || who === 'they';
  const third = who === 'he' ? 'he' : many ? 'we' : 'I';
  if (/^(?:can|must)$/.test(en)) return negated ? `${en}not` : en;
  if (tense === 'past') {
    if (negated) return `did not ${en}`;
    return en.startsWith('be ') && !spoken ? english.past(en, false) : english.past(en, many);
  }
  if (tense === 'future') return `will ${negated ? 'not ' : ''}${en}`;
  if (!negated) return english.present(en, third);
  if (en.startsWith('be ')) return english.present(en, third).replace(/^(\S+)/, '$1 not');
  return `${third === 'he' ? 'does' : 'do'} not ${en}`;
}

/** The one who speaks, when nobody is named. */
function implied({ form: { tense, who } }: Verb, { to }: Manner): string {
  if (tense === 'infinitive') return '';
  if (to === 'fr') {
    if (tense === 'past') return who === 'they' ? 'nous' : 'je';
    return who === 'I' ? 'je' : who === 'we' ? 'nous' : '';
  }
  if (tense === 'past') return '';
  return who === 'I' ? 'I' : who === 'we' ? 'we' : '';
}

import { company } from './company';
import * as english from './english';
import type { Sense } from './entry';
import { entryKey } from './entry-key';
import * as french from './french';
import type { Case } from './inflect';
import { senseOf, sensesInCase } from './lexicon';
import { field, type Noun, nounPhrase } from './noun-phrase';
import { office } from './office';
import { guess, looked, type Manner, type Piece, said, sure, within } from './piece';
import { places } from './place';

/**
 * A post that the tables have only in parts: with a word before it (старший, заместитель), with what it is about (по
 * закупкам) or where it is held (школы № 12, в банке, ООО «Ромашка»). `null`: not such a phrase.
 *
 * @example post('директор школы № 12', { to: 'en', letters })?.text // 'director of School No. 12'
 */
export function post(text: string, manner: Manner): Piece | null {
  return raised(text, manner) ?? governed(text, manner) ?? doubled(text, manner) ?? employed(text, manner);
}

const RAISED: readonly [ru: string, en: string, fr: (post: string, woman: boolean) => string][] = [
  ['старш', 'senior', (post) => `${post} senior`],
  ['главн', 'chief', (post) => `${post} en chef`],
  ['ведущ', 'lead', (post, woman) => `${post} ${woman ? 'principale' : 'principal'}`],
  ['младш', 'junior', (post) => `${post} junior`],
  ['бывш', 'former', (post, woman) => `${woman ? 'ancienne' : 'ancien'} ${post}`],
];

/** `старший X`: the table of posts has the usual ones, here are the others, as a guess. */
function raised(text: string, manner: Manner): Piece | null {
  const [, stem = '', ending = '', rest = ''] = /^(старш|главн|ведущ|младш|бывш)(ий|ая|ый)\s+(.+)$/iu.exec(text) ?? [];
  const row = RAISED.find(([ru]) => ru === stem.toLowerCase());
  const sense = row && senseOf(entryKey(rest), 'occupation');
  if (!row || !sense) return null;
  const woman = ending === 'ая' || sense.woman || manner.sex === 'F';
  const piece = said(sense, { ...manner, sex: woman ? 'F' : manner.sex });
  return guess(manner.to === 'en' ? `${row[1]} ${piece.text}` : row[2](piece.text, woman));
}

const GOVERNED: readonly [RegExp, (post: string) => string, (post: string, woman: boolean) => string, sure: boolean][] =
  [
    [
      /^(?:временно )?исполняющ(?:ий|ая) обязанности/iu,
      (post) => `acting ${post}`,
      (post) => `${post} par intérim`,
      true,
    ],
    [
      /^заместитель/iu,
      (post) => `deputy ${post}`,
      (post, woman) => `${woman ? 'adjointe' : 'adjoint'} ${french.au(post)}`,
      true,
    ],
    [
      /^первый заместитель/iu,
      (post) => `first deputy ${post}`,
      (post, woman) => `${woman ? 'première adjointe' : 'premier adjoint'} ${french.au(post)}`,
      true,
    ],
    [
      /^(?:помощник|помощница|ассистент|ассистентка)/iu,
      (post) => `assistant to the ${post}`,
      (post, woman) => `${woman ? 'assistante' : 'assistant'} ${french.du(post)}`,
      false,
    ],
    [/^секретарь/iu, (post) => `secretary to the ${post}`, (post) => `secrétaire ${french.du(post)}`, false],
    [
      /^советник/iu,
      (post) => `adviser to the ${post}`,
      (post, woman) => `${woman ? 'conseillère' : 'conseiller'} ${french.du(post)}`,
      false,
    ],
  ];

/** `заместитель X` with X, a man's post, in the genitive. */
function governed(text: string, manner: Manner): Piece | null {
  for (const [word, en, fr, certain] of GOVERNED) {
    const before = word.exec(text)?.[0];
    if (!before || (/заместитель/iu.test(before) && deputyFor(text))) continue;
    const sense = sensesInCase(entryKey(text.slice(before.length)), ['genitive'], 'occupation')[0];
    if (!sense) continue;
    const held = sense[manner.to][0];
    const acting = /обязанности$/i.test(before);
    if (manner.to === 'en')
      return certain && !sense.doubtful ? { text: en(held), guessed: false, unknown: [] } : guess(en(held));
    if (acting) return within(said(sense, manner), fr(said(sense, manner).text, false));
    const known = certain && !sense.doubtful && !!manner.sex;
    return { text: fr(held, manner.sex === 'F'), guessed: !known, unknown: [] };
  }
  return null;
}

/** `заместитель директора по производству` is a director's deputy for it, not the deputy of its director. */
function deputyFor(text: string): boolean {
  const [, held = '', about = ''] = /^(?:первый\s+)?(.+?)\s+по\s+(.+)$/iu.exec(text) ?? [];
  return held !== '' && !!senseOf(entryKey(held), 'occupation') && !!field(entryKey(about), ['dative']);
}

/** A post at the beginning, and behind it its field or place. */
function employed(text: string, manner: Manner): Piece | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length - 1, 5); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const sense = senseOf(entryKey(head), 'occupation');
    const piece = sense
      ? looked(head, manner)
      : (governed(head, manner) ?? raised(head, manner) ?? doubled(head, manner));
    if (!piece) continue;
    const tail = words.slice(count).join(' ');
    const found =
      stated(piece, tail, manner) ??
      about(head, piece, tail, manner) ??
      graded(piece, tail, manner) ??
      gradedAt(head, piece, sense, tail, manner) ??
      leading(head, piece, tail, manner) ??
      at(head, piece, sense, tail, manner);
    if (found) return found;
  }
  return null;
}

/** Second halves that say how a post is held: `фотограф-фрилансер`. `~` is the other half. */
const HALVES: readonly [RegExp, en: string, fr: readonly [string, string]][] = [
  [/^фрилансер(?:ка)?$/, 'freelance ~', ['~ indépendant', '~ indépendante']],
  [/^(?:универсал|универсалка)$/, 'all-round ~', ['~ polyvalent', '~ polyvalente']],
  [/^консультант(?:ка)?$/, '~ consultant', ['~-conseil', '~-conseil']],
  [/^стаж[её]р(?:ка)?$/, 'trainee ~', ['~ stagiaire', '~ stagiaire']],
  [/^практикант(?:ка)?$/, 'trainee ~', ['~ stagiaire', '~ stagiaire']],
  [/^эксперт$/, '~-expert', ['~-expert', '~-experte']],
  [/^аналитик$/, '~-analyst', ['~-analyste', '~-analyste']],
  [/^исследователь$/, 'research ~', ['~-chercheur', '~-chercheuse']],
  [/^любитель(?:ница)?$/, 'amateur ~', ['~ amateur', '~ amatrice']],
];

/** `токарь-фрезеровщик`: two posts of one person, or a post and how it is held. `врач-X` is X. */
function doubled(text: string, manner: Manner): Piece | null {
  const [, first = '', second = ''] = /^(\p{L}+)\s?-\s?(\p{L}+)$/u.exec(text) ?? [];
  const one = senseOf(entryKey(first), 'occupation');
  if (!one) return null;
  const piece = said(one, manner);
  const half = HALVES.find(([pattern]) => pattern.test(second.toLowerCase()));
  if (half) {
    const shape = manner.to === 'en' ? half[1] : half[2][one.woman || manner.sex === 'F' ? 1 : 0];
    return within(piece, shape.replace('~', piece.text));
  }
  const other = senseOf(entryKey(second), 'occupation');
  if (!other) return null;
  const both = said(other, manner);
  if (/^врач$/iu.test(first)) return both;
  const posts = manner.to === 'en' ? `${piece.text} and ${both.text}` : `${piece.text}-${both.text}`;
  return within(piece, posts, both.guessed);
}

/** What an answer adds about the post: `в отставке`, `на пенсии`. */
const STATES: readonly [RegExp, en: string, fr: string][] = [
  [/^в отставке$/iu, '~ (retired)', '~ à la retraite'],
  [/^(?:на пенсии|выш(?:ел|ла) на пенсию)$/iu, '~ (retired)', '~ à la retraite'],
  [/^(?:запаса|в запасе)$/iu, '~ (reserve)', '~ de réserve'],
  [/^в декрет(?:е|ном отпуске)$/iu, '~ (on maternity leave)', '~ (en congé de maternité)'],
  [/^в отпуске по уходу за реб[её]нком$/iu, '~ (on parental leave)', '~ (en congé parental)'],
  [/^(?:на фрилансе|фрилансер|фриланс)$/iu, 'freelance ~', '~ (freelance)'],
  [/^(?:по контракту|на контракте)$/iu, 'contract ~', '~ sous contrat'],
  [/^на дому$/iu, '~ (working from home)', '~ à domicile'],
  [/^(?:удал[её]нно|на удал[её]нке)$/iu, '~ (remote work)', '~ (télétravail)'],
  [/^по совместительству$/iu, '~ (part-time)', '~ (à temps partiel)'],
  [/^на (?:полставки|неполную ставку|0,5 ставки)$/iu, '~ (part-time)', '~ (à mi-temps)'],
  [/^по найму$/iu, '~ (employed)', '~ (salarié)'],
  [/^высшей(?: квалификационной)? категории$/iu, '~ of the highest category', '~ de la plus haute catégorie'],
];

function stated(post: Piece, tail: string, { to }: Manner): Piece | null {
  const state = STATES.find(([pattern]) => pattern.test(tail));
  return state
    ? within(
        post,
        (to === 'en' ? state[1] : state[2]).replace('~', () => post.text),
      )
    : null;
}

/** `руководитель отдела`: what follows is about the department, not the post. */
const OF_A_PART =
  /(?:отдела|службы|группы|управления|департамента|направления|сектора|комитета|комиссии|совета|палаты|агентства|министерства|центра)$/iu;

/** `бригадир монтажников`: whom somebody leads or teaches, in the genitive plural. */
function leading(head: string, post: Piece, tail: string, { to }: Manner): Piece | null {
  if (!/^(?:бригадир|мастер|старшина|тренер|инструктор|преподаватель)$/iu.test(head)) return null;
  const key = entryKey(tail);
  const [sense] = [key.replace(/ов$/u, ''), key.replace(/ей$/u, 'ь')].flatMap((one) =>
    one === key ? [] : (senseOf(one, 'occupation') ?? []),
  );
  if (!sense || sense.doubtful || / /.test(sense[to][0]) || /man$/.test(sense.en[0])) return null;
  const [man] = sense[to];
  return within(
    post,
    to === 'en' ? `${man} ${post.text}` : `${post.text} des ${french.agreed([man, man], 'pl')}`,
    true,
  );
}

/** `менеджер по закупкам`: the field before the English post, behind the French one. */
function about(head: string, post: Piece, tail: string, manner: Manner): Piece | null {
  const known = /^по\s/iu.test(tail) ? field(entryKey(tail.slice(3)), ['dative']) : null;
  if (!known || OF_A_PART.test(head)) return null;
  const manager = /^менеджер$/iu.test(head);
  const guessed =
    !(known.certain && !known.composed) && !/^(?:менеджер|специалист|координатор|заместитель)/iu.test(head);
  const coaches = /^(?:тренер|инструктор|репетитор|учител|преподавател|педагог)/iu.test(head);
  if (manner.to === 'fr') {
    if (coaches) return within(post, `${post.text} ${french.de(known.fr)}`, guessed);
    const who = manager ? 'responsable' : post.text;
    const twice = / d(?:e|es|u) | d'/.test(post.text);
    return { ...within(post, `${who} ${known.deFr}`), guessed: guessed || twice || (!manager && post.guessed) };
  }
  if (/^(?:заместитель|исполняющий|первый|помощник|проректор|вице)/iu.test(head))
    return within(post, `${post.text} for ${known.en}`);
  return within(post, ranked(post.text.replace(/^sports (?=coach)/, ''), known.en), guessed);
}

/** @example ranked('senior manager', 'purchasing') // 'senior purchasing manager' */
function ranked(post: string, what: string): string {
  const [, rank = '', plain = ''] = /^((?:senior|lead|leading|chief|junior|head) )?(.*)$/.exec(post) ?? [];
  return `${rank}${what} ${plain}`;
}

/** `слесарь 5 разряда`, `врач первой категории`. */
function graded(post: Piece, tail: string, { to }: Manner): Piece | null {
  const [, level = '', scale = ''] =
    /^(\S+?)(?:-?го|-?й|-?ой|-?ей)?\s+(разряда|разр\.|р\.|(?:квалификационной )?категории|кат\.|класса|ранга)$/iu.exec(
      tail,
    ) ?? [];
  const number = /^\d$/.test(level)
    ? Number(level)
    : LEVELS.findIndex((stem) => level.toLowerCase().startsWith(stem)) + 1;
  const words = SCALES.find(([pattern]) => pattern.test(scale));
  if (!words || number < 1) return null;
  return within(post, `${post.text}, ${words[to === 'en' ? 1 : 2](number)}`);
}

/** `электрик 4 разряда завода «Луч»`: a grade, and behind it where. */
function gradedAt(head: string, post: Piece, sense: Sense | null, tail: string, manner: Manner): Piece | null {
  const [, grade = '', where = ''] = /^(\S+\s+(?:разряда|категории|класса|ранга))\s+(.+)$/iu.exec(tail) ?? [];
  const held = grade ? graded(post, grade, manner) : null;
  return held && at(head, held, sense, where, manner);
}

const LEVELS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест'];
const SCALES: readonly [RegExp, en: (level: number) => string, fr: (level: number) => string][] = [
  [/^р(?:азр)?/iu, (level) => `grade ${level}`, (level) => `échelon ${level}`],
  [/кат/iu, (level) => `${english.ordinal(level)} category`, (level) => `${french.ordinal(level)} catégorie`],
  [/^кл/iu, (level) => `class ${level}`, (level) => `classe ${level}`],
  [/^ранга/iu, (level) => `${english.ordinal(level)} rank`, (level) => `${french.ordinal(level)} rang`],
];

/** These have under them what stands in the instrumental: `заведующий отделом`. */
const HEADING = /^(?:(?:первый |старший )?(?:заведующ|управляющ|командующ)\p{L}+|руководит|заведует)$/iu;
/** Parts of a firm or institution: one is of them, not at them. */
const PART =
  /(?:department|service|directorate|division|section|group|laboratory|bureau|office|faculty|centre|workshop|team|sector|unit|inspectorate|branch|board|staff|administration|production|warehouse)(?: of .*)?$/i;

/** `бухгалтер школы`, `учитель школы № 5`, `менеджер в банке`, `водитель ООО «Ромашка»`, `инженер отдела продаж`. */
function at(head: string, post: Piece, sense: Sense | null, tail: string, manner: Manner): Piece | null {
  const [, preposition = '', place = tail] = /^(?:(в|во|на|при)\s+)?(.+)$/iu.exec(tail) ?? [];
  const cases: Case[] = HEADING.test(head) ? ['instrumental'] : preposition ? ['prepositional'] : ['genitive'];
  const part = preposition ? null : partOf(post, place, cases, manner);
  if (part) return part;
  const where = company(place, manner, cases) ?? officeNamed(place, manner);
  const town = /^(?:г\.|гор\.|города)\s?\p{Lu}/u.test(place) && !preposition ? places(place, manner) : null;
  if (town?.every(({ certain }) => certain)) {
    return within(post, `${post.text} ${town.map(({ of }) => of).join(' ')}`);
  }
  if (!where) return known(post, preposition, place, manner) ?? subject(head, post, preposition, place, manner);
  const named = /["\d]|^(?!IT )\p{Lu}/u.test(where.text);
  const guessed = post.guessed || where.guessed;
  if (named) {
    const en = preposition ? `${post.text} at ${where.text}` : `${post.text} of ${where.text}`;
    const fr = preposition
      ? `${post.text}, ${where.text}`
      : `${post.text} ${where.gender ? french.of(where.text, where.gender) : `de ${where.text}`}`;
    return { text: manner.to === 'en' ? en : fr, guessed, unknown: [] };
  }
  const noun = nounPhrase(entryKey(place), cases, 'organisation');
  if (!noun) return placed(post, where, manner);
  if (preposition) {
    const fr = `${post.text} ${french.inside(where.text, noun.gender)}`;
    return { text: manner.to === 'en' ? `${post.text} at ${english.one(where.text)}` : fr, guessed, unknown: [] };
  }
  if (!sense) return placed(post, where, manner);
  if (post.text.startsWith(`${where.text} `)) return guess(post.text);
  if (/ of /.test(where.text) || / d(?:e|es|u) | d'/.test(where.text)) return guess(placed(post, where, manner).text);
  return guess(manner.to === 'en' ? `${where.text} ${post.text}` : `${post.text} ${french.de(where.text)}`);
}

/** `of the administration of Tula`. */
function placed(post: Piece, where: Piece, { to }: Manner): Piece {
  const text =
    to === 'en' ? `${post.text} of the ${where.text}` : `${post.text} ${french.of(where.text, where.gender ?? 'm')}`;
  return { text, guessed: post.guessed || where.guessed, unknown: [] };
}

/** An office with the place it serves; without one the tables have it. */
function officeNamed(text: string, manner: Manner): Piece | null {
  const found = / /.test(text) ? office(text, manner) : null;
  return found && { ...found, text: found.text.charAt(0).toLowerCase() + found.text.slice(1) };
}

/** `отдела закупок`, `кафедры физики МГУ`, `отдела кадров администрации г. Тулы`: a part, and what it is part of. */
function partOf(post: Piece, place: string, cases: Case[], manner: Manner): Piece | null {
  const words = place.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const noun = nounPhrase(entryKey(words.slice(0, count).join(' ')), cases, 'organisation');
    if (!noun || !(PART.test(noun.en) || (noun.composed && count === words.length))) continue;
    if (count === words.length && !noun.composed && !HEADING_EN.test(post.text)) return null;
    const rest = words.slice(count).join(' ');
    const behind = rest === '' ? '' : wholeOf(rest, manner);
    if (behind === null) continue;
    return within(post, `${post.text} ${partText(noun, manner)}${behind}`, !noun.certain);
  }
  return null;
}

const HEADING_EN = /^(?:(?:first )?deputy )?(?:head|director|manager)$/;
const partText = (noun: Noun, { to }: Manner) => (to === 'en' ? `of the ${noun.en}` : noun.deFr);

/** The whole behind its part, with `of`; a firm behind a comma. */
function wholeOf(text: string, manner: Manner): string | null {
  const name = senseOf(entryKey(text), 'name');
  const whole = name
    ? sure(name[manner.to][0])
    : (company(text, manner, ['genitive']) ?? company(text, manner) ?? office(text, manner));
  if (!whole) return null;
  if (/^[^a-zà-ÿ]/u.test(whole.text) || name) return `, ${whole.text}`;
  return manner.to === 'en' ? ` of the ${whole.text}` : ` ${french.of(whole.text, whole.gender ?? 'm')}`;
}

/** A place that is not declined: `сотрудник МВД`, `менеджер Сбербанка` stays with the other ways. */
function known(post: Piece, preposition: string, place: string, manner: Manner): Piece | null {
  const key = entryKey(place);
  const sense =
    senseOf(key, 'office', 'name') ??
    sensesInCase(key, [preposition ? 'prepositional' : 'genitive'], 'name', 'office')[0];
  if (!sense) return null;
  const where = said(sense, manner);
  if (manner.to === 'fr') return { ...within(post, `${post.text}, ${where.text}`), guessed: true };
  const article = sense.kind === 'office' ? 'the ' : '';
  return { ...within(post, `${post.text} ${preposition ? 'at' : 'of'} ${article}${where.text}`), guessed: true };
}

/** Who teaches, makes or sells something in the genitive. */
const DOING =
  /(?:учител|преподавател|педагог|репетитор|тренер|инструктор|профессор|доцент|разработчик|программист|специалист|эксперт|аналитик|тестировщик|оператор|менеджер|инженер|мастер|бурильщик|машинист|технолог|продавец|студент|ассистент|проектировщик|консультант|слушател|монтажник|наладчик|инспектор|координатор|организатор|архитектор|дизайнер|артист|солист|режисс|редактор|актер|актриса|механик|администратор|производитель|сборщик|установщик|бакалавр|магистр|куратор|методист|критик)/iu;

/** `преподаватель истории`: the subject before the English post, behind the French one. */
function subject(head: string, post: Piece, preposition: string, text: string, manner: Manner): Piece | null {
  const taught = preposition || !DOING.test(head) ? null : field(entryKey(text), ['genitive']);
  if (!taught) return null;
  const teaches = /^(?:учител|преподавател|педагог|репетитор|профессор|доцент)/iu.test(head);
  const what = /^(?:тренер|инструктор|учител|преподавател|профессор|репетитор|доцент)/iu.test(head)
    ? french.de(taught.fr)
    : taught.deFr;
  if (manner.to === 'fr')
    return within(
      post,
      `${teaches && /^enseignant/.test(post.text) ? post.text.replace('enseignante', 'professeure').replace('enseignant', 'professeur') : post.text} ${what}`,
      true,
    );
  return within(
    post,
    ranked(/^(?:преподавател)/iu.test(head) && post.text === 'lecturer' ? 'teacher' : post.text, taught.en),
    true,
  );
}

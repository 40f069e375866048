import { office } from '../office/office';
import { places } from '../place/place';
import * as english from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import type { Case } from '../words/inflect';
import { senseOf, sensesInCase } from '../words/lexicon';
import { field, type Noun, nounPhrase } from '../words/noun-phrase';
import { guess, type Manner, type Piece, said, sure, within } from '../words/piece';
import { company } from './company';

/** These have under them what stands in the instrumental: `заведующий отделом`. */
const HEADING = /^(?:(?:первый |старший )?(?:заведующ|управляющ|командующ)\p{L}+|руководит|заведует)$/iu;

/** Who leads it is said to be of it: `chief physician of a dental clinic`. */
const HEADING_IT = /(?:^|\s)(?:главн|директор|заведующ|начальник|руководител|управляющ|ректор|председател)/iu;

/** Parts of a firm or institution: one is of them, not at them. */
const PART =
  /(?:department|service|directorate|division|section|group|laboratory|bureau|office|faculty|centre|workshop|team|sector|unit|inspectorate|branch|board|staff|administration|production|warehouse)(?: of .*)?$/i;

/** `бухгалтер школы`, `учитель школы № 5`, `менеджер в банке`, `водитель ООО «Ромашка»`, `инженер отдела продаж`. */
export function at(head: string, post: Piece, sense: Sense | null, tail: string, manner: Manner): Piece | null {
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
    const en = preposition
      ? `${post.text} at ${where.text}`
      : `${post.text} of ${OF_STATE.test(where.text) ? 'the ' : ''}${where.text}`;
    const fr =
      preposition || !where.gender
        ? `${post.text}, ${where.text}`
        : `${post.text} ${french.of(where.text, where.gender)}`;
    return { text: manner.to === 'en' ? en : fr, guessed, unknown: [] };
  }
  const noun = nounPhrase(entryKey(place), cases, 'organisation');
  if (!noun) return placed(post, where, manner);
  if (preposition) {
    const fr = `${post.text} ${french.inside(where.text, noun.gender)}`;
    const text = manner.to === 'en' ? `${elsewhere(post.text, where.text)} ${english.at(where.text)}` : fr;
    return { text, guessed: guessed || /^групп/iu.test(place), unknown: [] };
  }
  if (!sense) return placed(post, where, manner);
  if (/^кафедры$/iu.test(place)) return ofDepartment(post, manner);
  if (noun.certain && / /.test(place) && (noun.composed || HEADING_IT.test(head)))
    return ofOne(post, where, noun.gender, manner);
  if (post.text.startsWith(`${where.text} `)) return guess(post.text);
  if (/ of /.test(where.text) || / d(?:e|es|u) | d'/.test(where.text)) return guess(placed(post, where, manner).text);
  return guess(manner.to === 'en' ? `${where.text} ${post.text}` : `${post.text} ${french.de(where.text)}`);
}

/** What a post's name says of its usual place is not said with another one. */
const elsewhere = (post: string, place: string) =>
  post
    .replace(/^shop assistant$/, 'sales assistant')
    .replace(/^hospital orderly$/, 'orderly')
    .replace(/^lecturer$/, /school$/.test(place) ? 'teacher' : 'lecturer');

/** `Tverskoi district court`, no name by itself. */
const OF_STATE = /^\p{Lu}\p{Ll}+ (?:district|city|regional) (?:court|prosecutor|department)/u;

/** `доцент кафедры`: which one is not told. */
const ofDepartment = (post: Piece, { to }: Manner): Piece =>
  within(post, `${post.text} ${to === 'en' ? 'of the department' : 'du département'}`);

/** `главный врач стоматологической клиники`: `of a dental clinic`. */
function ofOne(post: Piece, where: Piece, gender: string, { to }: Manner): Piece {
  const text =
    to === 'en'
      ? `${post.text} of ${english.one(where.text)}`
      : `${post.text} ${gender === 'pl' ? french.de(where.text) : `d'${french.one(where.text, gender)}`}`;
  return { text, guessed: post.guessed || where.guessed, unknown: [] };
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
  if (!found || /^\p{Lu}\p{Ll}+(?:ого|его|ой)\s/u.test(text)) return found;
  return { ...found, text: found.text.charAt(0).toLowerCase() + found.text.slice(1) };
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
    english.ranked(/^(?:преподавател)/iu.test(head) && post.text === 'lecturer' ? 'teacher' : post.text, taught.en),
    true,
  );
}

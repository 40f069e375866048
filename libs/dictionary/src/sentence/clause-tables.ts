import { ADVERBS, DOING, DONE, INFINITIVES, PAST, THINGS, VERBS, WAYS_OF_GOING } from '../data/sentences/clauses';
import { ADDED } from '../data/sentences/clauses-added';
import * as english from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { inflect } from '../words/inflect';
import type { Chunk } from './chunk';

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

/** The tables of free phrases by what was typed, for one language. */
export function tabled(to: 'en' | 'fr'): Map<string, readonly Chunk[]> {
  const all = new Map<string, Chunk[]>();
  const at = to === 'en' ? 1 : 2;
  const add = (form: string, chunk: Chunk) => {
    const key = entryKey(form);
    const others = all.get(key);
    if (others) others.push(chunk);
    else all.set(key, [chunk]);
  };
  const addRows = (table: string, made: (spelling: string, row: string[]) => [string, Chunk][]) => {
    for (const row of rowsOf(table))
      for (const spelling of row[0]!.split(' = ')) for (const [form, chunk] of made(spelling, row)) add(form, chunk);
  };
  addRows(VERBS, (forms, row) => verbForms(forms, row, to));
  addRows(DOING, (forms, row) => verbForms(forms, row, to));
  addRows(PAST, (forms, row) => pastForms(forms, row, to));
  addRows(INFINITIVES, (form, row) => [
    [form, { role: 'infinitive', text: row[at]!, takes: row[3], goes: row[1] === 'to go' }],
  ]);
  addRows(THINGS, (form, row) => thing(form, row, to));
  addRows(DONE, (forms, row) => participles(forms, row, to));
  addRows(ADVERBS, (form, row) => [[form, { role: 'adverb', text: row[at]! }]]);
  addRows(WAYS_OF_GOING, (form, row) => [[form, { role: 'way', text: row[at]! }]]);
  addRows(ADDED, (form, row) => [
    [form, { role: 'around', text: row[at]!, towards: to === 'en' ? row[3] : undefined }],
  ]);
  add('и', { role: 'and', text: to === 'en' ? 'and' : 'et' });
  return all;
}

/** A verb's forms for I, he, we and they. */
function verbForms(forms: string, [, en = '', fr = '', going = '']: string[], to: 'en' | 'fr'): [string, Chunk][] {
  const takes = /^(?:thing|place|person|infinitive|language)$/.test(going) ? going : undefined;
  const goes = going !== '' && !takes;
  return forms.split(', ').map((form, at) => {
    const text = to === 'en' ? conjugated(en, at) : fr.split(', ')[at]!;
    const subject = at === 0 ? (to === 'en' ? 'I ' : 'je ') : at === 2 ? (to === 'en' ? 'we ' : 'nous ') : '';
    const goal = to === 'fr' && goes ? { going: going.split(', ')[at]! } : {};
    return [form, { role: 'verb', text, subject, third: at % 2 === 1, goes, takes, ...goal }];
  });
}

/** @example conjugated('study', 1) // 'studies' */
function conjugated(verb: string, at: number): string {
  if (verb.startsWith('@')) return verb.replace('@', ['am', 'is', 'are', 'are'][at]!);
  if (at !== 1 || /^(?:will|would) /.test(verb)) return verb;
  const [, first = '', rest = ''] = /^(\S+)(.*)$/.exec(verb) ?? [];
  if (first === 'have') return `has${rest}`;
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}ies${rest}`;
  return `${first}${/(?:ch|s)$/.test(first) ? 'es' : 's'}${rest}`;
}

/** What he and she did; in French it is said of oneself, so it is a guess. */
function pastForms(forms: string, [, en = '', fr = '', takes]: string[], to: 'en' | 'fr'): [string, Chunk][] {
  const french = fr.split(', ');
  const goes = en === 'moved' || en === 'went';
  return forms.split(', ').map((form, at) => {
    const text = to === 'en' ? en : (french[at] ?? french[0]!);
    return [form, { role: 'past', text, guessed: /^j(?:'|e )/.test(text), goes, takes }];
  });
}

const GOING =
  /^(?:trip|journey|business trip|tourist trip|private visit|departure|flight|tour|return|cruise|excursion|tickets|train tickets|air tickets|transfer)$/;
const OWN = /^own |passport|surname|first name|patronymic|^documents$|^address$/;
const UNCOUNTED =
  /^(?:accommodation|transport|insurance|medical treatment|surgery|heart surgery|eye surgery|hypertension|diabetes|asthma|dual citizenship|parental consent|breakfast|.*s|funds|pregnancy|medication|marriage|citizenship|Russian citizenship)$/;

function thing(form: string, [, en = '', cell = '']: string[], to: 'en' | 'fr'): [string, Chunk][] {
  const [, fr = '', gender = ''] = /^(.+?) \[(\w+)\]$/.exec(cell) ?? [];
  const text = to === 'en' ? en : fr;
  const plural = gender.endsWith('p');
  const own = OWN.test(en);
  const object =
    to === 'en'
      ? own
        ? `my ${en}`
        : UNCOUNTED.test(en)
          ? en
          : english.one(en)
      : own
        ? `${plural ? 'mes' : gender === 'm' || /^[aeiouéh]/i.test(fr) ? 'mon' : 'ma'} ${fr}`
        : /^(?:double )?nationalité/.test(fr)
          ? `la ${fr}`
          : french.one(fr, plural ? 'pl' : gender);
  const chunk: Chunk = { role: 'thing', text, gender, goes: GOING.test(en), object };
  const accusative = new Set(inflect(entryKey(form)).accusative);
  if (!/[ая]$/u.test(form)) accusative.add(entryKey(form));
  return [
    [form, chunk],
    ...[...accusative].map((one): [string, Chunk] => [one, { ...chunk, role: 'object', text: object }]),
  ];
}

function participles(forms: string, [, en = '', fr = '']: string[], to: 'en' | 'fr'): [string, Chunk][] {
  const [man = '', woman = ''] = fr.split(', ');
  return forms.split(', ').map((form) => {
    const gender = /[аяыи]$/u.test(form.split(' ')[0]!) ? 'f' : 'm';
    return [form, to === 'en' ? { role: 'done', text: en } : { role: 'done', text: man, woman, gender }];
  });
}

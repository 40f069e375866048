import { LEGAL_FORMS } from './data/legal-forms';
import { capital, capitals } from './english';
import type { Sense } from './entry';
import { entryKey } from './entry-key';
import type { Case } from './inflect';
import { senseOf, sensesInCase } from './lexicon';
import { guess, type Manner, type Piece, said, sure, within } from './piece';
import { plainRows } from './read-rows';

const QUOTED = /[«"“„]([^«»"“”„]+)[»"”“]/u;
const NUMBER = /^(?:№|N|No\.?)\s*(\d+[\p{L}]?)$/iu;
let legalForms: Map<string, { en: string; fr: string }> | undefined;

/** What follows a legal form in the nominative, or a post in one of these cases. */
export type Governing = 'nominative' | readonly Case[];

/**
 * A firm or institution: its legal form, kind, number and name, each part at its place. The name is written by letters
 * between straight quotation marks, unless the tables know it. `null`: this is no such name.
 *
 * @example company('ООО «Ромашка»', { to: 'en', letters }) // { text: 'OOO "Romashka"', guessed: true, … }
 */
export function company(text: string, manner: Manner, governing: Governing = 'nominative'): Piece | null {
  const quoted = QUOTED.exec(text);
  const before = (quoted ? text.slice(0, quoted.index) : text).trim();
  const after = quoted ? text.slice(quoted.index + quoted[0].length).trim() : '';
  const form = legalForm(before);
  const rest = form ? before.slice(form.ru.length).trim() : before;
  const { noun, number, left } = nounAndNumber(rest, governing);
  const place = NUMBER.exec(after)?.[1];
  if (after !== '' && !place) return null;
  if (!form && !noun) return null;
  if (!form && !quoted && !number && governing === 'nominative') return null;
  const name = quoted
    ? quotedName(quoted[1]!, manner)
    : left === ''
      ? null
      : form && !noun
        ? bareName(left, manner)
        : null;
  if (left !== '' && (quoted || !name)) return null;
  const parts = [
    form && legalText(form, manner),
    noun && nounText(noun, number ?? place, !!(name || form), manner),
    name,
  ];
  const bare = form && !noun && !name;
  const pieces = parts.filter((part): part is Piece => !!part);
  return {
    text: pieces.map((piece) => piece.text).join(' '),
    guessed: !!bare || pieces.some(({ guessed }) => guessed),
    unknown: [],
    ...(noun && !form ? { gender: noun.french } : {}),
  };
}

interface LegalForm {
  ru: string;
  en: string;
  fr: string;
}

/** The longest legal form at the beginning. Short ones count only in capitals. */
function legalForm(text: string): LegalForm | null {
  legalForms ??= new Map(plainRows(LEGAL_FORMS).map(([ru = '', en = '', fr = '']) => [entryKey(ru), { en, fr }]));
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const ru = new RegExp(`^(?:\\S+\\s+){${count - 1}}\\S+`, 'u').exec(text)?.[0] ?? '';
    const found = legalForms.get(entryKey(ru));
    if (found && (count > 2 || ru === ru.toUpperCase() || ru.length > 8)) return { ru, ...found };
  }
  return null;
}

function legalText({ ru, en, fr }: LegalForm, { to, letters, companyForm = 'letters' }: Manner): Piece {
  if (companyForm === 'letters' && ru === ru.toUpperCase()) return sure(letters(ru));
  return sure(to === 'en' ? en : fr);
}

function nounAndNumber(text: string, governing: Governing): { noun: Sense | null; number?: string; left: string } {
  const parts = /^(.*?)\s*(?:(?:№|N|No\.?)\s*(\d+\p{L}?))?$/iu.exec(text);
  const key = entryKey(parts?.[1] ?? '');
  const number = parts?.[2];
  if (key === '') return { noun: null, left: text };
  const nominative = senseOf(key, 'organisation');
  const noun =
    governing === 'nominative' ? nominative : (sensesInCase(key, governing, 'organisation')[0] ?? abbreviated(key));
  return noun ? { noun, number, left: '' } : { noun: null, left: text };
}

/** Abbreviations are not declined: СОШ, АЗС. */
function abbreviated(key: string): Sense | null {
  const sense = senseOf(key, 'organisation');
  return sense && /^(сош|дмш|дши|дюсш|нии|нпз|аэс|азс|тц|вуз|кафе|метро|ателье)$/.test(key) ? sense : null;
}

function nounText(noun: Sense, number: string | undefined, named: boolean, manner: Manner): Piece {
  const piece = said(noun, manner);
  if (!number && !named) return piece;
  const name = manner.to === 'en' ? capitals(piece.text) : capital(piece.text);
  if (!number) return within(piece, name);
  const written = /^\d+$/.test(number) ? number : manner.letters(number);
  return within(piece, manner.to === 'en' ? `${name} No. ${written}` : `${name} n° ${written}`);
}

function quotedName(name: string, manner: Manner): Piece {
  const known = senseOf(entryKey(name), 'name');
  if (known) return within(said(known, manner), `"${said(known, manner).text}"`);
  return /\p{Script=Cyrillic}/u.test(name) ? guess(`"${manner.letters(name)}"`) : sure(`"${name}"`);
}

function bareName(name: string, manner: Manner): Piece | null {
  const known = senseOf(entryKey(name), 'name');
  if (known) return said(known, manner);
  const looksLikeName = name.split(/\s+/).every((word) => /^[\p{Lu}\d№+&(]/u.test(word));
  return looksLikeName ? guess(manner.letters(name)) : null;
}

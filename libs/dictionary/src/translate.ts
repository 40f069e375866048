import { address } from './address';
import { LISTED_MINISTRY } from './office/ministry';
import { office } from './office/office';
import { ukrainianOffice } from './office/ukrainian-office';
import { inParts } from './parts';
import { beforeTelephone, telephone } from './people/telephone';
import { phrase } from './phrase';
import { hotel } from './place/foreign';
import { renamed } from './place/renamed';
import { relative } from './sentence/relative';
import { sentence } from './sentence/sentence';
import { capital } from './words/english';
import type { Language } from './words/entry';
import { entryKey } from './words/entry-key';
import { senseOf } from './words/lexicon';
import { looked, type Manner, type Piece, within } from './words/piece';
import { respelled } from './words/respell';
import { company } from './work/company';
import { isLegalForm } from './work/legal-form';
import { notary } from './work/notary';
import { hyphened } from './work/post-words';

/** A translated text, with what a person should look at. */
export interface Translation {
  text: string;
  /** Words that neither dictionary nor rule knows, as typed; they stand in the text letter by letter. */
  unknown: string[];
  /** Made by a rule that may be wrong here, of a word with several meanings, or with letters for a name. */
  guessed: boolean;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of other languages written in Cyrillic: their words are not Russian ones. */
const NOT_RUSSIAN = /(?![а-яёА-ЯЁ])\p{Script=Cyrillic}/u;
/**
 * A questionnaire's answer from Russian into English or French: right, or marked. Whole phrases first, the agency's own
 * before the shipped ones; then addresses, firms, posts with their field or place, students, journeys, counted time; last
 * word by word, which is always a guess. Numbers, Latin words and e-mail addresses stay. `null`: nothing in it is Russian.
 * Cities and states are named as English and French usage has it, regions after article 65 of the Constitution in
 * translation, everything else in an address letter by letter.
 *
 * @example translate('главный бухгалтер', { to: 'en', letters }) // { text: 'Chief accountant', unknown: [], guessed: false }
 */
export function translate(text: string, manner: Manner): Translation | null {
  if (!CYRILLIC.test(text)) return null;
  const plain = text
    .normalize('NFC')
    .replace(/[\u00a0\t]/g, ' ')
    .trim()
    .replace(/^(?:ип|ооо|оао|зао|пао|ао)(?=\s+["«\p{Lu}])/u, (form) => form.toUpperCase());
  const own = looked(plain, manner);
  if (own?.own) return { text: own.text, unknown: [], guessed: false };
  if (NOT_RUSSIAN.test(plain)) {
    const office = ukrainianOffice(plain, manner);
    return office && { text: capital(office.text), unknown: [], guessed: office.guessed };
  }
  const typed = own ?? (isShouted(plain) ? calmed(plain, manner) : read(plain, manner));
  const piece = typed.unknown.length > 0 ? meant(plain, typed, manner) : typed;
  const latin = piece.text.replace(/№\s*/g, manner.to === 'en' ? 'No. ' : 'n° ');
  const capitalised = CYRILLIC.test(plain.charAt(0)) || /^[\p{Lu}\d]/u.test(plain) ? capital(latin) : latin;
  return {
    text: isShouted(plain) ? capitalised.toUpperCase() : capitalised,
    unknown: [...new Set(piece.unknown)],
    guessed: piece.guessed || piece.unknown.length > 0,
  };
}

/**
 * The words of a Russian text that neither the dictionary nor a rule knows, as typed.
 *
 * @example unknownWords('шмуглер') // ['шмуглер']
 */
export function unknownWords(text: string, to: Language = 'en', own?: Manner['own']): string[] {
  return translate(text, { to, own, letters: (name) => name })?.unknown ?? [];
}

/** Translates into this language; what an answer brings with it comes with each call. */
export type Translator = (text: string, about: Pick<Manner, 'letters' | 'sex'>) => Translation | null;

/**
 * `translate` for one language and one agency; `null` for a language the dictionary does not have.
 *
 * @example translatorInto('fr')?.('врач', { letters }) // { text: 'Médecin', unknown: [], guessed: false }
 */
export function translatorInto(language: string, agency: Pick<Manner, 'own' | 'companyForm'> = {}): Translator | null {
  if (language !== 'en' && language !== 'fr') return null;
  return (text, about) => translate(text, { ...about, ...agency, to: language });
}

const read = (typed: string, manner: Manner): Piece => readAs(hyphened(typed), manner);

const readAs = (text: string, manner: Manner): Piece =>
  renamed(text, (part) => read(part, manner), manner) ??
  telephone(text, manner) ??
  withTelephone(text, manner) ??
  named(text, manner) ??
  listed(text, manner) ??
  labelled(text, manner) ??
  address(text, manner) ??
  inParts(text, manner);

/** `фактически проживаю: г. Сургут, ул. Югорская, 30`: what is told, and what it is. */
function labelled(text: string, manner: Manner): Piece | null {
  const [, label = '', rest = ''] = /^(\p{L}[\p{L}\d -]{2,50}?)\s*:\s+(.+)$/su.exec(text) ?? [];
  const what = label && CYRILLIC.test(label) ? phrase(label, manner) : null;
  if (!what || what.guessed || what.unknown.length > 0) return null;
  const told = read(rest, manner);
  return within(told, `${what.text}${manner.to === 'en' ? ':' : ' :'} ${told.text}`);
}

/** An address or a firm with its telephone. */
function withTelephone(text: string, manner: Manner): Piece | null {
  const [before, comma, rest] = beforeTelephone(text) ?? ['', '', ''];
  const number = rest && telephone(rest, manner);
  if (!number) return null;
  const told = read(before, manner);
  return within(told, `${told.text}${comma}${number.text}`);
}

/** A sentence whose commas and dashes part what it names: `хочу посмотреть Рим, Флоренцию и Венецию`. */
const listed = (text: string, manner: Manner): Piece | null =>
  (/,|\s[-–—:]\s|\p{L}:\s/u.test(text) ? sentence(text, manner) : null) ??
  relative(text, (main) => known(main, manner), manner);

/** A phrase all of whose words are known. */
function known(text: string, manner: Manner): Piece | null {
  const piece = phrase(text, manner);
  return piece.unknown.length === 0 ? piece : null;
}

/** A text with unknown words as it is meant when they are only misspelled: a guess. */
function meant(text: string, piece: Piece, manner: Manner): Piece {
  const spelled = respelled(
    isShouted(text) ? text.toLowerCase() : text,
    piece.unknown.map((word) => (isShouted(text) ? word.toLowerCase() : word)),
  );
  const other = spelled && read(spelled, manner);
  return other && other.unknown.length === 0 ? { ...other, guessed: true } : piece;
}

/** Words that stay in capitals when the others are read without them. */
const SHORT = /^(?:[А-ЯЁ]{2,6}|\p{Lu}[\p{Lu}\d-]*\d[\p{Lu}\d-]*)$/u;
const SMALL =
  /^(?:И|В|ВО|НА|ПО|С|СО|К|У|ОТ|ДО|ДЛЯ|ИЗ|УЛ|Г|ГОР|ПОС|ОБЛ|КВ|КОРП|СТР|ПР|ПЕР|НАБ|РЕСП|КРА[ЙЯЮЕ]|КРАЕМ?|РАЙОН(?:А|У|Е|ОМ)?|Р-НЕ?|Р-НА|Р-НУ|ОКРУГ(?:А|У|Е|ОМ)?|ОБЛАСТ[ЬИ]|ГОРОД(?:А|У|Е|ОМ|СКО\p{L}+)?|ПОСЕЛК\p{L}+|ДОМ|ЗА)$/u;

/** A text in capitals: as it is, else with only the first letters of its longer words large. */
function calmed(text: string, manner: Manner): Piece {
  const asTyped = read(text, manner);
  if (!asTyped.guessed && asTyped.unknown.length === 0) return asTyped;
  const calm = text.replace(/\p{L}[\p{L}\d-]*/gu, (word) => {
    if (SMALL.test(word)) return word.toLowerCase();
    if (
      SHORT.test(word) &&
      (senseOf(entryKey(word), 'office', 'organisation', 'name', 'country', 'region') || isLegalForm(word))
    )
      return word;
    return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
  });
  const piece = read(calm, manner);
  return piece.guessed || piece.unknown.length > 0 ? asTyped : piece;
}

/** `ГМС Украины, орган 6301`: the comma parts nothing. */
const OF_AUTHORITY = /,\s+(?=орган\s+\d)/iu;

/** An office or institution with the place it is in, which would else be read as an address. */
function named(text: string, manner: Manner): Piece | null {
  if (LISTED_MINISTRY.test(text)) return office(text, manner);
  if (/[,;()\n]/.test(text.replace(OF_AUTHORITY, ' '))) return null;
  return notary(text, manner) ?? office(text, manner) ?? hotel(text, false, manner) ?? company(text, manner);
}

/** Typed in capitals throughout; one short word may be an abbreviation. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() && /\p{Lu}{6}/u.test(text) && !/^\p{Lu}{2,6}\s*["«]/u.test(text);
}

import { findCountry } from '@anketa/country';
import { findBirthCertificate, findDates, readDate } from '@anketa/document';
import { scriptOf } from '@anketa/name';
import { sexWord } from './sex-words';
import type { Target } from './targets';

/** A part of a longer text that says what it is by its form or by the word before it. */
export interface Piece {
  target: Target;
  text: string;
}

const EMAIL = /[^\s@,;<>]+@[^\s@,;<>]+\.\p{L}{2,}/u;
const PHONE =
  /(?:тел(?:ефон)?\.?:?\s*)?(?:\+\d{1,3}|(?<!\d)8)[\s(-]{1,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/iu;
const TICKET = /(?:(?:э\/?билет|билет|e-?ticket|ticket|e?tkt)\S*\s*№?\s*)?(?<!\d)\d{3}[-\s]?\d{10}(?:-\d{2})?(?!\d)/iu;
const PASSPORT =
  /(?:(?:загран\S*|з\s?\/\s?п\S*|passport|psp)\s*(?:паспорт\S*)?[\s:№#]*(?:серия\s*)?)?(?<![\d\p{L}-])\d{2}\s*(?:№|номер|[NН#-])?\s*\d{7}(?![\d])/iu;
const CIVIL =
  /(?:(?:внутр|общегр|гражданск|российск|пасп)[^\s\d]*\s+){0,3}(?:(?:внутр|общегр|гражданск|российск|пасп)[^\s\d№#:]*)?\s*(?:рф)?[\s:№#]{0,9}(?:серия\s*)?(?<![\d\p{L}])\d{2}\s?\d{2}\s*(?:№|номер|[NН#-])?\s*\d{6}(?!\d)/iu;
const FOREIGN = /(?:загран\S*|з\s?\/\s?п\S*|паспорт\S*|passport)\s*(?:no\.?|№|:)*\s*([A-ZА-Я]{1,2}\s?\d{6,8})(?!\d)/iu;
const AGE = /(?<![\d.])\d{1,2}\s*(?:лет|года?|years?(?: old)?|y\.?o\.?)(?![\p{L}])\.?/iu;
const CITIZEN =
  /(?:гражданство|гражданин|гражданка|гражд\.?|гр-?во|гр\.)\s*:?\s*([\p{Lu}][\p{L}.]*(?:\s(?:Федерация|Республика))?)/u;

const BIRTH_BEFORE = /(?:д\.?\s?р\.?|дата\s+рожд\S*|рожд\S*|род\.?|born|dob|b\.)\s*:?\s*$/iu;
const BIRTH_AFTER = /^\s*(?:г\.?\s*р\.?(?!\p{L})|года?\s+рожд|г\.\s*рожд|р\.(?!\p{L}))/iu;
const EXPIRY_BEFORE =
  /(?:(?<!\p{L})до|действ\S*(?:\s+до)?|годен(?:\s+до)?|exp\S*|valid\S*(?:\s+(?:un)?till?)?|срок\S*(?:\s+до)?|(?<!\p{L})по)\s*[:.]?\s*$/iu;
const ISSUE_BEFORE = /(?:выд|issued|от(?=\s*$))[^,;]*$/iu;

const MASK = ' ¦ ';
/** A longer text is no line about one person, and the patterns are not for it. */
const LONGEST = 1000;

/**
 * Takes out of a text what says itself what it is: numbers of documents, dates with the word before them, phone, e-mail.
 * An issue date of a civil passport is taken out and dropped. `rest` is what may be a name.
 *
 * @example takePieces('Зуев Олег 12.03.1985 г.р., з/п 71 1234567', '2026-11-21').rest // 'Зуев Олег'
 */
export function takePieces(text: string, today: string): { pieces: Piece[]; rest: string } {
  const pieces: Piece[] = [];
  let rest = text;
  const take = (pattern: RegExp, target: Target, group = 0) => {
    const match = pattern.exec(rest);
    if (!match || pieces.some((piece) => piece.target === target)) return;
    pieces.push({ target, text: match[group]!.trim() });
    rest = rest.slice(0, match.index) + MASK + rest.slice(match.index + match[0].length);
  };
  if (text.length > LONGEST || !/\d|@/.test(text)) return { pieces, rest };
  take(EMAIL, 'email');
  take(PHONE, 'phone');
  const certificate = findBirthCertificate(rest);
  if (certificate) {
    pieces.push({ target: 'birthCertificate', text: rest.slice(certificate.start, certificate.end) });
    rest =
      rest.slice(0, certificate.start).replace(/(?:св-?во|свид\S*)\s*(?:о\s*рожд\S*)?\s*$/iu, '') +
      MASK +
      rest.slice(certificate.end);
  }
  take(TICKET, 'ticketNumber');
  const documents = documentPlaces(rest);
  rest = takeDates(rest, documents, pieces, today);
  take(CIVIL, 'civilPassportNumber');
  take(PASSPORT, 'passportNumber');
  take(FOREIGN, 'passportNumber', 1);
  take(AGE, 'travellerType');
  const aged = pieces.findIndex(({ target }) => target === 'travellerType');
  if (aged >= 0) pieces.splice(aged, 1);
  take(CITIZEN, 'citizenship', 1);
  const name = nameOf(rest, pieces);
  return { pieces, rest: name };
}

function documentPlaces(text: string): { civil: number; passport: number } {
  return { civil: CIVIL.exec(text)?.index ?? -1, passport: PASSPORT.exec(text)?.index ?? -1 };
}

function takeDates(
  text: string,
  documents: { civil: number; passport: number },
  pieces: Piece[],
  today: string,
): string {
  const dates = findDates(text);
  let rest = '';
  let end = 0;
  const taken = new Set<Target>();
  for (const date of dates) {
    const before = text.slice(end, date.start);
    const target = dateTarget(date, before, text.slice(date.end, date.end + 20), documents, today, taken);
    rest += before.replace(
      target === 'dropped'
        ? ISSUE_BEFORE
        : /(?:(?<!\p{L})до|действ\S*(?:\s+до)?|годен(?:\s+до)?|exp\S*|valid\S*(?:\s+\S+)?|срок\S*|д\.?\s?р\.?|dob|дата\s+рожд\S*|born)\s*[:.]?\s*$/iu,
      '',
    );
    rest += MASK;
    end = date.end;
    if (target === null) rest = `${rest.slice(0, -MASK.length)}${text.slice(date.start, date.end)}`;
    else if (target !== 'dropped') {
      taken.add(target);
      pieces.push({ target, text: date.text });
    }
  }
  return rest + text.slice(end);
}

function dateTarget(
  date: { text: string; start: number },
  before: string,
  after: string,
  documents: { civil: number; passport: number },
  today: string,
  taken: ReadonlySet<Target>,
): Target | 'dropped' | null {
  if (BIRTH_AFTER.test(after) || BIRTH_BEFORE.test(before)) return taken.has('birthDate') ? 'dropped' : 'birthDate';
  if (EXPIRY_BEFORE.test(before)) return taken.has('passportExpires') ? 'dropped' : 'passportExpires';
  if (ISSUE_BEFORE.test(before)) {
    const last = documents.passport > documents.civil ? documents.passport : -1;
    const ofPassport = last >= 0 && last < date.start && !(documents.civil > last && documents.civil < date.start);
    return ofPassport && !taken.has('passportIssued') ? 'passportIssued' : 'dropped';
  }
  const ahead = readDate(date.text, { today, role: 'expiry' }).value ?? '';
  if (ahead > today) return taken.has('passportExpires') ? null : 'passportExpires';
  return taken.has('birthDate') ? null : 'birthDate';
}

const LABELS =
  /(?<!\p{L})(?:загран\p{L}*|з\s?\/\s?п|пасп(?:орт\p{L}*)?|passport|г\.?\s?р\.|года?\s+рожд\p{L}*|д\.?\s?р\.|рожд\p{L}*|выд(?:ан\p{L}*)?|действ\p{L}*|срок\p{L}*|до|dob|born|тел(?:ефон)?|билет\p{L}*|св-?во|гр\.|серия|номер|№)(?!\p{L})[.:]?/giu;

/** What may be a name: the first part with letters, and a second one in the other alphabet. Codes of states are told apart. */
function nameOf(text: string, pieces: Piece[]): string {
  const parts = text
    .replace(/^\s*\d{1,4}\s*[.)]\s*/, '')
    .replace(LABELS, ' ')
    .split('¦')
    .map((part) => part.replace(/^[\s,;:.\-–—№]+|[\s,;:\-–—№]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => /\p{L}/u.test(part));
  const [name = '', ...others] = parts;
  let rest = name;
  for (const part of others) {
    const bothAlphabets = scriptOf(part) !== null && scriptOf(part) !== scriptOf(rest);
    if (bothAlphabets && isNameOnly(part)) rest = `${rest} ${part}`;
    else if (findCountry(part) !== null) add(pieces, 'citizenship', part);
    else {
      for (const word of part.split(' ')) {
        if (sexWord(word) !== null) add(pieces, 'sex', word);
        else if (findCountry(word) !== null) add(pieces, 'citizenship', word);
      }
    }
  }
  return rest;
}

function add(pieces: Piece[], target: Target, text: string): void {
  if (!pieces.some((piece) => piece.target === target)) pieces.push({ target, text });
}

const isNameOnly = (part: string) => /^\(?(?:[\p{Lu}][\p{L}'’-]*[\s/,]*){2,4}\)?$/u.test(part);

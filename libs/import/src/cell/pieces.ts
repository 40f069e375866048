import { findCountry } from '@anketa/country';
import { findBirthCertificate } from '@anketa/document';
import { hasSurnameEnding, isGivenName, isWholeName, patronymicSex, scriptOf } from '@anketa/name';
import type { Target } from '../targets';
import { givenOfKin, withoutKin } from './name-like';
import { sexWord } from './sex-words';
import { DATE_WORD, ISSUE_BEFORE, type PaperPlaces, toldDates } from './told-dates';

/** A part of a longer text that says what it is by its form or by the word before it. */
export interface Piece {
  target: Target;
  text: string;
}

/** A phone or an address alone makes no tourist: it may be the sender's. */
export const isPersonal = ({ target }: Piece) => target !== 'phone' && target !== 'email';

const EMAIL = /[^\s@,;<>]+@[^\s@,;<>]+\.\p{L}{2,}/u;
const PHONE =
  /(?:(?:тел(?:ефон)?|моб|phone|mobile|tel)\.?:?\s*)?(?:\+\d[\d\s().-]{8,17}\d|(?<!\d)8[\s(-]{1,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2})(?!\d)|(?<!\p{L})(?:тел(?:ефон)?|моб|phone|mobile|tel)(?!\p{L})[\s.:№]{0,4}\(?\d[\d\s()-]{5,14}\d(?!\d)/iu;
const TICKET = /(?:(?:э\/?билет|билет|e-?ticket|ticket|e?tkt)\S*\s*№?\s*)?(?<!\d)\d{3}[-\s]?\d{10}(?:-\d{2})?(?!\d)/iu;
/** "ПС4509123456", "ПСП751234567", "СРIVМЮ654321": the papers' codes of the Sirena system, glued to the number. */
const SIRENA = /(?<!\p{L})(?:ПСП?|СР|НП)(?=\s?(?:\d{9,10}(?!\d)|[A-Z]{1,2}\d{6,8}(?!\d)|[IVXІХ]{1,5}-?[А-Я]{2}))/gu;
const PASSPORT =
  /(?:(?:загран\S*|з\s?\/\s?п\S*|закорд\S*|passport|psp)\s*(?:паспорт\S*)?[\s:№#]*(?:серия\s*)?)?(?<![\d\p{L}-])\d{2}\s*(?:№|номер|[NН]°?|[#-])?\s*\d{7}(?!\d|[A-Z]{3}\d)/iu;
const CIVIL =
  /(?:(?:внутр|общегр|гражданск|российск|пасп)[^\s\d]*\s+){0,3}(?:(?:внутр|общегр|гражданск|российск|пасп)[^\s\d№#:]*)?\s*(?:рф)?[\s:№#]{0,9}(?:серия\s*)?(?<![\d\p{L}])(?!9\d{9})\d{2}\s?\d{2}\s*(?:№|номер|[NН]°?|[#-])?\s*\d{6}(?!\d|[A-Z]{3}\d)/iu;
const FOREIGN =
  /(?:загран\S*|з\s?\/\s?п\S*|закорд\S*|пас?порт\S*|пашпарт\S*|passport|pasaport\S*|pașaport\S*|útlevél\S*)\s*(?:no\.?|№|:|серия|номер|nr\.?)*\s*([A-ZА-Я]{1,2}\s?№?\s?\d{6,8})(?!\d)/iu;
/** Two letters and six or seven figures, a letter and eight: passports of the neighbours, told by their shape. */
const UNLABELLED = /(?<![\p{L}\d/-])(?:[A-ZАВЕКМНОРСТУХІ]{2}\s?\d{6,7}|[NК]\s?\d{8})(?![\p{L}\d])/u;
const NOT_READY =
  /(?:загран\S*|з\s?\/\s?п\S*|пас?порт\S*|закорд\S*)[\s:–-]*(?:ещ[её]\s+)?(?:не\s+готов\p{L}*|оформля\p{L}*|на\s+оформлени\p{L}*|в\s+(?:работе|процессе)|делае\p{L}*|готовит\p{L}*|меня\p{L}*|нет(?!\p{L})|оформлю\p{L}*|виготовля\p{L}*|немає|будет|позже)/iu;
/** The word before a number that says it is something else. */
const OTHER_NUMBER =
  /(?:виз\p{L}{0,2}|visa|полис\p{L}*|поліс\p{L}*|policy|insur\p{L}*|страх\p{L}*|pnr|брон\p{L}*|booking|заявк\p{L}*|заказ\p{L}*|рейс\p{L}*|flight|ваучер\p{L}*|voucher|догов\p{L}*|id(?:-карт\p{L}*)?|сч[её]т\p{L}*)[\s:№#.]*$/iu;
/** A taxpayer's and a citizen's number with the word before it: no field of a person here. */
const STATE_NUMBER =
  /(?<!\p{L})(?:инн|иин|жсн|іпн|рнокпп|снилс|огрн|cnp|idnp|егн|лнч|идент\p{L}*\.?\s*(?:номер|№)?|ідэнт\p{L}*\.?\s*(?:нумар|№)?)[\s:№]*(?=[\p{L}\d-]*\d{5})[\p{L}\d][\p{L}\d -]{6,16}[\p{L}\d](?![\p{L}\d])/giu;
/** When a line was written, before it: no date of a person. */
const WRITTEN_AT = /^\s*\d{1,2}\.\d{1,2}\.20\d{2},?\s+(?:в\s+)?(?!0?0:00)\d{1,2}:\d{2}\s+(?=\p{L})/u;
const AGE = /(?<![\d.])\d{1,2}\s*(?:лет|года?|роки?|років|years?(?: old)?|y\.?o\.?)(?![\p{L}])\.?/iu;
const CITIZEN =
  /(?:гражданство|гражданин|гражданка|громадянство|гражд\.?|гр-?во|гр\.)\s*:?\s*([\p{Lu}][\p{L}.]*(?:\s(?:Федерация|Республика))?)/u;

/** What a text must have for a pattern that may begin anywhere: looked for first, being sooner found missing. */
const NEEDS: ReadonlyMap<RegExp, RegExp> = new Map([
  [EMAIL, /@/],
  [TICKET, /\d{3}[-\s]?\d{10}/],
  [CIVIL, /\d{2}\s?\d{2}\s*(?:№|номер|[NН]°?|[#-])?\s*\d{6}/iu],
  [PASSPORT, /\d{2}\s*(?:№|номер|[NН]°?|[#-])?\s*\d{7}/iu],
]);
const match = (pattern: RegExp, text: string) => (NEEDS.get(pattern)?.test(text) === false ? null : pattern.exec(text));

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
    const found = match(pattern, rest);
    if (!found || pieces.some((piece) => piece.target === target)) return;
    if (OTHER_NUMBER.test(rest.slice(Math.max(0, found.index - 30), found.index))) return;
    pieces.push({ target, text: found[group]!.trim() });
    rest = rest.slice(0, found.index) + MASK + rest.slice(found.index + found[0].length);
  };
  if (text.length > LONGEST || !(/\d|@/.test(text) || NOT_READY.test(text) || CITIZEN.test(text)))
    return { pieces, rest };
  rest = rest.replace(WRITTEN_AT, '').replace(SIRENA, '').replace(STATE_NUMBER, MASK);
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
  rest = takeDates(rest, pieces, today);
  take(CIVIL, 'civilPassportNumber');
  take(PASSPORT, 'passportNumber');
  take(FOREIGN, 'passportNumber', 1);
  take(UNLABELLED, 'passportNumber');
  take(NOT_READY, 'passportNumber');
  take(AGE, 'travellerType');
  const aged = pieces.findIndex(({ target }) => target === 'travellerType');
  if (aged >= 0) pieces.splice(aged, 1);
  take(CITIZEN, 'citizenship', 1);
  const name = nameOf(rest, pieces);
  return { pieces, rest: name };
}

function documentPlaces(text: string): PaperPlaces {
  const passport = match(PASSPORT, text) ?? FOREIGN.exec(text) ?? UNLABELLED.exec(text);
  return { civil: match(CIVIL, text)?.index ?? -1, passport: passport?.index ?? -1 };
}

function takeDates(text: string, pieces: Piece[], today: string): string {
  let rest = '';
  let end = 0;
  for (const date of toldDates(text, documentPlaces(text), today)) {
    const before = text.slice(end, date.start);
    rest +=
      before.replace(date.target === 'dropped' && ISSUE_BEFORE.test(before) ? ISSUE_BEFORE : DATE_WORD, '') + MASK;
    end = date.end;
    if (date.target !== 'dropped') pieces.push({ target: date.target, text: date.text });
  }
  return rest + text.slice(end);
}

const LABELS =
  /(?<!\p{L})(?:загран\p{L}*|з\s?\/\s?п|пасп(?:орт\p{L}*)?|пашпарт\p{L}*|закорд\p{L}*|passport|г\.?\s?р\.|р\.\s?н\.|года?\s+рожд\p{L}*|д\.?\s?р\.|рожд\p{L}*|родил\p{L}*|народж\p{L}*|выд(?:ан\p{L}*)?|видан\p{L}*|действ\p{L}*|дійсн\p{L}*|срок\p{L}*|до|dob|born|тел(?:ефон)?|билет\p{L}*|св-?во|гр\.|серия|номер|№|ф\.?и\.?о\.?|п\.?і\.?б\.?|турист\p{L}*|пассажир\p{L}*|guest|passenger|name)(?!\p{L})[.:]?/giu;
/** Small words that belong to names. */
const IN_NAMES =
  /^(?:оглы|оглу|кызы|кизи|гызы|углы|улы|уулу|бек|аль?|ибн|бен|де|ла|дер|ван|фон|да|ди|дос|de|la|le|der|den|del|di|da|do|dos|du|van|von|zu|af|al|el|ibn|bin|bint|ben|ter|ten|y|e|mr|mrs|ms|miss|mstr|chd|inf|dr|и)\.?$/iu;

/** What may be a name: the first part with letters, and a second one in the other alphabet. Codes of states are told apart. */
function nameOf(text: string, pieces: Piece[]): string {
  const parts = text
    .replace(/^\s*(?:\d{1,4}\s*[.)]\s*|\d{1,3}\s+[-–—]\s+(?=\p{Lu}))/u, '')
    .replace(LABELS, ' ')
    .split('¦')
    .map((part) => part.replace(/^[\s,;:.\-–—№/)]+|[\s,;:\-–—№/(]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => /\p{L}/u.test(part));
  const [first = '', ...others] = parts;
  let rest = withoutSex(calledIn(withoutKind(withoutKin(first), pieces)), pieces);
  for (const part of others) {
    const bothAlphabets = scriptOf(part) !== null && scriptOf(part) !== scriptOf(rest);
    if ((bothAlphabets || rest === '') && isNameOnly(part)) rest = `${rest} ${part}`.trim();
    else if (isOfState(part)) add(pieces, 'citizenship', part);
    else {
      for (const word of part.split(/[\s/]+/)) {
        if (sexWord(word) !== null) add(pieces, 'sex', word);
        else if (isOfState(word)) add(pieces, 'citizenship', word);
      }
    }
  }
  return rest;
}

/** "and" and "как" are no states, though AND is a code; a code stands in capitals. */
function isOfState(text: string): boolean {
  return (text.length > 3 || text === text.toUpperCase()) && !NO_STATES.has(text) && findCountry(text) !== null;
}

/** Codes of states that are more often words of a list. */
const NO_STATES: ReadonlySet<string> = new Set('ID NO NR IN IS AM AS TO SO DO BE ME IT AT MY CI MR MS SR'.split(' '));

const isNameWord = (word: string) => isGivenName(word) || hasSurnameEnding(word) || patronymicSex(word) !== null;

/** The name within a sentence: of its runs of words in capitals the one that is a whole name; as it came when there is no sentence. */
function calledIn(part: string): string {
  const words = part.split(' ');
  const isProse = (word: string) => /^\p{Ll}+[,.:;!?]?$/u.test(word) && !IN_NAMES.test(word);
  if (!words.some(isProse)) return part;
  const given = givenOfKin(part.replace(/^[\s–—-]+/, ''));
  if (given !== null) return given;
  if (words.length <= 3 && words.every(isNameWord) && isWholeName(part)) return part;
  if (!/\p{Lu}/u.test(part)) {
    const last = part
      .split(/[!:.;,?]/)
      .at(-1)!
      .trim();
    return last.split(' ').length <= 4 && isWholeName(last) ? last : '';
  }
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isProse(word)) runs.push([]);
    else {
      runs.at(-1)!.push(word.replace(/[,:;!?]+$/, ''));
      if (/[,:;!?]$/.test(word)) runs.push([]);
    }
  }
  const whole = runs.map((run) => run.join(' ')).filter(isWholeName);
  return whole.length === 1 ? whole[0]! : whole.length > 1 ? part : '';
}

/** "реб. Зуев Лев", "инфант Зуева Анна": what is said before the name of who travels. */
function withoutKind(name: string, pieces: Piece[]): string {
  const [before, word = ''] = /^(?:и\s+)?(\p{L}{2,10})[.:)]?\s*[-–—]?\s+(?=\p{Lu})/u.exec(name) ?? [];
  const kind = sexWord(word);
  if (before === undefined || word === word.toUpperCase() || (kind !== 'CHD' && kind !== 'INF')) return name;
  add(pieces, 'travellerType', word);
  return name.slice(before.length);
}

/** "Зуева Анна Петровна Ж", "Зуев Лев Петрович РБ": what stands behind a patronymic says the sex, or that it is a child. */
function withoutSex(name: string, pieces: Piece[]): string {
  const [, before, sign = ''] =
    /^(.*\p{L}{2,}\s+\p{L}*(?:вич|віч|вна|ўна|ична|оглы|кызы))\s+([МЖMFЧ]|РБГ?|РМГ?|ВЗР?)\.?$/iu.exec(name) ?? [];
  const titled = /^(.*\s(?:MRS?|MS|MISS|MSTR|CHD|INF))\s+([MF])$/.exec(name);
  if (titled) {
    add(pieces, 'sex', titled[2]!);
    return titled[1]!;
  }
  if (before === undefined) return name;
  if (sign.length === 1) add(pieces, 'sex', sign);
  else if (/^Р/i.test(sign)) add(pieces, 'travellerType', /^РБ/i.test(sign) ? 'РЕБ' : 'МЛАД');
  return before;
}

function add(pieces: Piece[], target: Target, text: string): void {
  if (!pieces.some((piece) => piece.target === target)) pieces.push({ target, text });
}

const isNameOnly = (part: string) => /^\(?(?:[\p{Lu}][\p{L}'’-]*[\s/,]*){2,4}\)?$/u.test(part);

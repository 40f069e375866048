import { type Issue, warning } from '@anketa/issue';
import { isWholeName, nominativeName, scriptOf } from '@anketa/name';
import { meaningOf } from '../cell/headings';
import { kindOf } from '../cell/kinds';
import { isOfAnotherCountry } from '../cell/language-of-a-list';
import { isNameLike, isOneName, isSomebodyElse } from '../cell/name-like';
import { isPersonal, type Piece, takePieces } from '../cell/pieces';
import type { Grid } from '../source/grid';
import type { SkippedLine, Table, TableRow } from '../table';
import type { Target } from '../targets';
import { joinedLines, type TextLine } from './lines-of-a-person';

const ORDER: readonly Target[] = [
  'name',
  'sex',
  'travellerType',
  'birthDate',
  'citizenship',
  'passportNumber',
  'passportIssued',
  'passportExpires',
  'civilPassportNumber',
  'birthCertificate',
  'ticketNumber',
  'phone',
  'email',
];

/**
 * Free text, one person a line ("1. Зуев Олег, 12.03.1985 г.р., з/п 71 1234567 до 15.06.2030") or a name with what
 * belongs to it on the lines below: every person's text is taken to pieces and the pieces become columns. `null` when
 * the lines are not of this kind, names only for example.
 */
export function freeTextTable({ rows }: Grid, today: string): Table | null {
  const texts = rows.map(({ line, cells }) => ({ line, text: cells[0] ?? '' }));
  const read = joinedLines(texts, today).flatMap(({ line, text }) => {
    const [, children] = CHILDREN.exec(text) ?? [];
    return peopleOf(text, today).map((one) => ({ line, text: one, ...personIn(one, today, children) }));
  });
  const filled = read.filter(({ text }) => text !== '');
  const isTold = whatTells(filled);
  const people = filled.filter(({ pieces, rest }) => pieces.some(isTold) && isNameLike(rest));
  if (people.length === 0) return namesAmongText(filled);
  const sure = people.filter(({ pieces, rest }) => isOneName(rest) || pieces.filter(isTold).length > 1).length;
  const namesOnly = filled.filter(({ pieces, rest }) => pieces.length === 0 && kindOf(rest) === 'fullName').length;
  if (people.length * 3 < filled.length && (sure === 0 || namesOnly > sure)) return null;
  const targets = ORDER.filter(
    (target) => target === 'name' || people.some(({ pieces }) => pieces.some((piece) => piece.target === target)),
  );
  const kept: TableRow[] = [];
  const skipped: SkippedLine[] = [];
  for (const { line, text, pieces, rest, issues } of filled) {
    const personal = pieces.some(isTold);
    const named = personal || (pieces.length === 0 && isBareName(rest) && !meaningOf(text));
    if (!isNameLike(rest) || !named) {
      skipped.push({ line, text: text.slice(0, 200), reason: kept.length === 0 ? 'preamble' : 'noName' });
      continue;
    }
    const cells = targets.map((target) =>
      target === 'name' ? rest : (pieces.find((piece) => piece.target === target)?.text ?? ''),
    );
    kept.push({ line, cells, ...(issues ? { issues } : {}) });
  }
  const foreignPapers = texts.some(({ text }) => isOfAnotherCountry(text));
  return { headings: targets.map(() => ''), rows: kept, skipped, issues: [], targets, foreignPapers };
}

/** A phone beside a name may be the sender's; where several names have nothing but phones it tells, too. */
function whatTells(lines: readonly PersonInText[]): (piece: Piece) => boolean {
  const called = lines.filter(({ pieces, rest }) => pieces.length > 0 && isOneName(rest)).length;
  return called > 1 && !lines.some(({ pieces }) => pieces.some(isPersonal)) ? () => true : isPersonal;
}

interface PersonInText {
  pieces: Piece[];
  rest: string;
  issues?: Issue[];
}

/** The pieces of a person's text; a name that stands in an oblique case in the nominative, marked. */
function personIn(text: string, today: string, type?: string): PersonInText {
  const taken = takePieces(text, today);
  if (type !== undefined && !taken.pieces.some(({ target }) => target === 'travellerType'))
    taken.pieces.push({ target: 'travellerType', text: type });
  const [shown, surname = '', given = '', patronymic = ''] = (OBLIQUE.test(text) && DECLINED.exec(text)) || [];
  const read = shown === undefined ? null : nominativeName([surname, given, patronymic]);
  if (read === null) return taken;
  const rest = read.join(' ');
  return { ...taken, rest, issues: [warning('surname', 'name.declined', { value: shown!, read: rest })] };
}

const OBLIQUE = /ич[ауео]|(?:вн|ичн)[ыеуо]/iu;
const DECLINED =
  /(\p{Lu}[\p{L}-]+)\s+(\p{Lu}\p{L}+)\s+(\p{Lu}\p{L}+(?:ич(?:а|у|ем|ом|е)|(?:вн|ичн)(?:ы|е|у|ой|ою)))(?!\p{L})/u;

const NUMBERING = /^\s*\d{1,3}\s*[.)]\s*/;
/** A sentence, a greeting: words in small letters, or a sign at the end that closes no name. */
const SENTENCE = /(?<![\p{L}])\p{Ll}{3,}|[!?:]\s*$|^\p{L}+[,.!]?$/u;

/** A name without any data: no greeting, whose words go on in small letters. */
const isBareName = (rest: string) =>
  kindOf(rest) === 'fullName' && !(/\p{Lu}/u.test(rest) && /(?<![\p{L}])\p{Ll}{3,}/u.test(rest) && !isWholeName(rest));

/** A letter with bare names in it, or names with ages only: the names; `null` when other lines may be people too. */
function namesAmongText(lines: readonly (TextLine & { rest: string })[]): Table | null {
  const bare = ({ rest }: { rest: string }) => rest.replace(NUMBERING, '').trim();
  const isName = (line: TextLine & { rest: string }) => !SENTENCE.test(bare(line)) && kindOf(bare(line)) === 'fullName';
  const names = lines.filter(isName);
  if (names.length < 2) return null;
  const named = new Set(names);
  const others = lines.filter((line) => !named.has(line));
  const aged = names.some((line) => line.text.replace(NUMBERING, '') !== bare(line));
  if ((others.length === 0 && !aged) || !others.every(({ text }) => SENTENCE.test(text))) return null;
  const start = names[0]!.line;
  return {
    headings: [''],
    rows: names.map((line) => ({ line: line.line, cells: [bare(line)] })),
    skipped: others.map(({ line, text }) => ({
      line,
      text: text.slice(0, 200),
      reason: line < start ? 'preamble' : 'noName',
    })),
    issues: [],
    targets: ['name'],
  };
}

/** "ZUEV/OLEG MR": the sign says which word is which. */
const AIRLINE_NAME = /^[A-Z][A-Z' -]*\/[A-Z]{2,}(?:\s[A-Z]+)*$/;

/** Who in a family the next one is. */
const RELATIVE = String.raw`(?:сын\p{L}*|доч\p{L}*|муж\p{L}*|жен\p{L}*|супруг\p{L}*|son|daughter|wife|husband|fiul|fiica|soțul|soția)\s+`;
const KIN = String.raw`(?:(?:дет(?:и|ей)|реб\p{L}*|діт(?:и|ей)|child\p{L}*)\s+|${RELATIVE})`;
const BETWEEN_PEOPLE = new RegExp(
  [
    String.raw`(?<=[,;])\s+(?=(?:${KIN})?\p{Lu})`,
    String.raw`(?<=\.)\s+(?=(?:(?:Её|Ее|Его|Их)\s)?\s?(?:[Мм]уж|[Жж]ена|[Сс]ын|[Дд]очь|[Сс]упруга?)\s+\p{Lu})`,
    String.raw`\s+(?:и|and|та|și|és|&)\s+(?=(?:${KIN})?\p{Lu})`,
    String.raw`(?<=[\d)])\s+(?=(?:MRS?|MS|MISS|MSTR|CHD|INF)\.?\s+\p{Lu})`,
  ].join('|'),
  'u',
);

/** "Номер 1 (DBL): ", "DBL: " before the people of a room, "Взрослые: " before several. */
const ROOM =
  /^\s*(?:(?:номер|комната|каюта|кімната|стая|room|cabin)\s*№?\s*\d*\s*(?:\([^)]{0,30}\))?|взрослые|дети|младенцы|туристы|пассажиры|дорослі|діти|немовлята|adults|children|infants|guests|(?:SGL|DBL|TWI?N|TR[PI]L?|QDPL|EXB|FAM|APT)[\s\d]*)\s*[:–—-]\s*(?=\S)/iu;

/** A name nobody knows is one, too, when each part has its own date behind it. */
const NAME_AND_DATE = new RegExp(
  String.raw`^\s*(?:${KIN})?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,3}[\s(]+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\)?[,;]?\s*$`,
  'u',
);

const OF_FAMILY = new RegExp(String.raw`^\s*${RELATIVE}`, 'u');

/** Before the children of a family: each of them is one. */
const CHILDREN = /^\s*(дети|діти|children|младенцы|немовлята|infants)\s*[:–—-]/iu;

/** "Едут: ", "Просим забронировать на: " before the people of a sentence. */
function withoutLead(text: string): string {
  const [lead = ''] = /^\s*\p{L}[\p{L}\s]{1,40}:\s+(?=\p{Lu}\p{L}+\s)/u.exec(text) ?? [];
  if (lead === '' || isSomebodyElse(lead)) return text;
  const said = meaningOf(lead.replace(':', ''));
  return said === undefined || (said.target !== null && /name/i.test(said.target)) ? text.slice(lead.length) : text;
}

/** "Зуев Олег 12.03.1985, Зуева Анна 05.07.1990" on one line: each whole name in the first one's alphabet begins a person. */
function peopleOf(whole: string, today: string): string[] {
  if (whole.length > 1000) return [whole];
  const text = withoutLead(whole.replace(ROOM, ''));
  const parts = text.split(/\p{Lu}/u.test(text) ? BETWEEN_PEOPLE : /(?<=[,;])\s+/);
  if (parts.length === 1) return [text.replace(/[,;]\s*$/, '')];
  if (parts.every((part) => NAME_AND_DATE.test(part))) return parts.map((part) => part.replace(OF_FAMILY, ''));
  const people: string[] = [];
  let alphabet: ReturnType<typeof scriptOf> = null;
  for (const part of parts) {
    const rest = personIn(part, today).rest.replace(/[,;]$/, '');
    const script = scriptOf(rest);
    const begins = (isWholeName(rest) || AIRLINE_NAME.test(rest)) && (people.length === 0 || script === alphabet);
    if (begins && people.length === 0) alphabet = script;
    if (begins || people.length === 0) people.push(part);
    else people[people.length - 1] += ` ${part}`;
  }
  return alphabet === null ? [text] : people.map((part) => part.replace(/[,;]\s*$/, ''));
}

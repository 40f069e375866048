import { isWholeName, scriptOf } from '@anketa/name';
import { meaningOf } from '../cell/headings';
import { type Kind, kindOf } from '../cell/kinds';
import { isNameLike, isOneName } from '../cell/name-like';
import { isPersonal, takePieces } from '../cell/pieces';
import type { Grid } from '../source/grid';
import type { Target } from '../targets';

export interface TextLine {
  line: number;
  text: string;
}

/** What a line looks like: a bare name, data without a name, both, or something else. */
interface Look {
  kind: 'empty' | 'name' | 'data' | 'person' | 'other';
  /** What it says of a person. */
  tells: readonly Target[];
  /** Are there no words left beside that? */
  bare: boolean;
}

/** So many lines tell whether people take more than one line each. */
const TOLD_BY = 200;

/**
 * Lines of one person made one text: a name with its dates and papers on the next lines, or a name with a date that goes
 * on with the papers below. The lines as they came when every person takes one.
 */
export function joinedLines(texts: readonly TextLine[], today: string): readonly TextLine[] {
  const start = texts.slice(0, TOLD_BY).map(({ text }) => lookOf(text, today));
  if (!start.some((_, at) => isNameOverData(start, at) || goesOnBelow(start, at))) return texts;
  const looks = [...start, ...texts.slice(TOLD_BY).map(({ text }) => lookOf(text, today))];
  return namesWithDataBelow(texts, looks) ?? peopleGoingOn(texts, looks) ?? texts;
}

function lookOf(text: string, today: string): Look {
  if (text === '') return { kind: 'empty', tells: [], bare: true };
  const { pieces, rest } = takePieces(text, today);
  const tells = pieces.filter(isPersonal).map(({ target }) => target);
  const bare = !/\p{L}/u.test(rest);
  return { kind: kindOfLine(rest, pieces.length > 0), tells, bare };
}

function kindOfLine(rest: string, hasData: boolean): Look['kind'] {
  const unnumbered = rest.replace(/^\s*(?:\d{1,3}\s*[.)]|[-–—•])\s*/, '');
  if (!hasData) return isWholeName(unnumbered) || isTwoNames(unnumbered) ? 'name' : 'other';
  if (isOneName(rest)) return 'person';
  return /^[^\p{L}]*$/u.test(rest) || !isNameLike(rest) || meaningOf(rest) ? 'data' : 'other';
}

/** "KIM VIKTOR": both words are given names. */
function isTwoNames(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'fullName' || (kind === 'givenName' && /^\S+\s\S+$/.test(text));
}

/** A name with data on the next line, or on the one after a second spelling of the name. */
function isNameOverData(looks: readonly Look[], at: number): boolean {
  if (looks[at]!.kind !== 'name') return false;
  const [next, after] = [looks[at + 1]?.kind, looks[at + 2]?.kind];
  return next === 'data' || (next === 'name' && after === 'data');
}

/** A person's line with nothing but what it lacks on the line below. */
function goesOnBelow(looks: readonly Look[], at: number): boolean {
  const [own, next] = [looks[at]!, looks[at + 1]];
  return own.kind === 'person' && next !== undefined && isFurther(next, own.tells);
}

/** A paper, or its validity; a date alone may be the day of a journey or of a letter. */
const isFurther = ({ kind, tells, bare }: Look, told: readonly Target[]) =>
  kind === 'data' &&
  bare &&
  tells.some((target) => PAPERS.has(target)) &&
  !tells.some((target) => told.includes(target));

const PAPERS: ReadonlySet<Target> = new Set(['passportNumber', 'civilPassportNumber', 'birthCertificate']);

function namesWithDataBelow(texts: readonly TextLine[], looks: readonly Look[]): TextLine[] | null {
  const count = (kind: Look['kind']) => looks.filter((one) => one.kind === kind).length;
  const starts = looks.filter((_, at) => isNameOverData(looks, at)).length;
  if (starts === 0 || starts < count('person') || count('data') * 2 < starts) return null;
  const joined: TextLine[] = [];
  let open: TextLine | null = null;
  texts.forEach((line, at) => {
    const { kind } = looks[at]!;
    const spelling = open !== null && kind === 'name' && looks[at - 1]?.kind === 'name' && isOtherAlphabet(open, line);
    if (!spelling && isNameOverData(looks, at)) {
      open = { ...line };
      joined.push(open);
    } else if (open && (kind === 'data' || spelling)) open.text += `, ${line.text}`;
    else if (open && kind === 'empty') return;
    else {
      open = null;
      joined.push(line);
    }
  });
  return joined;
}

/** `null` when data stands above the first person: then nobody knows whose the lines between are. */
function peopleGoingOn(texts: readonly TextLine[], looks: readonly Look[]): TextLine[] | null {
  const first = looks.findIndex(({ kind }) => kind === 'person');
  if (looks.slice(0, first).some((look) => isFurther(look, []))) return null;
  const joined: TextLine[] = [];
  for (let at = 0; at < texts.length; at++) {
    const further = looks[at]!.kind === 'person' ? furtherLines(looks, at) : [];
    const text = [at, ...further].map((line) => texts[line]!.text).join(', ');
    joined.push({ line: texts[at]!.line, text });
    at = further.at(-1) ?? at;
  }
  return joined;
}

/** The lines below a person's that say only what it lacks; none when they say it twice, for then they are several people's. */
function furtherLines(looks: readonly Look[], person: number): number[] {
  const lines: number[] = [];
  const told = [...looks[person]!.tells];
  for (let at = person + 1; at < looks.length; at++) {
    const look = looks[at]!;
    if (look.kind === 'empty') continue;
    if (look.kind !== 'data' || !look.bare || look.tells.length === 0) break;
    if (!isFurther(look, told)) return [];
    told.push(...look.tells);
    lines.push(at);
  }
  return lines;
}

function isOtherAlphabet(open: TextLine, line: TextLine): boolean {
  const [one, other] = [scriptOf(open.text), scriptOf(line.text)];
  return one !== null && other !== null && one !== other;
}

const NUMBER = /^\d{1,3}[.)]?$/;
const DATA: ReadonlySet<Kind> = new Set([
  'date',
  'passport',
  'civilPassport',
  'birthCertificate',
  'phone',
  'email',
  'ticket',
]);

/**
 * A grid whose numbered rows are a name each and whose other rows nothing but data of the name above: as lines of text;
 * `null` when it is a table.
 */
export function namesOverData({ rows, ...rest }: Grid): Grid | null {
  const filled = rows.map(({ line, cells }) => ({ line, cells: cells.filter((cell) => cell !== '') }));
  const told = filled.filter(({ cells }) => cells.length > 0);
  const names = told.filter(
    ({ cells }) => cells.length === 2 && NUMBER.test(cells[0]!) && kindOf(cells[1]!) === 'fullName',
  );
  const isData = (cells: readonly string[]) => cells.every((cell) => DATA.has(kindOf(cell)));
  if (names.length === 0 || names.length === told.length) return null;
  if (!told.every((row) => names.includes(row) || isData(row.cells))) return null;
  return {
    ...rest,
    rows: filled.map(({ line, cells }) => ({ line, cells: [cells.join(', ').replace(/^(\d{1,3})[.)]?, /, '$1. ')] })),
  };
}

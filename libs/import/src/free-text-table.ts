import { isWholeName, scriptOf } from '@anketa/name';
import type { Grid } from './grid';
import { meaningOf } from './headings';
import { kindOf } from './kinds';
import { type Piece, takePieces } from './pieces';
import type { SkippedLine, Table, TableRow } from './table';
import type { Target } from './targets';

const ORDER: readonly Target[] = [
  'name',
  'sex',
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
 * Free text, one person a line ("1. Зуев Олег, 12.03.1985 г.р., з/п 71 1234567 до 15.06.2030"): every line is taken to
 * pieces and the pieces become columns. `null` when the lines are not of this kind, names only for example.
 */
export function freeTextTable({ rows }: Grid, today: string): Table | null {
  const read = rows.flatMap(({ line, cells }) =>
    peopleOf(cells[0] ?? '', today).map((text) => ({ line, text, ...takePieces(text, today) })),
  );
  const filled = read.filter(({ text }) => text !== '');
  const people = filled.filter(({ pieces, rest }) => pieces.some(isPersonal) && isNameLike(rest));
  if (people.length === 0 || people.length * 3 < filled.length) return null;
  const targets = ORDER.filter(
    (target) => target === 'name' || people.some(({ pieces }) => pieces.some((piece) => piece.target === target)),
  );
  const kept: TableRow[] = [];
  const skipped: SkippedLine[] = [];
  for (const { line, text, pieces, rest } of filled) {
    const personal = pieces.some(isPersonal);
    if (!isNameLike(rest) || (!personal && (pieces.length > 0 || meaningOf(text) || kindOf(rest) !== 'fullName'))) {
      skipped.push({ line, text: text.slice(0, 200), reason: kept.length === 0 ? 'preamble' : 'noName' });
      continue;
    }
    const cells = targets.map((target) =>
      target === 'name' ? rest : (pieces.find((piece) => piece.target === target)?.text ?? ''),
    );
    kept.push({ line, cells });
  }
  return { headings: targets.map(() => ''), rows: kept, skipped, issues: [], targets };
}

/** "Зуев Олег 12.03.1985, Зуева Анна 05.07.1990" on one line: each whole name in the first one's alphabet begins a person. */
function peopleOf(text: string, today: string): string[] {
  if (text.length > 1000) return [text];
  const people: string[] = [];
  let alphabet: ReturnType<typeof scriptOf> = null;
  for (const part of text.split(/(?<=[,;])\s+(?=\p{Lu})/u)) {
    const { rest } = takePieces(part, today);
    const script = scriptOf(rest.replace(/[^\p{L}]/gu, ''));
    const begins = isWholeName(rest) && (people.length === 0 || script === alphabet);
    if (begins && people.length === 0) alphabet = script;
    if (begins || people.length === 0) people.push(part);
    else people[people.length - 1] += ` ${part}`;
  }
  return alphabet === null ? [text] : people.map((part) => part.replace(/[,;]\s*$/, ''));
}

/** A phone or an address alone makes no tourist: it may be the sender's. */
const isPersonal = ({ target }: Piece) => target !== 'phone' && target !== 'email';

function isNameLike(rest: string): boolean {
  const words = rest.split(/[\s/,()]+/).filter((word) => /^\p{Lu}[\p{L}'’.-]*$|^\p{Lu}+$/u.test(word));
  return words.length >= 1 && rest.length <= 90 && !/:/.test(rest) && !/^(?:рук|гид|тел|групп|отель|рейс)/i.test(rest);
}

import type { PersonField } from '@anketa/client';
import { error } from '@anketa/issue';
import { nameKey } from '@anketa/name';
import { emptyTable, type SkippedLine, type Table } from '../table';
import type { AirlineDraft } from './airline-draft';
import { airlineNames, isNameLine } from './airline-names';
import { childLine, docsLine, isDocsLine, isSilentLine } from './docs-line';
import { zones } from './mrz-zones';

const COLUMNS: readonly PersonField[] = [
  'surnameLatin',
  'firstNameLatin',
  'sex',
  'travellerType',
  'birthDate',
  'citizenship',
  'passportNumber',
  'passportExpires',
  'ticketNumber',
];

/** Both lines of a passport's zone, copied as one. */
const ZONE_ON_ONE_LINE = /^([ \t]*P[A-Z<][A-Z<]{3}[A-Z<]{30,39})[ \t]+(?=[A-Z0-9<]{9}\d[A-Z<]{3}\d{7})/gm;

const MOST_LINES = 25_000;
/** Airline systems break their lines at 80 columns; what is much longer is another thing. */
const LONGEST = 1000;

/**
 * The people of airline lines (names, SSR PSPT and DOCS) or machine-readable zones as a table whose columns are known.
 * Names and documents of one booking are joined by the name. `null` when the text is of another kind.
 */
export function airlineTable(text: string): Table | null {
  if (!/[A-Z«<]{2}/i.test(text.slice(0, 20_000)) || text.includes('\t')) return null;
  const lines = text
    .replace(ZONE_ON_ONE_LINE, '$1\n')
    .split(/\r\n|\n|\r/, MOST_LINES)
    .map((line) => (line.length > LONGEST ? '' : line));
  const filled = lines.filter((line) => line.trim() !== '').length;
  const drafts: AirlineDraft[] = [];
  const children = new Set<AirlineDraft>();
  const passengers: AirlineDraft[] = [];
  const skipped: SkippedLine[] = [];
  let known = 0;
  let silent = 0;
  const zone = zones(lines);
  drafts.push(...zone.drafts);
  known += zone.used.size;
  lines.forEach((line, at) => {
    if (zone.used.has(at) || line.trim() === '') return;
    const docs = isDocsLine(line) ? docsLine(line, at + 1) : null;
    const child = docs ? null : childLine(line, at + 1);
    const names = !docs && !child && isNameLine(line) ? airlineNames(line, at + 1) : [];
    if (docs) drafts.push(docs);
    else if (names.length > 0) {
      drafts.push(...names);
      passengers.push(...names.filter(({ travellerType }) => travellerType !== 'INF'));
    } else if (child) {
      drafts.push(child);
      children.add(child);
    } else {
      skipped.push({ line: at + 1, text: line.trim().slice(0, 200), reason: 'unreadable' });
      if (isSilentLine(line)) silent++;
      return;
    }
    known++;
  });
  const ticketed = addTickets(passengers, lines);
  if (drafts.length === 0 && silent * 2 > filled)
    return { ...emptyTable([error('list', 'list.noPeople', {})]), skipped };
  if (drafts.length === 0 || (known + silent) * 3 < filled) return null;
  const people = joined(drafts, children).sort((a, b) => a.line - b.line);
  const targets = COLUMNS.filter((field) => people.some((draft) => draft[field]));
  return {
    headings: targets.map(() => ''),
    rows: people.map((draft) => ({
      line: draft.line,
      cells: targets.map((field) => draft[field] ?? ''),
      ...(draft.issues.length > 0 ? { issues: draft.issues } : {}),
    })),
    skipped: skipped.filter(({ line }) => !ticketed.has(line)),
    issues: [],
    targets,
  };
}

/** "FA PAX 555-6123456701/ETSU/…/P1", "SSR TKNE … 5556123456701C1/P1": whose ticket it is, by the passenger's number. */
const TICKET = /^\s*\d*\s*(?:FA\s+PAX\s|SSR\s?TKNE\s).*?(?<!\d)(\d{3})-?(\d{10})(?!\d).*\/P(\d{1,2})\s*$/;

/** Tickets of one booking for the passengers in its order; a number that comes with two tickets is left out. Gives the lines read. */
function addTickets(passengers: readonly AirlineDraft[], lines: readonly string[]): ReadonlySet<number> {
  const used = new Set<number>();
  const tickets = new Map<number, Set<string>>();
  lines.forEach((line, index) => {
    const [, airline = '', number = '', passenger = ''] = TICKET.exec(line) ?? [];
    if (passenger === '') return;
    const at = Number(passenger) - 1;
    tickets.set(at, (tickets.get(at) ?? new Set()).add(airline + number));
    used.add(index + 1);
  });
  if (tickets.size > passengers.length) return new Set();
  for (const [at, numbers] of tickets) {
    const [only = '', ...others] = numbers;
    const passenger = passengers[at];
    if (passenger && others.length === 0) passenger.ticketNumber = only;
  }
  return used;
}

/**
 * A booking says the same person up to three times, by name, by document, by the line of a child: the document's
 * spelling wins, what only another line says is added.
 */
function joined(drafts: AirlineDraft[], children: ReadonlySet<AirlineDraft>): AirlineDraft[] {
  const keyOf = ({ surnameLatin = '', firstNameLatin = '' }: AirlineDraft) =>
    `${nameKey(surnameLatin)} ${nameKey(firstNameLatin.split(' ')[0] ?? '')}`;
  const rank = ({ passportNumber, sex }: AirlineDraft) => (passportNumber ? 2 : sex ? 1 : 0);
  if (children.size === 0 && !drafts.some(({ passportNumber }) => passportNumber)) return drafts;
  const best = new Map<string, AirlineDraft>();
  for (const draft of drafts) {
    const before = best.get(keyOf(draft));
    if (!before || rank(draft) > rank(before)) best.set(keyOf(draft), draft);
  }
  return drafts.filter((draft) => {
    const main = best.get(keyOf(draft))!;
    if (main === draft || (!main.passportNumber && !children.has(draft))) return true;
    if (draft.passportNumber) return true;
    if (main.birthDate && draft.birthDate && main.birthDate !== draft.birthDate) return true;
    main.travellerType ||= draft.travellerType ?? '';
    main.birthDate ||= draft.birthDate ?? '';
    main.ticketNumber ||= draft.ticketNumber ?? '';
    return false;
  });
}

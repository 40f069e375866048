import type { PersonField } from '@anketa/client';
import { nameKey } from '@anketa/name';
import type { AirlineDraft } from './airline-draft';
import { airlineNames, isNameLine } from './airline-names';
import { docsLine, isDocsLine } from './docs-line';
import { zones } from './mrz-zones';
import type { SkippedLine, Table } from './table';

const COLUMNS: readonly PersonField[] = [
  'surnameLatin',
  'firstNameLatin',
  'sex',
  'travellerType',
  'birthDate',
  'citizenship',
  'passportNumber',
  'passportExpires',
];

const MOST_LINES = 25_000;
/** Airline systems break their lines at 80 columns; what is much longer is another thing. */
const LONGEST = 1000;

/**
 * The people of airline lines (names, SSR PSPT and DOCS) or machine-readable zones as a table whose columns are known.
 * Names and documents of one booking are joined by the name. `null` when the text is of another kind.
 */
export function airlineTable(text: string): Table | null {
  if (!/[A-Z«<]{2}/i.test(text.slice(0, 20_000)) || text.includes('\t')) return null;
  const lines = text.split(/\r\n|\n|\r/, MOST_LINES).map((line) => (line.length > LONGEST ? '' : line));
  const filled = lines.filter((line) => line.trim() !== '').length;
  const drafts: AirlineDraft[] = [];
  const skipped: SkippedLine[] = [];
  let known = 0;
  const zone = zones(lines);
  drafts.push(...zone.drafts);
  known += zone.used.size;
  lines.forEach((line, at) => {
    if (zone.used.has(at) || line.trim() === '') return;
    const docs = isDocsLine(line) ? docsLine(line, at + 1) : null;
    const names = !docs && isNameLine(line) ? airlineNames(line, at + 1) : [];
    if (docs) drafts.push(docs);
    else if (names.length > 0) drafts.push(...names);
    else {
      skipped.push({ line: at + 1, text: line.trim().slice(0, 200), reason: 'unreadable' });
      return;
    }
    known++;
  });
  if (drafts.length === 0 || known * 3 < filled) return null;
  const people = joined(drafts).sort((a, b) => a.line - b.line);
  const targets = COLUMNS.filter((field) => people.some((draft) => draft[field]));
  return {
    headings: targets.map(() => ''),
    rows: people.map((draft) => ({
      line: draft.line,
      cells: targets.map((field) => draft[field] ?? ''),
      ...(draft.issues.length > 0 ? { issues: draft.issues } : {}),
    })),
    skipped,
    issues: [],
    targets,
  };
}

/** A booking says the same person twice, once by name and once by document: the document's spelling wins. */
function joined(drafts: AirlineDraft[]): AirlineDraft[] {
  const keyOf = ({ surnameLatin = '', firstNameLatin = '' }: AirlineDraft) =>
    `${nameKey(surnameLatin)} ${nameKey(firstNameLatin.split(' ')[0] ?? '')}`;
  const documents = new Map(
    drafts.filter(({ passportNumber }) => passportNumber).map((draft) => [keyOf(draft), draft]),
  );
  if (documents.size === 0) return drafts;
  return drafts.filter((draft) => {
    const document = documents.get(keyOf(draft));
    if (!document || draft.passportNumber) return true;
    document.travellerType ||= draft.travellerType ?? '';
    return false;
  });
}

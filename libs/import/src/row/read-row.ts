import { emptyPerson, type Person } from '@anketa/client';
import { error, type Issue, warning } from '@anketa/issue';
import { placeWithDate, stateWithNumber } from '../cell/mixed-cells';
import type { Piece } from '../cell/pieces';
import type { Column } from '../columns/column';
import { type ColumnFacts, columnFacts, NO_FACTS } from '../columns/column-facts';
import { isPaperKind, saysIdentityCard } from '../columns/paper-kind';
import type { Draft } from '../draft';
import type { Table, TableRow } from '../table';
import type { Target } from '../targets';
import { checkRelations } from './check-relations';
import { readDateCell, readDocumentCell, readPassportCell } from './document-cells';
import { compareSpellings, settleSex } from './name-checks';
import { readFullName, readNameCell, splitWholeNames } from './name-fields';
import { readPlainCell, saysNothing } from './plain-cells';
import { readSexCell } from './sex-cells';
import { sayUnclaimed } from './unclaimed';

/** One row as a tourist, with everything that has to be said of it. */
export interface ReadRow {
  tourist: Person;
  issues: Issue[];
  /** Is there anything that names or identifies a person? */
  identified: boolean;
}

/** Reading order: what others depend on comes first, what takes whatever is left comes last. */
const RANK: readonly Target[] = [
  'citizenship',
  'birthCountry',
  'title',
  'sex',
  'travellerType',
  'surname',
  'surnameLatin',
  'firstName',
  'firstNameLatin',
  'patronymic',
  'patronymicLatin',
  'fullName',
  'fullNameLatin',
  'name',
  'birthDate',
  'passportIssued',
  'passportExpires',
  'passportSeries',
  'passportNumber',
  'civilPassportSeries',
  'civilPassportNumber',
];

/**
 * A reader of single rows for a table with settled columns; what a column decides for all its cells (order of day and
 * month, of surname and name, the meaning of digits) is found out once. The web re-reads one edited row with it.
 *
 * @example rowReader(table, columns, { today })(table.rows[0]).tourist.surname
 */
export function rowReader(
  table: Table,
  columns: readonly Column[],
  { today }: { today: string },
): (row: TableRow) => ReadRow {
  const facts = columnFacts(table, columns);
  const mapped = new Set(columns.flatMap(({ target }) => (target === null ? [] : [target])));
  const rank = (target: Target) => (RANK.includes(target) ? RANK.indexOf(target) : RANK.length);
  const order = columns.filter(({ target }) => target !== null).sort((a, b) => rank(a.target!) - rank(b.target!));
  const guessed = new Set(table.guessed ?? []);
  const kindOfPaper = columns.find(({ target, heading }) => target === null && isPaperKind(heading))?.index;
  return (row) => {
    const draft: Draft = {
      person: emptyPerson(),
      issues: [...(row.issues ?? [])],
      today,
      said: { sex: null, type: null, kind: false },
      mapped,
    };
    if (kindOfPaper !== undefined) draft.said.card = saysIdentityCard(row.cells[kindOfPaper] ?? '');
    let named = false;
    for (const { index, target } of order) {
      const text = row.cells[index] ?? '';
      if (text === '' || saysNothing(text, target!)) continue;
      if (NAMES.has(target!)) named = true;
      if (text.length > LONGEST) {
        draft.issues.push(
          error(target! in draft.person ? target! : 'surname', 'cell.tooLong', { value: text.slice(0, 40) }),
        );
        continue;
      }
      readCell(draft, target!, text, facts.get(index)!);
      if (guessed.has(index)) draft.issues.push(warning(target!, 'name.guessed', { value: text }));
    }
    sayUnclaimed(draft, columns, row.cells);
    joinSeries(draft);
    dropIssueOfOtherPaper(draft);
    splitWholeNames(draft);
    settleSex(draft);
    compareSpellings(draft);
    draft.issues.push(...checkRelations(draft.person, today));
    const { person } = draft;
    const hasName = person.surname !== null || person.surnameLatin !== null;
    if (!hasName && !draft.issues.some(({ severity, path }) => severity === 'error' && path.startsWith('surname'))) {
      draft.issues.push(error('surname', 'tourist.noName', {}));
    }
    const identified =
      named || person.passportNumber !== null || person.civilPassportNumber !== null || person.birthDate !== null;
    return { tourist: person, issues: draft.issues, identified };
  };
}

/** No field of a person is longer; the cell is shown as it came. */
const LONGEST = 1000;

const NAMES: ReadonlySet<Target> = new Set([
  'surname',
  'surnameLatin',
  'firstName',
  'firstNameLatin',
  'fullName',
  'fullNameLatin',
  'name',
]);

function readCell(draft: Draft, target: Target, text: string, facts: ColumnFacts): void {
  switch (target) {
    case 'surname':
    case 'surnameLatin':
    case 'firstName':
    case 'firstNameLatin':
    case 'patronymic':
    case 'patronymicLatin':
      readPieces(draft, readNameCell(draft, target, text, facts));
      break;
    case 'fullName':
    case 'fullNameLatin':
    case 'name':
      readPieces(draft, readFullName(draft, text, facts));
      break;
    case 'sex':
    case 'title':
    case 'travellerType':
      readSexCell(draft, target, text, facts);
      break;
    case 'birthDate':
    case 'passportIssued':
    case 'passportExpires':
      readDateCell(draft, target, text, facts);
      break;
    case 'passportNumber':
    case 'civilPassportNumber':
      readPassportCell(draft, target, text, facts);
      break;
    case 'document':
      readDocumentCell(draft, text, facts);
      break;
    default:
      readOtherCell(draft, target, text, facts);
      break;
  }
}

/** One field, or one with another beside it: a place with the birth date, a state with the passport's number. */
function readOtherCell(draft: Draft, target: Target, text: string, facts: ColumnFacts): void {
  const born = target === 'birthPlace' ? placeWithDate(draft, text) : null;
  const holder = target === 'citizenship' ? stateWithNumber(text) : null;
  readPlainCell(draft, target, born?.place ?? holder?.state ?? text);
  if (born && !draft.mapped.has('birthDate')) readDateCell(draft, 'birthDate', born.date, facts);
  if (holder && !draft.mapped.has('passportNumber')) readPassportCell(draft, 'passportNumber', holder.number);
}

/** What a cell of names says beside the name, unless a column says it. */
function readPieces(draft: Draft, pieces: readonly Piece[]): void {
  for (const { target, text } of pieces) if (!draft.mapped.has(target)) readCell(draft, target, text, NO_FACTS);
}

/** A series in a column of its own belongs to the number beside it. */
function joinSeries({ person }: Draft): void {
  if (person.passportSeries !== null && person.passportNumber === null) person.passportSeries = null;
  if (person.civilPassportSeries !== null && person.civilPassportNumber === null) person.civilPassportSeries = null;
}

/** Under "Паспорт" a civil passport or a birth certificate: the day and the place of its issue are no international passport's. */
function dropIssueOfOtherPaper({ person, mapped, said }: Draft): void {
  if (said.card) person.passportExpires = null;
  const other = person.civilPassportNumber !== null || person.birthCertificate !== null;
  const apart = mapped.has('civilPassportNumber') || mapped.has('birthCertificate');
  if (person.passportNumber !== null || !other || apart) return;
  person.passportIssued = null;
  person.passportIssuedBy = null;
}

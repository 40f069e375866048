import { FATHERS_NAME, type HeadingMeaning, meaningOf } from '../cell/headings';
import type { Table } from '../table';
import { isTarget, type Target } from '../targets';
import type { Column, Why } from './column';
import { byContent, documentTarget, type Proposal, unmistakable, unsure } from './columns-by-content';
import { type Content, contentOf } from './content';
import {
  givenBesideSurname,
  onlyNames,
  spelledBeside,
  splitNames,
  surnameWithFormer,
  swappedNames,
} from './name-columns';
import {
  issuedBesideExpires,
  namelessDates,
  numberOfPaper,
  ofCivilPassport,
  pairSeries,
  papersInText,
  stateOfTour,
  wholePapers,
} from './paper-columns';

/**
 * Proposes what every column is, from its heading and its content. Wrong is worse than empty: content alone names no name
 * column in a table that has headings, and an unsure column stays unmapped.
 *
 * @example proposeColumns(readTable({ text: 'Фамилия\tПол\nЗуев\tМ' }), '2026-11-21').map(({ target }) => target) // ['surname', 'sex']
 */
export function proposeColumns(table: Table, today: string): Column[] {
  const { headings, rows } = table;
  if (table.targets) {
    return headings.map((heading, index) => {
      const target = table.targets?.[index] ?? null;
      return { index, heading, target, confidence: target ? 1 : 0, why: 'source' };
    });
  }
  const contents = headings.map((_, index) => contentOf(rows, index, today));
  const headed = headings.some((heading) => meaningOf(heading)?.target);
  const columns = headings.map((heading, index): Column => {
    const proposal = propose(heading, contents[index]!, headed, index);
    return { index, heading, ...proposal };
  });
  if (!headed) byContent(columns, contents, today);
  else {
    issuedBesideExpires(columns, contents);
    stateOfTour(columns);
    onlyNames(columns, contents);
    numberOfPaper(columns, contents, rows);
    papersInText(columns, contents, rows);
    namelessDates(columns, contents, rows, today);
    surnameWithFormer(columns);
    spelledBeside(columns, contents, rows);
  }
  pairSeries(columns, contents);
  wholePapers(columns, contents);
  givenBesideSurname(columns, rows);
  ofCivilPassport(columns);
  once(columns);
  splitNames(columns, contents);
  swappedNames(columns, contents);
  return columns;
}

/** The columns with what somebody chose in place of the proposal; a target already chosen leaves the other column. */
export function withChosen(columns: readonly Column[], chosen: readonly (string | null)[]): Column[] {
  return columns.map((column) => {
    const target = chosen[column.index];
    if (target === undefined) return column;
    if (target === null || !isTarget(target)) return { ...column, target: null, confidence: 1, why: 'chosen' };
    return { ...column, target, confidence: 1, why: 'chosen' };
  });
}

function propose(heading: string, content: Content, headed: boolean, index: number): Proposal {
  if (content.filled === 0) {
    const target = meaningOf(heading)?.target ?? null;
    return target
      ? { target: settled(target, content), confidence: 0.5, why: 'heading' }
      : { target: null, confidence: 0, why: 'empty' };
  }
  const meaning = meaningOf(heading);
  if (content.counts && !meaning?.target && (index === 0 || meaning?.target === null || heading === '')) {
    return { target: null, confidence: 0.9, why: 'numbering' };
  }
  if (content.counts && index === 0 && meaning?.target && DOCUMENTS.has(meaning.target))
    return { target: null, confidence: 0.8, why: 'numbering' };
  if (meaning?.target === null && meaning.certainty >= 0.8)
    return { target: null, confidence: meaning.certainty, why: 'ignored' };
  if (meaning?.target === 'patronymic' && meaning.certainty === FATHERS_NAME && content.patronymic < 0.5) return unsure;
  if (meaning?.target && DOCUMENTS.has(meaning.target) && content.codes > 0.8)
    return { target: null, confidence: 0.7, why: 'ignored' };
  if (meaning?.target) return byHeading(meaning, content);
  if (!headed) return unsure;
  const told = unmistakable(content);
  return told.target === 'ticketNumber' && heading !== '' ? unsure : told;
}

function byHeading({ target: said, certainty }: HeadingMeaning, content: Content): Proposal {
  const target = settled(said as Target, content);
  const support = supports(target, content);
  if (support < 0.05 && content.filled > 0) {
    const other = unmistakable(content);
    return other.target
      ? other
      : contradicted(target) || (DOCUMENTS.has(target) && content.severalWords > 0.6 && content.given > 0.4)
        ? unsure
        : { target, confidence: 0.4, why: 'heading' };
  }
  return {
    target,
    confidence: Math.min(0.99, certainty * (0.7 + 0.3 * support)),
    why: support > 0.5 ? 'both' : 'heading',
  };
}

/** '№ з/п' is the number of the passport in Russian and of the row in Ukrainian. */
const DOCUMENTS: ReadonlySet<Target> = new Set(['passportNumber', 'civilPassportNumber', 'document', 'ticketNumber']);

/** Where a heading without any fitting cell is not believed: nothing there could be read. */
const contradicted = (target: Target) =>
  target === 'sex' || target === 'title' || target === 'travellerType' || target === 'passportSeries';

/** The heading's word made precise by the cells: which alphabet a name is in, which paper a number belongs to. */
function settled(target: Target, content: Content): Target {
  const latin = content.latin > content.cyrillic && content.latin >= content.both;
  const cyrillic = content.cyrillic > content.latin && content.cyrillic >= content.both;
  if (target === 'name' && content.both <= 0.1) return latin ? 'fullNameLatin' : cyrillic ? 'fullName' : 'name';
  if (latin && target === 'surname') return 'surnameLatin';
  if (latin && target === 'firstName') return 'firstNameLatin';
  if (latin && target === 'patronymic') return 'patronymicLatin';
  if (latin && target === 'fullName') return 'fullNameLatin';
  if (cyrillic && content.latin === 0) {
    if (target === 'surnameLatin') return 'surname';
    if (target === 'firstNameLatin') return 'firstName';
    if (target === 'fullNameLatin') return 'fullName';
  }
  if (target === 'document') return documentTarget(content);
  if (target === 'title' && (content.given > 0.5 || content.severalWords > 0.5))
    return content.latin > 0.5 ? 'fullNameLatin' : 'name';
  if (target === 'sex' && (content.share.number ?? 0) < 0.2 && (content.share.sex ?? 0) < 0.2 && content.given > 0.6)
    return 'name';
  return target;
}

/** A column of single words without given names is hardly the one of whole names. */
const wholeness = ({ severalWords, given }: Content) => 0.5 + 0.5 * Math.max(severalWords, given);

/** How well the cells agree with a target, 0-1. */
function supports(target: Target, content: Content): number {
  const { share } = content;
  const of = (...kinds: (keyof typeof share)[]) => kinds.reduce((sum, kind) => sum + (share[kind] ?? 0), 0);
  switch (target) {
    case 'birthDate':
    case 'passportIssued':
    case 'passportExpires':
      return of('date') + of('number', 'text', 'passport', 'civilPassport') * 0.3;
    case 'sex':
    case 'title':
    case 'travellerType':
      return content.sexes + of('sex') * 0.5;
    case 'citizenship':
    case 'birthCountry':
      return Math.max(content.countries, of('word', 'text', 'surname', 'givenName') * 0.2);
    case 'passportNumber':
    case 'civilPassportNumber':
    case 'document':
      return of('passport', 'civilPassport', 'lost', 'birthCertificate') + of('number', 'text', 'ticket') * 0.5;
    case 'passportSeries':
    case 'civilPassportSeries':
      return of('numbering', 'number', 'word', 'sex', 'country');
    case 'ticketNumber':
      return of('ticket', 'lost') + of('text', 'number') * 0.4;
    case 'email':
      return of('email');
    case 'phone':
      return of('phone', 'civilPassport', 'number', 'text', 'ticket');
    case 'birthCertificate':
      return of('birthCertificate', 'passport', 'text');
    case 'birthPlace':
    case 'passportIssuedBy':
      return 1 - of('date', 'passport', 'civilPassport', 'ticket') * 0.9;
    case 'name':
    case 'fullName':
    case 'fullNameLatin':
      return (
        (1 - of('date', 'passport', 'civilPassport', 'ticket', 'email', 'phone', 'numbering', 'lost')) *
        wholeness(content)
      );
    default:
      return 1 - of('date', 'passport', 'civilPassport', 'ticket', 'email', 'phone', 'numbering', 'lost');
  }
}

/** A target belongs to one column: the surest, of equals the first. */
function once(columns: Column[]): void {
  const best = new Map<Target, Column>();
  for (const column of columns) {
    if (column.target === null) continue;
    const before = best.get(column.target);
    if (before === undefined) best.set(column.target, column);
    else {
      const loser = column.confidence > before.confidence + 0.05 ? before : column;
      if (loser === before) best.set(column.target, column);
      Object.assign(loser, { target: null, confidence: 0, why: 'taken' satisfies Why });
    }
  }
}

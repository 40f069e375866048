import type { Column, Why } from './column';
import { type Content, contentOf } from './content';
import { type HeadingMeaning, meaningOf } from './headings';
import { namesByContent, type Put } from './names-by-content';
import {
  givenBesideSurname,
  issuedBesideExpires,
  ofCivilPassport,
  once,
  onlyNames,
  pairSeries,
  splitNames,
  stateOfTour,
  swappedNames,
  wholePapers,
} from './settle-columns';
import type { Table } from './table';
import { isTarget, type Target } from './targets';

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
  if (!headed) byContent(columns, contents);
  else {
    issuedBesideExpires(columns, contents);
    stateOfTour(columns);
    onlyNames(columns, contents);
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

type Proposal = Pick<Column, 'target' | 'confidence' | 'why'>;

const unsure: Proposal = { target: null, confidence: 0, why: 'unsure' };

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
      : contradicted(target)
        ? { ...unsure, why: 'unsure' }
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
  if (target === 'travellerType' && content.sexes < 0.5) return target;
  return target;
}

function documentTarget(content: Content): Target {
  const { passport = 0, civilPassport = 0, birthCertificate = 0 } = content.share;
  if (passport > 0.8 && civilPassport === 0 && birthCertificate === 0) return 'passportNumber';
  if (civilPassport > 0.8 && passport === 0 && birthCertificate === 0) return 'civilPassportNumber';
  return 'document';
}

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
    default:
      return 1 - of('date', 'passport', 'civilPassport', 'ticket', 'email', 'phone', 'numbering', 'lost');
  }
}

/** What needs no heading: a shape that is nothing else. Names and single dates are not among them. */
function unmistakable({ share, sexes, filled }: Content): Proposal {
  const proposal = (target: Target, confidence: number): Proposal => ({ target, confidence, why: 'content' });
  if ((share.email ?? 0) > 0.7) return proposal('email', 0.9);
  if ((share.birthCertificate ?? 0) > 0.7 && !share.passport && !share.civilPassport)
    return proposal('birthCertificate', 0.85);
  if (filled > 1 && (share.ticket ?? 0) > 0.8) return proposal('ticketNumber', 0.75);
  if (filled > 1 && sexes > 0.9 && (share.sex ?? 0) > 0.9) return proposal('sex', 0.75);
  return unsure;
}

/** Without headings the content of all columns together decides. */
function byContent(columns: Column[], contents: Content[]): void {
  const put = (index: number, target: Target, confidence: number) => {
    const column = columns[index]!;
    if (column.target === null && column.why !== 'numbering')
      Object.assign(column, { target, confidence, why: 'content' satisfies Why });
  };
  const free = () => columns.filter(({ target, why }) => target === null && why !== 'numbering' && why !== 'empty');
  for (const { index } of free()) {
    const { target, confidence } = unmistakable(contents[index]!);
    if (target) put(index, target, confidence);
  }
  for (const { index } of free()) {
    const { share, sexes, countries, given, filled } = contents[index]!;
    const documents = (share.passport ?? 0) + (share.civilPassport ?? 0) + (share.birthCertificate ?? 0);
    if (sexes > 0.8 && ((share.sex ?? 0) > 0.8 || (filled > 2 && (share.number ?? 0) > 0.8))) put(index, 'sex', 0.8);
    else if (documents > 0.6) put(index, documentTarget(contents[index]!), 0.8);
    else if ((share.phone ?? 0) > 0.7) put(index, 'phone', 0.7);
    else if (countries > 0.7 && given < 0.3) put(index, 'citizenship', 0.75);
  }
  seriesByContent(
    free().map(({ index }) => index),
    contents,
    put,
  );
  datesByContent(
    free().map(({ index }) => index),
    contents,
    put,
  );
  namesByContent(
    free().map(({ index }) => index),
    contents,
    put,
  );
}

/** Two figures in one column and seven in the next, or four and six: series and number of a passport. */
function seriesByContent(free: number[], contents: Content[], put: Put): void {
  for (const index of free) {
    const [series, number] = [contents[index]!.figures, contents[index + 1]?.figures];
    if (!free.includes(index + 1)) continue;
    if (series === 2 && number === 7) {
      put(index, 'passportSeries', 0.75);
      put(index + 1, 'passportNumber', 0.75);
    } else if (series === 4 && number === 6) {
      put(index, 'civilPassportSeries', 0.75);
      put(index + 1, 'civilPassportNumber', 0.75);
    }
  }
}

/**
 * A past column is the birth, one that lies ahead the expiry. A second past one is the issue when the expiry follows it
 * by the five or ten years of a passport; else it is left alone.
 */
function datesByContent(free: number[], contents: Content[], put: Put): void {
  const dates = free.filter((index) => (contents[index]!.share.date ?? 0) > 0.6);
  const past = dates.filter((index) => contents[index]!.ahead <= 0.2);
  const ahead = dates.filter((index) => contents[index]!.ahead > 0.6 && contents[index]!.soon < 0.6);
  const [birth] = [...past].sort((a, b) => contents[a]!.meanYear - contents[b]!.meanYear);
  if (birth !== undefined) put(birth, 'birthDate', past.length === 1 ? 0.85 : 0.7);
  const [expiry] = ahead;
  if (expiry === undefined || ahead.length > 1) return;
  put(expiry, 'passportExpires', 0.8);
  const [issue, ...others] = past.filter((index) => index !== birth);
  if (issue === undefined || others.length > 0) return;
  const years = contents[expiry]!.meanYear - contents[issue]!.meanYear;
  if (
    contents[issue]!.meanYear > contents[birth!]!.meanYear &&
    (Math.abs(years - 10) < 0.2 || Math.abs(years - 5) < 0.2)
  )
    put(issue, 'passportIssued', 0.7);
}

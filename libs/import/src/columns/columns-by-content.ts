import type { Target } from '../targets';
import type { Column, Why } from './column';
import type { Content } from './content';
import { namesByContent, type Put } from './names-by-content';

/** What a column is taken for. */
export type Proposal = Pick<Column, 'target' | 'confidence' | 'why'>;

export const unsure: Proposal = { target: null, confidence: 0, why: 'unsure' };

/** Which paper the numbers are of. */
export function documentTarget(content: Content): Target {
  const { passport = 0, civilPassport = 0, birthCertificate = 0 } = content.share;
  if (passport > 0.8 && civilPassport === 0 && birthCertificate === 0) return 'passportNumber';
  if (civilPassport > 0.8 && passport === 0 && birthCertificate === 0) return 'civilPassportNumber';
  return 'document';
}

/** What needs no heading: a shape that is nothing else. Names and single dates are not among them. */
export function unmistakable({ share, sexes, filled }: Content): Proposal {
  const proposal = (target: Target, confidence: number): Proposal => ({ target, confidence, why: 'content' });
  if ((share.email ?? 0) > 0.7) return proposal('email', 0.9);
  if ((share.birthCertificate ?? 0) > 0.7 && !share.passport && !share.civilPassport)
    return proposal('birthCertificate', 0.85);
  if (filled > 1 && (share.ticket ?? 0) > 0.8) return proposal('ticketNumber', 0.75);
  if (filled > 1 && sexes > 0.9 && (share.sex ?? 0) > 0.9) return proposal('sex', 0.75);
  return unsure;
}

/** Without headings the content of all columns together decides. */
export function byContent(columns: Column[], contents: Content[], today: string): void {
  const put = (index: number, target: Target, confidence: number) => {
    const column = columns[index]!;
    if (column.target === null && column.why !== 'numbering')
      Object.assign(column, { target, confidence, why: 'content' satisfies Why });
  };
  for (const { index, why } of columns) {
    const pair = [contents[index]!.figures, contents[index + 1]?.figures].join('+');
    if (why === 'numbering' && index > 0 && SERIES_AND_NUMBER.has(pair) && !contents[index + 1]!.same)
      Object.assign(columns[index]!, unsure);
  }
  const free = () => columns.filter(({ target, why }) => target === null && why !== 'numbering' && why !== 'empty');
  for (const { index } of free()) {
    const { target, confidence } = unmistakable(contents[index]!);
    if (target) put(index, target, confidence);
  }
  for (const { index } of free()) {
    const { share, sexes, countries, given, filled, papers } = contents[index]!;
    const documents = (share.passport ?? 0) + (share.civilPassport ?? 0) + (share.birthCertificate ?? 0);
    if (sexes > 0.8 && ((share.sex ?? 0) > 0.8 || (filled > 2 && (share.number ?? 0) > 0.8))) put(index, 'sex', 0.8);
    else if (documents > 0.6) put(index, documentTarget(contents[index]!), 0.8);
    else if (papers > 0.8) put(index, 'document', 0.7);
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
    Number(today.slice(0, 4)),
    put,
  );
  namesByContent(
    free().map(({ index }) => index),
    contents,
    put,
  );
}

/** Figures of a series beside its number, though series may count up like the numbers of rows. */
const SERIES_AND_NUMBER: ReadonlySet<string> = new Set(['2+7', '4+6']);

/** Two figures in one column and seven in the next, or four and six: series and number of a passport. */
function seriesByContent(free: number[], contents: Content[], put: Put): void {
  for (const index of free) {
    const [series, number] = [contents[index]!.figures, contents[index + 1]?.figures];
    if (!free.includes(index + 1) || contents[index + 1]!.same) continue;
    if (series === 2 && number === 7 && contents[index]!.passportSeries) {
      put(index, 'passportSeries', 0.75);
      put(index + 1, 'passportNumber', 0.75);
    } else if (series === 4 && number === 6) {
      put(index, 'civilPassportSeries', 0.75);
      put(index + 1, 'civilPassportNumber', 0.75);
    }
  }
}

/** A day of the last years in all rows is of the order. */
const YEARS_OF_AN_ORDER = 3;
/** Younger days beside a paper may be its issue's. */
const YEARS_OF_A_PASSPORT = 10;

/**
 * A past column is the birth, one that lies ahead the expiry. A second past one is the issue when the expiry follows it
 * by the five or ten years of a passport; else it is left alone. Beside papers a day of the last ten years may be their
 * issue; one day of the last years in all rows is nobody's birth.
 */
function datesByContent(free: number[], contents: Content[], year: number, put: Put): void {
  const dates = free.filter((index) => (contents[index]!.share.date ?? 0) > 0.6);
  const oneDay = (index: number) => contents[index]!.same && contents[index]!.meanYear > year - YEARS_OF_AN_ORDER;
  const past = dates.filter((index) => contents[index]!.ahead <= 0.2 && !oneDay(index));
  const ahead = dates.filter((index) => contents[index]!.ahead > 0.6 && contents[index]!.soon < 0.6);
  const [earliest] = [...past].sort((a, b) => contents[a]!.meanYear - contents[b]!.meanYear);
  const papers = contents.some(
    ({ share, papers: inText }) => (share.passport ?? 0) + (share.civilPassport ?? 0) + inText > 0.5,
  );
  const birth = papers && contents[earliest ?? 0]!.meanYear > year - YEARS_OF_A_PASSPORT ? undefined : earliest;
  if (birth !== undefined) put(birth, 'birthDate', past.length === 1 ? 0.85 : 0.7);
  const [expiry] = ahead;
  if (expiry === undefined || ahead.length > 1) return;
  put(expiry, 'passportExpires', 0.8);
  const [issue, ...others] = past.filter((index) => index !== birth);
  if (issue === undefined || others.length > 0 || birth === undefined) return;
  const years = contents[expiry]!.meanYear - contents[issue]!.meanYear;
  if (
    contents[issue]!.meanYear > contents[birth]!.meanYear &&
    (Math.abs(years - 10) < 0.2 || Math.abs(years - 5) < 0.2)
  )
    put(issue, 'passportIssued', 0.7);
}

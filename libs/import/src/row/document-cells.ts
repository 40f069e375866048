import {
  findBirthCertificate,
  findDates,
  hasLostDigits,
  readBirthCertificate,
  readCivilPassport,
  readDate,
  readPassport,
} from '@anketa/document';
import { error, warning } from '@anketa/issue';
import { type Script, surnameEnding } from '@anketa/name';
import { kindOf } from '../cell/kinds';
import { datePair, takesSex } from '../cell/mixed-cells';
import { type Piece, takePieces } from '../cell/pieces';
import { type ColumnFacts, NO_FACTS } from '../columns/column-facts';
import { type Draft, put } from '../draft';
import { readPlainCell } from './plain-cells';

const ROLES = { birthDate: 'birth', passportIssued: 'issue', passportExpires: 'expiry' } as const;

/** ICAO 9303's code for a state nobody knows: its passports are kept whole, not taken for Russian. */
const UNKNOWN_STATE = 'XXX';

/** A date, in the order its column has proved. */
export function readDateCell(
  draft: Draft,
  path: keyof typeof ROLES,
  text: string,
  { dateOrder, serial }: ColumnFacts,
): void {
  const pair = path === 'birthDate' ? null : datePair(draft, text);
  if (pair !== null) {
    for (const [field, date] of [
      ['passportIssued', pair.issued],
      ['passportExpires', pair.expires],
    ] as const)
      if (field === path || !draft.mapped.has(field)) readDateCell(draft, field, date, { ...NO_FACTS, dateOrder });
    return;
  }
  const role = ROLES[path];
  const options = { today: draft.today, role, order: dateOrder, serial, path };
  const reading = readDate(text, options);
  const [only, ...others] = reading.value === null ? findDates(text) : [];
  if (only && others.length === 0 && only.text.length < text.trim().length) {
    const inner = readDate(only.text, options);
    draft.issues.push(...inner.issues);
    const rest = text.slice(0, only.start) + text.slice(only.end);
    if (inner.value !== null && !(path === 'birthDate' && takesSex(draft, rest)))
      draft.issues.push(warning(path, 'cell.partRead', { value: text.slice(0, 80), read: only.text }));
    put(draft, path, inner.value);
    return;
  }
  draft.issues.push(...reading.issues);
  put(draft, path, reading.value);
}

/** An international or civil passport, perhaps with its dates in the same cell. */
export function readPassportCell(
  draft: Draft,
  target: 'passportNumber' | 'civilPassportNumber',
  text: string,
  { foreignPapers, nineFigures }: Pick<ColumnFacts, 'foreignPapers' | 'nineFigures'> = NO_FACTS,
): void {
  if (/\p{L}/u.test(text) && !draft.mapped.has('birthCertificate') && findBirthCertificate(text)) {
    readDocumentCell(draft, text, { ...NO_FACTS, foreignPapers, nineFigures });
    return;
  }
  const number = !/\d{6}/.test(text) && kindOf(text) === 'date' ? '' : takeDates(draft, text, target);
  if (number.trim() === '') {
    const code = target === 'passportNumber' ? 'passport.unreadable' : 'civilPassport.unreadable';
    draft.issues.push(error(target, code, { value: text.slice(0, 60) }));
    return;
  }
  if (target === 'civilPassportNumber' || draft.said.card) {
    takeCivil(draft, number, foreignPapers);
    return;
  }
  const whole = withSeries(draft.person.passportSeries, number);
  const reading = readPassport(whole, {
    citizenship: draft.person.citizenship ?? (draft.said.unreadState || foreignPapers ? UNKNOWN_STATE : null),
  });
  if (reading.issues.some(({ code }) => code === 'passport.isCivil') && !draft.mapped.has('civilPassportNumber')) {
    draft.issues.push(warning('civilPassportNumber', 'passport.movedToCivil', { value: text.slice(0, 60) }));
    takeCivil(draft, number, false);
    return;
  }
  draft.issues.push(...reading.issues);
  if (foreignPapers && draft.person.citizenship === null) doubtState(draft, reading.number ?? '', nineFigures);
  if (reading.number !== null) draft.person.passportSeries = null;
  put(draft, 'passportSeries', reading.series);
  put(draft, 'passportNumber', reading.number);
}

/**
 * Nine figures in a neighbour's list are its own paper, or that of a Russian who travels with them; two letters and six
 * figures in a Romanian one are its identity card, or another state's passport.
 */
function doubtState({ person, issues }: Draft, number: string, nineFigures: Script | null): void {
  if (nineFigures === 'latin' && /^[A-Z]{2}\d{6}$/.test(number))
    issues.push(warning('passportNumber', 'passport.unusual', { value: number, country: 'ROU' }));
  if (!/^\d{9}$/.test(number)) return;
  const { patronymic, patronymicLatin, surnameLatin } = person;
  const slavic = nineFigures === 'latin' && surnameEnding(surnameLatin ?? '')?.strength === 'strong';
  if (nineFigures !== null && !slavic && !/(?:вич|вна|vich|vna)$/iu.test(patronymic ?? patronymicLatin ?? '')) return;
  issues.push(
    warning('passportNumber', 'passport.maybeRussian', {
      value: number,
      read: `${number.slice(0, 2)} ${number.slice(2)}`,
    }),
  );
}

function takeCivil(draft: Draft, number: string, foreign: boolean): void {
  const { citizenship, civilPassportSeries } = draft.person;
  const state = citizenship ?? (foreign ? UNKNOWN_STATE : null);
  const series = civilPassportSeries ?? fourFigures(draft.person.passportSeries);
  const reading = readCivilPassport(withSeries(series, number), { citizenship: state });
  draft.issues.push(...reading.issues);
  if (reading.number !== null) draft.person.civilPassportSeries = null;
  put(draft, 'civilPassportSeries', reading.series);
  put(draft, 'civilPassportNumber', reading.number);
}

/** "Серия | Номер" of both passports in turn: four figures are the civil one's. */
const fourFigures = (series: string | null) => (/^\d{4}$/.test(series ?? '') ? series : null);

/** A series from a column of its own goes before its number; a number that has its series already stays. */
function withSeries(series: string | null, number: string): string {
  return series !== null && number.replace(/\D/g, '').length < 9 ? `${series} ${number}` : number;
}

/** Takes the dates out of a passport's cell; what stays is the number. */
function takeDates(draft: Draft, text: string, target: 'passportNumber' | 'civilPassportNumber'): string {
  if (text.length < 13 || findDates(text).length === 0) return text;
  const { pieces, rest } = takePieces(text.replace(/\n/g, ' '), draft.today);
  const found =
    pieces.find((piece) => piece.target === target) ??
    pieces.find((piece) => piece.target === 'passportNumber' || piece.target === 'civilPassportNumber');
  for (const { target: field, text: date } of asPassportDates(pieces, text)) {
    if (
      target === 'passportNumber' &&
      (field === 'passportExpires' || field === 'passportIssued') &&
      !draft.mapped.has(field)
    )
      readDateCell(draft, field, date, NO_FACTS);
  }
  return found?.text ?? rest;
}

/** A bare past date behind a passport is its issue; nobody writes a birth there without saying so, but before it one may. */
function asPassportDates(pieces: readonly Piece[], text: string): Piece[] {
  const has = (target: Piece['target']) => pieces.some((piece) => piece.target === target);
  if (!has('passportExpires') || has('passportIssued') || /рожд|д\.?\s?р|г\.?\s?р|born|birth|dob/i.test(text))
    return [...pieces];
  const number = pieces.find(({ target }) => target === 'passportNumber')?.text ?? '';
  return pieces.map((piece) =>
    piece.target === 'birthDate' && text.indexOf(piece.text) > text.indexOf(number)
      ? { ...piece, target: 'passportIssued' }
      : piece,
  );
}

/** Any identity paper, told by its shape: 2 + 7 digits, 4 + 6 digits, a birth certificate, another state's passport. */
export function readDocumentCell(draft: Draft, text: string, facts: ColumnFacts = NO_FACTS): void {
  const certificate = findBirthCertificate(text);
  if (certificate) {
    const reading = readBirthCertificate(text);
    draft.issues.push(...reading.issues);
    put(draft, 'birthCertificate', reading.value);
    const rest = text.slice(0, certificate.start) + text.slice(certificate.end);
    if (/\d{6}/.test(rest)) readDocumentCell(draft, rest, facts);
    return;
  }
  const { pieces } = takePieces(text.replace(/\n/g, ' '), draft.today);
  const papers = pieces.filter(({ target }) => target === 'passportNumber' || target === 'civilPassportNumber');
  if (papers.length > 0) {
    for (const { target, text: paper } of papers)
      if (!draft.mapped.has(target)) readPassportCell(draft, target as 'passportNumber', paper, facts);
    const passport = papers.some(({ target }) => target === 'passportNumber');
    for (const { target, text: date } of asPassportDates(pieces, text)) {
      if ((target === 'phone' || target === 'email') && !draft.mapped.has(target)) readPlainCell(draft, target, date);
      if (target === 'birthDate' && !draft.mapped.has(target)) readDateCell(draft, target, date, NO_FACTS);
      if (passport && (target === 'passportExpires' || target === 'passportIssued') && !draft.mapped.has(target))
        readDateCell(draft, target, date, NO_FACTS);
    }
    return;
  }
  if (hasLostDigits(text))
    draft.issues.push(error('passportNumber', 'number.digitsLost', { value: text.slice(0, 60) }));
  else readPassportCell(draft, 'passportNumber', text, facts);
}

import type { PersonField } from '@anketa/client';
import { findCountry } from '@anketa/country';
import { readBirthCertificate, readTicket } from '@anketa/document';
import { error, warning } from '@anketa/issue';
import { type Draft, put } from '../draft';
import type { Target } from '../targets';

const LONGEST = 300;

const NOTHING: ReadonlySet<string> = new Set(
  'нет|нету|н/д|н.д.|н. д.|б/о|без отчества|нет данных|не указан|не указана|не указано|отсутствует|неизвестно|неизвестна|немає|не вказано|невідомо|няма|жоқ|n/a|none|unknown|nincs|nu are|-/-|аннулирован|аннулирована|аннуляция|отмена|отменен|отменён|резерв|cancelled|canceled|cancel|reserve|свободно|свободное место|вакантно|вакансия|не занято|вільно|свободно място|liber|szabad|free|vacant|tba|tbc|tbn'.split(
    '|',
  ),
);

const PHONE_WORD = /^(?:(?:тел|моб|phone|mobile|tel|mob|т|м)(?:ефон|ильный)?\.?\s*[:№]?\s*)+(?=[+(\d])/iu;

/** What a journey needs: there "нет" is shown as it came. */
const NEEDED: ReadonlySet<Target> = new Set([
  'birthDate',
  'passportNumber',
  'passportIssued',
  'passportExpires',
  'civilPassportNumber',
  'document',
]);

/** A dash, "нет", "н/д": nothing to read. */
export function saysNothing(text: string, target: Target): boolean {
  if (/^[-–—.?]+$/.test(text)) return true;
  return text.length < 20 && !NEEDED.has(target) && NOTHING.has(text.trim().toLowerCase());
}

/** A cell whose text is one field: a country, a ticket, a phone, a place. */
export function readPlainCell(draft: Draft, target: Target, text: string): void {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (target === 'citizenship' || target === 'birthCountry') readCountry(draft, target, line);
  else if (target === 'ticketNumber') take(draft, target, readTicket(line));
  else if (target === 'birthCertificate') take(draft, target, readBirthCertificate(line));
  else if (target === 'passportSeries' || target === 'civilPassportSeries') put(draft, target, line.replace(/\s/g, ''));
  else if (target === 'email' && !/^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(line)) {
    draft.issues.push(error(target, 'email.unreadable', { value: line.slice(0, 60) }));
  } else if (target === 'phone' && line.replace(/\D/g, '').length < 7) {
    draft.issues.push(error(target, 'phone.unreadable', { value: line.slice(0, 60) }));
  } else put(draft, target as PersonField, target === 'phone' ? line.replace(PHONE_WORD, '') : line);
}

function take(draft: Draft, field: PersonField, { value, issues }: ReturnType<typeof readTicket>): void {
  draft.issues.push(...issues);
  put(draft, field, value);
}

/** A state that is no more may be where a person was born, never whose citizen she is. */
const FORMER: ReadonlySet<string> = new Set([
  'SUN',
  'CSK',
  'YUG',
  'SCG',
  'DDR',
  'BYS',
  'ANT',
  'BUR',
  'ZAR',
  'HVO',
  'DHY',
  'RHO',
  'VDR',
  'YMD',
  'TMP',
]);

function readCountry(draft: Draft, field: 'citizenship' | 'birthCountry', text: string): void {
  const country = findCountry(text);
  if (country === null && field === 'citizenship' && /\p{L}{2}/u.test(text)) draft.said.unreadState = true;
  if (country === null) draft.issues.push(warning(field, 'country.unknown', { value: text.slice(0, 60) }));
  else if (field === 'citizenship' && FORMER.has(country)) {
    draft.issues.push(warning(field, 'country.former', { value: text.slice(0, 60), country }));
    if (!draft.mapped.has('birthCountry')) put(draft, 'birthCountry', country);
  } else put(draft, field, country);
}

import { type Client, type ClientDetails, NO_DETAILS } from './client';
import type { PersonField } from './person';

/** A column of the base as a sheet. Its headings are those the import knows, so that the sheet reads back. */
export interface SheetColumn {
  heading: string;
  /** In characters. */
  width: number;
  value(client: Client): string;
}

const person = (heading: string, field: PersonField, width = 16): SheetColumn => ({
  heading,
  width,
  value: (client) => String(client[field] ?? ''),
});
const day = (heading: string, field: PersonField): SheetColumn => ({
  heading,
  width: 13,
  value: (client) => dotted(client[field] as string | null),
});
const detail = (
  heading: string,
  field: 'address' | 'occupation' | 'employer' | 'notes' | 'preferences',
): SheetColumn => ({
  heading,
  width: 28,
  value: (client) => client[field] ?? '',
});

/** Headings of what an import of tourists does not know. */
const DETAILS: Readonly<Record<string, keyof ClientDetails>> = {
  'Адрес проживания': 'address',
  'Место работы': 'employer',
  Профессия: 'occupation',
  Заметки: 'notes',
  Пожелания: 'preferences',
  Карты: 'cards',
  'Прежние фамилии': 'formerSurnames',
  'Согласие от': 'consentOn',
};

/** The base of regular clients as a sheet of text: a passport number keeps its zeros. */
export const CLIENT_SHEET: readonly SheetColumn[] = [
  person('Фамилия', 'surname'),
  person('Имя', 'firstName'),
  person('Отчество', 'patronymic'),
  person('Фамилия лат.', 'surnameLatin'),
  person('Имя лат.', 'firstNameLatin'),
  { heading: 'Пол', width: 5, value: ({ sex }) => (sex ? { M: 'М', F: 'Ж' }[sex] : '') },
  day('Дата рожд.', 'birthDate'),
  person('Место рождения', 'birthPlace', 22),
  person('Гражд.', 'citizenship', 8),
  { heading: 'Загранпаспорт', width: 14, value: (client) => joined(client.passportSeries, client.passportNumber) },
  day('Выдан', 'passportIssued'),
  day('Действ. до', 'passportExpires'),
  {
    heading: 'Паспорт РФ',
    width: 14,
    value: (client) => joined(client.civilPassportSeries, client.civilPassportNumber),
  },
  person('Св-во о рожд.', 'birthCertificate'),
  person('Телефон', 'phone', 20),
  person('E-mail', 'email', 26),
  detail('Адрес проживания', 'address'),
  detail('Профессия', 'occupation'),
  detail('Место работы', 'employer'),
  { heading: 'Карты', width: 24, value: ({ cards }) => cards.map(cardText).join('; ') },
  {
    heading: 'Прежние фамилии',
    width: 24,
    value: ({ formerSurnames }) =>
      formerSurnames.map((one) => [one.surname, one.surnameLatin, dotted(one.until)].join(' / ')).join('; '),
  },
  detail('Пожелания', 'preferences'),
  detail('Заметки', 'notes'),
  { heading: 'Согласие от', width: 13, value: ({ consentOn }) => dotted(consentOn) },
];

/**
 * What a row of such a sheet says beyond the person, by its headings; what it does not say is left out.
 *
 * @example readDetails(['Карты'], ['GOLD 000123 5 %']).cards // [{ series: 'GOLD', number: '000123', discount: 5, … }]
 */
export function readDetails(headings: readonly string[], cells: readonly string[]): Partial<ClientDetails> {
  const details: Partial<ClientDetails> = {};
  for (const [at, heading] of headings.entries()) {
    const field = DETAILS[heading.trim()];
    const text = cells[at]?.trim() ?? '';
    if (!field || text === '') continue;
    if (field === 'cards') details.cards = text.split(';').map(readCard);
    else if (field === 'formerSurnames') details.formerSurnames = text.split(';').map(readFormer);
    else if (field === 'consentOn') details.consentOn = dashed(text) || NO_DETAILS.consentOn;
    else if (field !== 'otherPassports') details[field] = text;
  }
  return details;
}

type Card = ClientDetails['cards'][number];

const cardText = ({ series, number, kind, discount, active }: Card): string =>
  [series, number, kind && `(${kind})`, discount ? `${discount} %` : '', active ? '' : 'не действует']
    .filter(Boolean)
    .join(' ');

function readCard(text: string): Card {
  const kind = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const discount = Number(/(\d{1,3})\s*%/.exec(text)?.[1] ?? 0);
  const words = text
    .replace(/\([^)]*\)|\d{1,3}\s*%|не действует/g, ' ')
    .trim()
    .split(/\s+/);
  const number = words.pop() ?? '';
  return { series: words.join(' '), number, kind, discount, active: !/не действует/.test(text) };
}

function readFormer(text: string): ClientDetails['formerSurnames'][number] {
  const [surname = '', surnameLatin = '', until = ''] = text.split('/').map((part) => part.trim());
  return { surname, surnameLatin, until: dashed(until) };
}

const joined = (series: string | null, number: string | null): string => [series, number].filter(Boolean).join(' ');
const dotted = (date: string | null): string => (date ? date.split('-').reverse().join('.') : '');
const dashed = (text: string): string =>
  /^\d{2}\.\d{2}\.\d{4}$/.test(text) ? text.split('.').reverse().join('-') : '';

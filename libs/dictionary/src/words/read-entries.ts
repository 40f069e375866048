import type { Entry, Language } from './entry';

const HEADINGS: Readonly<Record<'ru' | Language, RegExp>> = {
  ru: /^(?:ru|rus|по-русски|русский|russian)$/i,
  en: /^(?:en|eng|по-английски|английский|english)$/i,
  fr: /^(?:fr|fra|по-французски|французский|french|français)$/i,
};

/**
 * The entries of a table, by its headings (ru, en, fr in any order), or without headings in that order. Rows without a
 * Russian text are left out.
 *
 * @example readEntries([['English', 'Русский'], ['Accountant', 'бухгалтер']]) // [{ ru: 'бухгалтер', en: 'Accountant', fr: null }]
 */
export function readEntries(cells: readonly (readonly string[])[]): Entry[] {
  const heading = cells[0]?.map((cell) => cell.trim()) ?? [];
  const found = { ru: place(heading, 'ru'), en: place(heading, 'en'), fr: place(heading, 'fr') };
  const headed = found.ru >= 0;
  const { ru, en, fr } = headed ? found : { ru: 0, en: 1, fr: 2 };
  const at = (row: readonly string[], column: number): string | null => row[column]?.trim() || null;
  return cells
    .slice(headed ? 1 : 0)
    .map((row) => ({ ru: at(row, ru) ?? '', en: at(row, en), fr: at(row, fr) }))
    .filter((entry) => entry.ru !== '');
}

const place = (heading: readonly string[], language: 'ru' | Language): number =>
  heading.findIndex((cell) => HEADINGS[language].test(cell));

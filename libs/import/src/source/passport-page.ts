import { cellText, type Grid } from './grid';

/** The labels ICAO 9303 puts on the page with the picture; `null`: said on the page, and not read. */
const LABELS: Readonly<Record<string, string | null>> = {
  surname: 'Surname',
  'given name': 'Given names',
  'given names': 'Given names',
  nationality: 'Nationality',
  citizenship: 'Nationality',
  'date of birth': 'Date of birth',
  sex: 'Sex',
  'place of birth': 'Place of birth',
  'date of issue': 'Date of issue',
  'date of expiry': 'Date of expiry',
  'date of expiration': 'Date of expiry',
  authority: 'Authority',
  'issuing authority': 'Authority',
  'passport no': 'Passport No.',
  type: null,
  code: null,
  'code of issuing state': null,
  'country code': null,
  'personal no': null,
  'record no': null,
  'holders signature': null,
  'signature of bearer': null,
};

/** "Дата рождения/Date of birth": a label in the state's language and in English. */
const LABEL =
  /(?<![\p{L}/])\p{L}[\p{L} .,'’]{1,60}\s?\/\s?(surname|given names?|nationality|citizenship|date of (?:birth|issue|expiry|expiration)|sex|place of birth|(?:issuing )?authority|passport no|type|code of issuing state|country code|code|personal no|record no|holder['’]?s signature|signature of bearer)(?!\p{L})\.?[ :]*/giu;
const LONGEST = 20_000;
const FEWEST = 5;

/**
 * The pages of passports as a telephone reads them off a picture: every label in two languages, what it is of beside or
 * below it. `null` when the text is no such page.
 *
 * @example passportPages('Фамилия/Surname\nЗУЕВ/\nZUEV\nИмя/Given names …')?.rows[1]?.cells[0] // 'ЗУЕВ/ ZUEV'
 */
export function passportPages(text: string): Grid | null {
  if (text.length > LONGEST || !/\/\s?surname/i.test(text)) return null;
  const labels = [...text.matchAll(LABEL)];
  const lines = new Set(labels.map(({ index }) => text.lastIndexOf('\n', index)));
  if (text.includes('\t') || lines.size < FEWEST - 1) return null;
  const pages: Map<string, string>[] = [];
  labels.forEach((label, at) => {
    const heading = LABELS[label[1]!.toLowerCase().replace(/['’]/g, '')];
    if (!heading) return;
    const before = pages.at(-1);
    const page = !before || before.has(heading) ? new Map<string, string>() : before;
    if (page !== before) pages.push(page);
    const value = text.slice(label.index + label[0].length, labels[at + 1]?.index ?? text.length);
    page.set(heading, textBehind(value, heading));
  });
  const headings = [...new Set(pages.flatMap((page) => [...page.keys()]))];
  if (headings.length < FEWEST || !headings.includes('Surname')) return null;
  const rows = pages.map((page) => headings.map((heading) => page.get(heading) ?? ''));
  return { rows: [headings, ...rows].map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) })) };
}

/** What stands up to the next label, without the zone for machines below the last one; a date ends its own value. */
function textBehind(text: string, heading: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/<{2}|[«<]{3}/.test(line));
  const [first = ''] = lines;
  if (heading === 'Sex' || heading.startsWith('Date')) return first.trim();
  return lines
    .slice(0, heading === 'Passport No.' ? 1 : 3)
    .join(' ')
    .trim();
}

import { findCountry } from '@anketa/country';
import { mrzLine, readDate, readMrz } from '@anketa/document';
import { type Standard, toLatin } from '@anketa/transliteration';
import { json, Tally, table } from './shared-data';

type Print = (name: string, tally: Tally) => void;

const SCHEMES: Readonly<Record<string, Standard>> = {
  'icao-9303-ru': 'icao-ru',
  'gost-r-52535.1-2006': 'gost-52535',
  'iuliia:mvd_310': 'mvd-310',
  'iuliia:mvd_310_fr': 'mvd-310-fr',
  'iuliia:mvd_782': 'mvd-782',
  'kmu-55-2010': 'kmu-55',
  'by-passport': 'by-passport',
  'bg-transliteration-act-2009': 'bg',
};

/** Published pairs, scheme by scheme; those that go against the law they illustrate are left out. */
export function transliteration(data: string, print: Print): void {
  const pairs = json<Record<string, { src: string; dst: string; conflictsWithLaw?: unknown }[]>>(
    data,
    'transliteration/pairs.json',
  );
  for (const [scheme, standard] of Object.entries(SCHEMES)) {
    const tally = new Tally();
    for (const { src, dst, conflictsWithLaw } of pairs[scheme] ?? []) {
      if (!conflictsWithLaw) tally.add(toLatin(src, standard) === dst ? 'right' : 'wrong');
    }
    print(`letters: ${scheme}`, tally);
  }
}

interface DateCase {
  input: string;
  expected: number[];
  script: string;
  test: string;
}

/** Cases whose answer comes from a setting beside the text (months first, the century ahead): the text alone cannot tell. */
const BY_SETTING =
  /order_is_retained|order_supplied$|test_order|preferably_(?:past|future)|without_preference|converting_to|with_utc_offsets/;

/**
 * Whole dates (day, month and year in the text), by alphabet; a birth register's dates. A date whose day and month could
 * be swapped counts as right with its mark.
 */
export function dates(data: string, today: string, print: Print): void {
  const tallies: Record<string, Tally> = { cyr: new Tally(), ascii: new Tally() };
  const short = new Tally();
  const set = new Tally();
  for (const { input, expected, script, test } of json<DateCase[]>(data, 'dates/dateparser_absolute_cases.json')) {
    const [year = 0, month = 0, day = 0] = expected;
    const has = (number: number) => new RegExp(`(^|\\D)0*${number}(\\D|$)`).test(input);
    const plain = has(year) || script !== 'ascii' ? tallies[script] : short;
    const tally = plain && BY_SETTING.test(test.split(':').at(-1) ?? '') ? set : plain;
    if (!tally || !(has(year) || has(year % 100)) || !has(day) || /^\d+$/.test(input)) continue;
    const wanted = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
      '-',
    );
    const { value, issues } = readDate(input, { today });
    tally.add(value === wanted ? 'right' : value === null ? 'empty' : issues.length > 0 ? 'marked' : 'wrong');
    if (value !== null && value !== wanted && issues.length === 0)
      process.stdout.write(`  ${input}: ${value}, expected ${wanted}\n`);
  }
  print('dates: Cyrillic', tallies.cyr!);
  print('dates: ASCII, year of four digits', tallies.ascii!);
  print('dates: ASCII, year of two digits', short);
  print('dates: told by a setting, not by the text', set);
  const births = new Tally();
  for (const { dob_text = '' } of table(data, 'dates/ofac_dob_strings.tsv')) {
    const [, day, month = '', year] = /^(\d\d) (\w{3}) (\d{4})$/.exec(dob_text) ?? [];
    const { value } = readDate(dob_text, { today, role: 'birth' });
    const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
    const wanted = year ? `${year}-${String(number).padStart(2, '0')}-${day}` : null;
    births.add(value === wanted ? 'right' : value === null ? 'empty' : 'wrong');
  }
  print('dates: births of a register (what is no date must stay empty)', births);
}

/** Names, official names and citizens of states; a word that two states share is left out. */
export function countries(data: string, print: Print): void {
  const judge = (tally: Tally, name: string, code: string) => {
    if (name === '' || code === '') return;
    const found = findCountry(name);
    tally.add(found === code || (code === 'UNK' && found === 'XKK') ? 'right' : found === null ? 'empty' : 'wrong');
  };
  const names = new Map<string, Tally>();
  for (const path of ['countries/cldr_territories.tsv', 'countries/i18n_iso_countries.tsv']) {
    for (const { name = '', lang = '', alpha3 = '' } of table(data, path)) {
      const group = ['ru', 'en', 'fr', 'uk'].includes(lang) ? lang : 'other languages';
      const tally = names.get(group) ?? new Tally();
      names.set(group, tally);
      judge(tally, name, alpha3);
    }
  }
  for (const [lang, tally] of names) print(`countries: names ${lang}`, tally);
  const official = new Tally();
  const citizens = new Tally();
  const words = new Map<string, Set<string>>();
  for (const row of table(data, 'countries/world_countries_demonyms.tsv')) {
    for (const field of ['en_official', 'ru_official', 'fr_official'])
      judge(official, row[field] ?? '', row.alpha3 ?? '');
    for (const field of ['demonym_en', 'demonym_fr_m', 'demonym_fr_f']) {
      const word = (row[field] ?? '').toLowerCase();
      words.set(word, (words.get(word) ?? new Set()).add(row.alpha3 ?? ''));
    }
  }
  for (const [word, codes] of words) if (codes.size === 1) judge(citizens, word, [...codes][0]!);
  print('countries: official names ru en fr', official);
  print('countries: citizens en fr', citizens);
}

interface MrzCase {
  input: string[] | string;
  throws?: boolean;
  options?: { autocorrect?: boolean };
  expected: { documentNumber?: string | null; fields?: Record<string, string | null> };
  file: string;
}

/** Machine-readable zones of passports, cards and visas: every field of every zone. */
export function zones(data: string, print: Print): void {
  const tally = new Tally();
  const short = (date: string | null | undefined) => date?.replace(/^\d\d(\d\d)-(\d\d)-(\d\d)$/, '$1$2$3') ?? null;
  for (const { input, throws, options, expected, file } of json<MrzCase[]>(data, 'mrz/cheminfo_mrz_cases.json')) {
    if (!Array.isArray(input) || throws || options?.autocorrect || /driving/i.test(file)) continue;
    const reading = readMrz(
      input.map((line) => mrzLine(line) ?? line),
      '2020-01-01',
    );
    const { fields = {}, documentNumber } = expected;
    const check = (wanted: string | null | undefined, read: string | null | undefined) => {
      if (wanted === undefined || wanted === null) return;
      tally.add((read ?? '') === wanted ? 'right' : !read ? 'empty' : 'wrong');
    };
    check(documentNumber, reading?.documentNumber);
    check(fields.lastName, reading?.surname);
    check(fields.firstName, reading?.givenNames);
    check(fields.birthDate, short(reading?.birthDate));
    check(fields.expirationDate, short(reading?.expiryDate));
    check(fields.sex, reading?.sex === 'M' ? 'male' : reading?.sex === 'F' ? 'female' : null);
  }
  print('machine-readable zones: fields', tally);
}

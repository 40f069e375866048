import { ALIASES } from './aliases';
import { DEMONYMS } from './demonyms';
import { officialCore } from './official';
import { spelling } from './spelling';
import { COUNTRY_TABLE } from './table';

/** One state of ISO 3166-1. */
export interface Country {
  alpha2: string;
  alpha3: string;
  numeric: string;
  ru: string;
  en: string;
  fr: string;
  uk: string;
}

export type CountryLanguage = 'ru' | 'en' | 'fr';

/** Every state of ISO 3166-1 (and Kosovo), with its codes and names. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [alpha2 = '', alpha3 = '', numeric = '', ru = '', en = '', fr = '', uk = ''] = line.split('|');
    return { alpha2, alpha3, numeric, ru, en, fr, uk };
  });

/** States that are no more; a person may still be born there. */
const FORMER: Readonly<Record<string, Readonly<Record<CountryLanguage, string>>>> = {
  SUN: { ru: 'СССР', en: 'USSR', fr: 'URSS' },
  CSK: { ru: 'Чехословакия', en: 'Czechoslovakia', fr: 'Tchécoslovaquie' },
  YUG: { ru: 'Югославия', en: 'Yugoslavia', fr: 'Yougoslavie' },
  SCG: { ru: 'Сербия и Черногория', en: 'Serbia and Montenegro', fr: 'Serbie-et-Monténégro' },
  DDR: { ru: 'ГДР', en: 'German Democratic Republic', fr: 'République démocratique allemande' },
  BYS: { ru: 'Белорусская ССР', en: 'Byelorussian SSR', fr: 'RSS de Biélorussie' },
};

const LANGUAGES_OF_LISTS = [
  'be',
  'bg',
  'kk',
  'ro',
  'hu',
  'de',
  'es',
  'it',
  'pl',
  'tr',
  'uz',
  'az',
  'ky',
  'hy',
  'ka',
  'sr',
  'lt',
  'lv',
  'et',
];

const byAlpha3 = new Map(COUNTRIES.map((country) => [country.alpha3, country]));

let ownSpellings: Map<string, string> | undefined;
let adjectives: Map<string, string> | undefined;
let foreignSpellings: Map<string, string> | undefined;

/**
 * The state a text of a list or a passport means, as ISO 3166-1 alpha-3 (former states by ISO 3166-3: СССР is SUN);
 * `null` when it is none or could be two. Reads codes (RU, RUS, 643, D), names and official names in Russian,
 * English, French, Ukrainian and a dozen more languages, citizens (россиянин, Russian), and pairs that agree (RU / Россия).
 *
 * @example findCountry('Р.Беларусь') // 'BLR'
 */
export function findCountry(text: string): string | null {
  if (text.length > 120) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = find(text);
  if (remembered.size >= 5000) remembered.clear();
  remembered.set(text, found);
  return found;
}

const remembered = new Map<string, string | null>();

/** A flag among the emoji: two letters of the state's code. */
const FLAG = /^[\u{1f1e6}-\u{1f1ff}]{2}$/u;

function find(text: string): string | null {
  const flag = FLAG.exec(text.trim());
  if (flag) return findOne(String.fromCharCode(...[...flag[0]].map((sign) => (sign.codePointAt(0) ?? 0) - 0x1f1a5)));
  const known = findOne(text);
  if (known) return known;
  const parts = text.split(/[/,;()[\]]| - /).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const found = new Set(parts.map(findOne));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * The state's name in one of the languages of questionnaires; the code itself when it is not a known one.
 *
 * @example countryName('RUS', 'fr') // 'Russie'
 */
export function countryName(alpha3: string, language: CountryLanguage): string {
  return byAlpha3.get(alpha3)?.[language] ?? FORMER[alpha3]?.[language] ?? alpha3;
}

/** Is it a code this list knows, of a state of today or a former one? @example isCountryCode('SUN') // true */
export function isCountryCode(alpha3: string): boolean {
  return byAlpha3.has(alpha3) || alpha3 in ALIASES;
}

function findOne(text: string): string | null {
  const written = spelling(text);
  if (written === '') return null;
  const core = officialCore(written);
  ownSpellings ??= readOwnSpellings();
  const names = ownSpellings;
  const found =
    names.get(written) ??
    citizen(written) ??
    (core === null ? undefined : (names.get(core) ?? citizen(core))) ??
    ofState(core ?? written, names);
  if (found || /\d/.test(written) || written.length < 4) return found ?? null;
  foreignSpellings ??= readForeignSpellings();
  return foreignSpellings.get(written) ?? (core === null ? undefined : foreignSpellings.get(core)) ?? null;
}

function citizen(written: string): string | undefined {
  adjectives ??= new Map(
    demonyms().flatMap(([code, word]) => (word.endsWith('*') ? [[spelling(word.slice(0, -1)), code] as const] : [])),
  );
  const stem = /^([а-яіїє ]+?)(?:ии|ыи|ая|ое|ие|ого|ои|ую|ому|ка|ке|а|е|о)$/.exec(written)?.[1];
  return stem === undefined ? undefined : adjectives.get(stem);
}

/** A Russian name in the genitive: "гражданин Украины", "Республики Беларуси". */
function ofState(written: string, names: ReadonlyMap<string, string>): string | undefined {
  const ending = /^([а-яіїє ]{3,})([иыая])$/.exec(written);
  if (!ending) return undefined;
  const [, stem = '', letter = ''] = ending;
  const nominative = { и: ['я', 'ь', 'а'], ы: ['а'], а: [''], я: ['ь', 'и'] }[letter] ?? [];
  for (const end of nominative) {
    const found = names.get(stem + end);
    if (found) return found;
  }
  return undefined;
}

function demonyms(): (readonly [string, string])[] {
  return Object.entries(DEMONYMS).flatMap(([code, words]) => words.split('|').map((word) => [code, word] as const));
}

function readOwnSpellings(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (written: string | null, code: string) => {
    const key = spelling(written ?? '');
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const { alpha2, alpha3, numeric } of COUNTRIES) for (const code of [alpha3, alpha2, numeric]) add(code, alpha3);
  for (const { alpha3, ru, en, fr, uk } of COUNTRIES) for (const name of [ru, en, fr, uk]) add(name, alpha3);
  for (const [code, written] of Object.entries(ALIASES))
    for (const name of [code, ...written.split('|')]) add(name, code);
  for (const { alpha3, ru, en, fr, uk } of COUNTRIES) {
    for (const name of [ru, en, fr, uk]) add(officialCore(spelling(name)), alpha3);
  }
  for (const [code, word] of demonyms()) {
    if (word.endsWith('*')) continue;
    for (const ending of ['', 'e', 'ne', 'le']) add(word + ending, code);
  }
  return names;
}

function readForeignSpellings(): Map<string, string> {
  const names = new Map<string, string>();
  const languages = Intl.DisplayNames.supportedLocalesOf([...LANGUAGES_OF_LISTS, 'ru', 'en', 'fr', 'uk']);
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style });
      for (const { alpha2, alpha3 } of COUNTRIES) {
        const key = spelling(display.of(alpha2) ?? '');
        if (key !== '' && !names.has(key)) names.set(key, alpha3);
      }
    }
  }
  return names;
}

import { findCountry, isCountryCode } from '@anketa/country';
import { addYears, columnDateOrder, findDates, readDate } from '@anketa/document';
import { hasSurnameEnding, isGivenName, isKinWord, patronymicSex, repairAlphabet, scriptOf } from '@anketa/name';
import { type Kind, kindOf } from '../cell/kinds';
import { holdsPaper } from '../cell/mixed-cells';
import { byAlphabet } from '../cell/name-cell';
import { sexWord } from '../cell/sex-words';
import type { TableRow } from '../table';

const SAMPLE = 150;

/** What the cells of one column are, taken together. */
export interface Content {
  filled: number;
  /** Share of the filled cells of each kind, 0-1. */
  share: Readonly<Partial<Record<Kind, number>>>;
  /** Share of cells that hold a given name, a surname's ending, several words; by dictionary and endings. */
  given: number;
  surname: number;
  severalWords: number;
  patronymic: number;
  cyrillic: number;
  latin: number;
  both: number;
  /** Share of the dates that lie ahead, and the mean year of all. */
  ahead: number;
  meanYear: number;
  /** Share of the dates ahead that lie within a year: a journey's, hardly a passport's. */
  soon: number;
  /** Two rows or more and the same text in all of them: the carrier or the firm, not who travels. */
  same: boolean;
  /** Counts up from 1 like row numbers, gaps allowed. */
  counts: boolean;
  countries: number;
  sexes: number;
  /** Share of cells with a passport's number and more beside it. */
  papers: number;
  /** Share of cells of exactly four digits: the series of a civil passport. */
  fourDigits: number;
  /** Share of cells of one to four capitals: codes, of a kind of document for one. */
  codes: number;
  /** Every cell is a series that Russian international passports have now; two figures may be an age, too. */
  passportSeries: boolean;
  /** How many figures every cell has when it has nothing else; `null` when they differ. */
  figures: number | null;
}

/** Looks at a sample of a column's cells. */
export function contentOf(rows: readonly TableRow[], column: number, today: string): Content {
  const cells: string[] = [];
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at += step) {
    const cell = rows[at]!.cells[column] ?? '';
    if (kindOf(cell) !== 'empty') cells.push(plainCell(cell.replace(NUMBER_BEFORE, '')));
  }
  const filled = cells.length;
  const share: Partial<Record<Kind, number>> = {};
  let given = 0;
  let surname = 0;
  let severalWords = 0;
  let patronymic = 0;
  let cyrillic = 0;
  let latin = 0;
  let countries = 0;
  let sexes = 0;
  for (const cell of cells) {
    const kind = kindOf(cell);
    share[kind] = (share[kind] ?? 0) + 1 / filled;
    const script = scriptOf(cell);
    if (script === 'cyrillic') cyrillic++;
    else if (script === 'latin') latin++;
    const [inOneAlphabet = cell] = script === null ? byAlphabet(cell) : [];
    const words = inOneAlphabet.split(/[\s/,;_]+/).filter((word) => /\p{L}{2}/u.test(word));
    if (words.length > 1) severalWords++;
    if (words.some(isGivenName)) given++;
    if (words.some((word) => hasSurnameEnding(word) && !isGivenName(word) && !CITIES.has(word.toUpperCase())))
      surname++;
    if (words.length === 2 && isKinWord(words[1]!)) patronymic++;
    else if (
      words.length === 1 &&
      patronymicSex(cell.trim()) !== null &&
      /(?:вич|віч|^(?:иль|лук|кузьм|фом|фок|никит|савв)ич|вна|ўна|ична|ұлы|қызы|vich|vych|vna)$/i.test(cell.trim())
    )
      patronymic++;
    if (isCountry(cell)) countries++;
    if (sexWord(cell) !== null) sexes++;
  }
  const part = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    share,
    given: part(given),
    surname: part(surname),
    severalWords: part(severalWords),
    patronymic: part(patronymic),
    cyrillic: part(cyrillic),
    latin: part(latin),
    both: part(filled - cyrillic - latin),
    ...dates(cells, today),
    same: filled > 1 && new Set(cells).size === 1,
    counts: countsUp(cells),
    countries: part(countries),
    sexes: part(sexes),
    papers: part(cells.filter(holdsPaper).length),
    passportSeries: filled > 0 && cells.every((cell) => /^(?:5[0-3]|6[0-6]|7\d)$/.test(cell.trim())),
    figures: figuresOf(cells),
    codes: part(cells.filter((cell) => /^\p{Lu}{1,4}$/u.test(cell.trim())).length),
    fourDigits: part(cells.filter((cell) => /^\d{2}\s?\d{2}$/.test(cell.trim())).length),
  };
}

/** Cities that end as surnames do: where somebody sets out from. */
const CITIES: ReadonlySet<string> = new Set(
  'MOSCOW SARATOV ROSTOV KIEV KHARKOV LVOV PSKOV TAMBOV KRAKOW САРАТОВ РОСТОВ КИЕВ ХАРЬКОВ ЛЬВОВ ПСКОВ ТАМБОВ КРАКОВ КИЇВ ХАРКІВ ЛЬВІВ'.split(
    ' ',
  ),
);

function figuresOf(cells: readonly string[]): number | null {
  const lengths = new Set(cells.map((cell) => (/^\d+$/.test(cell.trim()) ? cell.trim().length : 0)));
  const [only = 0] = lengths;
  return lengths.size === 1 && only > 0 ? only : null;
}

/** "1.Зуев Олег" */
const NUMBER_BEFORE = /^(?:\d{1,3}[.)]\s*|[-–—•]\s+)(?=\p{L}{2})/u;

const ODD = /[\u00ad\u200b-\u200f\ufeff?*()[\]]/;
const EVERY_ODD = new RegExp(ODD.source, 'g');

/** A word as it was meant, for judging only: without stray signs, letters of the other alphabet put right. */
function plainCell(cell: string): string {
  if (/\d/.test(cell) || (scriptOf(cell) !== null && !ODD.test(cell))) return cell;
  return cell
    .replace(EVERY_ODD, '')
    .split(/([\s/]+)/)
    .map((word) => repairAlphabet(word).value)
    .join('');
}

/** All inclusive, bed and breakfast: meals of a stay, though Anguilla and Barbados have the same codes. */
const BOARD: ReadonlySet<string> = new Set(['AI', 'BB']);

/** Of the codes in figures only the commonest tells: 112 is a room as often as Belarus. */
const RUSSIA = '643';

function isCountry(cell: string): boolean {
  const text = cell.trim();
  if (text.length < 2 || BOARD.has(text) || isGivenName(text)) return false;
  if (/^\d+$/.test(text)) return text === RUSSIA;
  return isCountryCode(text) || findCountry(text) !== null;
}

function dates(cells: string[], today: string): Pick<Content, 'ahead' | 'meanYear' | 'soon'> {
  const order = columnDateOrder(cells);
  const inAYear = addYears(today, 1);
  let soon = 0;
  let ahead = 0;
  let sum = 0;
  let count = 0;
  for (const cell of cells) {
    if (kindOf(cell) !== 'date' && findDates(cell).length !== 1) continue;
    const { value } = readDate(cell, { today, role: 'any', order });
    if (value === null) continue;
    count++;
    sum += Number(value.slice(0, 4));
    if (value > today) ahead++;
    if (value > today && value < inAYear) soon++;
  }
  return {
    ahead: count === 0 ? 0 : ahead / count,
    meanYear: count === 0 ? 0 : sum / count,
    soon: ahead === 0 ? 0 : soon / ahead,
  };
}

function countsUp(cells: string[]): boolean {
  if (cells.length === 0) return false;
  let before = -1;
  for (const cell of cells) {
    const number = /^№?\s*(\d{1,5})[.)]?$/.exec(cell.trim())?.[1];
    if (number === undefined || Number(number) <= before) return false;
    before = Number(number);
  }
  return before <= 20_000;
}

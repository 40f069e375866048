import { type Issue, warning } from '@anketa/issue';
import {
  isGivenName,
  type Order,
  patronymicSex,
  repairAlphabet,
  type Script,
  scriptOf,
  splitName,
  titleOf,
} from '@anketa/name';

/** The parts of a name found in one cell, in the alphabet they are in. */
export interface NameParts {
  script: Script | null;
  surname: string | null;
  firstName: string | null;
  patronymic: string | null;
}

/** What a cell of names holds: one or two alphabets, a title, doubts. */
export interface NameCell {
  parts: NameParts[];
  sex: 'M' | 'F' | null;
  type: 'ADT' | 'CHD' | 'INF' | null;
  issues: Issue[];
}

/** A cell with whole names, in one alphabet or in both ("Зуев Олег / ZUEV OLEG"). */
export function fullNameCell(text: string, order: Order | null): NameCell {
  const cell: NameCell = { parts: [], sex: null, type: null, issues: [] };
  for (const part of byAlphabet(text)) {
    const script = scriptOf(part) ?? (/\p{Script=Latin}/u.test(part) ? 'latin' : 'cyrillic');
    const path = script === 'latin' ? 'surnameLatin' : 'surname';
    const reading = splitName(part, { order, path });
    cell.sex ??= reading.sex;
    cell.type ??= reading.type;
    cell.issues.push(
      ...reading.issues.map((issue) =>
        issue.path === 'firstName' && script === 'latin' ? { ...issue, path: 'firstNameLatin' } : issue,
      ),
    );
    if (/;/.test(part) && reading.givenName)
      cell.issues.push(warning(path, 'name.order', { value: text.trim().slice(0, 80) }));
    cell.parts.push({ script, surname: reading.surname, firstName: reading.givenName, patronymic: reading.patronymic });
  }
  return cell;
}

/** A cell with a surname only, or a given name only, perhaps with a title: "IVANOV MR". */
export function oneNameCell(text: string, field: 'surname' | 'firstName' | 'patronymic', alone: boolean): NameCell {
  const cell: NameCell = { parts: [], sex: null, type: null, issues: [] };
  const part: NameParts = { script: scriptOf(text), surname: null, firstName: null, patronymic: null };
  const words = text
    .replace(/[([*]\s*(\p{L}{2,8})\s*[)\]*]?/gu, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const bracketed = /[([]/.test(text);
  const kept = bracketed && !words.some((word) => titleOf(word)) ? text.split(/\s+/) : takeTitles(words, cell);
  if (
    field === 'firstName' &&
    alone &&
    kept.length > 1 &&
    patronymicSex(kept.at(-1)!) !== null &&
    (kept.length === 2 || isGivenName(kept[0]!))
  ) {
    part.firstName = kept.slice(0, -1).join(' ');
    part.patronymic = kept.at(-1)!;
  } else part[field] = kept.join(' ') || null;
  cell.parts.push(part);
  return cell;
}

/** A title is the first or the last word, never the only one. */
function takeTitles(words: string[], cell: NameCell): string[] {
  const kept = [...words];
  for (const last of [true, false]) {
    while (kept.length > 1) {
      const title = titleOf((last ? kept.at(-1) : kept[0])!);
      if (!title) break;
      cell.sex ??= title.sex;
      cell.type ??= title.type;
      if (last) kept.pop();
      else kept.shift();
    }
  }
  return kept;
}

/** The parts of a text by alphabet; one part when the other alphabet is only a title or slipped letters. */
export function byAlphabet(text: string): string[] {
  if (scriptOf(text) !== null || !/\p{L}/u.test(text)) return text.trim() === '' ? [] : [text];
  const words = text.split(/(\s+|[/()|,;]+)/);
  const cyrillic: string[] = [];
  const latin: string[] = [];
  let latinNames = 0;
  let cyrillicNames = 0;
  for (const word of words) {
    if (!/\p{L}/u.test(word)) {
      for (const list of [cyrillic, latin]) if (list.length > 0) list.push(/[,;]/.test(word) ? word : ' ');
      continue;
    }
    const { value } = repairAlphabet(word);
    const script = scriptOf(value);
    const isTitle = titleOf(word) !== null;
    if (script === 'latin') {
      latin.push(word);
      if (!isTitle) latinNames++;
    } else {
      cyrillic.push(word);
      if (!isTitle && script !== null) cyrillicNames++;
    }
  }
  if (latinNames === 0 || cyrillicNames === 0) return [text];
  return [cyrillic, latin].map((list) => list.join('').replace(/^[\s,;]+|[\s,;]+$/g, ''));
}

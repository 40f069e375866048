import { isSimilarName } from '@anketa/name';
import { foldHeading, meaningOf } from '../cell/headings';
import type { TableRow } from '../table';
import type { Target } from '../targets';
import type { Column, Why } from './column';
import type { Content } from './content';

/** A list whose headings name no names: the only column of whole names is they, whatever it is called. */
export function onlyNames(columns: Column[], contents: Content[]): void {
  if (columns.some(({ target }) => target !== null && /name/i.test(target))) return;
  const named = columns.filter(({ index, target, why }) => {
    const { severalWords, given, surname, same, filled } = contents[index]!;
    return (
      target === null && why !== 'ignored' && filled > 0 && !same && severalWords > 0.6 && given > 0.6 && surname > 0.4
    );
  });
  const [only] = named;
  if (only === undefined || named.length > 1) return;
  const { latin, cyrillic } = contents[only.index]!;
  const target: Target = latin > 0.8 ? 'fullNameLatin' : cyrillic > 0.8 ? 'fullName' : 'name';
  Object.assign(only, { target, confidence: 0.55, why: 'content' satisfies Why });
}

const WHOLE: Readonly<Partial<Record<Target, 'surname' | 'surnameLatin'>>> = {
  fullName: 'surname',
  fullNameLatin: 'surnameLatin',
};

/** "Surname | Name": beside a column of surnames "Name" is the given name, unless its cells have the surname too. */
export function givenBesideSurname(columns: Column[], rows: readonly TableRow[]): void {
  for (const column of columns) {
    const beside = column.target === null ? undefined : WHOLE[column.target];
    const surname = columns.find(({ target }) => target === beside);
    if (beside === undefined || !surname) continue;
    const filled = rows.slice(0, 200).filter(({ cells }) => cells[column.index] && cells[surname.index]);
    const repeated = filled.filter(({ cells }) =>
      cells[column.index]!.toLowerCase().includes(cells[surname.index]!.toLowerCase()),
    );
    const given: Target = beside === 'surname' ? 'firstName' : 'firstNameLatin';
    if (repeated.length * 4 >= filled.length || columns.some(({ target }) => target === given)) continue;
    Object.assign(column, { target: given, confidence: 0.7 });
  }
}

const withPatronymic = ({ heading }: Column) => /отч|батьк|patronym|middle/.test(foldHeading(heading));

/**
 * A column of whole names under "Фамилия", with no given names elsewhere, is a full name; so is one under "Имя", but not
 * under "Имя, отчество".
 */
export function splitNames(columns: Column[], contents: Content[]): void {
  const has = (target: Target) => columns.some((column) => column.target === target);
  for (const column of columns) {
    const { severalWords, given } = contents[column.index]!;
    if (severalWords < 0.6 || given < 0.4) continue;
    if (column.target === 'surname' && !has('firstName') && !has('fullName')) column.target = 'fullName';
    if (column.target === 'surnameLatin' && !has('firstNameLatin') && !has('fullNameLatin'))
      column.target = 'fullNameLatin';
    if (column.target === 'firstName' && !withPatronymic(column) && !has('surname') && !has('fullName'))
      column.target = 'fullName';
    if (column.target === 'firstNameLatin' && !withPatronymic(column) && !has('surnameLatin') && !has('fullNameLatin'))
      column.target = 'fullNameLatin';
  }
}

/** Surnames under "Имя" and given names under "Фамилия": the cells are believed, with less confidence. */
export function swappedNames(columns: Column[], contents: Content[]): void {
  for (const suffix of ['', 'Latin'] as const) {
    const surname = columns.find(({ target }) => target === `surname${suffix}`);
    const given = columns.find(({ target }) => target === `firstName${suffix}`);
    if (!surname || !given) continue;
    const [under, beside] = [contents[surname.index]!, contents[given.index]!];
    const least = under.filled < 3 ? 0.8 : 0.6;
    if (under.filled < 2 || under.given < least || under.surname > 0.2 || beside.given > 0.2 || beside.surname < 0.6)
      continue;
    Object.assign(surname, { target: `firstName${suffix}`, confidence: 0.6, why: 'content' satisfies Why });
    Object.assign(given, { target: `surname${suffix}`, confidence: 0.6, why: 'content' satisfies Why });
  }
}

/** "Фамилия (девичья)" in a list without another column of surnames: the former one stands in brackets in the cells, too. */
export function surnameWithFormer(columns: Column[]): void {
  if (columns.some(({ target }) => target !== null && /^(?:surname|fullName|name)/.test(target))) return;
  for (const column of columns) {
    const outside = column.heading.replace(/\([^)]*\)?/g, '');
    const target = column.why === 'ignored' && outside !== column.heading ? meaningOf(outside)?.target : null;
    if (target !== 'surname' && target !== 'surnameLatin') continue;
    Object.assign(column, { target, confidence: 0.6, why: 'both' satisfies Why });
    return;
  }
}

/** Whole names under a heading that says nothing, sounding like those of the column of names in the other alphabet. */
export function spelledBeside(columns: Column[], contents: Content[], rows: readonly TableRow[]): void {
  for (const [full, spelling] of [
    ['fullName', 'fullNameLatin'],
    ['fullNameLatin', 'fullName'],
  ] as const) {
    const names = columns.find(({ target }) => target === full);
    if (!names || columns.some(({ target }) => target !== null && target !== full && /name/i.test(target))) continue;
    const alphabet = spelling === 'fullName' ? 'cyrillic' : 'latin';
    const [only, ...others] = columns.filter(({ index, target, why }) => {
      const content = contents[index]!;
      if (target !== null || why !== 'unsure' || content[alphabet] <= 0.8 || content.severalWords <= 0.6) return false;
      const pairs = rows.slice(0, 50).flatMap(({ cells }) => {
        const [one = '', other = ''] = [cells[names.index], cells[index]];
        return one !== '' && other !== '' ? [[firstWord(one), firstWord(other)] as const] : [];
      });
      return pairs.length > 0 && pairs.every(([one, other]) => isSimilarName(one, other));
    });
    if (!only || others.length > 0) continue;
    Object.assign(only, { target: spelling, confidence: 0.7, why: 'content' satisfies Why });
  }
}

const firstWord = (text: string) => text.trim().split(/[\s/,]+/)[0] ?? '';

import type { Person } from '@anketa/client';
import { error } from '@anketa/issue';
import { titleOf } from '@anketa/name';
import { sexWord } from '../cell/sex-words';
import type { ColumnFacts } from '../columns/column-facts';
import type { Draft } from '../draft';
import type { Target } from '../targets';

/** Keeps what a title or a cell says of the sex and the kind of traveller, the first one for each. */
export function say(draft: Draft, sex: 'M' | 'F' | null, type: Person['travellerType']): void {
  draft.said.sex ??= sex;
  draft.said.type ??= type;
  if (type !== null && sex === null) draft.said.kind = true;
}

/** A cell of a column of sexes, titles or kinds of travellers. */
export function readSexCell(draft: Draft, target: Target, text: string, { sexDigits }: ColumnFacts): void {
  const word = (target === 'travellerType' ? OF_TRAVELLERS[text.trim().toUpperCase()] : null) ?? sexWord(text);
  const meaning = word === 'digit' ? digitMeaning(text.trim(), sexDigits) : word;
  const title = titleOf(text);
  if (meaning === 'M' || meaning === 'F') say(draft, meaning, null);
  else if (meaning === 'ADT') draft.said.type ??= meaning;
  else if ((meaning === 'CHD' || meaning === 'INF') && OF_A_GROUP.test(text)) draft.said.type ??= meaning;
  else if (meaning === 'CHD' || meaning === 'INF') say(draft, null, meaning);
  else if (word === 'digit' && sexDigits === null) draft.issues.push(error('sex', 'sex.digit', { value: text }));
  else if (title) say(draft, title.sex, title.type);
  else {
    const path = target === 'travellerType' ? 'travellerType' : 'sex';
    draft.issues.push(error(path, 'sex.unknown', { value: text.slice(0, 40) }));
  }
}

/** Codes of the Sirena system; elsewhere РБ is Belarus and РМ Moldova. */
const OF_TRAVELLERS: Readonly<Record<string, 'CHD' | 'INF'>> = { РБ: 'CHD', РБГ: 'CHD', РМ: 'INF', РМГ: 'INF' };

/** Over several children: nobody left a sex open there, as a title "CHD" does. */
const OF_A_GROUP = /^(?:дети|діти|children|младенцы|немовлята|infants)$/i;

function digitMeaning(digit: string, digits: ColumnFacts['sexDigits']): 'M' | 'F' | 'CHD' | 'INF' | null {
  if (digits === null) return null;
  const meanings = { iso: ISO, masterTour: MASTER_TOUR, oneIsMan: ONE_IS_MAN }[digits];
  return meanings[digit] ?? null;
}

const ISO: Readonly<Record<string, 'M' | 'F' | 'CHD' | 'INF'>> = { '1': 'M', '2': 'F' };
const ONE_IS_MAN: Readonly<Record<string, 'M' | 'F' | 'CHD' | 'INF'>> = { '1': 'M', '0': 'F' };
const MASTER_TOUR: Readonly<Record<string, 'M' | 'F' | 'CHD' | 'INF'>> = { '0': 'M', '1': 'F', '2': 'CHD', '3': 'INF' };

import { warning } from '@anketa/issue';
import { splitName } from '@anketa/name';
import type { AirlineDraft } from './airline-draft';

const SEAT = /^(?:EXST|CBBG|STCR)\b/;
const COUNTER = /(?<=^|[\s)A-Z])(\d{1,3}\.\d{1,2}|\d{1,3}\.|\d{1,2})(?=(?:I\/\s?1?)?[A-Z])/g;
/** "3.I/1ZUEV/LEV*05MAR26": the surname of an infant. */
const INFANT = /^I\/\s?1?(?=[A-Z])/;
const NAMES = /^\s*(?:NM\s*(?=\d))?(?=\d{1,3}\.?\d{0,2}[A-Z])/;
const DAY = /^\d{2}[A-Z]{3}\d{2,4}$/;

/** Galileo begins its names with "N.": "N.2ZUEVA/ANNAMRS/INGAMISS" is "2ZUEVA/…", "N.ZUEV/OLEGMR" one name. */
function counted(line: string): string {
  return line.replace(/^(\s*)N\.(?=\d)/, '$1').replace(/^(\s*)N\.(?=[A-Z])/, '$11.');
}

/** Is it a line of names as Amadeus, Sabre, Galileo or Apollo write them? @example isNameLine('NM1IVANOV/IVAN MR') // true */
export function isNameLine(whole: string): boolean {
  const line = counted(whole);
  return (
    NAMES.test(line) &&
    /^\s*(?:NM\s*)?\d{1,3}(?:\.\d{0,2})?\s?(?:I\/\s?1?)?[A-Z][A-Z' .()-]*\/[A-Z]/.test(line) &&
    !/\b(?:HK|UN|TK|HL)\d/.test(line)
  );
}

/**
 * The passengers of a line of names: "NM2ZUEV/OLEG MR/INGA MISS1BELOV/ANDREI MR", " 1.IVANOV/IVAN MR   2.ORLOVA/VERA MRS
 * (INF/MARK/18MAY26)", "1.1SMITH/JOHN*P-C07". EXST and CBBG are seats, no passengers. An infant without a surname of its
 * own takes the adult's, with a warning: the form may be the other sex's.
 */
export function airlineNames(line: string, number: number): AirlineDraft[] {
  const upper = counted(line.toUpperCase()).replace(NAMES, '');
  const drafts: AirlineDraft[] = [];
  for (const whole of elements(upper)) {
    const infant = INFANT.test(whole);
    const element = whole.replace(INFANT, '');
    const [surname = '', ...given] = splitOutside(element, '/');
    for (const one of given) {
      const name = one.replace(/\([^)]*\)?/g, ' ').trim();
      if (name === '' || SEAT.test(name)) continue;
      const marks = [...one.matchAll(/\(([^)]*)\)?/g)].map(([, inside = '']) => inside.trim());
      drafts.push(...passengers(surname.trim(), name, infant ? [...marks, 'INF'] : marks, number));
    }
  }
  return drafts;
}

function passengers(surname: string, name: string, marks: string[], line: number): AirlineDraft[] {
  const starred = name.split('*');
  const codes = [...starred.slice(1).map((code) => code.replace(/^P-/, '')), ...marks];
  const reading = splitName(`${surname}/${starred[0] ?? ''}`, { path: 'surnameLatin' });
  const adult: AirlineDraft = {
    line,
    surnameLatin: reading.surname ?? surname,
    firstNameLatin: reading.givenName ?? '',
    sex: reading.sex ?? '',
    travellerType: reading.type ?? '',
    issues: reading.issues.filter(({ code }) => code === 'name.titleGlued'),
  };
  const infants: AirlineDraft[] = [];
  for (const code of codes) {
    const infant = /^INF(?:ANT)?([A-Z' -]*)(?:\/(.*))?$/.exec(code);
    const parts = code.split('/');
    const birth =
      parts.find((part) => DAY.test(part)) ??
      /^I(\d{2}[A-Z]{3}\d{2,4})$/.exec(code)?.[1] ??
      /DOB(\d{2}[A-Z]{3}\d{2,4})/.exec(code)?.[1];
    const called = infant ? parts.slice(1).filter((part) => /^[A-Z' -]+$/.test(part) && !/^DDMMMYY/.test(part)) : [];
    if (infant && called.length > 0)
      infants.push(infantOf(adult, infant[1]?.trim() ?? '', called[0]!, birth ?? '', line));
    else {
      if (infant || /^INS\b/.test(code)) adult.travellerType = 'INF';
      else if (/^(?:CHD|CNN|C\d{2})\b/.test(code)) adult.travellerType = 'CHD';
      else if (/^ADT\b/.test(code)) adult.travellerType = 'ADT';
      if (birth) adult.birthDate = birth;
    }
  }
  return [adult, ...infants];
}

function infantOf(adult: AirlineDraft, surname: string, given: string, birthDate: string, line: number): AirlineDraft {
  const own = surname !== '';
  const shared = adult.surnameLatin ?? '';
  return {
    line,
    surnameLatin: own ? surname : shared,
    firstNameLatin: splitName(`X/${given}`).givenName ?? given,
    travellerType: 'INF',
    birthDate,
    issues: own ? [] : [warning('surnameLatin', 'name.infantSurname', { value: shared })],
  };
}

/** "ZUEV/OLEG MR1BELOV/ANDREI MR": a number before a letter starts the next element; dates stand in brackets. */
function elements(line: string): string[] {
  const masked = line.replace(/\([^)]*\)?|\*I?\d{2}[A-Z]{3}\d{2,4}/g, (inside) => '('.padEnd(inside.length, '~'));
  const starts = [...masked.matchAll(COUNTER)].map(({ index, 0: counter }) => ({ index, end: index + counter.length }));
  return starts.map(({ end }, at) => line.slice(end, starts[at + 1]?.index ?? line.length).trim());
}

function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

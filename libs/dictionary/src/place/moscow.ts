import { DISTRICTS_MOSCOW } from '../data/places/districts-moscow';
import { entryKey } from '../words/entry-key';

let names: Set<string> | undefined;
const PART_OF_IT = /^(?:северное|южное|восточное|западное|центральное)$/u;

/** @example isDistrictOfMoscow('Северное Бутово') // true */
export function isDistrictOfMoscow(name: string): boolean {
  names ??= new Set(DISTRICTS_MOSCOW.trim().split(/\s+/).map(entryKey));
  const words = entryKey(name).split(' ');
  return words.some((word) => names!.has(word)) && words.every((word) => names!.has(word) || PART_OF_IT.test(word));
}

import { REGIONS_SHORT } from '../data/places/regions-short';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { plainRows } from '../words/read-rows';

interface Shortened {
  full: string;
  /** Finds a town of it in a text, in any case but no street called after it. */
  town: RegExp | null;
}

let table: Map<string, Shortened[]> | undefined;

const letters = (text: string) => text.replace(/[\s.]/g, '').toUpperCase();

/** `Казань` is met as `Казани` and `Казанью`, not as `Казанская`. */
const inAnyCase = (town: string) => `${town}|${town.replace(/[аяоьйеыи]$/u, '')}(?:[аеиыуюя]|ой|ом|ью)?`;

function read(): Map<string, Shortened[]> {
  if (table) return table;
  table = new Map();
  for (const [short = '', full = '', towns = ''] of plainRows(REGIONS_SHORT)) {
    const town = towns
      ? new RegExp(`(?<!\\p{L})(?:${towns.split(' ').map(inAnyCase).join('|')})(?![\\p{L}])`, 'u')
      : null;
    const known = table.get(letters(short));
    if (known) known.push({ full, town });
    else table.set(letters(short), [{ full, town }]);
  }
  return table;
}

/** Whether letters stand for a region: small ones may be meant so too. */
export const isShortRegion = (text: string) => read().has(letters(text));

/**
 * A region or state by its first letters; where several share them, a town in the text around tells, else it is a guess.
 *
 * @example shortRegion('РТ', 'РТ, г. Кызыл')?.sense.ru // 'Республика Тыва'
 */
export function shortRegion(text: string, around: string): { sense: Sense; certain: boolean } | null {
  if (!/\p{Lu}.*\p{Lu}/u.test(text) && !/^(?:лен|мос)обл\.?$/iu.test(text)) return null;
  const known = read().get(letters(text));
  if (!known) return null;
  const there = known.filter(({ town }) => town?.test(around));
  const [first] = there.length > 0 ? there : known;
  const sense = senseOf(entryKey(first!.full), 'region', 'country');
  return sense && { sense, certain: known.length === 1 || there.length === 1 };
}

import { SENTENCES } from '../data/sentences/sentences';
import { SENTENCES_JOURNEYS } from '../data/sentences/sentences-journeys';
import { SENTENCES_MONEY } from '../data/sentences/sentences-money';
import { SENTENCES_NAMES } from '../data/sentences/sentences-names';
import { SENTENCES_VISAS } from '../data/sentences/sentences-visas';
import type { Manner, Piece } from '../words/piece';
import { SLOTS } from './sentence-slots';

interface Sentence {
  pattern: RegExp;
  slots: readonly string[];
  en: string;
  fr: string;
}

/** Of two sentences that read the same text the earlier table's wins. */
const TABLES = [SENTENCES_VISAS, SENTENCES_MONEY, SENTENCES_JOURNEYS, SENTENCES, SENTENCES_NAMES];

let sentences: Map<string, Sentence[]> | undefined;

/** What lasts, so that counted years behind somebody may be how long. */
const STAYING = /^(?:\S+\s+)?(?:жив|прожива|остан|оста[её]|гощу|гостит)/iu;

/**
 * A whole sentence of the tables, with what stands in its slots.
 *
 * @example sentence('еду с мужем', { to: 'fr', letters })?.text // 'je voyage avec mon mari'
 */
export function sentence(text: string, manner: Manner): Piece | null {
  sentences ??= byFirstWord();
  const plain = text.replace(/ё/g, 'е').replace(/^я\s+/iu, '');
  const [first = ''] = plain.toLowerCase().split(/[\s.]/);
  for (const { pattern, slots, en, fr } of [...(sentences.get(first) ?? []), ...(sentences.get('') ?? [])]) {
    const found = pattern.exec(plain);
    const told = found && toldIn(slots, found.slice(1), manner);
    if (!told || (told.age === 'lasting' && STAYING.test(plain))) continue;
    const piece = filled(manner.to === 'en' ? en : fr, told, manner);
    if (told.age && STAYING.test(plain)) piece.guessed = true;
    return piece;
  }
  return null;
}

function toldIn(slots: readonly string[], typed: readonly string[], manner: Manner): Record<string, string> | null {
  const told: Record<string, string> = {};
  for (const [at, slot] of slots.entries()) {
    const words = SLOTS[slot]?.tell(typed[at]!.trim(), manner);
    if (!words) return null;
    Object.assign(told, words);
  }
  return told;
}

function filled(template: string, told: Readonly<Record<string, string>>, manner: Manner): Piece {
  const [man = '', woman = ''] = template.split(' // ');
  const unclear = !manner.sex && /\(e\)| \/\/ /.test(template);
  const text = (manner.sex === 'F' && woman !== '' ? woman : man)
    .replace(/\(e\)/g, manner.sex === 'F' ? 'e' : '')
    .replace(/\{(\w+)\}/g, (_all, name: string) => told[name] ?? '')
    .replace(manner.to === 'en' ? /\b([Aa])(?= (?:[aio]|e(?!u)|u(?!ni))\p{Ll})/gu : /(?!)/, '$1n');
  return { text, guessed: unclear || told.guessed === 'yes', unknown: [] };
}

/** The sentences by the word they begin with; '' are those that begin with a slot. */
function byFirstWord(): Map<string, Sentence[]> {
  const known = new Map<string, Sentence[]>();
  for (const row of TABLES.flatMap((table) => table.trim().split('\n'))) {
    const [ru = '', en = '', fr = ''] = row.split(' | ').map((cell) => cell.trim());
    const made = { ...compiled(ru), en, fr };
    for (const word of new Set(firstWords(ru))) known.set(word, [...(known.get(word) ?? []), made]);
  }
  return known;
}

function firstWords(ru: string): string[] {
  if (ru.startsWith('{')) return SLOTS[/\w+/.exec(ru)![0]]!.shape.startsWith('(?:во?|на)') ? ['в', 'во', 'на'] : [''];
  const [, open = '', words = '', rest = ''] = /^([[(])([^\])]*)[\])](.*)$/.exec(ru) ?? [];
  if (open === '') return [/^[^\s.]+/.exec(ru)![0]];
  const first = words.split('/').map((word) => word.split(/[\s.]/)[0]!);
  return open === '[' ? [...first, ...firstWords(rest.trim())] : first;
}

function compiled(ru: string): { pattern: RegExp; slots: string[] } {
  const slots: string[] = [];
  const alternatives = (words: string) => `(?:${words.trim().replaceAll('/', '|')})`;
  const pattern = ru
    .replace(/\./g, '\\.')
    .replace(/ \[([^\]]*[^ \]])\]/g, (_all, words: string) => `(?: ${alternatives(words)})?`)
    .replace(/\[([^\]]*) \]/g, (_all, words: string) => `(?:${alternatives(words)} )?`)
    .replace(/\[([^\]]*)\]/g, (_all, words: string) => `${alternatives(words)}?`)
    .replace(/\((?!\?)([^()]*)\)/g, (_all, words: string) => `(?:${words.replaceAll('/', '|')})`)
    .replace(/ /g, '\\s+')
    .replace(/№/g, '(?:№\\s*)?')
    .replace(/\{(\w+)\}/g, (_all, slot: string) => {
      slots.push(slot);
      return SLOTS[slot]!.shape;
    });
  return { pattern: new RegExp(`^${pattern}\\.?$`, 'iu'), slots };
}

import { ADJECTIVES } from '../data/organisations/adjectives';
import { PLACE_ADJECTIVES } from '../data/places/place-adjectives';
import { REGION_ADJECTIVES } from '../data/places/regions';
import { entryKey } from './entry-key';
import * as french from './french';
import { senseOf } from './lexicon';
import { plainRows } from './read-rows';

/** An adjective of the tables, whatever its case. */
export interface Adjective {
  en: string;
  /** Said of a man's and of a woman's noun; the same for an addition that never changes. */
  fr: readonly [string, string];
  /** Where it stands behind a French noun: next to it, as an addition (`d'État`), or as the place at the end. */
  stands: 'next' | 'added' | 'last';
  /** Put together of two: `торгово-экономический`. */
  composed?: true;
}

const ENDING = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)$/;
let stems: Map<string, Adjective> | undefined;

/** @example adjective('государственного')?.en // 'state' */
export function adjective(word: string): Adjective | null {
  stems ??= new Map([...places(), ...qualities()]);
  const key = entryKey(word);
  return ENDING.test(key) ? (stems.get(key.replace(ENDING, '')) ?? compound(key, stems) ?? ofTown(key)) : null;
}

/** Districts of many towns are called so, and are of none. */
const DISTRICTS =
  /^(?:октябрь|совет|ленин|киров|первомай|пролетар|комсомоль|красноармей|приозер|примор|калинин|куйбышев|свердлов|дзержин|пушкин|москов|завод|индустриаль|централь)$/u;

/** `Рязанский`, `Ачинский`: of the one town of the tables that it may come from; a guess. */
function ofTown(key: string): Adjective | null {
  const stem = /^(\p{L}{3,})ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/u.exec(key)?.[1];
  if (!stem || DISTRICTS.test(stem)) return null;
  const towns = [`${stem}ск`, stem, `${stem}ь`, `${stem}а`, `${stem}о`, `${stem}ы`, `${stem.replace(/ов$/u, '')}ово`];
  const found = new Set(towns.flatMap((town) => senseOf(town, 'city') ?? []));
  const [town] = found;
  if (found.size !== 1 || !town || town.doubtful) return null;
  const text = french.ofPlace(town.fr[0]);
  return { en: town.en[0], fr: [text, text], stands: 'last', composed: true };
}

/** `торгово-экономический`: both halves, when the tables know them. */
function compound(key: string, known: ReadonlyMap<string, Adjective>): Adjective | null {
  const [, first = '', second = ''] = /^(\p{L}{3,})[ое]-(\p{L}+)$/u.exec(key) ?? [];
  const one = first ? known.get(first) : undefined;
  const other = one && known.get(second.replace(ENDING, ''));
  if (!one || !other || one.stands === 'last' || other.stands === 'last') return null;
  const both = (at: 0 | 1) => `${one.fr[at]} et ${other.fr[at]}`;
  const stands = one.stands === 'added' || other.stands === 'added' ? 'added' : 'next';
  return { en: `${one.en} and ${other.en}`, fr: [both(0), both(1)], stands, composed: true };
}

function qualities(): [string, Adjective][] {
  return plainRows(ADJECTIVES).map(([ru = '', en = '', fr = '']) => {
    const [man = '', woman = man] = fr.replace(/^=/, '').split(' / ');
    return [entryKey(ru).replace(ENDING, ''), { en, fr: [man, woman], stands: fr.startsWith('=') ? 'added' : 'next' }];
  });
}

function places(): [string, Adjective][] {
  return plainRows(`${REGION_ADJECTIVES}\n${PLACE_ADJECTIVES.trim()}`).map(([ru = '', en = '', fr = '']) => {
    const text = french.ofPlace(fr || en);
    return [entryKey(ru).replace(ENDING, ''), { en, fr: [text, text], stands: 'last' }];
  });
}

/** A French noun with this adjective at its place. */
export function describedInFrench(noun: string, gender: string, { fr, stands }: Adjective): string {
  const text = french.agreed(fr, gender);
  if (stands === 'last') return `${noun} ${text}`;
  const addition = /\s(?:d'|de |du |des |à |pour |en |en$)/.exec(noun);
  if (/^(?:nouve|jeune)/.test(text)) return `${text} ${noun}`;
  return addition ? `${noun.slice(0, addition.index)} ${text}${noun.slice(addition.index)}` : `${noun} ${text}`;
}

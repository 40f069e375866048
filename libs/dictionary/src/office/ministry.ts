import { MINISTRY_FIELDS, MINISTRY_NOUNS } from '../data/offices/ministries';
import { type Adjective, adjective } from '../words/adjective';
import { capital, capitals } from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import type { Manner } from '../words/piece';
import { plainRows } from '../words/read-rows';

/** `Министерство труда, занятости и социального развития`: commas that part only what it is of. */
export const LISTED_MINISTRY =
  /^(?:Министерств|Департамент)\p{Ll}*\s\p{Ll}[\p{Ll}\s-]*(?:,\s\p{Ll}[\p{Ll}\s-]*)+\sи\s\p{Ll}[\p{Ll}\s-]*(?:\s\p{Lu}[^,;()]*)?$/u;

const HEADS: readonly [RegExp, en: string, fr: string][] = [
  [/^министерств(?:о|а|у|ом|е)$/u, 'Ministry', 'ministère'],
  [/^департамент(?:а|у|ом|е)?$/u, 'Department', 'Département'],
];

/** What an office is of: behind `Ministry of` and behind `ministère`. */
interface Field {
  en: string;
  fr: string;
}

let fields: Map<string, Field> | undefined;
let nouns: Map<string, { en: string; fr: string; gender: string }> | undefined;

/**
 * A ministry no table has, when every word of its name is known; a guess, as its official name may be another.
 *
 * @example ministry(['Министерство', 'социальной', 'и', 'семейной', 'политики'], { to: 'en', … })?.text
 *   // 'Ministry of Social and Family Policy'
 */
export function ministry(words: readonly string[], { to }: Manner): { text: string; gender: string } | null {
  const [first = '', ...rest] = words;
  const head = HEADS.find(([pattern]) => pattern.test(first.toLowerCase()));
  const of = head && rest.length > 0 ? fieldsOf(rest.map(entryKey)) : null;
  if (!head || !of || (/^[Дд]/u.test(first) && (of.length < 2 || first.startsWith('д')))) return null;
  const listed = of.map((one) => one[to]);
  const last = listed.pop()!;
  const and = to === 'en' ? ' and ' : ' et ';
  const named = listed.length > 0 ? listed.join(', ') + and + last : last;
  return { text: to === 'en' ? `${head[1]} of ${named}` : `${head[2]} ${named}`, gender: 'm' };
}

function fieldsOf(words: readonly string[]): Field[] | null {
  fields ??= new Map(plainRows(MINISTRY_FIELDS).map(([ru = '', en = '', fr = '']) => [ru, { en, fr }]));
  if (words.length === 0) return [];
  if (words[0] === 'и') return words.length > 1 ? fieldsOf(words.slice(1)) : null;
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const known = fields.get(words.slice(0, count).join(' ')) ?? described(words.slice(0, count));
    const others = known && fieldsOf(words.slice(count));
    if (others) return [known, ...others];
  }
  return null;
}

/** `социально-демографической и семейной политики`: a noun with its adjectives. */
function described(words: readonly string[]): Field | null {
  nouns ??= new Map(
    plainRows(MINISTRY_NOUNS).map(([ru = '', en = '', fr = '']) => {
      const [, text = '', gender = ''] = /^(.+) \[(\w)\]$/.exec(fr) ?? [];
      return [ru, { en, fr: text, gender }];
    }),
  );
  const noun = nouns.get(words.at(-1)!);
  if (!noun) return null;
  const qualities = words
    .slice(0, -1)
    .filter((word) => word !== 'и')
    .map(adjective);
  if (qualities.length === 0 || !qualities.every((one): one is Adjective => !!one && one.stands !== 'last'))
    return null;
  const plural = noun.fr.endsWith('s');
  const agreed = qualities.map(({ fr, stands }) => {
    const text = french.agreed(fr, noun.gender);
    return plural && stands === 'next' ? `${text}s` : text;
  });
  const full = `${noun.fr} ${agreed.join(' et ')}`;
  return {
    en: `${qualities.map(({ en }) => capitals(capital(en))).join(' and ')} ${noun.en}`,
    fr: plural ? `des ${full}` : french.of(full, noun.gender),
  };
}

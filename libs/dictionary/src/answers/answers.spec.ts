import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../index';
import { letters } from '../letters.fixture';

/**
 * Answers of invented applicants with the translations a consulate takes, a row each: kind, sex, Russian, English, French;
 * translations are parted by ` | `, and those behind `+ ` are the dictionary's own wording, as right as the others. The
 * other files than the first were written by other hands, by people who had not seen the dictionary.
 */
const rows = readdirSync(__dirname)
  .filter((name) => /^answers.*\.fixture\.tsv$/.test(name))
  .flatMap((name) => readFileSync(join(__dirname, name), 'utf8').trim().split('\n').slice(1));

const SAME_WORDS: readonly [RegExp, string][] = [
  [/\bst(?= petersburg)/g, 'saint'],
  [/(?<=\d )str(?=\s\d)/g, 'building'],
  [/\b(?:bldg|building|block|korp|korpus|korpous|bloc|bat|batiment|k)(?=\s\d)/g, 'building'],
  [/\b(?:ul|str|st|street|rue)\b/g, 'street'],
  [/\b(?:pr t|pr kt|pr|prospekt|prospect|ave|avenue|perspective)\b/g, 'avenue'],
  [/\b(?:per|pereulok|pereoulok|lane|ruelle|passage)\b/g, 'lane'],
  [/\b(?:pl|ploshchad|sq|square|place)\b/g, 'square'],
  [/\b(?:mkr|microdistrict|micro district|quartier)\b/g, 'quarter'],
  [/\b(?:nab|naberezhnaia|embankment|emb|quai)\b/g, 'embankment'],
  [/\b(?:bul|bulvar|bd|blvd|boulevard)\b/g, 'boulevard'],
  [/\b(?:sh|shosse|highway|hwy|chaussee)\b/g, 'highway'],
  [/\b(?:trakt|road|route)\b/g, 'road'],
  [/\b(?:pr d|proezd|passage)\b/g, 'lane'],
  [/\b(?:liniia|line|ligne)\b/g, 'line'],
  [/\b(?:ofis|office|bureau)(?=(?: no| n°?)? \d)/g, 'office'],
  [/\b(?:pom|unit|local|premises)(?=(?: no| n°?)? \d)/g, 'unit'],
  [/(?<=\d )(?:ia|ii|oi|i|go|ya)\b/g, ''],
  [/\b(?:kv|kvartira|apt|apartment|app|appt|appartement)\b/g, 'apartment'],
  [/\b(?:lit|letter|lettre|litera)\b/g, 'letter'],
  [/\b(?:plot|lot|parcelle|terrain)\b/g, 'plot'],
  [/\b(?:etage|etazh|floor)\b/g, 'floor'],
  [/\b(?:chambre|ch|piece|room)\b/g, 'room'],
  [/\b(?:raion|arrondissement|okrug|okroug)\b/g, 'district'],
  [/\b(?:d|dom|house|maison|no|n|n°)(?=\s\d)/g, ''],
  [/\b(?:oblast|obl|krai|territory|territoire)\b/g, 'region'],
  [/\b(?:the|an|le|la|les|l|un|une)\b/g, ''],
  [/\b(?:du|des|d)\b/g, 'de'],
  [/\b(\d+)(?:st|nd|rd|th|e|re|er|eme|ere|i)\b/g, '$1'],
  [/(\d)(?=[b-z]\b)/g, '$1 '],
];
/** Letters of ICAO and BGN/PCGN: `Iurina` and `Yurina`, `Veselyi` and `Vesyoly`. */
const SAME_LETTERS: readonly [RegExp, string][] = [
  [/\bye/g, 'e'],
  [/y/g, 'i'],
  [/i{2,}/g, 'i'],
  [/io(?=\p{L})/gu, 'e'],
];
/** Words without which two addresses, places or offices are still the same. */
const WEAK =
  /^(?:a|at|de|of|for|pour|in|my|mon|mes|ma|is|are|est|city|ville|village|vill|der|derevnia|pos|poselok|selo|settlement|stanitsa|localite|bourg|hameau|hamlet|farmstead|khutor|khoutor)$/;

/** What is compared of a translation: its words, whatever their order, marks, abbreviations and articles are. */
function compared(text: string): string {
  let plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}№]/gu, '')
    .replace(/[’'«»"“”.,;:()–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [spelling, word] of SAME_WORDS) plain = plain.replace(spelling, word);
  const words = plain.split(/\s+/).filter((word) => !WEAK.test(word));
  return words
    .map((word) => SAME_LETTERS.reduce((spelled, [letters, same]) => spelled.replace(letters, same), word))
    .toSorted()
    .join(' ');
}

const outcomes = rows.flatMap((row) => {
  const [, sex = '', ru = '', en = '', fr = ''] = row.split('\t');
  return (
    [
      ['en', en],
      ['fr', fr],
    ] as const
  ).map(([to, accepted]) => {
    const { text = '', guessed = true } =
      translate(ru, { to, sex: sex === '' ? null : (sex as 'F' | 'M'), letters }) ?? {};
    const right = accepted.split(' | ').some((one) => compared(one.replace(/^\+ /, '')) === compared(text));
    return { ru, to, text, right, guessed };
  });
});

describe('answers translators wrote down', () => {
  it('are at least 5,500', () => expect(rows.length).toBeGreaterThanOrEqual(5_500));

  it.each(['en', 'fr'])('come out right in %s, at least 95 of 100', (language) => {
    const all = outcomes.filter(({ to }) => to === language);
    expect(all.filter(({ right }) => right).length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('none is wrong without a mark', () => {
    expect(outcomes.filter(({ right, guessed }) => !right && !guessed)).toEqual([]);
  });
});

import { entryKey } from '../words/entry-key';
import { senseOf, sensesInCase } from '../words/lexicon';
import { addressPart } from './address-parts';
import { isFarCity } from './foreign';
import { city, region } from './place';

/**
 * The region or state that a part of an address names, in the nominative or behind what lies in it.
 *
 * @example land('Узбекской ССР')?.en[0] // 'Uzbek SSR'
 */
export const land = (part: string) =>
  region(part) ??
  senseOf(entryKey(part), 'country') ??
  sensesInCase(entryKey(part), ['genitive'], 'country')[0] ??
  null;

/**
 * A part of an address, parted where a region or state stands behind a place without a comma.
 *
 * @example atLand('г. Рыбинск Ярославской обл. РСФСР') // ['г. Рыбинск', 'Ярославской обл.', 'РСФСР']
 */
export function atLand(part: string): string[] {
  const words = part.split(/\s+/);
  for (let count = 1; count < words.length && !land(part); count++) {
    const [first, last] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const lies = land(last) && (land(first) ?? city(first) ?? addressPart(first)?.word.group === 'place');
    if (lies) return [...atLand(first), last];
  }
  return [part];
}

const RUSSIAN_SPEAKING =
  /SSR$|RSFSR|^(?:Republic of )?(?:Russia|Ukraine|Belarus|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Armenia|Azerb|Moldova|Georgia$|Abkhazia|Transnistria|South Ossetia)/;

/** A state or its city in whose names the Russian letters do not say how they are spelled there. */
export function isAbroad(part: string): boolean {
  if (isFarCity(part.replace(/^(?:г\.|город|о\.|остров)\s*/u, ''))) return true;
  const state = region(part) ? null : land(part);
  return !!state && !RUSSIAN_SPEAKING.test(state.en[0]);
}

import { passportStandard, toCyrillic, toLatin } from '@anketa/transliteration';
import { properCase } from './clean-name';
import { givenNameInCyrillic } from './given-name';

/** A spelling the program proposes, and what it rests on; it stays marked until somebody accepts it. */
export interface Proposal {
  value: string;
  by: 'dictionary' | 'ending' | 'letters';
}

export type NamePart = 'surname' | 'givenName' | 'patronymic';

/** Endings of Russian surnames as passports write them in Latin; a soft sign is lost there and comes back here. */
const SURNAMES: readonly (readonly [RegExp, string])[] = [
  [/([stc])k(?:ii|iy|yi|yy|y|i|ij)$/, '$1kий'],
  [/([stc])k(?:aia|aya|aja)$/, '$1kая'],
  [/([stc])k(?:oi|oy|oj)$/, '$1kой'],
  [/(il|vel|gor|ov|of|nt|nat|rat|nan|sen|gen'|man')[iyj]?ev$/, '$1ьев'],
  [/(il|vel|gor|ov|of|nt|nat|rat|nan|sen|gen'|man')[iyj]?eva$/, '$1ьева'],
];

const HARD_FATHERS = /^(?:igor|ihor|lazar|cezar|tsezar|eleazar)e/;
const SOFT_FATHERS = /([lrtnvfd])(?:'|[iyj](?=e))?e(vich|vna)$/;

/**
 * A name from a Latin passport spelling in Russian letters: a given name by the dictionary, a surname by its ending, the
 * rest letter by letter. A proposal only, for Latin to Cyrillic is not a function (NAGY, POPESCU).
 *
 * @example proposeCyrillic('YULIYA', 'givenName') // { value: 'Юлия', by: 'dictionary' }
 */
export function proposeCyrillic(latin: string, part: NamePart): Proposal {
  if (part === 'givenName') {
    const found = latin.split(/(?<=[-\s])/).map((word) => {
      const name = givenNameInCyrillic(word);
      return name === null ? null : name + (/[-\s]$/.exec(word)?.[0] ?? '');
    });
    if (!found.includes(null)) return { value: found.join(''), by: 'dictionary' };
  }
  const lower = latin.toLowerCase();
  if (part === 'surname') {
    for (const [ending, to] of SURNAMES) {
      if (ending.test(lower)) return { value: shown(lower.replace(ending, to)), by: 'ending' };
    }
  }
  if (part === 'patronymic' && SOFT_FATHERS.test(lower) && !HARD_FATHERS.test(lower)) {
    return { value: shown(lower.replace(SOFT_FATHERS, '$1ье$2')), by: 'ending' };
  }
  return { value: shown(lower), by: 'letters' };
}

/**
 * A name in Cyrillic as a passport of that state would spell it today; `null` when the state's rule is not known. The
 * passport in hand goes before it.
 *
 * @example proposeLatin('Щербакова', 'RUS') // 'SHCHERBAKOVA'
 */
export function proposeLatin(cyrillic: string, citizenship: string | null): string | null {
  const standard = passportStandard(citizenship ?? 'RUS');
  return standard === null ? null : toLatin(cyrillic, standard).toUpperCase();
}

function shown(mixed: string): string {
  return properCase(toCyrillic(mixed));
}

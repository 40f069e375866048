import type { GivenSex } from './given-name';

/** What a surname's ending says of its bearer, and how sure it is. */
export interface SurnameEnding {
  sex: Exclude<GivenSex, 'either'> | null;
  /** `strong`: Slavic pairs (-ов/-ова, -ский/-ская). `weak`: -ин/-ина, which other languages have too. */
  strength: 'strong' | 'weak';
}

type Table = readonly (readonly [RegExp, SurnameEnding])[];

const said = (sex: SurnameEnding['sex'], strength: SurnameEnding['strength']): SurnameEnding => ({ sex, strength });

/** Slavic surnames agree with their bearer's sex; the rules of Russian, Ukrainian, Belarusian and Bulgarian grammar. */
const CYRILLIC: Table = [
  [/(?:кызы|қызы|кизи|гызы)$/, said('F', 'strong')],
  [/(?:[а-я]{3}улы|[а-я]{3}ұлы|уулу|оглы)$/, said('M', 'strong')],
  [/(?:ова|ева|єва|ёва|їва|цева)$/, said('F', 'strong')],
  [/(?:ская|цкая|ська|цька|ская|[бвгджзклмнпрстхцчшщ]ая|няя)$/, said('F', 'strong')],
  [/(?:ска|цка)$/, said('F', 'weak')],
  [/(?:ина|ына|іна|їна|iна)$/, said('F', 'weak')],
  [/(?:ов|ев|єв|ёв|їв|оў|еў|ёў|аў)$/, said('M', 'strong')],
  [
    /(?:ский|цкий|ской|цкой|ський|цький|скі|цкі|ски|цки|зкий|[бвгджзклмнпрстхцчшщ](?:ый|ой)|ний|жий|чий|хий|гий|кий)$/,
    said('M', 'strong'),
  ],
  [/(?:ин|ын|ін|їн)$/, said('M', 'weak')],
];

const LATIN: Table = [
  [/(?:kyzy|kizi|qizi|gizi|qyzy)$/, said('F', 'strong')],
  [/(?:[a-z]{3}uly|uulu|[a-z]{3}ogl[uy])$/, said('M', 'strong')],
  [/(?:[^aeiou]ova|[aeiou]eva|[^aeiou]eva|yova|iova|owa|ewa|oova)$/, said('F', 'strong')],
  [/(?:sk|ck|tsk|tck|zk)(?:aia|aya|aja|aa)$/, said('F', 'strong')],
  [/(?:ova|eva)$/, said('F', 'strong')],
  [/[bvgdzklmnprstfh](?:aia|aya)$/, said('F', 'weak')],
  [/(?:sk|ck|tsk|zk)a$/, said('F', 'weak')],
  [/(?:in|yn|jn)a$/, said('F', 'weak')],
  [/(?:ov|ev|off|eff|iov|yov|iev|yev|jev|ow|ew)$/, said('M', 'strong')],
  [/(?:sk|ck|tsk|tck|zk)(?:ii|iy|ij|yi|yy|y|i|oi|oy)$/, said('M', 'strong')],
  [/[bvgdzklnprstf](?:yi|yy|yj|oi|oy)$/, said('M', 'weak')],
  [/(?:[^aeiou]in|[^aeiou]yn)$/, said('M', 'weak')],
];

/** Endings that mark a surname of whatever sex: Ukrainian, Belarusian, Caucasian, Baltic, Balkan, Central Asian. */
const SURNAME_ONLY =
  /(?:енко|[бвгджзклмнпрстхцчшщ]ко|чук|щук|[йя]к|ник|чик|[оеи]вич|ич|ович|евич|іч|ян|янц|янс|дзе|швили|ури|иани|ia|ых|их|заде|ли|лы|оглу|ец|ук|юк|айтис|ене|ску|яну|гил|enko|chuk|shchuk|iuk|yuk|juk|[cz]uk|[iy]ak|jak|nik|vich|vych|wicz|vic|vić|[ei]ch|yan|ian|jan|yants|dze|shvili|uri|iani|ava|aia|zade|zadeh|oglu|ets|escu|eanu|oiu|aru|aitis|auskas|iene|nen|sen|sson|son|mann|stein|berg|feld)$/;

/** What the ending of a surname says of the sex; `null` when nothing. Of a double surname the last part. @example surnameEnding('Щербакова') // { sex: 'F', strength: 'strong' } */
export function surnameEnding(surname: string): SurnameEnding | null {
  const part =
    surname
      .split(/[-\s]+/)
      .at(-1)
      ?.toLowerCase()
      .normalize('NFC') ?? '';
  if (part.length < 4) return null;
  const table = /\p{Script=Cyrillic}/u.test(part) ? CYRILLIC : LATIN;
  const plain = part
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC');
  for (const [ending, says] of table) if (ending.test(plain)) return says;
  return null;
}

/** Does the word end like a surname of the region? Strong: only a surname does. @example hasSurnameEnding('ROMANENKO') // true */
export function hasSurnameEnding(word: string): boolean {
  const ending = surnameEnding(word);
  if (ending?.strength === 'strong') return true;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC');
  return plain.length >= 5 && (ending !== null || SURNAME_ONLY.test(plain));
}

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(ск|цк)(?:ий|ой)$/i, '$1ая'],
  [/(ов|ев|ёв|ин|ын)$/i, '$1а'],
  [/(н|в|к|т|д|р|м|л|с|п|б|г|з)(?:ый|ой)$/i, '$1ая'],
  [/(ськ|цьк)ий$/i, '$1а'],
  [/(sk|ck|tsk)(?:ii|iy)$/i, '$1aia'],
  [/(ov|ev|in|yn)$/i, '$1a'],
];

/**
 * The woman's form of a man's surname, `null` when the surname does not change: a proposal.
 *
 * @example womansSurname('Щербаков') // 'Щербакова'
 */
export function womansSurname(surname: string): string | null {
  for (const [pattern, to] of PAIRS) {
    if (!pattern.test(surname)) continue;
    const capitals = surname === surname.toUpperCase();
    const formed = surname.replace(pattern, to);
    return capitals ? formed.toUpperCase() : formed;
  }
  return null;
}

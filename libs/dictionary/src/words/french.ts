/** A vowel, or an h that is not heard; behind the others `de` and `la` stay whole: `de hockey`. */
const VOWEL =
  /^(?!hockey|handball|harpe|haut|hall|hangar|hauts|héros|hors|huit|homard|hip-hop|halt|hardware|Hongrie|Honduras|Hollande|Hambourg|Hanovre|Hong|Houston|Haye|Havre)[aeiouàâéèêëîïôœùûh]/i;

/** `de` before a noun without article. @example de('école') // "d'école" */
export const de = (noun: string) => (VOWEL.test(noun) ? `d'${noun}` : `de ${noun}`);

/** `du`, `de l'` before a man's post. @example du('directeur') // 'du directeur' */
export const du = (noun: string) => (VOWEL.test(noun) ? `de l'${noun}` : `du ${noun}`);

/** `au`, `à l'` before a man's post. @example au('ingénieur') // "à l'ingénieur" */
export const au = (noun: string) => (VOWEL.test(noun) ? `à l'${noun}` : `au ${noun}`);

/** A noun with its indefinite article. @example one('école', 'f') // 'une école' */
export const one = (noun: string, gender: string) =>
  gender === 'pl' ? `des ${noun}` : gender === 'f' ? `une ${noun}` : `un ${noun}`;

/** Where somebody is: `dans une école`, `sur un chantier`. */
export const inside = (noun: string, gender: string) =>
  /^(?:police|armée|marine)$/.test(noun)
    ? `dans ${/^a/.test(noun) ? "l'" : 'la '}${noun}`
    : `${/^(?:chantier|cargo|pétrolier|porte-conteneurs|brise-glace|remorqueur|sous-marin|plate-forme|marché|site|stade|aire|bateau|navire|paquebot)(?:\s|$)/.test(noun) ? 'sur' : 'dans'} ${one(noun, gender)}`;

/** Counted years, floors, classes. @example ordinal(1) // '1re' */
export const ordinal = (count: number) => (count === 1 ? '1re' : `${count}e`);

/** A noun of this gender with its article behind `de`. @example of('École n° 5', 'f') // "de l'École n° 5" */
export function of(noun: string, gender: string): string {
  if (gender === 'pl') return `des ${noun}`;
  return gender === 'f' && !VOWEL.test(noun) ? `de la ${noun}` : du(noun);
}

/** A place behind a noun, its article with it. @example ofPlace("l'Oural") // "de l'Oural" */
export function ofPlace(place: string): string {
  if (place.startsWith('le ')) return `du ${place.slice(3)}`;
  if (/^(?:la |l')/.test(place)) return `de ${place}`;
  return de(place);
}

/** The form of an adjective that goes with a noun of this gender; `pl` is a man's plural. */
export function agreed([man, woman]: readonly [string, string], gender: string): string {
  if (gender === 'f') return woman;
  if (gender !== 'pl' || /[sx]$/.test(man) || /^d[e']/.test(man)) return man;
  return man.endsWith('al') ? `${man.slice(0, -2)}aux` : `${man}s`;
}

type Rules = readonly (readonly [RegExp, string])[];

const ENGLISH: Rules = [
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/^wh?/, 'u'],
  [/tch/g, 'ch'],
  [/st(?=l)/g, 's'],
  [/al(?=[fvmk])/g, 'a'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/dge?/g, 'dž'],
  [/eigh/g, 'ei'],
  [/igh/g, 'ai'],
  [/ough/g, 'o'],
  [/augh|aw/g, 'o'],
  [/gh/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)|ck|q/g, 'k'],
  [/j/g, 'dž'],
  [/g(?=[ey])(?!er|et)/g, 'dž'],
  [/ee|ea(?!u)/g, 'i'],
  [/oo/g, 'u'],
  [/ow(?=[aeiou])/g, 'oU'],
  [/ou|ow/g, 'au'],
  [/ew|ue$/g, 'iu'],
  [/(?<![aeiou])a(?=[^aeiou]ies?$)/, 'ei'],
  [/ie(?=.)/g, 'i'],
  [/a[iy]/g, 'ei'],
  [/ey$|ie$|y$/, 'i'],
  [/(?<![aeiou])a(?=[^aeiou]e[sd]?$)/, 'ei'],
  [/(?<![aeiou])e(?=[^aeiou]e[sd]?$)/, 'i'],
  [/(?<![aeiou])i(?=[^aeiou]e[sd]?$)/, 'ai'],
  [/(?<![aeiou])u(?=[^aeiou]e[sd]?$)/, 'iu'],
  [/y(?=[^aeiou])/g, 'ai'],
  [/(?<=[^aeiou])le$/, 'l'],
  [/(?<=[aeiou].*[^aeiou])e(?=s?$)/, ''],
  [/(?<=[aeiou])w(?=[^aeiou]|$)/g, ''],
  [/w/g, 'u'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
];

/**
 * How a language's letters sound, written the way Cyrillic takes names over: what the letters alone do not say. `ž` and
 * `š` keep zh and sh from the rules that follow.
 */
const LANGUAGES: Readonly<Record<string, Rules>> = {
  english: ENGLISH,
  // Short a and u: David, Mary, Russell, Duncan.
  'english, short': [
    [/^i(?=[^aeiou]a)/, 'ai'],
    [/(?<![aeiou])a(?=[^aeiouwyr][^e]|ry)/g, 'e'],
    [/u(?=[^aeiour]{2})/g, 'a'],
    ...ENGLISH,
  ],
  french: [
    [/ç|c(?=[eiyéè])/g, 's'],
    [/gn/g, 'n'],
    [/g(?=[eiyéè])/g, 'ž'],
    [/gu(?=[eiyéè])/g, 'g'],
    [/(?:eaux?|aux?|ault|aud|ot|os|op|aut)$/, 'o'],
    [/eau|au/g, 'o'],
    [/(?:ez|er|et|ets|ait|ay|ais|ey)$/, 'é'],
    [/omb$/, 'on'],
    [/oi|oy/g, 'ua'],
    [/ou/g, 'u'],
    [/œu|oeu|eu/g, 'e'],
    [/ain|ein|aim|(?<=[^aeiouéy])in(?=[^aeiouyn]|$)/g, 'en'],
    [/(?<!i)en(?=[^aeiouéèn])|em(?=[bp])/g, 'an'],
    [/ai|ei/g, 'é'],
    [/(?<=[aeiou])ill(?=[aeiou])/g, 'i'],
    [/(?<=[vmž])illes?$/, 'il'],
    [/(?<=[vmž])ill(?=[aeioué])/g, 'ili'],
    [/ill(?=[aeioué])/g, 'ii'],
    [/c?qu/g, 'k'],
    [/ck|c(?=[^eiyhéè]|$)/g, 'k'],
    [/ch/g, 'š'],
    [/ph/g, 'f'],
    [/j/g, 'ž'],
    [/(?<=[aeiou])s(?=[aeioué])/g, 'z'],
    [/h/g, ''],
    [/(?<=[aeiou][rnl]?)(?:[tdsxzp]|ts|ds)$/, ''],
    [/(?<=[^aeiou])es?$/, ''],
    [/y/g, 'i'],
  ],
  german: [
    [/^st/, 'sht'],
    [/^sp/, 'shp'],
    [/sch/g, 'S'],
    [/chs/g, 'ks'],
    [/ch/g, 'kh'],
    [/tz|z/g, 'ts'],
    [/eu|äu/g, 'oi'],
    [/e[iy]/g, 'ai'],
    [/ie/g, 'i'],
    [/ae|ä|oe|ö/g, 'e'],
    [/ue|ü/g, 'u'],
    [/v/g, 'f'],
    [/w/g, 'v'],
    [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
    [/(?<=^|[aeiou])s(?=[aeiou])/g, 'z'],
    [/S/g, 'sh'],
  ],
  // Norwegian, Danish, Swedish: Nygaard, Kjell, Bjørn.
  nordic: [
    [/aa|å/g, 'o'],
    [/[øö]/g, 'e'],
    [/[æä]/g, 'e'],
    [/skj|sj|stj/g, 'š'],
    [/kj|tj/g, 'kh'],
    [/[hgdl]j/g, 'j'],
    [/(?<=r)d$|(?<=[rln])d(?=s)/g, ''],
    [/y/g, 'iu'],
    [/w/g, 'v'],
    [/c(?!h)/g, 'k'],
    [/j/g, 'i'],
  ],
  italian: [
    [/sci(?=[aou])|sc(?=[ei])/g, 'sh'],
    [/ch/g, 'k'],
    [/gh/g, 'g'],
    [/ci(?=[aou])|c(?=[ei])/g, 'ch'],
    [/gi(?=[aou])|g(?=[ei])/g, 'dž'],
    [/gli/g, 'li'],
    [/gn/g, 'n'],
    [/zz?/g, 'ts'],
    [/c(?!h)|q/g, 'k'],
  ],
  spanish: [
    [/ch/g, 'C'],
    [/j|x|g(?=[ei])/g, 'kh'],
    [/ll/g, 'li'],
    [/gu(?=[ei])/g, 'g'],
    [/qu/g, 'k'],
    [/c(?=[ei])|z|ç/g, 's'],
    [/c/g, 'k'],
    [/C/g, 'ch'],
  ],
  turkish: [
    [/ş/g, 'sh'],
    [/c/g, 'dž'],
    [/ç/g, 'ch'],
    [/ğ/g, 'g'],
    [/j/g, 'ž'],
    [/x/g, 'kh'],
    [/q/g, 'g'],
  ],
  romanian: [
    [/ș|ş/g, 'sh'],
    [/ț|ţ/g, 'ts'],
    [/ch(?=[ei])/g, 'k'],
    [/gh(?=[ei])/g, 'G'],
    [/c(?=[ei])/g, 'ch'],
    [/g(?=[ei])/g, 'dž'],
    [/G/g, 'g'],
    [/c(?!h)/g, 'k'],
    [/j/g, 'ž'],
  ],
  danubian: [
    [/ș|ş/g, 'sh'],
    [/ț|ţ/g, 'ts'],
    [/ć|ċ/g, 'ch'],
    [/đ/g, 'dž'],
    [/rz/g, 'ž'],
    [/ó/g, 'u'],
    [/sz/g, 'Z'],
    [/zs/g, 'ž'],
    [/cs/g, 'ch'],
    [/gy/g, 'd'],
    [/ny/g, 'n'],
    [/ch/g, 'kh'],
    [/c(?=[ei])/g, 'ch'],
    [/c(?=[^hk]|$)/g, 'k'],
    [/s/g, 'sh'],
    [/Z/g, 's'],
  ],
};

const remembered = new Map<string, readonly string[]>();

/**
 * How a Latin name sounds in other languages than it looks, in letters that fold like Cyrillic: for finding a person
 * whose name was taken over into Cyrillic by ear. Rules of practical transcription (R. S. Gilyarevsky, B. A. Starostin,
 * Foreign names in Russian text); only the frequent ones.
 *
 * @example foreignReadings('Jacques') // ['dzhakkes', 'zhak', …]
 */
export function foreignReadings(name: string): readonly string[] {
  const small = name.toLowerCase();
  if (!/\p{Script=Latin}/u.test(small)) return [];
  const known = remembered.get(small);
  if (known) return known;
  const readings = new Set<string>();
  for (const rules of Object.values(LANGUAGES)) {
    let text = small.normalize('NFC');
    for (const [pattern, to] of rules) text = text.replace(pattern, to);
    text = text.replace(/ž/g, 'zh').replace(/š/g, 'sh');
    if (text !== small) readings.add(text);
  }
  const answer = [...readings];
  if (remembered.size >= 20_000) remembered.clear();
  remembered.set(small, answer);
  return answer;
}

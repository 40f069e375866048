const STATE_WORDS = new Set(
  (
    'республика республики респ республіка рэспубліка републике republic republique republica republik koztarsasag королевство королевства kingdom royaume княжество principality ' +
    'principaute государство state states etat султанат sultanate sultanat эмират emirate emirat федеративная федеральная федерация ' +
    'federal federation federale federative демократическая democratic democratique народная people s peoples populaire ' +
    'исламская islamic islamique арабская arab arabe социалистическая socialist socialiste кооперативная co operative cooperative ' +
    'восточная союз union содружество commonwealth великое герцогство grand duchy duche независимое independent independant ' +
    'королівство народна демократична хашимитское hashemite hachemite территория territory territoire ' +
    'нация nation страна country pays коллективность collectivite collectivity коронное владение bailiwick bailliage департамент department departement sovereign serene oriental orientale восточнои республики королевства группа островов group groupe most большинство штат многонациональное plurinational швейцарская конфедерация confederation острова остров islands island iles ile острови острів'
  ).split(' '),
);

/** Names that two states share once the words for the form of state are gone. */
const SHARED =
  /^(?:кон[гґ]о|[ck]ongo|коре\S*|[ck]ore\S*|кита\S*|chin\S*|samoa|самоа|вьетнам\S*|viet ?nam|[ий]емен|yemen|заир|zaire|герман\S*|german\S*|вирджин\S*|виргинские|virgin|burma|мартен|martin)$/;

/**
 * A folded official name without the words for its form of state: "republic angola" → "angola". `null` when nothing
 * is left, nothing was there to leave out, or the rest is a name two states share (Congo, Korea, China).
 */
export function officialCore(written: string): string | null {
  const words = written.split(' ');
  const core = words.filter((word) => !STATE_WORDS.has(word)).join(' ');
  return core === '' || core === written || SHARED.test(core) ? null : core;
}

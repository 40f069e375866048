/** Shortened adjectives: what they stand for without its ending, which the next word gives. */
const ADJECTIVES: readonly [shortened: string, stem: string][] = [
  ['гл', 'главн'],
  ['ген', 'генеральн'],
  ['ст(?=\\.\\s*\\p{Ll})', 'старш'],
  ['старш', 'старш'],
  ['мл', 'младш'],
  ['вед', 'ведущ'],
  ['исп', 'исполнительн'],
  ['комм?', 'коммерческ'],
  ['фин', 'финансов'],
  ['тех', 'техническ'],
  ['мед', 'медицинск'],
  ['индив|инд', 'индивидуальн'],
  ['гос', 'государственн'],
  ['доп', 'дополнительн'],
  ['муниц', 'муниципальн'],
  ['худ', 'художественн'],
  ['науч|научн', 'научн'],
  ['юр', 'юридическ'],
  ['стом', 'стоматологическ'],
  ['произв', 'производственн'],
  ['общеобр', 'общеобразовательн'],
  ['обл(?=\\.\\s*больниц)', 'областн'],
  ['гор(?=\\.\\s*больниц|\\.\\s*поликлин)', 'городск'],
];

/** Shortened posts: the nominative, and the genitive behind another post. */
const POSTS: readonly [shortened: string, nominative: string, genitive: string][] = [
  ['зам', 'заместитель', 'заместителя'],
  ['зав', 'заведующий', 'заведующего'],
  ['нач', 'начальник', 'начальника'],
  ['рук|руковод', 'руководитель', 'руководителя'],
  ['пом', 'помощник', 'помощника'],
  ['дир', 'директор', 'директора'],
  ['бух|бухг', 'бухгалтер', 'бухгалтера'],
  ['инж', 'инженер', 'инженера'],
  ['спец|спец-т', 'специалист', 'специалиста'],
  ['преп|препод', 'преподаватель', 'преподавателя'],
  ['воспит', 'воспитатель', 'воспитателя'],
  ['учит', 'учитель', 'учителя'],
  ['проф', 'профессор', 'профессора'],
  ['доц', 'доцент', 'доцента'],
  ['сотр', 'сотрудник', 'сотрудника'],
  ['каф', 'кафедры', 'кафедры'],
  ['отд', 'отдела', 'отдела'],
  ['секр', 'секретарь', 'секретаря'],
  ['эконом', 'экономист', 'экономиста'],
  ['предпр|предприн', 'предприниматель', 'предпринимателя'],
  ['админ', 'администратор', 'администратора'],
  ['пред', 'председатель', 'председателя'],
  ['асс|ассист', 'ассистент', 'ассистента'],
];

const AFTER_POST =
  /(?:^|\s)(?:первый\s|временно\s)?(?:заместитель|помощник|обязанности|секретарь|ассистент|советник)\s+(?:\p{L}+ого\s+)*$/u;
/** `англ. языка`, `нем. яз.`: what a teacher teaches or a school is good at. */
const LANGUAGES: Readonly<Record<string, string>> = {
  англ: 'английск',
  нем: 'немецк',
  фр: 'французск',
  франц: 'французск',
  исп: 'испанск',
  ит: 'итальянск',
  итал: 'итальянск',
  кит: 'китайск',
  рус: 'русск',
  русск: 'русск',
  иностр: 'иностранн',
  ин: 'иностранн',
};
const LANGUAGE = new RegExp(
  `(?<=(?:^|\\s))(${Object.keys(LANGUAGES).join('|')})\\.\\s*(?:языка|яз(?:\\.|$|(?=\\s)))`,
  'gu',
);
const START = '(^|(?<=\\s|-))';
const SHORT_POSTS = POSTS.map(
  ([shortened, ...full]) => [new RegExp(`${START}(?:${shortened})\\.\\s*`, 'gu'), ...full] as const,
);
const SHORT_ADJECTIVES = ADJECTIVES.map(
  ([shortened, stem]) => [new RegExp(`${START}(?:${shortened})\\.\\s*(?=(\\p{L}+))`, 'gu'), stem] as const,
);

/**
 * Writes shortened words of posts out, in the gender and case their neighbours give.
 *
 * @example spellOut('зам. ген. директора') // 'заместитель генерального директора'
 */
export function spellOut(text: string): string {
  const shouted = text.length > 3 && text === text.toUpperCase();
  const lowered = shouted ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
  let spelled = lowered
    .replace(/(^|\s)и\.?\s?о\.\s*(?=\p{L})/gu, '$1исполняющий обязанности ')
    .replace(/(^|\s)вр\.?\s?и\.?\s?о\.?\s+|(^|\s)врио\s+/gu, '$1$2временно исполняющий обязанности ')
    .replace(/(?<=\p{L}\s)ПО(?=$|\s)/gu, 'программного обеспечения')
    .replace(LANGUAGE, (_all, shortened: string) => `${LANGUAGES[shortened]}ого языка`)
    .replace(/^(зам|зав)\s+(?=\p{L})/u, '$1. ')
    .replace(/^(главный|старший|ведущий|главная|старшая|ведущая)\s?-\s(?=\p{L})/u, '$1 ');
  for (const [shortened, nominative, genitive] of SHORT_POSTS) {
    spelled = spelled.replace(shortened, (_all, _start, at: number) => {
      return `${AFTER_POST.test(spelled.slice(0, at)) ? genitive : nominative} `;
    });
  }
  for (const [shortened, stem] of SHORT_ADJECTIVES) {
    spelled = spelled.replace(shortened, (_all, _start: string, next: string, at: number) => {
      const before = spelled.slice(0, at);
      if (/(?:заведующ|управляющ|руководящ)\p{L}+\s+$/u.test(before) && /[ое]м$/u.test(next)) return `${stem}ым `;
      return `${stem}${ending(stem, next, AFTER_POST.test(before))} `;
    });
  }
  const done = spelled.replace(/\s+/g, ' ').trim();
  return done === lowered.trim() ? text : done;
}

/** The ending that goes with the next word. */
function ending(stem: string, next: string, genitive: boolean): string {
  const soft = /[шщ]$/.test(stem);
  if (/(?:ого|его)$|^(?:офис|отдел|центр|отделени|подразделени)[ая]$/u.test(next) || (genitive && /[ая]$/u.test(next)))
    return soft ? 'его' : 'ого';
  if (/(?:ая|сестра|служба|няня|медсестра|ка|ица|ция|больница|клиника|компания|школа)$/u.test(next)) return 'ая';
  if (/(?:ство|ние|ие|ое)$/u.test(next)) return soft ? 'ее' : 'ое';
  return soft || stem.endsWith('к') ? 'ий' : 'ый';
}

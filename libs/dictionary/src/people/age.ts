import { entryKey } from '../words/entry-key';
import { CASES, type Case } from '../words/inflect';
import { senseOf, sensesInCase } from '../words/lexicon';
import type { Manner } from '../words/piece';
import { MINE, reworded, type Someone, someone } from './person';

/**
 * How sure it is that counted years are somebody's age and not how long something lasts: `sure` by their case or number,
 * `open`, `lasting` where they stand as a span of time does (`3 года`, not `3 лет`), `unclear` whatever stands around.
 */
type Age = 'sure' | 'open' | 'lasting' | 'unclear';

export type Aged = Someone & { age?: Age };

const YOUNG =
  /^(?:сын|дочь|дочка|ребенок|внук|внучка|правнук|правнучка|племянник|племянница|брат|сестра|пасынок|падчерица|крестник|крестница|подопечн\p{L}+|мальчик|девочка|(?:двоюродн|младш|старш|родн|приемн|усыновленн|внучат|троюродн|сводн|единственн|несовершеннолетн)\p{L}+ \p{L}+)$/u;
const PARENT = /^(?:мать|мама|отец|папа|теща|тесть|свекор|свекровь|отчим|мачеха)$/u;
const GRANDPARENT = /^(?:бабушка|дедушка|дед|прабабушка|прадедушка|прадед)$/u;
const BABY = /^(?:сын|дочь|дочка|ребенок|внук|внучка|правнук|правнучка|племянник|племянница)$/u;

const WORDS: Readonly<Record<string, number>> = {
  одного: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  одиннадцати: 11,
  двенадцати: 12,
  тринадцати: 13,
  четырнадцати: 14,
  пятнадцати: 15,
  шестнадцати: 16,
  семнадцати: 17,
};

/** @example agedSomeone('сыном 15 лет', ['instrumental'], { to: 'en', letters })?.my // 'my 15-year-old son' */
export function agedSomeone(text: string, cases: 'nominative' | readonly Case[], manner: Manner): Aged | null {
  const plain = text.replace(/ё/g, 'е');
  const [, before = '', number = '', unit = ''] =
    /^(.+?),?\s+(?:в возрасте\s+)?(\d{1,2}|\p{L}+(?=\s(?:лет|года|месяцев|месяца)$))\s+(лет|года?|месяц(?:ев|а)?)\.?$/iu.exec(
      plain,
    ) ?? [];
  const [, years = '', kin = ''] =
    /^(?:мо\p{L}{1,3}\s+)?(\d{1,2})-?(?:х|ти|и)?-?\s?летн(?:им|ей|его|ему|ий|яя|юю)\s+(.+)$/iu.exec(plain) ?? [];
  const count = WORDS[number.toLowerCase()] ?? Number(number || years);
  const name = before || kin;
  const person = name !== '' && count > 0 ? someone(name, cases, manner) : null;
  if (!person || person.plural) return null;
  const key = entryKey(name.replace(MINE, ''));
  const child = /^ребен/u.test(key);
  const sense = senseOf(key, 'person') ?? sensesInCase(key, CASES, 'person')[0];
  if (!sense && !child) return null;
  const ru = child ? 'ребенок' : entryKey(sense!.ru);
  const months = /^мес/iu.test(unit);
  if (months ? !BABY.test(ru) || count > 30 : !isLikelyAge(ru, count)) return null;
  return {
    ...told(child ? { ...person, my: manner.to === 'en' ? 'a child' : 'un enfant' } : person, count, months, manner),
    age: kin || /\sв возрасте\s/iu.test(plain) ? 'sure' : ageOf(number, unit, ru, count),
  };
}

/** A kin of this word may be so many years old. */
export const isLikelyAge = (ru: string, years: number) =>
  YOUNG.test(ru) || years >= (GRANDPARENT.test(ru) ? 38 : PARENT.test(ru) ? 30 : 16);

/** Somebody so many years old, whatever words stand around. */
export const isKinAged = (key: string, years: number) =>
  (key === 'ребенок' ||
    YOUNG.test(key) ||
    PARENT.test(key) ||
    GRANDPARENT.test(key) ||
    /^(?:муж|жена|супруга|супруг|тетя|дядя)$/u.test(key)) &&
  isLikelyAge(key, years);

/** `3 лет`, `21 года`, `пяти лет` are no span: that is `3 года`, `21 год`, `пять лет`. */
function ageOf(number: string, unit: string, ru: string, count: number): Age {
  if (WORDS[number.toLowerCase()]) return 'sure';
  const months = /^мес/iu.test(unit);
  const few = count % 10 >= 2 && count % 10 <= 4 && !(count >= 12 && count <= 14);
  const one = count % 10 === 1 && count !== 11;
  if (few) return /^(?:лет|месяцев)$/iu.test(unit) ? 'sure' : months ? 'unclear' : 'lasting';
  if (one) return /^(?:года|месяца)$/iu.test(unit) ? 'sure' : months ? 'unclear' : 'lasting';
  if (months) return 'unclear';
  return count >= 70 && !YOUNG.test(ru) ? 'sure' : 'open';
}

function told(who: Someone, count: number, months: boolean, { to }: Manner): Someone {
  if (to === 'fr') {
    const age = ` de ${count} ${months ? 'mois' : count === 1 ? 'an' : 'ans'}`;
    return reworded(who, (text) => text + age);
  }
  const age = `${count}-${months ? 'month' : 'year'}-old `;
  const article = /^(?:8|11$|18$|8\d)/.test(String(count)) ? 'an' : 'a';
  return reworded(who, (text) =>
    text.replace(/^(?:(of the |the |my )|an? )?/, (all, kept?: string) => (kept ?? (all ? `${article} ` : '')) + age),
  );
}

import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';

/** What a woman calls herself, and the word the tables have: `помощница воспитателя`, `заведующая архивом`. */
const WOMEN: readonly [RegExp, man: string][] = [
  [/^(помощ|сотруд|работ|началь|худож|уборщ|клад\p{L}+щ|провод)ница(?=\s)/iu, '$1ник'],
  [/^(\p{L}{4,}тель)ница(?=\s)/iu, '$1'],
  [/^продавщица(?=\s)/iu, 'продавец'],
  [/^(?:владелица|хозяйка)(?=\s)/iu, 'владелец'],
  [/^(кассир|бухгалтер|тренер|инструктор|секретар)ша(?=\s)/iu, '$1'],
  [/^(лаборант|ассистент|санитар|консультант|специалист|массажист|фельдшер|администратор)ка(?=\s)/iu, '$1'],
  [/^(заведующ|управляющ|служащ)ая(?=\s)/iu, '$1ий'],
  [/^(дежурн)ая(?=\s)/iu, '$1ый'],
];

/** The post of a man for the one a woman calls herself by. @example manOf('помощница воспитателя') // 'помощник воспитателя' */
export function manOf(text: string): string | null {
  const row = WOMEN.find(([woman]) => woman.test(text));
  return row ? text.replace(row[0], row[1]) : null;
}

/**
 * Two posts of one person that the tables have with a hyphen, typed with spaces.
 *
 * @example hyphened('инженер - программист отдела') // 'инженер-программист отдела'
 */
export function hyphened(text: string): string {
  return text.replace(
    /(?<![\p{L}-])(\p{L}+)(?:\s+-\s*|\s*-\s+|\s+)(?=(\p{L}+(?:-\p{L}+)*))/gu,
    (typed, first: string, second: string) => {
      const one = senseOf(entryKey(`${first}-${second}`), 'occupation');
      return one && !senseOf(entryKey(`${first} ${second}`), 'occupation') ? `${first}-` : typed;
    },
  );
}

const NUMBERED: readonly string[] = ['перв', 'втор', 'трет', 'четверт'];

/** `2-й механик`, as the tables write it: `второй механик`. */
export function numbered(text: string): string {
  return text.replace(/^([1-4])-?(?:ый|ой|ий|й|ая|ья|я)\s+(?=\p{L})/iu, (typed, number: string) => {
    const woman = /(?:я)\s+$/iu.test(typed);
    const endings = woman ? ['ая', 'ая', 'ья', 'ая'] : ['ый', 'ой', 'ий', 'ый'];
    return `${NUMBERED[Number(number) - 1]}${endings[Number(number) - 1]} `;
  });
}

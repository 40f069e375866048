import { isGivenName, isWholeName } from '@anketa/name';
import { isNameKind, kindOf } from './kinds';

/** A whole name and no sentence round it. */
export const isOneName = (rest: string) => rest.length <= 90 && rest.split(' ').length <= 7 && isWholeName(rest);

/** Who stands on such a line is no tourist: who pays, who sends, whose child it is. */
const SOMEBODY_ELSE =
  /^(?:плательщик|заказчик|покупатель|менеджер|агент\p{L}*|контакт\p{L}*|мать|отец|мама|папа|родител\p{L}*|опекун|представител\p{L}*|рук|руководител\p{L}*|гид|водител\p{L}*|экскурсовод\p{L}*|driver|guide|тел|телефон|групп\p{L}*|отель|рейс|с\s+уважением|payer|manager|contact)(?!\p{L})/iu;

export const isSomebodyElse = (text: string) => SOMEBODY_ELSE.test(text);

export function isNameLike(rest: string): boolean {
  if (isSomebodyElse(rest) || /:/.test(rest) || rest.length > 90) return false;
  if (isOneName(rest)) return true;
  const words = rest.split(/[\s/,()]+/).filter((word) => /^\p{Lu}[\p{L}'’.-]*$|^\p{Lu}+$/u.test(word));
  const [only = ''] = words;
  return words.length > 1 || (words.length === 1 && isNameKind(kindOf(only)));
}

const KIN =
  /^(?:и\s+)?(?:(?:муж|жена|супруга?|сын|доч(?:ь|ка)|брат|сестра|внук|внучка|бабушка|дедушка|зять|невестка|подруга|друг|чоловік|син|донька|онука?|руководитель|сопровождающ(?:ий|ая)|водитель|гид|тренер|учитель(?:ница)?|driver|guide|leader|coach|teacher|husband|wife|son|daughter|brother|sister)(?:\s*[:,]\s*|\s+[-–—]\s*|\.\s+)|(?:муж|жена|супруга?|дочь|сестра|внучка|бабушка|дедушка|руководитель|сопровождающ(?:ий|ая)|водитель|тренер|учитель(?:ница)?|driver|husband|wife|daughter|sister)\s+(?=\p{L}{2,}\s+\p{L}{2}))(?=\p{L})/iu;

const KIN_AND_GIVEN =
  /^(?:и\s+)?(?:муж|жена|супруга?|сын|доч(?:ь|ка)|реб[её]нок|внук|внучка|чоловік|дружина|син|донька|онука?|дитина|husband|wife|son|daughter|child)\s*[:,–—-]?\s+(\p{Lu}\p{L}+)$/iu;

/** "сын Артемий": a member of the family above without the surname; `null` when it is no such text. @example givenOfKin('сын Артемий') // 'Артемий' */
export function givenOfKin(rest: string): string | null {
  const [, given] = KIN_AND_GIVEN.exec(rest) ?? [];
  return given !== undefined && /^\p{Lu}/u.test(given) && isGivenName(given) ? given : null;
}

/** "Муж - Зуев Олег", "тренер Зуев Олег": the name without what its bearer is to the others. @example withoutKin('дочь: Зуева Ия') // 'Зуева Ия' */
export function withoutKin(name: string): string {
  return name.replace(KIN, '');
}

import { isWholeName } from '@anketa/name';
import { kindOf } from './kinds';

/** A whole name and no sentence round it. */
export const isOneName = (rest: string) => rest.length <= 90 && rest.split(' ').length <= 7 && isWholeName(rest);

/** Who stands on such a line is no tourist: who pays, who sends, whose child it is. */
const SOMEBODY_ELSE =
  /^(?:плательщик|заказчик|покупатель|менеджер|агент\p{L}*|контакт\p{L}*|мать|отец|мама|папа|родител\p{L}*|опекун|представител\p{L}*|рук|руководител\p{L}*|гид|тел|телефон|групп\p{L}*|отель|рейс|с\s+уважением|payer|manager|contact)(?!\p{L})/iu;

export function isNameLike(rest: string): boolean {
  if (SOMEBODY_ELSE.test(rest) || /:/.test(rest) || rest.length > 90) return false;
  if (isOneName(rest)) return true;
  const words = rest.split(/[\s/,()]+/).filter((word) => /^\p{Lu}[\p{L}'’.-]*$|^\p{Lu}+$/u.test(word));
  const [only = ''] = words;
  return words.length > 1 || (words.length === 1 && NAMES.has(kindOf(only)));
}

const NAMES: ReadonlySet<string> = new Set(['surname', 'givenName', 'fullName']);

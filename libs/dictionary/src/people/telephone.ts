import type { Language } from '../words/entry';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { looked, type Manner, type Piece, sure } from '../words/piece';

/** What stands beside telephone numbers, with the full stop it may have. */
const WORDS: readonly [RegExp, Record<Language, string>][] = [
  [/^(?:доб|добавочный|вн|внутр|внутренний)$/iu, { en: 'ext.', fr: 'poste' }],
  [/^(?:тел|телефон|т)$/iu, { en: 'tel.', fr: 'tél.' }],
  [/^(?:моб|мобильный|сот|сотовый)$/iu, { en: 'mobile', fr: 'portable' }],
  [/^(?:дом|домашний)$/iu, { en: 'home', fr: 'domicile' }],
  [/^(?:раб|рабочий|служ|служебный)$/iu, { en: 'work', fr: 'travail' }],
  [/^(?:гор|городской)$/iu, { en: 'landline', fr: 'fixe' }],
  [/^(?:факс|тел\/факс|т\/ф)$/iu, { en: 'fax', fr: 'fax' }],
  [/^(?:ватсап|вотсап|вацап|вотсапп|ватсапп)$/iu, { en: 'WhatsApp', fr: 'WhatsApp' }],
  [/^(?:телеграм|телеграмм|тг)$/iu, { en: 'Telegram', fr: 'Telegram' }],
  [/^(?:вайбер)$/iu, { en: 'Viber', fr: 'Viber' }],
  [/^и$/iu, { en: 'and', fr: 'et' }],
  [/^или$/iu, { en: 'or', fr: 'ou' }],
];
const NUMBER = /(?:\+\s?)?\d[\d\s()-]{4,}\d/;
const AT_THE_END = /^(.{3,}?)([,;.]?\s+)((?:тел|моб|т|сот)(?:\.|:|\.:|\s)\s*\+?\d[\d\s()-]{4,}\d[^\p{L}\d]*)$/su;
const WORD = /\p{Script=Cyrillic}+(?:\/\p{Script=Cyrillic}+)?\.?/gu;

/**
 * Telephone numbers with what they are, digits as typed; `null` where anything else stands beside them.
 *
 * @example telephone('8 (495) 000-00-00, доб. 12', { to: 'en', letters }) // '8 (495) 000-00-00, ext. 12', sure
 */
export function telephone(text: string, manner: Manner): Piece | null {
  if (!NUMBER.test(text) || /\d\p{Script=Cyrillic}|\p{Script=Cyrillic}\d/u.test(text)) return null;
  let known = true;
  const said = text.replace(WORD, (typed, at: number) => {
    const word = typed.replace(/\.$/, '');
    const found = WORDS.find(([pattern]) => pattern.test(word))?.[1][manner.to] ?? kin(word, manner);
    if (found === undefined) known = false;
    return `${found}${/\d/.test(text.charAt(at + typed.length)) ? ' ' : ''}`;
  });
  return known ? sure(said) : null;
}

/** `г. Тула, ул. Мира, 5, тел. 8 900 000-00-00`: what stands before the telephone at the end, and this with its word. */
export function beforeTelephone(text: string): [before: string, comma: string, telephone: string] | null {
  const [, before = '', comma = '', rest = ''] = AT_THE_END.exec(text) ?? [];
  return before === '' ? null : [before, comma, rest];
}

/** Whose number it is: `мама`. */
function kin(word: string, manner: Manner): string | undefined {
  const found = senseOf(entryKey(word), 'person') && looked(word, manner);
  return found && !found.guessed ? found.text.toLowerCase() : undefined;
}

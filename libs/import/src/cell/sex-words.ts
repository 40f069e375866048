/** A sex, or a kind of traveller whose sex is not told. */
export type SexWord = 'M' | 'F' | 'ADT' | 'CHD' | 'INF' | 'digit';

const WORDS: Readonly<Record<string, SexWord>> = {
  ...spelt(
    'M',
    'M М ♂ МУЖ МУЖСКОЙ МУЖЧИНА MALE MAN MR Г-Н Ч ЧОЛ ЧОЛОВІЧА ЧОЛОВІК МЪЖ МЪЖКИ MASC MASCULIN MASCULINE BARBAT BĂRBAT FÉRFI FERFI MÄNNLICH BOY МАЛЬЧИК ГОСПОДИН',
  ),
  ...spelt(
    'F',
    'F Ж ♀ W ЖЕН ЖЕНСКИЙ ЖЕНЩИНА FEMALE WOMAN MRS MS MISS Г-ЖА ЖІН ЖІНКА ЖІНОЧА ЖЕНА ЖЕНСКИ FEM FEMININ FEMININE FEMEIE NŐ NO WEIBLICH GIRL ДЕВОЧКА ГОСПОЖА Ф',
  ),
  ...spelt(
    'CHD',
    'CHD CHL CHLD CHILD РЕБ РЕБЕНОК ДЕТ ДЕТИ ДЕТСКИЙ ДІТИ CHILDREN ДИТИНА ДЕТЕ COPIL GYERMEK ÇOCUK COCUK',
  ),
  ...spelt('INF', 'INF INFANT BEBEK ИНФ ИНФАНТ МЛ МЛАД МЛАДЕНЕЦ МЛАДЕНЦЫ INFANTS НЕМОВЛЯТА НЕМОВЛЯ БЕБЕ CSECSEMŐ'),
  ...spelt('ADT', 'ADT ADL ADULT ВЗ ВЗР ВЗРОСЛЫЙ ВЗРОСЛАЯ ДОРОСЛИЙ YETIŞKIN YETİŞKİN YETISKIN'),
  ...spelt('digit', '0 1 2 3'),
};

function spelt(sex: SexWord, words: string): Record<string, SexWord> {
  return Object.fromEntries(words.split(' ').map((word) => [word, sex]));
}

/** What a word of a sex column says; `digit` when only the column can tell; `null` when it is no such word. @example sexWord('жен.') // 'F' */
export function sexWord(text: string): SexWord | null {
  if (text.length > 20) return null;
  if (text.includes('/')) {
    const meanings = new Set(text.split('/').map(sexWord));
    return meanings.size === 1 ? ([...meanings][0] ?? null) : null;
  }
  const upper = text.toUpperCase();
  const folded = /[Ё\d.()\s]/.test(upper)
    ? upper
        .replace(/Ё/g, 'Е')
        .replace(/\s*\d{1,2}\s*(?:ЛЕТ|ГОДА?|Г|Y\.?O?|YEARS?)\.?\s*$/, '')
        .replace(/[.()\s]/g, '')
    : upper;
  return Object.hasOwn(WORDS, folded) ? (WORDS[folded] ?? null) : null;
}

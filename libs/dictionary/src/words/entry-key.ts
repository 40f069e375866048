const STRESS = /(\p{Script=Cyrillic})[\u0300\u0301]/gu;

/**
 * What makes two spellings of a Russian text one dictionary entry: no capitals, ё is е, one kind of dash, no quotation
 * marks, stress marks, doubled spaces or marks at the end. '' when no letter or digit is in it.
 *
 * @example entryKey('  Главный  БУХГАЛТЁР. ') // 'главный бухгалтер'
 */
export function entryKey(text: string): string {
  const key = text
    .replace(STRESS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[‐-―−]/g, '-')
    .replace(/[«»"“”„]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s.,;:!?-]+|[\s.,;:!?-]+$/g, '');
  return /[\p{L}\d]/u.test(key) ? key : '';
}

/**
 * What a search compares: an entry's key without accents, in any language.
 *
 * @example searchKey('Étudiant') // 'etudiant'
 */
export function searchKey(text: string): string {
  return entryKey(text).normalize('NFD').replace(/\p{M}/gu, '');
}

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/**
 * The text as it would be on the other keyboard layout.
 *
 * @example otherLayout('bdfyjd') // 'иванов'
 */
export function otherLayout(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => {
      const latin = LATIN.indexOf(letter);
      if (latin >= 0) return RUSSIAN[latin] ?? letter;
      const russian = RUSSIAN.indexOf(letter);
      return russian >= 0 ? (LATIN[russian] ?? letter) : letter;
    })
    .join('');
}

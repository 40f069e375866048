const LATIN = 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia'.split(' ');

/** Letters after ICAO Doc 9303-3, enough for tests: the dictionary takes its letters from whoever calls it. */
export function letters(text: string): string {
  return [...text]
    .map((letter, at) => {
      const lower = letter.toLowerCase();
      const found = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'.indexOf(lower);
      if (found < 0) return letter;
      const latin = LATIN[found] === '-' ? '' : LATIN[found]!;
      if (letter === lower) return latin;
      const shouted = /\p{Lu}/u.test(text[at + 1] ?? '');
      return shouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}

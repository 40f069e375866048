/** Letters of folded keys that write one sound, here so and there so. */
const CLOSE = ['pbf', 'vfu', 'gkh', 'td', 'szc', 'cSCZGzs', 'GZi', 'mn', 'ckC'];
const VOWELS = 'aeiou';
const CLOSE_CONSONANT = 0.45;
const OTHER_VOWEL = 0.4;
const SWAPPED = 0.7;
/** What it weighs to leave a letter out, or to write one too many; 1 for all others. */
const LEFT_OUT: Readonly<Record<string, number>> = { a: 0.6, e: 0.5, i: 0.4, o: 0.6, u: 0.6, h: 0.5, v: 0.9 };

const close = new Map<string, number>();
for (const [letters, weight] of [
  ...CLOSE.map((one) => [one, CLOSE_CONSONANT] as const),
  [VOWELS, OTHER_VOWEL] as const,
])
  for (const one of letters) for (const other of letters) if (one !== other) close.set(one + other, weight);

/**
 * How far two folded names are apart by ear, in letters: a vowel for a vowel or a consonant for its neighbour weighs
 * less than a letter, two swapped neighbours less than two.
 *
 * @example soundDistance('ivanov', 'ivanof') // 0.45
 */
export function soundDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = [0];
  for (let at = 0; at < other.length; at += 1) above.push(above[at]! + (LEFT_OUT[other[at]!] ?? 1));
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one[row - 1]!;
    const leftOut = LEFT_OUT[letter] ?? 1;
    const current = [above[0]! + leftOut];
    for (let column = 1; column <= other.length; column += 1) {
      const its = other[column - 1]!;
      const change = letter === its ? 0 : (close.get(letter + its) ?? 1);
      const swapped = row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === its;
      current.push(
        Math.min(
          above[column]! + leftOut,
          current[column - 1]! + (LEFT_OUT[its] ?? 1),
          above[column - 1]! + change,
          swapped ? before[column - 2]! + SWAPPED : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[other.length]!;
}

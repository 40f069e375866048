import { givenNameInCyrillic } from './given-name';
import { nameKey } from './name-key';

/**
 * Are these two spellings of one name, in whatever alphabets? A given name may stand in two forms the dictionary joins
 * (Alexander, Aleksandr, Александр).
 *
 * @example isSimilarName('Юлия', 'YULIYA') // true
 */
export function isSimilarName(a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  if (first === '' || second === '') return false;
  if (first === second) return true;
  const known = givenNameInCyrillic(first);
  return known !== null && known === givenNameInCyrillic(second);
}

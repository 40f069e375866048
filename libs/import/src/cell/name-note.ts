import { hasSurnameEnding, isGivenName, isKinWord, isParticle, patronymicSex, titleOf } from '@anketa/name';
import { sexWord } from './sex-words';

const NOTED =
  /^\s*(\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})\s*(?:\s[-–—]\s+|[!?,;:(]+\s*|\s+)(\p{Ll}[\p{Ll}\s,.-]*)[!?.)]*\s*$/u;

/**
 * "Зуев Олег - руководитель группы", "Зуева Анна паспорт меняет": the name without what somebody wrote behind it, in
 * small letters where the name has capitals; `null` when there is no such note.
 *
 * @example beforeNote('Зуева Анна!!! аллергия') // 'Зуева Анна'
 */
export function beforeNote(text: string): string | null {
  const [, name, note = ''] = NOTED.exec(text) ?? [];
  const words = note.split(/[\s,.-]+/).filter((word) => word !== '');
  return name !== undefined && words.some((word) => word.length > 3) && !words.some(mayBeOfName) ? name : null;
}

const LABEL = /\(\s*(?:в|по|как в|as in|in)\s[^():]{2,25}:\s*/iu;

/** "Зуев Олег (в загране: ZUEV OLEG)": the other spelling without the words that say where it stands. */
export const withoutLabel = (text: string) => (text.includes(':') ? text.replace(LABEL, '(') : text);

const mayBeOfName = (word: string) =>
  isParticle(word) ||
  isKinWord(word) ||
  isGivenName(word) ||
  hasSurnameEnding(word) ||
  patronymicSex(word) !== null ||
  titleOf(word) !== null ||
  sexWord(word) !== null;

import { ADDRESS_WORDS } from './address-parts';
import { isShortRegion } from './short-region';

const WORDS = new Set(ADDRESS_WORDS.flatMap(({ spellings }) => spellings));
/** These stay small within a name: `ул. 30 лет Победы`, `Ростов-на-Дону`. */
const SMALL = /^(?:и|на|в|во|под|над|у|к|с|за|из|от|до|по|лет|года|км|им|имени|кв|тер|вн)$/u;

/** An address typed in small letters, with the first letters of its names large; when all of it is known for an address then. */
export function raised(text: string, known: (text: string) => boolean): string {
  if (text !== text.toLowerCase() || !/\p{L}{3}/u.test(text) || !/\d/.test(text)) return text;
  const large = text.replace(/\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*/gu, (word, at: number) => {
    if (WORDS.has(word) || SMALL.test(word) || /\d-?$/.test(text.slice(0, at))) return word;
    if (word === 'спб') return 'СПб';
    if (word.length <= 4 && isShortRegion(word)) return word.toUpperCase();
    return word
      .split('-')
      .map((part) =>
        SMALL.test(part) || /^(?:де|ла|ле)$/u.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1),
      )
      .join('-');
  });
  return known(large) ? large : text;
}

import type { Translator } from '@anketa/dictionary';
import { error, type Issue, warning } from '@anketa/issue';
import { passportStandard, type Standard, toLatin } from '@anketa/transliteration';
import type { Field } from './form';

export interface Written {
  value: string;
  by: 'agent' | 'dictionary' | 'letters';
  original?: string;
  unknownWords: string[];
  issues: Issue[];
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** With the small letters that old books set above others. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}|\p{Script=Cyrillic}/u;
/** A mark of stress over a Cyrillic letter, as dictionaries print it: no letter of its own. */
const STRESS = /(\p{Script=Cyrillic})[\u0300\u0301]/gu;
/** Quotes of Russian print: a form in Latin letters has the plain ones, as the dictionary's answers have. */
const QUOTES = /[«»„“”]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text as it may stand on a form whose language is written in Latin letters. Russian text is translated by the
 * dictionary when the field says so, else written letter by letter; both keep the original, what is not certain is marked.
 * What cannot be written safely (letters of two alphabets in one word, no letter table for this passport, another
 * alphabet) comes back empty with an error and the original.
 *
 * @example intoLatin(field, 'ул. Лесная, 5', { citizenship: 'RUS' }).value // 'ul. Lesnaia, 5'
 */
export function intoLatin(
  field: Field,
  text: string,
  {
    citizenship = '',
    sex = null,
    dictionary,
  }: {
    citizenship?: string;
    sex?: 'M' | 'F' | null;
    dictionary?: Translator | null;
  },
): Written {
  const plain = { value: text, by: 'agent' as const, unknownWords: [], issues: [] };
  if (!FOREIGN_LETTER.test(text)) return plain;
  const mixed = (text.match(WORD) ?? []).filter((word) => CYRILLIC.test(word) && /\p{Script=Latin}/u.test(word));
  if (mixed.length > 0) return withheld(text, error(field.key, 'answer.mixedAlphabets', { value: mixed.join(', ') }));
  if (!CYRILLIC.test(text) || field.translate === 'none') {
    return field.latin ? withheld(text, error(field.key, 'answer.notLatin', { value: text })) : plain;
  }
  if (field.translate !== 'dictionary' || field.personName || !dictionary)
    return byLetters(field, text, [], citizenship);
  return byDictionary(field, text, dictionary, citizenship, sex);
}

/** Where the dictionary knows nothing at all, the text is written by letters as if there were none. */
function byDictionary(
  field: Field,
  text: string,
  dictionary: Translator,
  citizenship: string,
  sex: 'M' | 'F' | null,
): Written {
  const standard = textStandard(text, citizenship);
  const letters = (name: string) => toLatin(name.replace(STRESS, '$1'), standard);
  const translated = dictionary(text.replace(STRESS, '$1'), { letters, sex });
  const words = (text.match(WORD) ?? []).filter((word) => CYRILLIC.test(word));
  const known = translated && words.some((word) => !translated.unknown.some((unknown) => unknown.includes(word)));
  if (!known) return byLetters(field, text, translated?.unknown ?? [], citizenship);
  if (FOREIGN_LETTER.test(translated.text)) return withheld(text, error(field.key, 'answer.notLatin', { value: text }));
  const value = field.uppercase ? translated.text.toUpperCase() : translated.text;
  const issues = translated.guessed
    ? [warning(field.key, 'translation.doubtful', { value: text, proposal: value })]
    : [];
  return { value, by: 'dictionary', original: text, unknownWords: translated.unknown, issues };
}

function byLetters(field: Field, original: string, unknownWords: string[], citizenship: string): Written {
  const standard = field.personName ? nameStandard(citizenship) : textStandard(original, citizenship);
  if (!standard) {
    return withheld(original, error(field.key, 'name.passportSpellingMissing', { value: original, proposal: null }));
  }
  const latin = toLatin(original.replace(STRESS, '$1'), standard).replace(/№\s*/g, 'No. ').replace(QUOTES, '"');
  const value = field.uppercase ? latin.toUpperCase() : latin;
  if (FOREIGN_LETTER.test(value)) return withheld(original, error(field.key, 'answer.notLatin', { value: original }));
  const issue = field.personName
    ? warning(field.key, 'name.passportSpellingMissing', { value: original, proposal: value })
    : warning(field.key, 'translation.guess', { value: original, proposal: value });
  return { value, by: 'letters', original, unknownWords, issues: [issue] };
}

/** Names follow the passport; for a state without a known table nothing is proposed. */
function nameStandard(citizenship: string): Standard | null {
  return citizenship === '' ? 'icao-ru' : passportStandard(citizenship);
}

/** Addresses and the like follow the language they are written in, as far as its own letters show it. */
function textStandard(text: string, citizenship: string): Standard {
  if (/ў/iu.test(text)) return 'by-passport';
  if (/[ыэё]/iu.test(text)) return 'icao-ru';
  if (/[іїєґ]/iu.test(text)) return 'kmu-55';
  return citizenship === 'BGR' ? 'bg' : 'icao-ru';
}

function withheld(original: string, issue: Issue): Written {
  return { value: '', by: 'agent', original, unknownWords: [], issues: [issue] };
}

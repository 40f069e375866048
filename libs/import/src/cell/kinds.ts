import { findCountry } from '@anketa/country';
import { findBirthCertificate, hasLostDigits, readDate } from '@anketa/document';
import { hasSurnameEnding, isGivenName, scriptOf, titleOf } from '@anketa/name';
import { sexWord } from './sex-words';

/** What the text of one cell looks like, on its own. */
export type Kind =
  | 'empty'
  | 'numbering'
  | 'date'
  | 'passport'
  | 'civilPassport'
  | 'birthCertificate'
  | 'ticket'
  | 'sex'
  | 'country'
  | 'email'
  | 'phone'
  | 'lost'
  | 'number'
  | 'givenName'
  | 'surname'
  | 'word'
  | 'fullName'
  | 'text';

const DATE_LIKE =
  /^\D{0,12}\d{1,4}\s?[.,/\-\s]\s?[\p{L}\d]{1,10}\.?\s?[.,/\-\s]\s?\d{1,4}|^\D{0,12}\d{1,2}\s?\p{L}{3,9}\.?\s?'?\d{2,4}/u;

/** What a cell looks like; names are told apart by the dictionary and by surname endings only. @example kindOf('71 1234567') // 'passport' */
export function kindOf(text: string): Kind {
  const cell = text.trim();
  if (cell === '' || /^[-–—.]+$/.test(cell)) return 'empty';
  if (cell.length > 120) return 'text';
  if (/^\d{1,4}[.)]?$/.test(cell)) return sexWord(cell) && cell.length === 1 ? 'number' : 'numbering';
  if (hasLostDigits(cell)) return 'lost';
  if (cell.includes('@')) return /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(cell) ? 'email' : 'text';
  if (sexWord(cell) !== null || titleOf(cell) !== null) return 'sex';
  if (/\d/.test(cell)) return kindOfNumber(cell);
  if (cell.length <= 3 ? /^\p{Lu}{2,3}$/u.test(cell) : cell.length <= 40) {
    if (findCountry(cell) !== null && !isGivenName(cell)) return 'country';
  }
  return kindOfWords(cell);
}

/** A name, whole or a part of one. */
export const isNameKind = (kind: Kind) => kind === 'fullName' || kind === 'surname' || kind === 'givenName';

/** Year, month, day in eight figures. */
const COMPACT_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

function kindOfNumber(cell: string): Kind {
  if (COMPACT_DATE.test(cell)) return 'date';
  if (DATE_LIKE.test(cell)) {
    const { value } = readDate(cell, { today: '2100-01-01' });
    if (value !== null && value >= '1900') return 'date';
  }
  if (findBirthCertificate(cell)) return 'birthCertificate';
  const bare = cell.replace(/[\s\-–/.№NН]|(?:серия|номер|no)/giu, '');
  if (
    /^\+?[78]?\(?\d{3}\)?\d{7}$/.test(bare.replace(/[()]/g, '')) &&
    /^\s*(?:\+|8\s*[\s(-]\s*\d{3}|\(\d{3}\))/.test(cell)
  )
    return 'phone';
  if (/^\d{9}$/.test(bare)) return 'passport';
  if (/^\d{10}$/.test(bare)) return /^9\d{9}$/.test(cell) ? 'number' : 'civilPassport';
  if (/^(?:ETKT)?\d{13}(?:C\d)?$/i.test(bare) || /^\d{13}\d{2}$/.test(bare)) return 'ticket';
  if (/^[A-ZА-Я]{1,2}\d{6,8}$/i.test(bare) || /^[NН]\s?\d{8}$/.test(cell) || /^[A-Z0-9]{9}$/.test(bare))
    return 'passport';
  if (/^[\d\s.,-]+$/.test(cell)) return 'number';
  return 'text';
}

function kindOfWords(cell: string): Kind {
  const words = cell.split(/[\s/,;]+/).filter((word) => /\p{L}{2}/u.test(word));
  if (words.length === 0 || words.length > 7) return 'text';
  if (!words.every((word) => /^[\p{L}'’.()*-]+$/u.test(word))) return 'text';
  if (words.length === 1) {
    if (isGivenName(cell)) return 'givenName';
    return hasSurnameEnding(cell) ? 'surname' : 'word';
  }
  const named = words.filter((word) => isGivenName(word)).length;
  const ended = words.filter((word) => hasSurnameEnding(word)).length;
  if (named === 0 && ended === 0) return 'text';
  if (named === words.length && words.length <= 2 && !cell.includes('/'))
    return scriptOf(cell) ? 'givenName' : 'fullName';
  return 'fullName';
}

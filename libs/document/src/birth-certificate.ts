import { error, type Issue, warning } from '@anketa/issue';

export interface TextReading {
  value: string | null;
  issues: Issue[];
}

const CERTIFICATE =
  /(?<![\p{L}\d])([IVXLCІХЛСУ1l|Ⅰ-ⅿ]{1,6})(?:\s*[-–— ]\s*([А-ЯЁа-яёA-Z]{2})|(?<=[IVX])([А-ЯЁ]{2}))\s*(?:[-–—]|№|N|номер)?\s*(\d{6})(?!\d)/u;

const ROMAN: Readonly<Record<string, string>> = { І: 'I', '1': 'I', l: 'I', '|': 'I', Х: 'X', У: 'V', С: 'C', Л: 'L' };

/** Latin letters typed for Cyrillic ones in the two letters of the series. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ABEKMHOPCTYX'].map((letter, at) => [letter, [...'АВЕКМНОРСТУХ'][at] ?? letter]),
);

/**
 * A Russian (Soviet) birth certificate: a Roman numeral, two Cyrillic letters, six digits; written back as
 * "IV-МЮ 654321". A numeral typed with Cyrillic І, У, Х or the digit 1 is put right with `birthCertificate.repaired`.
 *
 * @example readBirthCertificate('св-во о рожд. IV-МЮ № 654321').value // 'IV-МЮ 654321'
 */
export function readBirthCertificate(text: string, path = 'birthCertificate'): TextReading {
  const shown = text.trim().slice(0, 60);
  const found = findBirthCertificate(text);
  if (found === null)
    return { value: null, issues: shown === '' ? [] : [error(path, 'birthCertificate.unreadable', { value: shown })] };
  const issues = found.repaired
    ? [warning(path, 'birthCertificate.repaired', { value: shown, read: found.value })]
    : [];
  return { value: found.value, issues };
}

/** The birth certificate inside a longer text, and where it stands; `null` when there is none. */
export function findBirthCertificate(
  text: string,
): { value: string; start: number; end: number; repaired: boolean } | null {
  const match = CERTIFICATE.exec(text);
  if (!match) return null;
  const [all, numeral = '', parted, glued, digits = ''] = match;
  const letters = parted ?? glued ?? '';
  const roman = [...numeral.normalize('NFKC')].map((sign) => ROMAN[sign] ?? sign).join('');
  const series = [...letters.toUpperCase()].map((sign) => CYRILLIC[sign] ?? sign).join('');
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman) || !/^[А-ЯЁ]{2}$/.test(series)) return null;
  const start = match.index;
  return {
    value: `${roman}-${series} ${digits}`,
    start,
    end: start + all.length,
    repaired: roman !== numeral || series !== letters.toUpperCase(),
  };
}

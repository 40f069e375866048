import type { AirlineDraft } from './airline-draft';

const PSPT =
  /PSPT\S*\s+\w{2}\s+\w{2}\d*\s*\/?\s*([^/]+)\/([A-Z]{1,3})\/(\d{2}[A-Z]{3}\d{2,4})\/([^/]+)\/([^/]+)\/([MF])I?\b/i;
const DOCS =
  /DOCS(?:.*?[\s/-])??\/?([PIACVF][A-Z]?)([/-])([A-Z]{1,3})\2([A-Z0-9 ]{4,15})\2([A-Z]{1,3})\2(\d{2}[A-Z]{3}\d{2,4})\2([MFU])(I?)\2(\d{2}[A-Z]{3}\d{2,4})?\2(.+)$/i;

/** Is it an SSR line with a passport? @example isDocsLine('3DOCS/P/RU/711234567/RU/12MAR85/M/15JUN30/ZUEV/LEV-1.1') // true */
export function isDocsLine(line: string): boolean {
  return /\b\d?(?:DOCS|PSPT)\b|DOCS[/ ]|PSPT[/ ]/i.test(line);
}

/** The person of an SSR DOCS or PSPT line; `null` when the line does not hold its fields. */
export function docsLine(line: string, number: number): AirlineDraft | null {
  const pspt = PSPT.exec(line);
  if (pspt) {
    const [, passport = '', country = '', birth = '', surname = '', given = '', sex = ''] = pspt;
    return draft(number, { surname, given, sex, birth, country, passport, expires: '' });
  }
  const docs = DOCS.exec(line);
  if (!docs) return null;
  const [, , sign = '/', , passport = '', country = '', birth = '', sex = '', infant = '', expires = '', rest = ''] =
    docs;
  const names = rest
    .replace(/[-/](?:P?\d+(?:\.\d+)?|H)(?:\/\S+)*\s*$/i, '')
    .split(sign)
    .map((name) => name.trim());
  const [surname = '', ...given] = names.filter((name) => /^[A-Z' -]+$/i.test(name) && !/^H$/i.test(name));
  if (surname === '') return null;
  const read = draft(number, {
    surname,
    given: given.join(' '),
    sex: sex.replace(/u/i, ''),
    birth,
    country,
    passport,
    expires,
  });
  return infant ? { ...read, travellerType: 'INF' } : read;
}

interface Fields {
  surname: string;
  given: string;
  sex: string;
  birth: string;
  country: string;
  passport: string;
  expires: string;
}

function draft(line: number, { surname, given, sex, birth, country, passport, expires }: Fields): AirlineDraft {
  return {
    line,
    surnameLatin: surname.trim(),
    firstNameLatin: given.trim(),
    sex: sex.toUpperCase(),
    birthDate: birth,
    citizenship: country,
    passportNumber: passport.replace(/^P(?=\d{2}N?\d{7}$)/i, ''),
    passportExpires: expires,
    issues: [],
  };
}

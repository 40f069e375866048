import type { AirlineDraft } from './airline-draft';

const PSPT =
  /PSPT\S*\s+\w{2}\s+\w{2}\d*\s*\/?\s*([^/]+)\/([A-Z]{1,3})\/(\d{2}[A-Z]{3}\d{2,4})\/([^/]+)\/([^/]+)\/([MF])I?\b/i;
const DOCS =
  /DOCS(?:.*?[\s/-])??\/?([PIACVF][A-Z]?)([/-])([A-Z]{1,3})\2([A-Z0-9 ]{4,15})\2([A-Z]{1,3})\2(\d{2}[A-Z]{3}\d{2,4})\2([MFU])(I?)\2(\d{2}[A-Z]{3}\d{2,4})?\2(.+)$/i;

/** Is it an SSR line with a passport? @example isDocsLine('3DOCS/P/RU/711234567/RU/12MAR85/M/15JUN30/ZUEV/LEV-1.1') // true */
export function isDocsLine(line: string): boolean {
  return /(?:\b\d?|SSR|SR\s?)(?:DOCS|PSPT)(?:\b|[A-Z]{2}\s?(?:HK|UN|TK|HL|KK)\d)|DOCS[/ ]|PSPT[/ ]/i.test(line);
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
    .replace(/\/?-\d{1,2}(?:\.\d+)?[A-Z][A-Z' -]*\/.*$/i, '')
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

/** Lines of a booking that name no person of their own: visas, addresses, contacts, tickets. */
export function isSilentLine(line: string): boolean {
  return /^\s*(?:\d{1,2}[. ]\s*)?(?:SI\.P\d+\/)?(?:SSR|SR)\s?(?:DOCO|DOCA|CTC[EMR]|FOID|TKN[AEM]|OTHS|ADTK|FQTV|ADPI|CKIN)/i.test(
    line,
  );
}

const NAME = String.raw`([A-Z][A-Z' -]*)\/([A-Z][A-Z' ]*?)(?:\s?(?:MSTR|MISS|MR|MRS))?`;
const INFT = new RegExp(String.raw`\b(?:SSR|SR)\s?INFT.*?[ /-]${NAME}[ /]+(\d{2}[A-Z]{3}\d{2,4})`, 'i');
const CHLD = new RegExp(
  String.raw`\b(?:SSR|SR)\s?CHLD.*?[ /-](\d{2}[A-Z]{3}\d{2,4})\s*-\s*\d{1,2}(?:\.\d+)?${NAME}\s*$`,
  'i',
);

/** The infant of an SSR INFT line, the child of an SSR CHLD line that says whose it is; `null` when it is no such line. */
export function childLine(line: string, number: number): AirlineDraft | null {
  const [, surname, given, birthDate] = INFT.exec(line) ?? [];
  if (surname && given && birthDate) return child(number, surname.split(' ').at(-1)!, given, birthDate, 'INF');
  const [, birth, childSurname, childGiven] = CHLD.exec(line) ?? [];
  return birth && childSurname && childGiven ? child(number, childSurname, childGiven, birth, 'CHD') : null;
}

function child(line: number, surname: string, given: string, birthDate: string, type: 'CHD' | 'INF'): AirlineDraft {
  return {
    line,
    surnameLatin: surname.trim().toUpperCase(),
    firstNameLatin: given.trim().toUpperCase(),
    travellerType: type,
    birthDate,
    issues: [],
  };
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

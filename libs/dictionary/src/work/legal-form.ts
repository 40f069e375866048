import { LEGAL_FORMS } from '../data/organisations/legal-forms';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { type Manner, type Piece, sure } from '../words/piece';
import { plainRows } from '../words/read-rows';

let legalForms: Map<string, { en: string; fr: string }> | undefined;

/** One legal form, or two: `ООО ЧОП`. */
export function legalFormsOf(text: string): LegalForm | null {
  const first = legalForm(text);
  const second = first && legalForm(text.slice(first.ru.length).trim());
  if (!second) return first;
  return { ru: `${first.ru} ${second.ru}`, en: `${first.en} ${second.en}`, fr: `${first.fr} ${second.fr}` };
}

/** @example isLegalForm('ООО') // true */
export const isLegalForm = (word: string) => legalForm(word) !== null;

export interface LegalForm {
  ru: string;
  en: string;
  fr: string;
}

/** Shortened behind a public institution's form: `ГБПОУ КК «…»` of Krasnodar Territory. */
const OF_REGION = /^\s+[А-ЯЁ]{2,4}(?=\s*$)/u;
const PUBLIC = /^(?:Г|МБ|МА|МК|КГ|ОГ)[А-Я]*(?:ОУ|УЗ|БУ|АУ|КУ|СО)$/u;

/** In capitals, but for the city an institution belongs to and the smallest words: `СПб ГБУЗ`, `КГП на ПХВ`. */
const isCapital = (form: string) => {
  const bare = form.replace(/^СПб\s+|(?<=\s)на\s/gu, '');
  return bare === bare.toUpperCase();
};

/** The longest legal form at the beginning. Short ones count only in capitals. */
function legalForm(text: string): LegalForm | null {
  legalForms ??= new Map(plainRows(LEGAL_FORMS).map(([ru = '', en = '', fr = '']) => [entryKey(ru), { en, fr }]));
  const ofCity = /^СПб\s+(?=\p{Lu}{2})/u.exec(text)?.[0] ?? '';
  const bare = ofCity === '' ? null : legalForm(text.slice(ofCity.length));
  if (bare) return { ...bare, ru: ofCity + bare.ru };
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const ru = new RegExp(`^(?:\\S+\\s+){${count - 1}}\\S+`, 'u').exec(text)?.[0] ?? '';
    const found = legalForms.get(entryKey(ru));
    if (!found || (count <= 2 && !isCapital(ru) && ru.length <= 8)) continue;
    const region = OF_REGION.exec(text.slice(ru.length))?.[0] ?? '';
    const ofRegion = region !== '' && PUBLIC.test(ru) && !senseOf(entryKey(region), 'organisation', 'office');
    return { ru: ofRegion ? ru + region : ru, ...found };
  }
  return null;
}

/** A legal form by letters, or what it means. */
export function legalText({ ru, en, fr }: LegalForm, { to, letters, companyForm = 'letters' }: Manner): Piece {
  if (companyForm === 'letters' && isCapital(ru)) return sure(letters(ru));
  return sure(to === 'en' ? en : fr);
}

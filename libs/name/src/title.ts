/** What a title says of the person. */
export interface Title {
  sex: 'M' | 'F' | null;
  type: 'ADT' | 'CHD' | 'INF' | null;
}

const title = (sex: Title['sex'], type: Title['type'] = null): Title => ({ sex, type });

/** Titles of airline and agency lists, folded: capitals without dots. */
const TITLES: Readonly<Record<string, Title>> = {
  MR: title('M'),
  MRS: title('F'),
  MS: title('F'),
  MISS: title('F'),
  MSS: title('F'),
  MSTR: title('M', 'CHD'),
  MASTER: title('M', 'CHD'),
  MST: title('M', 'CHD'),
  MME: title('F'),
  MLLE: title('F'),
  MONSIEUR: title('M'),
  MADAME: title('F'),
  HERR: title('M'),
  FRAU: title('F'),
  SIR: title('M'),
  LADY: title('F'),
  SR: title('M'),
  SRA: title('F'),
  SRTA: title('F'),
  DL: title('M'),
  DNA: title('F'),
  DOMNUL: title('M'),
  DOAMNA: title('F'),
  CHD: title(null, 'CHD'),
  CHLD: title(null, 'CHD'),
  CHILD: title(null, 'CHD'),
  CNN: title(null, 'CHD'),
  INF: title(null, 'INF'),
  INFANT: title(null, 'INF'),
  INS: title(null, 'INF'),
  ADT: title(null, 'ADT'),
  YTH: title(null),
  DR: title(null),
  PROF: title(null),
  HON: title(null),
  REV: title(null),
  MX: title(null),
  'DIPL-ING': title(null),
  DIPLING: title(null),
  MAG: title(null),
  ING: title(null),
  MGR: title(null),
  JUDR: title(null),
  MUDR: title(null),
  RNDR: title(null),
  PHDR: title(null),
  'Г-Н': title('M'),
  'Г-ЖА': title('F'),
  ГОСПОДИН: title('M'),
  ГОСПОЖА: title('F'),
  ГН: title('M'),
  ГЖА: title('F'),
  РЕБ: title(null, 'CHD'),
  РЕБЕНОК: title(null, 'CHD'),
  ИНФ: title(null, 'INF'),
  ИНФАНТ: title(null, 'INF'),
  МЛ: title(null, 'INF'),
  МЛАД: title(null, 'INF'),
  МЛАДЕНЕЦ: title(null, 'INF'),
  ВЗР: title(null, 'ADT'),
  МР: title('M'),
  МРС: title('F'),
  МИСТЕР: title('M'),
  МИССИС: title('F'),
  МИСС: title('F'),
  'Г-ЦА': title('F'),
  ПАН: title('M'),
  ПАНИ: title('F'),
  ПАНІ: title('F'),
  ДЕВ: title('F'),
  ДЕВОЧКА: title('F', 'CHD'),
  МАЛЬЧИК: title('M', 'CHD'),
};

/** Titles that lists glue to a given name: ANNAMRS. The longest first. */
export const GLUED = ['MSTR', 'MISS', 'MRS', 'CHD', 'INF', 'MR', 'MS'] as const;

const LONGEST = 20;
const FOLDED_AWAY = /[Ё.,()*:]/;

/** The title a word is, `null` when it is none. Only a whole word is one: AMR, MRSIC, MISSONI are names. @example titleOf('Mrs.') // { sex: 'F', type: null } */
export function titleOf(word: string): Title | null {
  if (word.length > LONGEST) return null;
  const upper = word.toUpperCase();
  const folded = FOLDED_AWAY.test(upper) ? upper.replace(/Ё/g, 'Е').replace(/[.,()*:]/g, '') : upper;
  return Object.hasOwn(TITLES, folded) ? (TITLES[folded] ?? null) : null;
}

/** Where a field stands: line and characters, counted from 1 as ICAO Doc 9303 prints them. */
export type Span = readonly [line: number, from: number, to: number];

export type MrzField =
  | 'documentCode'
  | 'issuingState'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expiryDate'
  | 'optional'
  | 'optional2'
  | 'surname'
  | 'givenNames';

/** A check digit: where it stands, what it covers, which field falls when it is wrong (`null`: the composite one). */
export interface MrzCheck {
  field: MrzField | null;
  digit: Span;
  over: readonly Span[];
}

export interface MrzLayout {
  format: 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FRENCH-ID';
  lines: number;
  length: number;
  starts: RegExp;
  fields: Readonly<Partial<Record<MrzField, Span>>>;
  /** Surname and given names in one field, parted by `<<`. */
  names: Span | null;
  checks: readonly MrzCheck[];
}

const twoLineFields = (optional: Span) =>
  ({
    documentCode: [1, 1, 2],
    issuingState: [1, 3, 5],
    documentNumber: [2, 1, 9],
    nationality: [2, 11, 13],
    birthDate: [2, 14, 19],
    sex: [2, 21, 21],
    expiryDate: [2, 22, 27],
    optional,
  }) as const;

const twoLineChecks: readonly MrzCheck[] = [
  { field: 'documentNumber', digit: [2, 10, 10], over: [[2, 1, 9]] },
  { field: 'birthDate', digit: [2, 20, 20], over: [[2, 14, 19]] },
  { field: 'expiryDate', digit: [2, 28, 28], over: [[2, 22, 27]] },
];

/** ICAO Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2), 7 (visas); the French identity card of 1988-2021. */
export const MRZ_LAYOUTS: readonly MrzLayout[] = [
  {
    format: 'MRV-A',
    lines: 2,
    length: 44,
    starts: /^V/,
    fields: twoLineFields([2, 29, 44]),
    names: [1, 6, 44],
    checks: twoLineChecks,
  },
  {
    format: 'TD3',
    lines: 2,
    length: 44,
    starts: /^[PIAC]/,
    fields: twoLineFields([2, 29, 42]),
    names: [1, 6, 44],
    checks: [
      ...twoLineChecks,
      { field: 'optional', digit: [2, 43, 43], over: [[2, 29, 42]] },
      {
        field: null,
        digit: [2, 44, 44],
        over: [
          [2, 1, 10],
          [2, 14, 20],
          [2, 22, 43],
        ],
      },
    ],
  },
  {
    format: 'FRENCH-ID',
    lines: 2,
    length: 36,
    starts: /^IDFRA/,
    fields: {
      documentCode: [1, 1, 2],
      issuingState: [1, 3, 5],
      nationality: [1, 3, 5],
      surname: [1, 6, 30],
      optional: [1, 31, 36],
      documentNumber: [2, 1, 12],
      givenNames: [2, 14, 27],
      birthDate: [2, 28, 33],
      sex: [2, 35, 35],
    },
    names: null,
    checks: [
      { field: 'documentNumber', digit: [2, 13, 13], over: [[2, 1, 12]] },
      { field: 'birthDate', digit: [2, 34, 34], over: [[2, 28, 33]] },
      {
        field: null,
        digit: [2, 36, 36],
        over: [
          [1, 1, 36],
          [2, 1, 35],
        ],
      },
    ],
  },
  {
    format: 'MRV-B',
    lines: 2,
    length: 36,
    starts: /^V/,
    fields: twoLineFields([2, 29, 36]),
    names: [1, 6, 36],
    checks: twoLineChecks,
  },
  {
    format: 'TD2',
    lines: 2,
    length: 36,
    starts: /^[PIAC]/,
    fields: twoLineFields([2, 29, 35]),
    names: [1, 6, 36],
    checks: [
      ...twoLineChecks,
      {
        field: null,
        digit: [2, 36, 36],
        over: [
          [2, 1, 10],
          [2, 14, 20],
          [2, 22, 35],
        ],
      },
    ],
  },
  {
    format: 'TD1',
    lines: 3,
    length: 30,
    starts: /^[PIAC]/,
    fields: {
      documentCode: [1, 1, 2],
      issuingState: [1, 3, 5],
      documentNumber: [1, 6, 14],
      optional: [1, 16, 30],
      birthDate: [2, 1, 6],
      sex: [2, 8, 8],
      expiryDate: [2, 9, 14],
      nationality: [2, 16, 18],
      optional2: [2, 19, 29],
    },
    names: [3, 1, 30],
    checks: [
      { field: 'documentNumber', digit: [1, 15, 15], over: [[1, 6, 14]] },
      { field: 'birthDate', digit: [2, 7, 7], over: [[2, 1, 6]] },
      { field: 'expiryDate', digit: [2, 15, 15], over: [[2, 9, 14]] },
      {
        field: null,
        digit: [2, 30, 30],
        over: [
          [1, 6, 30],
          [2, 1, 7],
          [2, 9, 15],
          [2, 19, 29],
        ],
      },
    ],
  },
];

import { PERSON_FIELDS, type PersonField } from '@anketa/client';

/**
 * What a column can hold that is more than one field of a person:
 * `fullName` (surname, name, patronymic in Cyrillic), `fullNameLatin`, `name` (the same in any alphabet, or in both),
 * `title` (MR, MRS, CHD), `document` (any identity paper, told by its shape).
 */
export const COMPOSITES = ['fullName', 'fullNameLatin', 'name', 'title', 'document'] as const;

export type Target = PersonField | (typeof COMPOSITES)[number];

/**
 * Everything a column can be. A few fields take more than their own from a cell: `surname` and `surnameLatin` take the
 * given name too when no other column holds it, `passportNumber` and `civilPassportNumber` take series and number.
 */
export const TARGETS: readonly Target[] = [...PERSON_FIELDS, ...COMPOSITES];

const KNOWN: ReadonlySet<string> = new Set(TARGETS);

const FIELDS: ReadonlySet<string> = new Set(PERSON_FIELDS);

/** Is it one field of a person? @example isPersonField('document') // false */
export function isPersonField(target: string): target is PersonField {
  return FIELDS.has(target);
}

/** Is it something a column can be? @example isTarget('surnameLatin') // true */
export function isTarget(text: string): text is Target {
  return KNOWN.has(text);
}

/** Every issue this library can raise, with the params its sentence may use. */
export const DOCUMENT_ISSUES = {
  /** "{value}" is not a date that can be read. */
  'date.unreadable': ['value'],
  /** The calendar has no day "{value}". */
  'date.impossible': ['value'],
  /** "{value}" has no year. */
  'date.noYear': ['value'],
  /** "{value}" lies in the future; a birth or an issue cannot. */
  'date.future': ['value'],
  /** Day and month of "{value}" could be swapped; read as {read}. */
  'date.ambiguous': ['value', 'read'],
  /** The column writes the month first, so "{value}" is {read}. */
  'date.monthFirst': ['value', 'read'],
  /** "{value}" names a time zone; the day {read} may be off by one. */
  'date.zone': ['value', 'read'],
  /** {read} is unlikely for this field. */
  'date.unlikely': ['value', 'read'],
  /** A spreadsheet has cut digits off "{value}"; type the number from the document. */
  'number.digitsLost': ['value'],
  /** "{value}" was typed with Cyrillic letters; read as {read}. */
  'number.cyrillicLetters': ['value', 'read'],
  /** "{value}" is not the number of an international passport. */
  'passport.unreadable': ['value'],
  /** "{value}" has ten digits: a Russian civil passport, not an international one. */
  'passport.isCivil': ['value'],
  /** "{value}" does not look like a passport of {country}. */
  'passport.unusual': ['value', 'country'],
  /** "{value}" is not the number of a civil passport. */
  'civilPassport.unreadable': ['value'],
  /** "{value}" has lost its leading zero; read as {series} {number}. */
  'civilPassport.zeroRestored': ['value', 'series', 'number'],
  /** "{value}" does not look like a Russian civil passport. */
  'civilPassport.unusual': ['value'],
  /** "{value}" is not the number of a birth certificate. */
  'birthCertificate.unreadable': ['value'],
  /** "{value}" was put right to {read}. */
  'birthCertificate.repaired': ['value', 'read'],
  /** "{value}" is not a ticket of 13 digits. */
  'ticket.unreadable': ['value'],
  /** The check digit of "{value}" should be {expected}, it is "{digit}". */
  'mrz.checkDigit': ['value', 'digit', 'expected'],
  /** The last check digit should be {expected}, it is "{value}". */
  'mrz.composite': ['value', 'expected'],
  /** This is a Russian civil passport; its machine-readable names are not the spelling of a travel document. */
  'mrz.civilPassport': [],
  /** The name fills the whole line and may be cut: "{value}". */
  'mrz.truncated': ['value'],
  /** "{value}" may be written with a hyphen or a space; see the passport. */
  'mrz.hyphenOrSpace': ['value'],
} as const;

import { DOCUMENT_ISSUES } from '@anketa/document';
import { NAME_ISSUES } from '@anketa/name';

/** Every issue a list, a row or a tourist can have, with the params its sentence may use. */
export const IMPORT_ISSUES = {
  ...DOCUMENT_ISSUES,
  ...NAME_ISSUES,
  /** There is nothing in this paste. */
  'list.empty': [],
  /** The list is too large: {size} characters, {most} at most. */
  'list.tooLarge': ['size', 'most'],
  /** Only the first {most} rows are shown; {over} more were left out. */
  'list.tooManyRows': ['most', 'over'],
  /** Only the first {most} columns are read. */
  'list.tooManyColumns': ['most'],
  /** The page is nested too deeply to be read to its end. */
  'list.tooDeep': [],
  /** This is not text. */
  'list.binary': [],
  /** No column looks like names; choose one. */
  'list.noNameColumn': [],
  /** No tourist was found in this list. */
  'list.noPeople': [],
  /** The file {name} is empty. */
  'file.empty': ['name'],
  /** The file {name} is too large. */
  'file.tooLarge': ['name'],
  /** The file {name} is damaged. */
  'file.damaged': ['name'],
  /** The file {name} is protected by a password. */
  'file.protected': ['name'],
  /** The file {name} holds macros; save it without them. */
  'file.macros': ['name'],
  /** {name} is an Outlook message; save it as .eml or paste the table. */
  'file.outlookMessage': ['name'],
  /** {name} is an old Word file; save it as .docx. */
  'file.oldWord': ['name'],
  /** {name} is an old Excel file; save it as .xlsx. */
  'file.oldExcel': ['name'],
  /** {name} is a PDF; copy the table out of it. */
  'file.pdf': ['name'],
  /** {name} is of a kind that cannot be read. */
  'file.unknown': ['name'],
  /** The sheet {taken} was taken; there are people on others, too: {others}. */
  'file.otherSheets': ['taken', 'others'],
  /** {count} rows are hidden in the file and were taken all the same: {lines}. */
  'file.hiddenRows': ['count', 'lines'],
  /** The row has no surname. */
  'tourist.noName': [],
  /** The same person stands in line {line}. */
  'tourist.duplicate': ['line'],
  /** One cell named {people} people; each has a row of their own. */
  'people.split': ['people'],
  /** "{value}" stood once beside several people; nobody knows whose it is, so it was left out. */
  'people.whose': ['value'],
  /** "{value}": surname or name first? */
  'name.order': ['value'],
  /** "{value}" stood in another case and was read as {read}. */
  'name.declined': ['value', 'read'],
  /** "{value}" is a guess; compare it with the passport. */
  'name.guessed': ['value'],
  /** The infant has the adult's surname {value}; its form may differ. */
  'name.infantSurname': ['value'],
  /** {value} is an older or another spelling; today's rule gives {today}. */
  'name.otherRule': ['value', 'today'],
  /** {value} does not match {cyrillic}. */
  'name.scriptsDiffer': ['value', 'cyrillic'],
  /** "{value}" has no letters. */
  'name.noLetters': ['value'],
  /** "{value}" is not in Latin letters. */
  'name.notLatin': ['value'],
  /** "{value}" is not in Cyrillic letters. */
  'name.notCyrillic': ['value'],
  /** "{value}" is not a sex. */
  'sex.unknown': ['value'],
  /** {value} can mean two things here; choose. */
  'sex.digit': ['value'],
  /** The column says {value}, the name says {name}. */
  'sex.differs': ['value', 'name'],
  /** Surname and given name contradict each other. */
  'sex.conflict': [],
  /** {name}, as the name tells. */
  'sex.fromName': ['name'],
  /** The name tells {name}; the list leaves it open. */
  'sex.proposed': ['name'],
  /** "{value}" is not a country. */
  'country.unknown': ['value'],
  /** "{value}" ({country}) is no more; it can be a country of birth only. */
  'country.former': ['value', 'country'],
  /** The text "{value}…" is too long to be a field of a person. */
  'cell.tooLong': ['value'],
  /** Of "{value}" only {read} was read. */
  'cell.partRead': ['value', 'read'],
  /** "{value}" was read as {read}, which stands above it. */
  'cell.ditto': ['value', 'read'],
  /** "{value}" stands in a column of which nobody said what it is. */
  'cell.unclaimed': ['value'],
  /** "{value}" is a civil passport and was put there. */
  'passport.movedToCivil': ['value'],
  /** "{value}" was kept whole; of a Russian passport it would be {read}. */
  'passport.maybeRussian': ['value', 'read'],
  /** The passport expired on {expires}. */
  'passport.expired': ['expires'],
  /** The passport expires ({expires}) before it was issued ({issued}). */
  'passport.expiresBeforeIssue': ['issued', 'expires'],
  /** The passport was issued ({issued}) before the birth ({birth}). */
  'passport.issuedBeforeBirth': ['issued', 'birth'],
  /** {type} does not fit a birth on {birth}. */
  'traveller.ageDiffers': ['type', 'birth'],
  /** "{value}" is not an e-mail address. */
  'email.unreadable': ['value'],
  /** "{value}" is not a phone number. */
  'phone.unreadable': ['value'],
} as const;

/**
 * Reasons for which a line of a list is set aside: title lines, section lines, totals, the heading again, no name, no
 * known form, what a letter or a chat has round its text.
 */
export const SKIP_REASONS = ['preamble', 'section', 'total', 'heading', 'noName', 'unreadable', 'letter'] as const;

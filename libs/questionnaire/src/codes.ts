import { DOCUMENT_ISSUES } from '@anketa/document';

/** Every issue about an answer, with the parameters its sentence may use; `path` is the field's key. */
export const QUESTIONNAIRE_ISSUES = {
  // what was typed
  'date.unreadable': DOCUMENT_ISSUES['date.unreadable'],
  'date.impossible': DOCUMENT_ISSUES['date.impossible'],
  'date.noYear': DOCUMENT_ISSUES['date.noYear'],
  'date.future': DOCUMENT_ISSUES['date.future'],
  'date.unlikely': DOCUMENT_ISSUES['date.unlikely'],
  'date.ambiguous': DOCUMENT_ISSUES['date.ambiguous'],
  'date.zone': DOCUMENT_ISSUES['date.zone'],
  'date.yearUnclear': ['value'],
  'choice.unknown': ['value', 'options'],
  'choice.ambiguous': ['value', 'options'],
  'choice.onlyOne': ['value', 'options'],
  'country.unknown': ['value'],
  'country.onlyOne': ['value'],
  'number.unreadable': ['value'],
  // its letters
  'answer.mixedAlphabets': ['value'],
  'answer.notLatin': ['value'],
  'translation.guess': ['value', 'proposal'],
  'translation.doubtful': ['value', 'proposal'],
  'name.passportSpellingMissing': ['value', 'proposal'],
  // the whole form
  'answer.assumed': ['value'],
  'answer.notAsked': ['value'],
  'answer.tooLong': ['length', 'maxLength'],
  'date.beforeBirth': ['earlier', 'first', 'later', 'second'],
  'date.wrongOrder': ['earlier', 'first', 'later', 'second'],
  'date.beforeToday': ['value', 'today'],
  'passport.expired': ['expires', 'today'],
  'passport.expiresTooSoon': ['expires', 'needed'],
  'passport.issuedTooLongAgo': ['issued', 'arrival', 'oldest', 'years'],
} as const satisfies Record<string, readonly string[]>;

/** What `checkForm` finds in a form that is none; `path` is a JSON pointer. Read by whoever writes the form. */
export const FORM_ISSUES = {
  'form.notAnObject': [],
  'form.valueMissing': ['name'],
  'form.kindUnknown': ['value'],
  'form.translationUnknown': ['value'],
  'form.keyMalformed': ['value'],
  'form.keyTwice': ['key'],
  'form.keyUnknown': ['key'],
  'form.itemUnknown': ['item'],
  'form.itemTwice': ['item'],
  'form.optionsMissing': ['key'],
  'form.optionTwice': ['value'],
  'form.optionUnknown': ['key', 'value'],
  'form.conditionMalformed': ['key'],
  'form.conditionLoop': ['keys'],
  'form.captionMissing': ['language'],
} as const satisfies Record<string, readonly string[]>;

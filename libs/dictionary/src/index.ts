export type { Entry, Language } from './entry';
export { entryKey, searchKey } from './entry-key';
export { shippedEntries } from './lexicon';
export type { Manner } from './piece';
export { readEntries } from './read-entries';
export { type Translation, type Translator, translate, translatorInto, unknownWords } from './translate';

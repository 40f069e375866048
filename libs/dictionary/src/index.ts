export { type Translation, type Translator, translate, translatorInto, unknownWords } from './translate';
export type { Entry, Language } from './words/entry';
export { entryKey, searchKey } from './words/entry-key';
export { shippedEntries } from './words/lexicon';
export type { Manner } from './words/piece';
export { readEntries } from './words/read-entries';

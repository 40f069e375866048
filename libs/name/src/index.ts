export { type CleanName, cleanName, properCase } from './clean-name';
export { NAME_ISSUES } from './codes';
export { type GivenSex, givenNameInCyrillic, givenNameSex, isGivenName } from './given-name';
export { repairAlphabet, type Script, scriptOf } from './look-alike';
export { nameKey, soundKey } from './name-key';
export type { Order } from './name-order';
export { nameSpellings } from './name-spellings';
export { nominativeName } from './nominative';
export { isParticle } from './particle';
export { isKinWord, patronymicSex } from './patronymic';
export { type NamePart, type Proposal, proposeCyrillic, proposeLatin } from './propose';
export { otherLayout, searchKeys, searchSound } from './search-key';
export { isWholeName, severalNames } from './several-names';
export { type NameParts, type SexReading, sexOfName } from './sex';
export { isSimilarName } from './similar-name';
export { type NameReading, type SplitOptions, splitName } from './split-name';
export { hasSurnameEnding, surnameEnding, womansSurname } from './surname-ending';
export { type Title, titleOf } from './title';
export {
  foreignKeys,
  givenKey,
  type NameWord,
  nameWord,
  nameWords,
  nearness,
  searchSounds,
  wordLikeness,
} from './word-likeness';

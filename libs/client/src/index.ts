export { isCertainMatch, SAME_REASONS } from './certain-match';
export {
  type Card,
  type Client,
  type ClientDetails,
  type FormerSurname,
  NO_DETAILS,
  type OtherPassport,
} from './client';
export {
  type ClientKey,
  clientKeys,
  documentKey,
  KEYS_EDITION,
  type KeyKind,
  phoneKey,
  rawKey,
  SURNAME_KINDS,
  surnameKeys,
} from './client-keys';
export { CLIENT_SHEET, readDetails } from './client-sheet';
export { completedFrom } from './completed-from';
export { type Difference, dataOfPerson, differences } from './differences';
export { inverse, RELATIONS, type Relation } from './family';
export { type FieldChange, fieldChanges } from './field-changes';
export { type DuplicatePair, findDuplicates } from './find-duplicates';
export { type Comparable, DUPLICATE_REASONS, type DuplicateReason, duplicateReasons } from './likeness-of-clients';
export {
  CLIENT_FIELDS,
  type ClientField,
  dataOfClient,
  type MergeConflict,
  mergeClients,
  type Taken,
  unmerge,
} from './merge';
export { isPaymentCard } from './payment-card';
export { emptyPerson, PERSON_FIELDS, type Person, type PersonField, type Sex, type TravellerType } from './person';
export { readPerson } from './read-person';
export { duplicatesIn, type SameReason, samePerson } from './same-person';
export { meetsCriteria, type SearchCriteria, type SearchedClient } from './search-criteria';
export { inOrder, isBetter, type Judged, judge, judgeByKey, MATCHES, type Match } from './search-match';
export { type SearchPlan, searchPlan } from './search-plan';
export {
  AFTER_EVERY_KEY,
  asWritten,
  bornProbes,
  certainProbes,
  documentProbes,
  givenProbes,
  nearProbes,
  type Probe,
} from './search-probes';

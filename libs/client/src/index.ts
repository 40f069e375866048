export {
  type Card,
  type Client,
  type ClientDetails,
  type FormerSurname,
  NO_DETAILS,
  type OtherPassport,
} from './client';
export { type ClientKey, clientKeys, type KeyKind } from './client-keys';
export { type Difference, dataOfPerson, differences } from './differences';
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
export { meetsCriteria, type SearchCriteria } from './search-criteria';
export { MATCHES, type Match, matchOf, type NameReading, nearKeys, type SearchPlan, searchPlan } from './search-plan';

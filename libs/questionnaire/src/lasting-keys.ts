import type { Form } from './form';

/** Parts of the vocabulary that tell of one journey: its purpose, days and hosts, its companions, who pays, the signing. */
const JOURNEY = [
  /^(?:purpose|entries|mainDestination|otherDestinations|firstEntryCountry|stay|arrival|departure|entry|exit|onward)/,
  /^(?:entryPermit|embarkationPort|carrier|placesToVisit|expressService|eligibilityCertificateNumber|remarks)/,
  /^(?:host|inviter|invited|guarantor|companion|costs|payer|stop\d|samePassport|filledBy|signing|travelDocument)/,
  /\.(?:visaType|visaClass|visaVariant|plansMade|payer|companions|group|groupName|funds|operator)/,
];

/**
 * The keys that stay true when the same person travels again: a home, an employer, the family. What tells of one journey
 * is not taken over to the next unless its key is named, nor is what the tourist's own data say: the passport may be new.
 *
 * @example lastingKeys(schengen) // ['civilStatus', 'homeAddress', 'employer.name', …] without 'purpose', 'host.name'
 */
export function lastingKeys(form: Form): string[] {
  return form.fields
    .filter(({ source = [] }) => ![source].flat().some((path) => path.startsWith('tourist.')))
    .map(({ key }) => key)
    .filter((key) => !JOURNEY.some((pattern) => pattern.test(key)));
}

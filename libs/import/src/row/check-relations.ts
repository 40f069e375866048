import type { Person } from '@anketa/client';
import { addYears } from '@anketa/document';
import { type Issue, warning } from '@anketa/issue';

/** What the fields of one person say of one another: an expiry after the issue, an age that fits the traveller type. */
export function checkRelations(person: Person, today: string): Issue[] {
  const issues: Issue[] = [];
  const { birthDate, passportIssued, passportExpires, travellerType } = person;
  if (passportExpires !== null && passportExpires < today) {
    issues.push(warning('passportExpires', 'passport.expired', { expires: passportExpires }));
  }
  if (passportIssued !== null && passportExpires !== null && passportExpires <= passportIssued) {
    issues.push(
      warning('passportExpires', 'passport.expiresBeforeIssue', { issued: passportIssued, expires: passportExpires }),
    );
  }
  if (birthDate !== null && passportIssued !== null && passportIssued < birthDate) {
    issues.push(warning('passportIssued', 'passport.issuedBeforeBirth', { issued: passportIssued, birth: birthDate }));
  }
  if (birthDate !== null && travellerType !== null) {
    const type = birthDate > addYears(today, -2) ? 'INF' : birthDate > addYears(today, -12) ? 'CHD' : 'ADT';
    const child = birthDate > addYears(today, -18);
    const fits =
      type === travellerType ||
      (travellerType !== 'ADT' && child && type !== 'INF') ||
      (travellerType === 'CHD' && type === 'INF');
    if (!fits) issues.push(warning('travellerType', 'traveller.ageDiffers', { type: travellerType, birth: birthDate }));
  }
  return issues;
}

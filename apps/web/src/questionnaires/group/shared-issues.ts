import type { Issue } from '@anketa/issue';
import type { Form } from '@anketa/questionnaire';
import type { Readiness } from '../../api/shapes';

const said = ({ issues }: Pick<Readiness, 'issues'>): Set<string> =>
  new Set(issues.map((issue) => JSON.stringify(issue)));

/**
 * What the whole group is told in the same words, such as an agency without a name in Latin: said once for all. One
 * tourist alone shares with nobody.
 *
 * @example sharedIssues([ofArtem, ofYulia]) // [{ path: 'filledBy.name', code: 'translation.guess', … }]
 */
export function sharedIssues(items: readonly Readiness[]): Issue[] {
  const [first, ...others] = items;
  if (!first || others.length === 0) return [];
  const saidToOthers = others.map(said);
  return (first.issues as Issue[]).filter((issue) => saidToOthers.every((one) => one.has(JSON.stringify(issue))));
}

/** The same tourist without what is said once for all. */
export function withoutShared(item: Readiness, shared: readonly Issue[]): Readiness {
  const saidToAll = new Set(shared.map((issue) => JSON.stringify(issue)));
  return { ...item, issues: item.issues.filter((issue) => !saidToAll.has(JSON.stringify(issue))) };
}

/** Whether an answer comes from the agency's own settings. */
export function isOfAgency(form: Form, key: string): boolean {
  const field = form.fields.find((one) => one.key === key);
  return [field?.source ?? []].flat().some((path) => path.startsWith('agency.'));
}

import type { Issue } from '@anketa/issue';
import type { Form } from '@anketa/questionnaire';
import type { Readiness } from '../api/shapes';

const same = (one: Issue, other: Issue): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What the whole group is told in the same words, such as an agency without a name in Latin: said once for all. One
 * tourist alone shares with nobody.
 *
 * @example sharedIssues([ofArtem, ofYulia]) // [{ path: 'filledBy.name', code: 'translation.guess', … }]
 */
export function sharedIssues(items: readonly Readiness[]): Issue[] {
  const [first, ...others] = items;
  if (!first || others.length === 0) return [];
  return (first.issues as Issue[]).filter((issue) =>
    others.every(({ issues }) => (issues as Issue[]).some((other) => same(issue, other))),
  );
}

/** The same tourist without what is said once for all. */
export function withoutShared(item: Readiness, shared: readonly Issue[]): Readiness {
  return { ...item, issues: item.issues.filter((issue) => !shared.some((one) => same(one, issue as Issue))) };
}

/** Whether an answer comes from the agency's own settings. */
export function isOfAgency(form: Form | undefined, key: string): boolean {
  const field = form?.fields.find((one) => one.key === key);
  return [field?.source ?? []].flat().some((path) => path.startsWith('agency.'));
}

import type { Issue } from '@anketa/issue';
import type { Readiness } from '../../api/shapes';
import { sharedIssues, withoutShared } from './shared-issues';

const agency: Issue = { path: 'filledBy.name', code: 'translation.guess', severity: 'warning', params: { value: 'A' } };
const own: Issue = { path: 'birthPlace', code: 'translation.guess', severity: 'warning', params: { value: 'B' } };
const item = (...issues: Issue[]): Readiness => ({
  touristId: '1',
  formId: 'schengen-2020',
  required: 5,
  missing: [],
  issues: issues as Readiness['issues'],
});

describe('what is told a whole group', () => {
  it('is what each of its tourists has in the same words', () => {
    const group = [item(agency, own), item(agency)];
    expect(sharedIssues(group)).toEqual([agency]);
    expect(withoutShared(group[0]!, [agency]).issues).toEqual([own]);
  });

  it('is nothing for one tourist, for nobody, and when one of them lacks it', () => {
    expect(sharedIssues([])).toEqual([]);
    expect(sharedIssues([item(agency)])).toEqual([]);
    expect(sharedIssues([item(agency), item()])).toEqual([]);
  });
});

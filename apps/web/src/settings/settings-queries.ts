import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Agency, CountryRule, CountryRuleBody } from '../api/shapes';
import { queryClient } from '../app/query-client';

export const agencyQuery = queryOptions({
  queryKey: ['agency'],
  queryFn: ({ signal }) => ask(client.GET('/api/agency', { signal })),
});

/** What every country wants of questionnaires and passports, as it is now. */
export const countryRules = queryOptions({
  queryKey: ['countries'],
  queryFn: async ({ signal }): Promise<CountryRule[]> => (await ask(client.GET('/api/countries', { signal }))).items,
});

/** Questionnaires name the agency and follow the rules, so they are asked for again. */
async function changed<Result>(key: string, request: Promise<Result>): Promise<Result> {
  const result = await request;
  await Promise.all([key, 'session', 'questionnaire'].map((one) => queryClient.invalidateQueries({ queryKey: [one] })));
  return result;
}

export const saveAgency = (body: Partial<Agency>): Promise<Agency> =>
  changed('agency', ask(client.PATCH('/api/agency', { body })));

export const saveCountry = (country: string, body: CountryRuleBody): Promise<CountryRule> =>
  changed('countries', ask(client.PUT('/api/countries/{country}', { params: { path: { country } }, body })));

/** Back to what comes with the program. */
export const resetCountry = (country: string): Promise<CountryRule> =>
  changed('countries', ask(client.DELETE('/api/countries/{country}', { params: { path: { country } } })));

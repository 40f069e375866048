import type { Form } from '@anketa/questionnaire';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { FormSummary, Questionnaire } from '../api/shapes';
import { queryClient } from '../app/query-client';

const HOUR = 3_600_000;

/** The forms there are, those of a country when one is given. */
export const formsFor = (country: string | undefined) =>
  queryOptions({
    queryKey: ['forms', country ?? 'all'],
    queryFn: async ({ signal }): Promise<FormSummary[]> =>
      (await ask(client.GET('/api/forms', { params: { query: country ? { country } : {} }, signal }))).items,
    staleTime: HOUR,
  });

/** One form; a released edition never changes. */
export const oneForm = (formId: string) =>
  queryOptions({
    queryKey: ['form', formId],
    queryFn: async ({ signal }): Promise<Form> =>
      (await ask(client.GET('/api/forms/{formId}', { params: { path: { formId } }, signal }))) as unknown as Form,
    staleTime: HOUR,
  });

/** The answers of one tourist to one form. */
export const questionnaireOf = (touristId: string, formId: string) =>
  queryOptions({
    queryKey: ['questionnaire', touristId, formId],
    queryFn: ({ signal }) =>
      ask(
        client.GET('/api/tourists/{id}/questionnaires/{formId}', {
          params: { path: { id: touristId, formId } },
          signal,
        }),
      ),
  });

/** Keeps what was typed; the answer comes back read, written in the form's language and checked. */
export async function saveAnswers(
  touristId: string,
  formId: string,
  answers: Record<string, string>,
): Promise<Questionnaire> {
  const questionnaire = await ask(
    client.PUT('/api/tourists/{id}/questionnaires/{formId}', {
      params: { path: { id: touristId, formId } },
      body: { answers },
    }),
  );
  queryClient.setQueryData(questionnaireOf(touristId, formId).queryKey, questionnaire);
  return questionnaire;
}

/** The form a voucher's country wants; without one of its own, the first there is. */
export function useFormOfVoucher(country: string | undefined): FormSummary | null {
  const own = useQuery({ ...formsFor(country), enabled: country !== undefined });
  const every = useQuery(formsFor(undefined));
  return own.data?.[0] ?? every.data?.[0] ?? null;
}

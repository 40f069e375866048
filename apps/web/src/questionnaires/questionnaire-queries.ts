import type { Form } from '@anketa/questionnaire';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { EarlierTrip, FormSummary, PictureOfPrint, Questionnaire, Readiness } from '../api/shapes';
import { queryClient } from '../app/query-client';

const HOUR = 3_600_000;

/** The forms there are to fill; the agency's own first. */
export const releasedForms = queryOptions({
  queryKey: ['forms', 'released'],
  queryFn: async ({ signal }): Promise<FormSummary[]> =>
    (await ask(client.GET('/api/forms', { signal }))).items.filter(({ released }) => released),
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

/** Its empty pages as pictures, with the places of the answers. */
export const pagesOfForm = (formId: string, captions: 'en' | 'fr' | 'ru') =>
  queryOptions({
    queryKey: ['form', formId, 'pages', captions],
    queryFn: async ({ signal }): Promise<PictureOfPrint[]> =>
      (
        await ask(
          client.GET('/api/forms/{formId}/pages', { params: { path: { formId }, query: { captions } }, signal }),
        )
      ).pages,
    staleTime: HOUR,
  });

/** One tourist's answers as pictures that lie on the empty pages in `captions`; more of them than pages: the annex. */
export const answerPages = async (touristId: string, formId: string, signal: AbortSignal) => {
  const params = { path: { id: touristId, formId } };
  const { captions, pages } = await ask(
    client.GET('/api/tourists/{id}/questionnaires/{formId}/pages', { params, signal }),
  );
  return { captions: captions as 'en' | 'fr' | 'ru', pictures: pages.map(({ svg }) => svg) };
};

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

/** Other trips of the same client on which answers were typed, the newest first. */
export const earlierTripsOf = (touristId: string) =>
  queryOptions({
    queryKey: ['questionnaire', 'earlier', touristId],
    queryFn: async ({ signal }): Promise<EarlierTrip[]> =>
      (await ask(client.GET('/api/tourists/{id}/earlier-trips', { params: { path: { id: touristId } }, signal })))
        .items,
  });

/** Keeps what was typed under a key; the answers come back read, written in the form's language and checked. */
export async function saveAnswers(
  touristId: string,
  formId: string,
  key: string,
  { text, translation }: { text: string; translation?: string },
): Promise<Questionnaire> {
  const body = {
    answers: { [key]: text },
    ...(translation === undefined ? {} : { translations: { [key]: translation } }),
  };
  const questionnaire = await ask(
    client.PUT('/api/tourists/{id}/questionnaires/{formId}', {
      params: { path: { id: touristId, formId } },
      body,
    }),
  );
  queryClient.setQueryData(questionnaireOf(touristId, formId).queryKey, questionnaire);
  return questionnaire;
}

/** Copies answers of one tourist to others; what they have typed themselves is left alone when asked. */
export async function copyAnswers(
  formId: string,
  fromTouristId: string,
  body: { toTouristIds: string[]; keys: string[]; onlyEmpty?: boolean },
): Promise<{ copied: number; kept: number }> {
  const copied = await ask(
    client.POST('/api/tourists/{id}/questionnaires/{formId}/copy', {
      params: { path: { id: fromTouristId, formId } },
      body,
    }),
  );
  await queryClient.invalidateQueries({ queryKey: ['questionnaire'] });
  return copied;
}

/** Who of a voucher still lacks what for these forms. */
export const readinessOf = (voucherId: string, formIds: readonly string[]) =>
  queryOptions({
    queryKey: ['questionnaire', 'readiness', voucherId, formIds.join(',')],
    queryFn: async ({ signal }): Promise<Readiness[]> =>
      (
        await ask(
          client.GET('/api/vouchers/{id}/readiness', {
            params: { path: { id: voucherId }, query: { form: formIds.join(',') } },
            signal,
          }),
        )
      ).items,
    enabled: formIds.length > 0,
  });

/**
 * The form a voucher's country wants; `null` when there is none: another country's is for the agent to choose. Not known
 * yet: `undefined`.
 */
export function useFormOfVoucher(country: string | undefined): FormSummary | null | undefined {
  const forms = useQuery(releasedForms);
  if (country === undefined || forms.isPending) return undefined;
  return forms.data?.find(({ countries }) => countries.includes(country)) ?? null;
}

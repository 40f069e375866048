import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { FormPreview, FormSummary, OwnForm } from '../api/shapes';
import { queryClient } from '../app/query-client';
import type { Draft } from './own-draft';

/** Every form, drafts with them. */
export const everyForm = queryOptions({
  queryKey: ['forms', 'with drafts'],
  queryFn: async ({ signal }): Promise<FormSummary[]> =>
    (await ask(client.GET('/api/forms', { params: { query: {} }, signal }))).items,
});

/** One form of the agency's own, as it is kept. */
export const ownForm = (formId: string) =>
  queryOptions({
    queryKey: ['own form', formId],
    queryFn: async ({ signal }): Promise<OwnForm> =>
      (await ask(
        client.GET('/api/forms/{formId}/own', { params: { path: { formId } }, signal }),
      )) as unknown as OwnForm,
    staleTime: 0,
  });

async function changed<Result>(request: Promise<Result>): Promise<Result> {
  const result = await request;
  await queryClient.invalidateQueries({ queryKey: ['forms'] });
  return result;
}

export const copyForm = (baseId: string, title: { ru: string; en: string }): Promise<OwnForm> =>
  changed(ask(client.POST('/api/forms', { body: { baseId, title } }))) as Promise<unknown> as Promise<OwnForm>;

export const saveForm = (formId: string, { form, layout }: Draft, version: number): Promise<OwnForm> =>
  changed(
    ask(
      client.PUT('/api/forms/{formId}', {
        params: { path: { formId } },
        body: { version, form: form as never, layout: layout as never },
      }),
    ),
  ) as Promise<unknown> as Promise<OwnForm>;

export const releaseForm = (formId: string): Promise<unknown> =>
  changed(ask(client.POST('/api/forms/{formId}/release', { params: { path: { formId } } })));

export const removeForm = (formId: string): Promise<unknown> =>
  changed(ask(client.DELETE('/api/forms/{formId}', { params: { path: { formId } } })));

/** A draft on paper with the example's answers, and what is wrong with it. */
export const previewForm = ({ form, layout }: Draft, signal: AbortSignal): Promise<FormPreview> =>
  ask(client.POST('/api/forms/preview', { body: { form: form as never, layout: layout as never }, signal }));

import type { Entry } from '@anketa/dictionary';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { DictionaryEntry } from '../api/shapes';
import { queryClient } from '../app/query-client';

const PAGE = 200;

/** The agency's own entries and the shipped ones that have this text, page after page. */
export const entriesWith = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['dictionary', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      ask(client.GET('/api/dictionary', { params: { query: { q, limit: PAGE, cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Answers in other languages follow the dictionary, so they are asked for again. */
async function changed<Result>(request: Promise<Result>): Promise<Result> {
  const result = await request;
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['dictionary'] }),
    queryClient.invalidateQueries({ queryKey: ['questionnaire'] }),
  ]);
  return result;
}

export interface EntryTexts {
  ru: string;
  en: string;
  fr: string;
}

/** @throws Failure 409 when the agency has the word already */
export const addEntry = (body: EntryTexts): Promise<DictionaryEntry> =>
  changed(ask(client.POST('/api/dictionary', { body })));

export const changeEntry = (id: string, body: Partial<EntryTexts>): Promise<DictionaryEntry> =>
  changed(ask(client.PATCH('/api/dictionary/{id}', { params: { path: { id } }, body })));

export const removeEntry = (id: string): Promise<unknown> =>
  changed(ask(client.DELETE('/api/dictionary/{id}', { params: { path: { id } } })));

/** Adds and changes many at once. */
export const importEntries = (entries: Entry[]): Promise<{ created: number; changed: number; unchanged: number }> =>
  changed(ask(client.POST('/api/dictionary/import', { body: { entries } })));

import type { ClientField, Relation, SameReason, Taken } from '@anketa/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { paths } from '../api/schema';
import type { Client, ClientBody, FoundClient } from '../api/shapes';
import { queryClient } from '../app/query-client';
import type { ClientPair } from './client-pair';
import type { ClientSearch } from './client-search';

/** How many clients one answer carries; a search has no second page. */
export const PAGE = 100;
const PALETTE_PAGE = 6;
const PAIRS = 50;

interface Page {
  items: FoundClient[];
  next: string | null;
}

interface PairPage {
  items: ClientPair[];
  next: string | null;
}

interface Duplicate {
  client: Client;
  reasons: SameReason[];
}

type Query = NonNullable<paths['/api/clients']['get']['parameters']['query']>;

const pageOf = (query: Query, signal: AbortSignal): Promise<Page> =>
  ask(client.GET('/api/clients', { params: { query }, signal })) as Promise<Page>;

/** The list of clients page by page, sorted; with a question, those who answer it, best first. */
export const clientList = ({ q, sort = 'name' }: ClientSearch) =>
  infiniteQueryOptions({
    queryKey: ['clients', 'list', q ?? '', q ? '' : sort],
    queryFn: ({ pageParam, signal }) => pageOf({ q, sort, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The few best clients for the palette; the server knows spellings and keyboard layouts. */
export const findClients = (q: string) =>
  queryOptions({
    queryKey: ['clients', 'find', q],
    queryFn: async ({ signal }) => (await pageOf({ q, limit: PALETTE_PAGE }, signal)).items,
  });

/** What a search on the Tourists screen may be narrowed by. */
export interface Criteria {
  surname: string;
  firstName: string;
  birthDate: string | null;
  passportSeries: string;
  passportNumber: string;
  cardSeries: string;
  cardNumber: string;
}

/** Clients of a surname, narrowed by whatever else is known. */
export const clientsBy = ({ surname, birthDate, ...rest }: Criteria) =>
  queryOptions({
    queryKey: ['clients', 'by', { surname, birthDate, ...rest }],
    queryFn: async ({ signal }): Promise<FoundClient[]> => {
      const filled = Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== ''));
      const query = { ...filled, q: surname.trim() || undefined, birthDate: birthDate ?? undefined, limit: PAGE };
      return (await pageOf(query, signal)).items;
    },
  });

export const oneClient = (id: string) =>
  queryOptions({
    queryKey: ['client', id],
    queryFn: ({ signal }) =>
      ask(client.GET('/api/clients/{id}', { params: { path: { id } }, signal })) as Promise<Client>,
  });

/** Who may be the same person, with the reasons. */
export const duplicatesOf = (id: string) =>
  queryOptions({
    queryKey: ['client', id, 'duplicates'],
    queryFn: async ({ signal }): Promise<Duplicate[]> => {
      const { items } = await ask(client.GET('/api/clients/{id}/duplicates', { params: { path: { id } }, signal }));
      return items as Duplicate[];
    },
  });

/**
 * Pairs of the whole base, page by page as the server looks through it; a page may be empty before the last one. Every
 * visit looks anew.
 */
export const clientPairs = infiniteQueryOptions({
  queryKey: ['pairs'],
  queryFn: ({ pageParam, signal }) =>
    ask(
      client.GET('/api/clients/duplicates', { params: { query: { limit: PAIRS, cursor: pageParam } }, signal }),
    ) as Promise<PairPage>,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
});

/** Asks again for everything that shows clients. */
export function clientsChanged(): void {
  void queryClient.invalidateQueries({ queryKey: ['clients'] });
  void queryClient.invalidateQueries({ queryKey: ['client'] });
}

/** Adds a client, or changes the one of this id and version. */
export async function saveClient(before: Client | null, body: ClientBody): Promise<Client> {
  const saved = (await (before
    ? ask(
        client.PATCH('/api/clients/{id}', {
          params: { path: { id: before.id } },
          body: { ...body, version: before.version },
        }),
      )
    : ask(client.POST('/api/clients', { body })))) as Client;
  queryClient.setQueryData(oneClient(saved.id).queryKey, saved);
  clientsChanged();
  return saved;
}

/** Deletes one; `keepalive` lets the request outlive the page. */
export async function deleteClient(id: string): Promise<void> {
  await ask(client.DELETE('/api/clients/{id}', { params: { path: { id } }, keepalive: true }));
}

/** Makes one client of two; answers the id by which it is undone. */
export async function mergeInto(
  id: string,
  otherId: string,
  take: Partial<Record<ClientField, Taken>>,
): Promise<string> {
  const { mergeId } = await ask(
    client.POST('/api/clients/{id}/merge', { params: { path: { id } }, body: { otherId, take } }),
  );
  clientsChanged();
  return mergeId;
}

/** Two of them again; answers the fields that were changed since and stay. */
export async function undoMerge(id: string): Promise<ClientField[]> {
  const { conflicts } = await ask(client.POST('/api/merges/{id}/undo', { params: { path: { id } } }));
  clientsChanged();
  return conflicts.map(({ field }) => field);
}

/** Trips and changes; asked for anew when the client was changed. */
export const historyOf = (id: string, version: number) =>
  queryOptions({
    queryKey: ['clients', 'history', id, version],
    queryFn: ({ signal }) => ask(client.GET('/api/clients/{id}/history', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

interface Relative {
  client: Client;
  relation: Relation;
}

export const familyOf = (id: string) =>
  queryOptions({
    queryKey: ['clients', 'family', id],
    queryFn: async ({ signal }): Promise<Relative[]> =>
      (await ask(client.GET('/api/clients/{id}/family', { params: { path: { id } }, signal }))).items as Relative[],
  });

const familyChanged = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['clients', 'family'] });

export async function linkRelative(id: string, otherId: string, relation: Relation): Promise<void> {
  await ask(client.PUT('/api/clients/{id}/family', { params: { path: { id } }, body: { otherId, relation } }));
  await familyChanged();
}

export async function unlinkRelative(id: string, otherId: string): Promise<void> {
  await ask(client.DELETE('/api/clients/{id}/family/{otherId}', { params: { path: { id, otherId } } }));
  await familyChanged();
}

/** Takes a part of a sheet into the base. */
export async function takeClients(rows: { line: number; client: ClientBody }[], existing: 'skip' | 'complete') {
  const taken = await ask(client.POST('/api/clients/import', { body: { rows, existing } }));
  clientsChanged();
  return taken;
}

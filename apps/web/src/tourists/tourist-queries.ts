import type { PersonField } from '@anketa/client';
import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Tourist, TouristBody, TouristChanged } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { oneVoucher } from '../vouchers/voucher-queries';

const PAGE = 500;

/** All tourists of a voucher, in their order. */
export const touristsOf = (voucherId: string) =>
  queryOptions({
    queryKey: ['tourists', voucherId],
    queryFn: async ({ signal }): Promise<Tourist[]> => {
      const tourists: Tourist[] = [];
      let cursor: string | undefined;
      do {
        const page = await ask(
          client.GET('/api/vouchers/{id}/tourists', {
            params: { path: { id: voucherId }, query: { limit: PAGE, cursor } },
            signal,
          }),
        );
        tourists.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      return tourists;
    },
  });

/** Asks again for everything that shows the tourists of a voucher. */
export function touristsChanged(voucherId: string): void {
  void queryClient.invalidateQueries({ queryKey: ['tourists', voucherId] });
  void queryClient.invalidateQueries({ queryKey: oneVoucher(voucherId).queryKey });
  void queryClient.invalidateQueries({ queryKey: ['vouchers'] });
  void queryClient.invalidateQueries({ queryKey: ['questionnaire'] });
}

/** Adds a tourist, or changes the one given; tells where a linked client now says something else. */
export async function saveTourist(
  voucherId: string,
  tourist: Tourist | null,
  body: TouristBody,
): Promise<TouristChanged> {
  const changed = tourist
    ? await ask(
        client.PATCH('/api/tourists/{id}', {
          params: { path: { id: tourist.id } },
          body: { ...body, version: tourist.version },
        }),
      )
    : {
        tourist: await ask(client.POST('/api/vouchers/{id}/tourists', { params: { path: { id: voucherId } }, body })),
        clientDifferences: [],
      };
  show(voucherId, changed.tourist);
  return changed;
}

/** Adds the tourist to the clients, links an existing client, or writes chosen fields into the linked one. */
export async function linkTourist(
  tourist: Tourist,
  body: { action: 'add' | 'link' | 'overwrite'; clientId?: string; fields?: PersonField[] },
): Promise<TouristChanged> {
  const changed = await ask(client.POST('/api/tourists/{id}/client', { params: { path: { id: tourist.id } }, body }));
  show(tourist.voucherId, changed.tourist);
  void queryClient.invalidateQueries({ queryKey: ['clients'] });
  void queryClient.invalidateQueries({ queryKey: ['client'] });
  return changed;
}

function show(voucherId: string, saved: Tourist): void {
  queryClient.setQueryData(touristsOf(voucherId).queryKey, (before) =>
    before?.some((one) => one.id === saved.id)
      ? before.map((one) => (one.id === saved.id ? saved : one))
      : before && [...before, saved],
  );
  touristsChanged(voucherId);
}

/** Deletes one; `keepalive` lets the request outlive the page. */
export async function deleteTourist(id: string): Promise<void> {
  await ask(client.DELETE('/api/tourists/{id}', { params: { path: { id } }, keepalive: true }));
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import type { Voucher, VoucherBody, VoucherPatch } from '../api/shapes';
import { queryClient } from '../app/query-client';
import type { VoucherSearch } from './voucher-search';

const PAGE = 100;
const PALETTE_PAGE = 8;

/** The list of vouchers, page by page. */
export const voucherList = ({ create, ...narrowed }: VoucherSearch) =>
  infiniteQueryOptions({
    queryKey: ['vouchers', narrowed],
    queryFn: ({ pageParam, signal }) =>
      ask(
        client.GET('/api/vouchers', {
          params: { query: { ...narrowed, limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Vouchers by number or tourist. */
export const findVouchers = (question: string) =>
  queryOptions({
    queryKey: ['vouchers', 'find', question],
    queryFn: async ({ signal }) => {
      const by = (query: { number?: string; tourist?: string }) =>
        ask(client.GET('/api/vouchers', { params: { query: { ...query, limit: PALETTE_PAGE } }, signal }));
      const pages = await Promise.all([by({ number: question }), by({ tourist: question })]);
      const unique = new Map(pages.flatMap((page) => page.items).map((voucher) => [voucher.id, voucher]));
      return [...unique.values()].slice(0, PALETTE_PAGE);
    },
  });

export const oneVoucher = (id: string) =>
  queryOptions({
    queryKey: ['voucher', id],
    queryFn: ({ signal }) => ask(client.GET('/api/vouchers/{id}', { params: { path: { id } }, signal })),
  });

export const createVoucher = (body: VoucherBody): Promise<Voucher> => ask(client.POST('/api/vouchers', { body }));

/** Saves part of a voucher and shows the answer at once. */
export async function changeVoucher(id: string, body: VoucherPatch): Promise<Voucher> {
  const voucher = await ask(client.PATCH('/api/vouchers/{id}', { params: { path: { id } }, body }));
  queryClient.setQueryData(oneVoucher(id).queryKey, voucher);
  void queryClient.invalidateQueries({ queryKey: ['vouchers'] });
  void queryClient.invalidateQueries({ queryKey: ['questionnaire'] });
  return voucher;
}

/** Deletes one; `keepalive` lets the request outlive the page. */
export async function deleteVoucher(id: string): Promise<void> {
  await ask(client.DELETE('/api/vouchers/{id}', { params: { path: { id } }, keepalive: true }));
}

/** The lists of vouchers and the trips of clients are no longer what they were. */
export function vouchersChanged(): void {
  void queryClient.invalidateQueries({ queryKey: ['vouchers'] });
  void queryClient.invalidateQueries({ queryKey: ['clients'] });
}

import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../../api/client';
import type { ImportResult } from '../../api/shapes';
import { queryClient } from '../../app/query-client';
import { touristsChanged } from '../../tourists/tourist-queries';

/** What was imported into a voucher, newest first. */
export const pastImports = (voucherId: string) =>
  queryOptions({
    queryKey: ['imports', voucherId],
    queryFn: async ({ signal }) =>
      (await ask(client.GET('/api/vouchers/{id}/imports', { params: { path: { id: voucherId } }, signal }))).items,
  });

/** Asks again for everything an import changes. */
export function importsChanged(voucherId: string): void {
  touristsChanged(voucherId);
  void queryClient.invalidateQueries({ queryKey: pastImports(voucherId).queryKey });
  void queryClient.invalidateQueries({ queryKey: ['clients'] });
  void queryClient.invalidateQueries({ queryKey: ['client'] });
}

/** Takes an import back. */
export async function revertImport(voucherId: string, importId: string): Promise<void> {
  try {
    await ask(client.POST('/api/imports/{id}/revert', { params: { path: { id: importId } } }));
  } finally {
    importsChanged(voucherId);
  }
}

/** How many people an import put on the voucher. */
export const peopleIn = ({ created, updated, linked }: ImportResult): number => created + updated + linked;

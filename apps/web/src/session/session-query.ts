import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import { asFailure } from '../api/failure';
import type { Session } from '../api/shapes';
import { queryClient } from '../app/query-client';

/** Whether the set-up screen is due: nobody has an account yet. */
export const setupNeeded = queryOptions({
  queryKey: ['setup'],
  queryFn: () => ask(client.GET('/api/setup')),
  staleTime: 0,
});

/** Who is signed in, `null` for nobody. */
export const whoIsHere = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await ask(client.GET('/api/session'));
    } catch (thrown) {
      if (asFailure(thrown).status === 401) return null;
      throw thrown;
    }
  },
  staleTime: 5 * 60_000,
});

/** Ends the session; nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await ask(client.DELETE('/api/session'));
  queryClient.clear();
}

/** Remembers who just came in. */
export function cameIn(session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(whoIsHere.queryKey, session);
}

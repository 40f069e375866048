import { QueryClient } from '@tanstack/react-query';
import { asFailure } from '../api/failure';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      retry: (count, thrown) => {
        const failure = asFailure(thrown);
        return count < 2 && (failure.unreachable || failure.status >= 502);
      },
      retryDelay: (count) => 400 * 2 ** count,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

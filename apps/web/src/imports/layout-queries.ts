import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, client } from '../api/client';
import { queryClient } from '../app/query-client';
import { type Remembered, toRemember } from './work/layout';
import type { Work } from './work/work';

const NONE: Remembered = new Map();
const PAUSE = 800;

const layouts = queryOptions({
  queryKey: ['import-layouts'],
  queryFn: async ({ signal }): Promise<Remembered> => {
    const { items } = await ask(client.GET('/api/imports/layouts', { signal }));
    return new Map(items.map(({ signature, columns }) => [signature, columns]));
  },
});

/** The layouts the agency remembers; what is corrected on this list is remembered a moment later. */
export function useLayouts(work: Work | null): Remembered {
  const { data: remembered = NONE } = useQuery(layouts);
  const { layout = null, columns } = work ?? {};
  useEffect(() => {
    const said = columns?.some((column) => column.why === 'chosen') ? toRemember(layout, columns, remembered) : null;
    if (!said) return;
    const timer = setTimeout(async () => {
      try {
        await ask(client.PUT('/api/imports/layouts', { body: said }));
        queryClient.setQueryData(layouts.queryKey, new Map(remembered).set(said.signature, said.columns));
      } catch {
        // Not remembered this time: the list itself is not the worse for it.
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [layout, columns, remembered]);
  return remembered;
}

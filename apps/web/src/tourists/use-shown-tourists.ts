import { useMemo } from 'react';
import type { Tourist } from '../api/shapes';
import { useSetAside } from '../ui/pending-deletion';

/** The tourists of a list without those just deleted, who can still be brought back. */
export function useShownTourists(list: readonly Tourist[] | undefined): readonly Tourist[] {
  const aside = useSetAside();
  return useMemo(() => {
    const hidden = new Set(aside.flatMap((pending) => [...pending.ids]));
    return (list ?? []).filter(({ id }) => !hidden.has(id));
  }, [list, aside]);
}

import { useMemo } from 'react';
import type { Tourist } from '../api/shapes';
import { useSetAside } from '../ui/pending-deletion';

/** The tourists of a list without those just deleted, who can still be brought back. */
export function useShownTourists(list: readonly Tourist[] | undefined): readonly Tourist[] {
  const hidden = useSetAside();
  return useMemo(() => (list ?? []).filter(({ id }) => !hidden.has(id)), [list, hidden]);
}

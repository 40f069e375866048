import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepLabel } from '../use-work';
import { withoutRows } from '../work/change-work';
import type { Work } from '../work/work';

/** The ticked rows, and what is done with them. */
export function useTicks(work: Work | null, shown: readonly number[]) {
  const { t } = useTranslation();
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const clear = (): void => setIds(new Set());
  return {
    ids,
    clear,
    tick: useCallback(
      (some: readonly number[]): void =>
        setIds((before) => {
          const next = new Set(before);
          const every = some.every((id) => next.has(id));
          for (const id of some) every ? next.delete(id) : next.add(id);
          return next;
        }),
      [],
    ),
    tickAll: (): void => setIds(ids.size > 0 ? new Set() : new Set(shown.map((index) => work?.rows[index]?.id ?? -1))),
    remove: (step: (next: Work | null, name: StepLabel) => void, say: (sentence: string) => void): void => {
      if (!work || ids.size === 0) return;
      step(withoutRows(work, ids), { key: 'deleted', params: { count: ids.size } });
      say(t('imports.deleted', { count: ids.size }));
      clear();
    },
  };
}

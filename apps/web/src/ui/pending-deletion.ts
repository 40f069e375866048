import { useMemo, useSyncExternalStore } from 'react';
import { asFailure } from '../api/failure';

interface Pending {
  ids: ReadonlySet<string>;
  /** Deletes one on the server. */
  erase: (id: string) => Promise<void>;
  /** Called when all are gone. */
  after: () => void;
}

let pending: readonly Pending[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Pending[]): void {
  pending = next;
  for (const tell of listeners) tell();
}

/** Takes people, or a voucher, off the screen; the server hears of it only when the toast with Undo has gone. */
export function setAside(ids: readonly string[], { erase, after }: Pick<Pending, 'erase' | 'after'>): Pending {
  const one: Pending = { ids: new Set(ids), erase, after };
  change([...pending, one]);
  return one;
}

/** Brings them back: nothing had been deleted yet. */
export function takeBack(one: Pending): void {
  change(pending.filter((other) => other !== one));
}

/** Deletes for good. Whoever is gone already counts as deleted; whoever could not be deleted is back on the screen. */
export async function deleteNow(one: Pending): Promise<unknown> {
  if (!pending.includes(one)) return null;
  let failure: unknown = null;
  for (const id of one.ids) {
    try {
      await one.erase(id);
    } catch (thrown) {
      if (asFailure(thrown).status !== 404) failure = thrown;
    }
  }
  one.after();
  change(pending.filter((other) => other !== one));
  return failure;
}

/** Whether the server still has somebody who is off the screen. */
export const isAnyAside = (): boolean => pending.length > 0;

/** Deletes everything that is set aside: before printing, leaving, closing. */
export async function deleteAllNow(): Promise<void> {
  await Promise.all(pending.map(deleteNow));
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** The ids of who is set aside now: no list shows them. */
export function useSetAside(): ReadonlySet<string> {
  const now = useSyncExternalStore(subscribe, () => pending);
  return useMemo(() => new Set(now.flatMap(({ ids }) => [...ids])), [now]);
}

window.addEventListener('pagehide', () => void deleteAllNow());

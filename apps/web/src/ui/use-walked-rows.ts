import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';

export interface RowsHandle {
  /** Gives the focus to the row one was at. */
  focus: () => void;
}

interface WalkedRows {
  count: number;
  /** The height of a row, in px. */
  height: number;
  /** Fetches the next rows; null when there are none or they are on their way. */
  more: (() => void) | null;
  ref?: Ref<RowsHandle>;
}

interface Walk {
  /** The box that scrolls; it hears the keys by `walk`. */
  box: RefObject<HTMLElement | null>;
  rows: VirtualItem[];
  /** What the rows that are not drawn take up, in px. */
  above: number;
  below: number;
  here: number;
  setHere: (row: number) => void;
  walk: (event: KeyboardEvent) => void;
}

const HEAD = 32;
const AHEAD = 30;

/**
 * Virtual rows of a table: one tab stop, arrows walk, the next page comes before its end is reached. A row carries
 * `data-index` and one link or button.
 */
export function useWalkedRows({ count, height, more, ref }: WalkedRows): Walk {
  const box = useRef<HTMLElement>(null);
  const [{ at }, setAt] = useState({ at: 0 });
  const wantsFocus = useRef(false);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingStart: HEAD,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= count - AHEAD) more();
  }, [last, count, more !== null]);

  const here = Math.min(at, count - 1);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-index="${here}"] :is(a, button)`);
    if (!target) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
  });
  const goTo = (row: number): void => {
    const next = Math.max(0, Math.min(count - 1, row));
    wantsFocus.current = true;
    setAt({ at: next });
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  useImperativeHandle(ref, () => ({ focus: () => goTo(here) }));

  const walk = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / height) - 2);
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: count - 1,
    };
    const to = steps[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    goTo(to);
  };
  return {
    box,
    rows,
    above: rows[0]?.start ?? 0,
    below: virtual.getTotalSize() - (rows.at(-1)?.end ?? 0),
    here,
    setHere: (row) => setAt({ at: row }),
    walk,
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { begin, goToStep, type History, record, redo, undo } from '../grid/history';
import { useReading } from './opening/use-reading';
import { packWork, unpackWork } from './work/keep-work';
import type { Work } from './work/work';

/** What a step of the list is called: a sentence under `imports.step` and what fills it. */
export interface StepLabel {
  key: string;
  params?: Record<string, string | number>;
}

export type WorkHistory = History<Work | null, StepLabel>;

const PAUSE = 600;
const TOO_LARGE = 3_500_000;
const NOTHING: StepLabel = { key: 'empty' };

interface Kept {
  key: string;
  label: StepLabel;
  work: unknown;
}

const placeOf = (voucherId: string): string => `anketa.import.${voucherId}`;

function restore(voucherId: string, today: string): { key: string; history: WorkHistory } | null {
  try {
    const text = sessionStorage.getItem(placeOf(voucherId));
    if (!text) return null;
    const kept = JSON.parse(text) as Kept;
    const work = unpackWork(kept.work, today);
    return work ? { key: kept.key, history: record(begin(null, NOTHING), work, kept.label) } : null;
  } catch {
    return null;
  }
}

function keep(voucherId: string, kept: Kept | null): boolean {
  try {
    const text = kept ? JSON.stringify(kept) : null;
    if (text === null || text.length > TOO_LARGE) {
      sessionStorage.removeItem(placeOf(voucherId));
      return text === null;
    }
    sessionStorage.setItem(placeOf(voucherId), text);
    return true;
  } catch {
    return false;
  }
}

/** Names one import for the server: the same key twice imports once. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The work on one pasted list with its steps. It outlives a reload of the page; a list too large to be kept makes the
 * browser ask before it is lost.
 */
export function useWork(voucherId: string, today: string) {
  const [restored] = useState(() => restore(voucherId, today));
  const [history, setHistory] = useState<WorkHistory>(restored?.history ?? begin(null, NOTHING));
  const [key, setKey] = useState(restored?.key ?? newKey);
  const safe = useRef(true);
  const { state: work, name: label } = history.present;

  useEffect(() => {
    safe.current = work === null;
    const timer = setTimeout(() => {
      safe.current = keep(voucherId, work ? { key, label, work: packWork(work) } : null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [voucherId, key, work, label]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!safe.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  /** What is found out about the list of itself: no step, nothing to take back, the same import. */
  const amend = useCallback((how: (now: Work | null) => Work | null) => {
    setHistory((before) => {
      const state = how(before.present.state);
      return state === before.present.state ? before : { ...before, present: { ...before.present, state } };
    });
  }, []);
  useReading(work, today, amend);

  /** A step on top of the list. Whatever changes the people changes what is imported, so the key is new as well. */
  const step = useCallback((next: Work | null, name: StepLabel) => {
    setHistory((before) => record(before, next, name));
    setKey(newKey());
  }, []);
  const move = useCallback((how: (before: WorkHistory) => WorkHistory) => {
    setHistory(how);
    setKey(newKey());
  }, []);
  const startAgain = useCallback(
    (next: Work | null) => {
      keep(voucherId, null);
      setHistory(
        next
          ? record(begin(null, NOTHING), next, { key: 'left', params: { count: next.rows.length } })
          : begin(null, NOTHING),
      );
      setKey(newKey());
    },
    [voucherId],
  );

  return {
    history,
    work,
    key,
    restored: restored !== null,
    step,
    startAgain,
    undo: useCallback(() => move(undo), [move]),
    redo: useCallback(() => move(redo), [move]),
    goTo: useCallback((place: number) => move((before) => goToStep(before, place)), [move]),
  };
}

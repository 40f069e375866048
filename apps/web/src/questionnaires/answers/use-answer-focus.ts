import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** The key of the answer the cursor is in; '' when it is elsewhere. */
export const answerInFocus = (): string => (document.activeElement as HTMLElement | null)?.dataset.key ?? '';

interface AnswerFocus {
  /** The table whose fields carry `data-key`. */
  table: RefObject<HTMLDivElement | null>;
  focusOn: (key: string) => void;
  /** To the next of these answers, or the one before, around the end. */
  focusNext: (keys: readonly string[], back: boolean) => void;
  /** The same question is in focus when the next tourist's answers are there. */
  keepFocus: () => void;
}

/** Where the cursor goes among the answers; `wanted` is the answer it starts in. */
export function useAnswerFocus(touristId: string, loaded: boolean, wanted: string | undefined): AnswerFocus {
  const table = useRef<HTMLDivElement>(null);
  const kept = useRef<string | null>(null);

  const focusOn = useCallback((key: string) => {
    const field = table.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, []);

  useEffect(() => {
    if (!loaded) return;
    const key = kept.current ?? wanted;
    if (key) focusOn(key);
    kept.current = null;
  }, [touristId, loaded]);

  const focusNext = (keys: readonly string[], back: boolean): void => {
    const fields = table.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    const all = [...fields].map((field) => field.dataset.key ?? '');
    const here = all.indexOf(answerInFocus());
    const order = back
      ? [...all.slice(0, Math.max(0, here)).reverse(), ...all.slice(here).reverse()]
      : [...all.slice(here + 1), ...all.slice(0, here + 1)];
    const next = order.find((key) => keys.includes(key));
    if (next) focusOn(next);
  };
  const keepFocus = (): void => {
    kept.current = answerInFocus() || null;
  };
  return { table, focusOn, focusNext, keepFocus };
}

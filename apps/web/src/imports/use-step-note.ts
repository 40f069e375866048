import { useCallback, useEffect, useRef } from 'react';
import { hideToast, toast } from '../ui/toast';

/**
 * Says what a step did, with Undo. The note goes as soon as the list has gone on, or the screen is left: its button
 * takes back the step it speaks of and never another one.
 *
 * @param key what names the state of the list: new with every step, and with every step taken back
 */
export function useStepNote(key: string, undo: () => void): (sentence: string) => void {
  const note = useRef<{ id: string; fresh: boolean } | null>(null);
  const hide = (): void => {
    if (note.current) hideToast(note.current.id);
    note.current = null;
  };
  useEffect(() => {
    if (note.current?.fresh) note.current.fresh = false;
    else hide();
  }, [key]);
  useEffect(() => hide, []);
  return useCallback(
    (sentence) => {
      note.current = { id: toast(sentence, { undo }), fresh: true };
    },
    [undo],
  );
}

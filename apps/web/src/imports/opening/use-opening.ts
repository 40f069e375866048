import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pasted } from '../work/engine';
import { type Opened, openFile, openPasted } from '../work/engine';
import { openWork } from '../work/read-list';
import { openFileInBackground, openPastedInBackground, warmUp } from './background';
import { SAMPLE } from './sample';

/** A clipboard of more letters, a file of more bytes than these is read in the background. */
const LARGE_CLIPBOARD = 150_000;
const LARGE_FILE = 20_000;

/** Milliseconds the screen is there before it gets its dictionaries ready. */
const QUIET = 400;

/** Dictionaries are made at their first use: with this, not with the first list or the first typed cell. */
function readBefore(today: string): void {
  openWork(openPasted({ text: SAMPLE, html: '' }, today), today, []);
}

/** Reads what was pasted or dropped: a short list at once, a long one in the background under a busy sign. */
export function useOpening(today: string, onOpened: (opened: Opened, from: 'pasted' | 'file') => void) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => warmUp(today), [today]);
  useEffect(() => {
    const timer = setTimeout(() => readBefore(today), QUIET);
    return () => clearTimeout(timer);
  }, [today]);

  const under = async (reading: Promise<Opened>, from: 'pasted' | 'file'): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      onOpened(await reading, from);
    } catch {
      setProblem(t('imports.unreadable'));
    } finally {
      setBusy(false);
    }
  };
  const readFile = async (file: File): Promise<Opened> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return file.size > LARGE_FILE ? openFileInBackground(file.name, bytes, today) : openFile(file.name, bytes, today);
  };
  return {
    busy,
    problem,
    setProblem,
    paste: (pasted: Pasted): void => {
      if (pasted.text.length + pasted.html.length > LARGE_CLIPBOARD) {
        void under(openPastedInBackground(pasted, today), 'pasted');
      } else onOpened(openPasted(pasted, today), 'pasted');
    },
    takeFile: (file: File): void => void under(readFile(file), 'file'),
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure } from '../api/failure';
import { saveAnswers } from './questionnaire-queries';

/** What was typed and is not yet safe on the server. */
export interface Draft {
  text: string;
  state: 'saving' | 'failed';
  failure: unknown;
}

export type Drafts = Readonly<Record<string, Draft>>;

const RETRY = 4_000;

/**
 * Sends answers one after another in the order they were typed. What could not be sent stays as a draft on the screen
 * and is sent again by itself when the network is back.
 */
export function useDrafts(touristId: string, formId: string, onSaved: () => void) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const queue = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef<Map<string, string>>(new Map());
  const saved = useRef(onSaved);
  saved.current = onSaved;

  const send = useCallback(
    (key: string, text: string) => {
      latest.current.set(key, text);
      setDrafts((before) => ({ ...before, [key]: { text, state: 'saving', failure: null } }));
      queue.current = queue.current.then(async () => {
        if (latest.current.get(key) !== text) return;
        try {
          await saveAnswers(touristId, formId, { [key]: text });
          if (latest.current.get(key) === text) {
            latest.current.delete(key);
            setDrafts(({ [key]: _, ...others }) => others);
          }
          saved.current();
        } catch (thrown) {
          const failure = asFailure(thrown);
          setDrafts((before) => ({ ...before, [key]: { text, state: 'failed', failure } }));
        }
      });
    },
    [touristId, formId],
  );

  const resend = useCallback(() => {
    for (const [key, draft] of Object.entries(drafts)) if (draft.state === 'failed') send(key, draft.text);
  }, [drafts, send]);

  const failed = Object.values(drafts).some(
    (draft) => draft.state === 'failed' && asFailure(draft.failure).unreachable,
  );
  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(resend, RETRY);
    return () => clearInterval(timer);
  }, [failed, resend]);

  const unsaved = Object.keys(drafts).length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return { drafts, send, resend };
}

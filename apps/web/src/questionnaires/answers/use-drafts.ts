import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure } from '../../api/failure';
import type { Questionnaire } from '../../api/shapes';
import { saveAnswers } from '../questionnaire-queries';

/** What was typed and is not yet safe on the server. */
export interface Draft {
  text: string;
  /** The agent's own translation of the text; left out: the program translates. */
  translation?: string;
  state: 'saving' | 'failed';
  failure: unknown;
}

export type Drafts = Readonly<Record<string, Draft>>;

const RETRY = 4_000;

/**
 * Sends answers one after another in the order they were typed. What could not be sent stays as a draft on the screen
 * and is sent again by itself when the network is back.
 */
export function useDrafts(
  touristId: string,
  formId: string,
  onSaved: (key: string, questionnaire: Questionnaire) => void,
) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const queue = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef<Map<string, object>>(new Map());
  const saved = useRef(onSaved);
  saved.current = onSaved;

  const send = useCallback(
    (key: string, text: string, translation?: string) => {
      const mine = {};
      latest.current.set(key, mine);
      const draft = { text, translation };
      setDrafts((before) => ({ ...before, [key]: { ...draft, state: 'saving', failure: null } }));
      queue.current = queue.current.then(async () => {
        if (latest.current.get(key) !== mine) return;
        try {
          const questionnaire = await saveAnswers(touristId, formId, key, draft);
          if (latest.current.get(key) === mine) {
            latest.current.delete(key);
            setDrafts(({ [key]: _, ...others }) => others);
          }
          saved.current(key, questionnaire);
        } catch (thrown) {
          const failure = asFailure(thrown);
          setDrafts((before) => ({ ...before, [key]: { ...draft, state: 'failed', failure } }));
        }
      });
    },
    [touristId, formId],
  );

  const resend = useCallback(() => {
    for (const [key, draft] of Object.entries(drafts)) {
      if (draft.state === 'failed') send(key, draft.text, draft.translation);
    }
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

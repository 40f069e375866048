import { useRef, useState } from 'react';
import type { Questionnaire, UnknownWord } from '../../api/shapes';
import { queryClient } from '../../app/query-client';
import { questionnaireOf } from '../questionnaire-queries';
import { useDrafts } from './use-drafts';

/** Saves what is typed; then the paper is drawn anew, and a word the dictionary lacks opens the dictionary. */
export function useAnswering(touristId: string, formId: string) {
  const [version, setVersion] = useState(0);
  const [unknown, setUnknown] = useState<UnknownWord | null>(null);
  const typing = useRef(false);
  const redraw = (): void => setVersion((before) => before + 1);

  /** The dictionary opens at once, unless the agent is already writing the next answer. */
  const onSaved = (key: string, saved: Questionnaire): void => {
    redraw();
    const word = saved.unknownWords.find((one) => one.key === key);
    if (word && !typing.current) setUnknown(word);
  };
  const { drafts, send, resend } = useDrafts(touristId, formId, onSaved);

  return {
    drafts,
    resend,
    send: (key: string, text: string, translation?: string): void => {
      typing.current = false;
      send(key, text, translation);
    },
    onTyping: (): void => {
      typing.current = true;
    },
    /** Another number when the paper has changed. */
    version,
    redraw,
    unknown,
    setUnknown,
    /** The word is translated everywhere now; the next one the dictionary lacks in this answer comes at once. */
    onRemembered: async (): Promise<void> => {
      redraw();
      const fresh = await queryClient.fetchQuery({ ...questionnaireOf(touristId, formId), staleTime: 0 });
      setUnknown(fresh.unknownWords.find(({ key }) => key === unknown?.key) ?? null);
    },
  };
}

import { Loader } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure, Failure } from '../api/failure';
import { useSentences } from '../ui/sentences';
import { Broken } from '../ui/states';
import classes from './questionnaire.module.css';

interface PdfPreviewProps {
  address: string;
  /** Raised after every save; the form is then drawn again. */
  version: number;
  frame: RefObject<HTMLIFrameElement | null>;
  title: string;
}

const PAUSE = 250;

/** The form as it will be printed. The old picture stays until the new one is there. */
export function PdfPreview({ address, version, frame, title }: PdfPreviewProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const [shown, setShown] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(true);
  const [tries, setTries] = useState(0);
  const first = useRef(true);

  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      setBusy(true);
      try {
        const response = await fetch(address, { signal: stop.signal });
        if (!response.ok)
          throw new Failure(response.status, (await response.json().catch(() => ({}))).code ?? 'server.fault');
        const url = URL.createObjectURL(await response.blob());
        setShown((before) => {
          if (before) setTimeout(() => URL.revokeObjectURL(before), 2_000);
          return url;
        });
        setFailure(null);
      } catch (thrown) {
        if (!stop.signal.aborted) setFailure(asFailure(thrown));
      } finally {
        if (!stop.signal.aborted) setBusy(false);
      }
    };
    const timer = setTimeout(() => void load(), first.current ? 0 : PAUSE);
    first.current = false;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, version, tries]);

  return (
    <div className={classes.preview} data-busy={busy || undefined}>
      {shown ? (
        <iframe ref={frame} className={classes.frame} src={`${shown}#toolbar=0&navpanes=0&view=FitH`} title={title} />
      ) : null}
      {failure ? (
        <div className={classes.previewProblem}>
          {shown ? (
            <p role="alert">{ofFailure(failure)}</p>
          ) : (
            <Broken failure={failure} onRetry={() => setTries((before) => before + 1)} />
          )}
        </div>
      ) : null}
      {busy ? (
        <span className={classes.drawing} role="status">
          <Loader size={14} aria-hidden /> {t('questionnaires.drawing')}
        </span>
      ) : null}
    </div>
  );
}

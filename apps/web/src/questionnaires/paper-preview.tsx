import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import { useSentences } from '../ui/sentences';
import { Broken } from '../ui/states';
import { pictureAddress } from './picture-address';
import classes from './questionnaire.module.css';
import { answerPages, pagesOfForm } from './questionnaire-queries';

interface PaperPreviewProps {
  touristId: string;
  formId: string;
  /** Raised after every save; the answers are then drawn again. */
  version: number;
  /** The question the agent is at; its box is marked and kept in sight. */
  current: string | null;
  onPick: (key: string) => void;
  title: string;
}

const PAUSE = 60;

/** The form as it will be printed, the box of the current question marked. The old picture stays until the new one is there. */
export function PaperPreview({ touristId, formId, version, current, onPick, title }: PaperPreviewProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const [captions, setCaptions] = useState<'en' | 'fr' | 'ru' | null>(null);
  const empty = useQuery({ ...pagesOfForm(formId, captions ?? 'en'), enabled: captions !== null });
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(true);
  const [tries, setTries] = useState(0);
  const first = useRef(true);
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      setBusy(true);
      try {
        const drawn = await answerPages(touristId, formId, stop.signal);
        if (stop.signal.aborted) return;
        setCaptions(drawn.captions);
        setAnswers(drawn.pictures.map(pictureAddress));
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
  }, [touristId, formId, version, tries]);

  const prints = useMemo(() => (empty.data ?? []).map(({ svg }) => pictureAddress(svg)), [empty.data]);
  const shown = empty.data ? Math.max(prints.length, answers.length) : 0;
  useEffect(() => {
    box.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
  }, [current, shown > 0]);
  const [{ width, height } = { width: 210, height: 297 }] = empty.data ?? [];
  const wrong = failure ?? empty.error;

  return (
    <div className={classes.preview} data-busy={busy || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section ref={box} className={classes.pages} aria-label={title} tabIndex={0}>
        {Array.from({ length: shown }, (_, at) => (
          <div key={at} className={classes.page} style={{ aspectRatio: `${width} / ${height}` }}>
            {prints[at] ? <img src={prints[at]} alt="" /> : null}
            <img src={answers[at]} alt={t('questionnaires.page', { page: at + 1, count: shown })} />
            {empty.data?.[at]?.areas.map((area) => (
              // The paper is a second way by mouse; by keyboard the answers themselves are walked.
              // biome-ignore lint/a11y/noStaticElementInteractions: the answer beside it takes the keyboard
              // biome-ignore lint/a11y/useKeyWithClickEvents: the answer beside it takes the keyboard
              <div
                key={`${area.keys.join(' ')} ${area.x} ${area.y}`}
                className={classes.area}
                data-current={(current !== null && area.keys.includes(current)) || undefined}
                style={{
                  left: `${(100 * area.x) / width}%`,
                  top: `${(100 * area.y) / height}%`,
                  width: `${(100 * area.width) / width}%`,
                  height: `${(100 * area.height) / height}%`,
                }}
                onClick={() => onPick(area.keys[0] ?? '')}
              />
            ))}
          </div>
        ))}
      </section>
      {wrong ? (
        <div className={classes.previewProblem}>
          {shown > 0 ? (
            <p role="alert">{ofFailure(wrong)}</p>
          ) : (
            <Broken
              failure={wrong}
              onRetry={() => {
                void empty.refetch();
                setTries((before) => before + 1);
              }}
            />
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

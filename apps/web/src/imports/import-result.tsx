import { Button } from '@mantine/core';
import { IconCircleCheck, IconClipboardText, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportResult as Result } from '../api/shapes';
import { useSentences } from '../ui/sentences';
import classes from './imports.module.css';

export interface LeftOut {
  line: number;
  name: string;
  /** Code of an issue, or `decision.skip`. */
  reason: string;
}

interface ImportResultProps {
  voucherId: string;
  result: Result;
  left: readonly LeftOut[];
  reverted: boolean;
  reverting: boolean;
  onRevert: () => void;
  onContinue: () => void;
  onAgain: () => void;
}

/** After the deed: who was created, who was left out and why, and the way back. */
export function ImportResult({
  voucherId,
  result,
  left,
  reverted,
  reverting,
  onRevert,
  onContinue,
  onAgain,
}: ImportResultProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const reason = (one: LeftOut): string =>
    t(`imports.leftReason.${one.reason}`, {
      defaultValue: ofIssue(
        { path: '', code: one.reason, severity: 'error', params: {} },
        t('imports.lineField', { line: one.line }),
      ),
    });
  return (
    <div className={classes.result}>
      <IconCircleCheck size={40} stroke={1.4} aria-hidden />
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {reverted ? t('imports.reverted') : t('imports.created', { count: result.created })}
      </h2>
      {left.length > 0 && !reverted ? (
        <>
          <p>{t('imports.left', { count: left.length })}</p>
          <ul className={classes.leftOut}>
            {left.slice(0, 100).map((one) => (
              <li key={`${one.line} ${one.name}`}>
                <b>{t('imports.lineNumber', { line: one.line })}</b> {one.name}
                <small>{reason(one)}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className={classes.resultActions}>
        {reverted ? null : (
          <Button
            component={Link}
            to={`/vouchers/${voucherId}`}
            activeOptions={{ exact: true }}
            leftSection={<IconUsers size={16} aria-hidden />}
          >
            {t('imports.toTourists')}
          </Button>
        )}
        {left.length > 0 || reverted ? (
          <Button variant="default" onClick={onContinue}>
            {reverted ? t('imports.backToList') : t('imports.fixLeft', { count: left.length })}
          </Button>
        ) : null}
        <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={onAgain}>
          {t('imports.another')}
        </Button>
        {reverted ? null : (
          <Button variant="subtle" color="red" onClick={onRevert} loading={reverting}>
            {t('imports.revert')}
          </Button>
        )}
      </div>
    </div>
  );
}

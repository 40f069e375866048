import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import shared from '../imports.module.css';
import classes from './after.module.css';
import type { Running } from './use-import-run';

const QUICK = 300;

/** A long import under way: how many people, for how long, and the way out. Nothing when it is over in a blink. */
export function ImportProgress({ running, onCancel }: { running: Running; onCancel: () => void }) {
  const { t } = useTranslation();
  const [time, setTime] = useState(0);
  useEffect(() => {
    const started = Date.now();
    const timer = setInterval(() => setTime(Date.now() - started), QUICK);
    return () => clearInterval(timer);
  }, []);
  if (time < QUICK) return null;
  return (
    <div className={classes.progress}>
      <span role="status">
        {running.cancelled ? t('imports.cancelling') : t('imports.running', { count: running.count })}
      </span>
      <span className={shared.dim}>{t('imports.seconds', { seconds: Math.floor(time / 1_000) })}</span>
      <progress aria-label={t('imports.running', { count: running.count })} />
      <Button variant="default" disabled={running.cancelled} onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}

import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import { SignInAgain } from '../session/sign-in-again';
import { useSentences } from './sentences';
import classes from './ui.module.css';

const QUICK = 300;

/** Grey rows, but only when it takes longer than a blink: 300 ms. */
export function Waiting({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUICK);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes.waiting}>
      <span className="hidden-text">{t('state.loading')}</span>
      {shown
        ? Array.from({ length: rows }, (_, index) => (
            <Skeleton key={index} height={15} width={`${88 - ((index * 17) % 40)}%`} radius={3} />
          ))
        : null}
    </div>
  );
}

interface EmptyProps {
  icon: ReactNode;
  title: string;
  text?: string;
  children?: ReactNode;
}

/** Nothing here yet, and the one thing to do about it. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.emptyIcon} aria-hidden>
        {icon}
      </span>
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      {children ? <div className={classes.emptyActions}>{children}</div> : null}
    </div>
  );
}

interface BrokenProps {
  failure: unknown;
  onRetry: () => void;
  /** The way on when it is not there at all, and asking again is of no use. */
  back?: { to: '/vouchers' | '/clients' | '/forms'; label: string };
}

/** It could not be loaded: why, and what helps: Retry, signing in, or the way to what is there. */
export function Broken({ failure, onRetry, back }: BrokenProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const { gone, signedOut } = asFailure(failure);
  return (
    <div role="alert" className={classes.empty}>
      <span className={classes.emptyIcon} data-bad aria-hidden>
        <IconAlertTriangle size={28} stroke={1.5} />
      </span>
      <h2>{t(gone ? 'state.gone' : 'state.failed')}</h2>
      <p>{ofFailure(failure)}</p>
      <div className={classes.emptyActions}>
        {signedOut ? (
          <SignInAgain />
        ) : gone && back ? (
          <Button component={Link} to={back.to}>
            {back.label}
          </Button>
        ) : (
          <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
            {t('state.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch, ThemeSwitch } from '../app/switches';
import classes from './doorway.module.css';

interface DoorwayProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** The frame of the screens before one is signed in. */
export function Doorway({ title, lead, children }: DoorwayProps) {
  const { t } = useTranslation();
  return (
    <main className={classes.doorway}>
      <div className={classes.top}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <div className={classes.card}>
        <div className={classes.brand}>
          <img src="/favicon.svg" alt="" width={34} height={34} />
          <span>{t('shell.brand')}</span>
        </div>
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
        {children}
      </div>
    </main>
  );
}

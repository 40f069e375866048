import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../api/shapes';
import { anyName, passportText } from '../tourists/person-text';
import { shownDate } from '../ui/dates';
import classes from './client.module.css';
import { duplicatesOf } from './client-queries';
import { MergeDialog } from './merge-dialog';

/** Who may be the same person and why; merging is asked for, never done by itself. */
export function Duplicates({ client, unsaved }: { client: Client; unsaved: boolean }) {
  const { t } = useTranslation();
  const found = useQuery(duplicatesOf(client.id));
  const [merging, setMerging] = useState<Client | null>(null);
  const items = found.data ?? [];
  if (items.length === 0 && !merging) return null;
  return (
    <section className={classes.duplicates} aria-labelledby="duplicates">
      <h2 id="duplicates">
        <IconUsers size={16} aria-hidden />
        {t('clients.duplicates')}
      </h2>
      <ul>
        {items.map(({ client: other, reasons }) => (
          <li key={other.id}>
            <Link to="/clients/$clientId" params={{ clientId: other.id }}>
              {anyName(other)}
            </Link>
            <span>{[shownDate(other.birthDate), passportText(other), other.phone].filter(Boolean).join(' · ')}</span>
            <em>{reasons.map((reason) => t(`clients.reason.${reason}`)).join(', ')}</em>
            <Button variant="default" disabled={unsaved} onClick={() => setMerging(other)}>
              {t('clients.compareAndMerge')}
            </Button>
          </li>
        ))}
      </ul>
      {unsaved ? <p>{t('clients.saveFirst')}</p> : null}
      {merging ? <MergeDialog client={client} other={merging} onClose={() => setMerging(null)} /> : null}
    </section>
  );
}

import { completedFrom, differences, PERSON_FIELDS } from '@anketa/client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { KnownClient } from '../../api/shapes';
import { oneClient } from '../../clients/client-queries';
import { personValue } from '../../clients/client-text';
import { anyName } from '../../tourists/person-text';
import shared from '../imports.module.css';
import { type Decision, decisionOf, type ReadRow, type Work } from '../work/work';
import classes from './table.module.css';

interface KnownClientCardProps {
  row: ReadRow;
  work: Work;
  client: KnownClient;
  onDecide: (row: ReadRow, decision: Decision | null) => void;
}

const CHOICES = ['link', 'update', 'new'] as const;

/** The client a row's person is or may be: why we think so, what the list says otherwise, and what to do. */
export function KnownClientCard({ row, work, client, onDecide }: KnownClientCardProps) {
  const { t } = useTranslation();
  const found = useQuery(oneClient(client.clientId));
  const decision = decisionOf(row, work);
  const differing = found.data ? differences(row.tourist, found.data) : [];
  const completed =
    found.data && (decision === 'link' || decision === 'update') ? completedFrom(row.tourist, found.data) : null;
  const added = PERSON_FIELDS.filter((field) => completed?.[field] && !row.tourist[field]);
  return (
    <div className={classes.decision} data-certain={client.certain || undefined}>
      <p>
        {t(client.certain ? 'imports.isClient' : 'imports.maybeClient')}{' '}
        {found.data ? (
          <Link to="/clients/$clientId" params={{ clientId: client.clientId }} target="_blank">
            {anyName(found.data)}
          </Link>
        ) : null}
      </p>
      <p className={shared.dim}>{client.reasons.map((reason) => t(`clients.reason.${reason}`)).join(', ')}</p>
      {differing.length > 0 ? (
        <dl className={classes.differing}>
          {differing.map(({ field, tourist, client: before }) => (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>
                <s>{personValue(field, before, t) || t('clients.empty')}</s>
                <span className="hidden-text"> → </span>
                <b>{personValue(field, tourist, t)}</b>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {completed && added.length > 0 ? (
        <>
          <p className={`${shared.dim} ${classes.addedTitle}`}>{t('imports.fromBase')}</p>
          <dl className={classes.added}>
            {added.map((field) => (
              <div key={field}>
                <dt>{t(`field.${field}`)}</dt>
                <dd>{personValue(field, completed[field], t)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <div className={classes.decisionButtons}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            variant={decision === choice ? 'filled' : 'default'}
            aria-pressed={decision === choice}
            disabled={choice === 'update' && found.isSuccess && differing.length === 0}
            onClick={() => onDecide(row, choice)}
          >
            {t(`imports.choice.${choice}`)}
          </Button>
        ))}
        {row.match.kind === 'new' ? (
          <Button
            variant={decision === 'skip' ? 'filled' : 'default'}
            aria-pressed={decision === 'skip'}
            onClick={() => onDecide(row, decision === 'skip' ? null : 'skip')}
          >
            {t('imports.choice.skip')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

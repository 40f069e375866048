import { PERSON_FIELDS, type PersonField } from '@anketa/client';
import type { Issue } from '@anketa/issue';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { personValue } from '../../clients/client-text';
import { useSentences } from '../../ui/sentences';
import shared from '../imports.module.css';
import { clientOf, type Decision, type ReadRow, stateOf, type Work } from '../work/work';
import { KnownClientCard } from './known-client-card';
import classes from './table.module.css';

interface InspectorProps {
  work: Work;
  row: ReadRow | null;
  onDecide: (row: ReadRow, decision: Decision | null) => void;
}

/** Numbers that are shown together with their series. */
const SERIES_OF: Partial<Record<PersonField, PersonField>> = {
  passportNumber: 'passportSeries',
  civilPassportNumber: 'civilPassportSeries',
};
const SERIES: ReadonlySet<PersonField> = new Set<PersonField>(['passportSeries', 'civilPassportSeries']);

/** What was understood of the current row, field by field, and what to do where something is wrong. */
export function Inspector({ work, row, onDecide }: InspectorProps) {
  const { t } = useTranslation();
  if (!row) return <p className={shared.dim}>{t('imports.noRow')}</p>;
  const state = stateOf(row, work);
  const client = clientOf(row, work);
  const known = PERSON_FIELDS.filter(
    (field) =>
      row.tourist[field] && !(SERIES.has(field) && row.tourist[field.replace('Series', 'Number') as PersonField]),
  );
  const about = (path: string): Issue[] => row.issues.filter((issue) => issue.path === path);
  const others = row.issues.filter((issue) => !known.includes(issue.path as (typeof known)[number]));
  return (
    <div className={classes.card}>
      <p className={classes.cardState} data-state={state}>
        {state === 'error' ? (
          <IconCircleX size={16} aria-hidden />
        ) : state === 'undecided' || state === 'skip' || state === 'unread' ? (
          <IconUsers size={16} aria-hidden />
        ) : (
          <IconCircleCheck size={16} aria-hidden />
        )}
        {t(`imports.stateLong.${state}`)}
      </p>
      {row.match.kind !== 'new' ? (
        <div className={classes.decision}>
          <p>
            {row.match.kind === 'inVoucher'
              ? t('imports.inVoucher', { name: row.match.name })
              : t('imports.inList', { line: row.match.line })}
          </p>
          <div className={classes.decisionButtons}>
            <Button
              variant={work.decisions[row.id] === 'skip' ? 'filled' : 'default'}
              aria-pressed={work.decisions[row.id] === 'skip'}
              onClick={() => onDecide(row, work.decisions[row.id] === 'skip' ? null : 'skip')}
            >
              {t('imports.samePerson')}
            </Button>
            <Button
              variant={work.decisions[row.id] === 'new' ? 'filled' : 'default'}
              aria-pressed={work.decisions[row.id] === 'new'}
              onClick={() => onDecide(row, work.decisions[row.id] === 'new' ? null : 'new')}
            >
              {t('imports.newPerson')}
            </Button>
          </div>
        </div>
      ) : null}
      {client ? <KnownClientCard row={row} work={work} client={client} onDecide={onDecide} /> : null}
      {others.length > 0 ? <Said issues={others} /> : null}
      <dl className={classes.read}>
        {known.map((field) => (
          <div key={field}>
            <dt>{t(SERIES_OF[field] ? `imports.read.${field}` : `field.${field}`)}</dt>
            <dd>
              {SERIES_OF[field] ? `${row.tourist[SERIES_OF[field]] ?? ''} ` : ''}
              {personValue(field, row.tourist[field], t)}
              <Said issues={about(field)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Said({ issues }: { issues: readonly Issue[] }) {
  const { ofIssue } = useSentences();
  if (issues.length === 0) return null;
  return (
    <ul className={classes.said}>
      {issues.map((issue) => (
        <li key={`${issue.path} ${issue.code} ${JSON.stringify(issue.params)}`} data-severity={issue.severity}>
          {issue.severity === 'error' ? (
            <IconCircleX size={14} aria-hidden />
          ) : issue.severity === 'warning' ? (
            <IconAlertTriangle size={14} aria-hidden />
          ) : (
            <IconInfoCircle size={14} aria-hidden />
          )}
          <span>{ofIssue(issue)}</span>
        </li>
      ))}
    </ul>
  );
}

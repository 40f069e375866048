import type { Issue } from '@anketa/issue';
import type { Form } from '@anketa/questionnaire';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Readiness } from '../api/shapes';
import { language } from '../app/i18n';
import { useSentences } from '../ui/sentences';
import { labelOfKey } from './label-of-key';
import classes from './questionnaire.module.css';

const SHOWN = 4;

interface OpenPointsProps {
  item: Readiness;
  form: Form | undefined;
  voucherId: string;
}

/** What one tourist still lacks for one form; each point leads to its answer. */
export function OpenPoints({ item, form, voucherId }: OpenPointsProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const [all, setAll] = useState(false);
  const label = (key: string): string => (form ? labelOfKey(form, key, language()) : key);
  const points = [
    ...(item.issues as Issue[])
      .toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'))
      .map((issue) => ({
        key: issue.path,
        severity: issue.severity as string,
        text: ofIssue(issue, label(issue.path)),
      })),
    ...item.missing.map((key) => ({ key, severity: 'missing', text: label(key) })),
  ];
  const shown = all ? points : points.slice(0, SHOWN);
  return (
    <ul className={classes.points}>
      {shown.map(({ key, severity, text }) => (
        <li key={`${key} ${severity} ${text}`} data-severity={severity}>
          <Link
            to="/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId"
            params={{ voucherId, touristId: item.touristId, formId: item.formId }}
            search={{ field: key }}
            preload={false}
          >
            {severity === 'missing' ? t('questionnaires.lacks', { field: text }) : text}
          </Link>
        </li>
      ))}
      {points.length > SHOWN ? (
        <li>
          <button type="button" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('questionnaires.fewer') : t('questionnaires.more', { count: points.length - SHOWN })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

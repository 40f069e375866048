import type { Issue } from '@anketa/issue';
import type { Form } from '@anketa/questionnaire';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Readiness } from '../../api/shapes';
import { language } from '../../app/i18n';
import base from '../../ui/list.module.css';
import { useSentences } from '../../ui/sentences';
import { labelOfKey } from '../label-of-key';
import classes from './group.module.css';
import { isOfAgency } from './shared-issues';

const SHOWN = 4;

interface OpenPointsProps {
  item: Readiness;
  form: Form;
  voucherId: string;
}

/** What one tourist still lacks for one form; each point leads to its answer. */
export function OpenPoints({ item, form, voucherId }: OpenPointsProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const [all, setAll] = useState(false);
  const label = (key: string): string => labelOfKey(form, key, language());
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
  if (points.length === 0) return <span className={base.dim}>{t('questionnaires.onlyShared')}</span>;
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

interface SharedPointsProps extends Omit<OpenPointsProps, 'item'> {
  issues: readonly Issue[];
  /** Whose questionnaire to this form is the first of the group. */
  first: Readiness;
}

/** What is to be looked at once for the whole group; what the agency answers leads to its settings. */
export function SharedPoints({ issues, first, form, voucherId }: SharedPointsProps) {
  const { ofIssue } = useSentences();
  return (
    <ul className={classes.points}>
      {issues.map((issue) => {
        const text = ofIssue(issue, labelOfKey(form, issue.path, language()));
        return (
          <li key={`${issue.path} ${issue.code}`} data-severity={issue.severity}>
            {isOfAgency(form, issue.path) ? (
              <Link to="/settings">{text}</Link>
            ) : (
              <Link
                to="/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId"
                params={{ voucherId, touristId: first.touristId, formId: first.formId }}
                search={{ field: issue.path }}
                preload={false}
              >
                {text}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { countryName } from '@anketa/country';
import type { Issue } from '@anketa/issue';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import { language } from '../app/i18n';
import { shownDate } from './dates';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Issues of a failed request by the field they are about. */
export function issuesByPath(thrown: unknown): Map<string, Issue[]> {
  const byPath = new Map<string, Issue[]>();
  if (!thrown) return byPath;
  for (const issue of asFailure(thrown).issues) {
    const list = byPath.get(issue.path);
    if (list) list.push(issue);
    else byPath.set(issue.path, [issue]);
  }
  return byPath;
}

export interface Sentences {
  /** What is wrong and what to do, in the reader's language. */
  ofIssue: (issue: Issue, fieldLabel?: string) => string;
  /** The same for a request the server refused. */
  ofFailure: (thrown: unknown) => string;
  /** A field of a person by name. */
  field: (path: string) => string;
}

/**
 * Turns issues into sentences that name field, value and remedy. Dates in parameters are shown as dd.mm.yyyy, country
 * codes under `country…` by name.
 */
export function useSentences(): Sentences {
  const { t, i18n } = useTranslation();

  const field = useCallback(
    (path: string): string => {
      const name = path.replace(/^(rows|tourists?)\b[.[\]\d]*/, '').replace(/^tourist\./, '');
      return i18n.exists(`field.${name}`)
        ? t(`field.${name}`)
        : i18n.exists(`target.${name}`)
          ? t(`target.${name}`)
          : name;
    },
    [t, i18n],
  );

  const ofIssue = useCallback(
    (issue: Issue, fieldLabel?: string): string => {
      const params: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(issue.params ?? {})) {
        params[name] =
          typeof value === 'string' && ISO_DATE.test(value)
            ? shownDate(value)
            : typeof value === 'string' && /^(country|citizenship)$/.test(name)
              ? countryName(value, language())
              : (value ?? '');
      }
      if (issue.code.startsWith('sex.')) {
        for (const name of ['value', 'name']) {
          if (params[name] === 'M' || params[name] === 'F') params[name] = t(`sexLong.${params[name]}`).toLowerCase();
        }
      }
      const key = `issue.${issue.code}`;
      const said = { ...params, field: fieldLabel ?? field(issue.path) };
      return i18n.exists(key) ? t(key, said) : t('issue.other', { ...said, value: params.value ?? '' });
    },
    [t, i18n, field],
  );

  const ofFailure = useCallback(
    (thrown: unknown): string => {
      const failure = asFailure(thrown);
      const key = `failure.${failure.code}`;
      if (i18n.exists(key)) return t(key);
      if (failure.gone) return t('failure.request.notFound');
      const first = failure.issues[0];
      if (first) return ofIssue(first);
      return t(failure.status >= 500 ? 'failure.server.fault' : 'failure.other');
    },
    [t, i18n, ofIssue],
  );

  return useMemo(() => ({ ofIssue, ofFailure, field }), [ofIssue, ofFailure, field]);
}

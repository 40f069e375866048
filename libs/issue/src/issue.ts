/** How bad it is: an `error` keeps the value out, a `warning` lets it in marked, `info` only explains. */
export type Severity = 'error' | 'warning' | 'info';

/** What the sentence of an issue needs to name: the value as it came, a limit, a proposal. */
export type IssueParams = Record<string, string | number | boolean | null>;

/**
 * Something a person has to know about one value. It carries no sentence: `code` picks the sentence in the reader's
 * language, `params` fill it, `path` says where.
 *
 * @example { path: 'birthDate', code: 'date.ambiguous', severity: 'warning', params: { value: '03/04/1985' } }
 */
export interface Issue {
  path: string;
  code: string;
  severity: Severity;
  params: IssueParams;
}

/** An issue that keeps its value out. @example error('sex', 'sex.unknown', { value: 'X' }) */
export function error(path: string, code: string, params: IssueParams = {}): Issue {
  return { path, code, severity: 'error', params };
}

/** An issue that lets its value in, marked. @example warning('firstName', 'name.guessedFromLatin', { value: 'Анна' }) */
export function warning(path: string, code: string, params: IssueParams = {}): Issue {
  return { path, code, severity: 'warning', params };
}

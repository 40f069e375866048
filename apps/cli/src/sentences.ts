import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@anketa/issue';
import { createInstance } from 'i18next';
import { PROJECT_ROOT } from '../../api/src/config/project-root';

/** The English sentences of the web, for a terminal; `labels` name the questions of a form. @example sentenceOf({ code: 'date.unreadable', … }) */
export function sentences(labels: Readonly<Record<string, string>> = {}): (issue: Issue) => string {
  const translation = JSON.parse(readFileSync(join(PROJECT_ROOT, 'apps/web/src/i18n/en.json'), 'utf8'));
  const i18n = createInstance({ lng: 'en', resources: { en: { translation } }, interpolation: { escapeValue: false } });
  void i18n.init();
  return ({ path, code, params }) => {
    const name = path.split('.').at(-1) ?? '';
    const field = labels[path] ?? (i18n.exists(`field.${name}`) ? i18n.t(`field.${name}`) : path);
    const key = i18n.exists(`issue.${code}`) ? `issue.${code}` : 'issue.other';
    return i18n.t(key, { value: '', ...params, field });
  };
}

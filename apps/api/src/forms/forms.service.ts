import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { PROJECT_ROOT } from '../config/project-root';
import { notFound } from '../http/problem';
import type { FormSummary } from './form.dto';
import { readForms, type Template } from './read-forms';

@Injectable()
export class FormsService {
  private readonly templates: Map<string, Template>;

  constructor() {
    const { templates, faulty } = readForms(join(PROJECT_ROOT, 'templates'));
    this.templates = templates;
    const logger = new Logger('Forms');
    for (const { id, issues } of faulty) logger.error({ issues }, `the form ${id} is faulty and left out`);
  }

  /** The forms a country takes, or all. */
  list(country?: string): FormSummary[] {
    return [...this.templates.values()]
      .map(({ form }) => form)
      .filter(({ countries }) => !country || countries.includes(country))
      .map(({ id, edition, countries, area = null, title, language }) => ({
        id,
        edition,
        countries: [...countries],
        area,
        title,
        language,
      }));
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<Template> {
    const template = this.templates.get(id);
    if (!template) throw notFound('form', id);
    return template;
  }

  /** In the order asked for, each once. @throws Problem 404 */
  several(ids: readonly string[]): Promise<Template[]> {
    return Promise.all([...new Set(ids)].map((id) => this.get(id)));
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captionLanguages } from '@anketa/paper';
import type { Filling } from '@anketa/questionnaire';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PROJECT_ROOT } from '../config/project-root';
import { notFound } from '../http/problem';
import type { FormSummary } from './form.dto';
import { OwnForm } from './own-form.entity';
import { readForms, type Template } from './read-forms';

const TEMPLATES = join(PROJECT_ROOT, 'templates');

/** Every form there is: those that come with the program, and the agency's own. */
@Injectable()
export class FormsService {
  private readonly templates: Map<string, Template>;
  /** A released form never changes, so it is read once and its paper laid out once. */
  private readonly released = new Map<string, Template>();

  constructor(private readonly source: DataSource) {
    const { templates, faulty } = readForms(TEMPLATES);
    this.templates = templates;
    const logger = new Logger('Forms');
    for (const { id, issues } of faulty) logger.error({ issues }, `the form ${id} is faulty and left out`);
  }

  /** The forms a country takes, or all; the agency's own first. */
  async list(country?: string): Promise<FormSummary[]> {
    const own = await this.source.manager.find(OwnForm, { order: { id: 'ASC' } });
    return [
      ...own.map(({ form, layout, releasedOn }) =>
        summary({ form, layout }, { own: true, released: releasedOn !== null }),
      ),
      ...[...this.templates.values()].map((template) => summary(template, { own: false, released: true })),
    ].filter(({ countries }) => !country || countries.includes(country));
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<Template> {
    const template = this.templates.get(id) ?? this.released.get(id);
    if (template) return template;
    const { form, layout, releasedOn } = await this.own(id);
    if (releasedOn) this.released.set(id, { form, layout });
    return { form, layout };
  }

  /** @throws Problem 404, of a form that comes with the program too */
  async own(id: string): Promise<OwnForm> {
    const own = await this.source.manager.findOneBy(OwnForm, { id });
    if (!own) throw notFound('form', id);
    return own;
  }

  /** In the order asked for, each once. @throws Problem 404 */
  several(ids: readonly string[]): Promise<Template[]> {
    return Promise.all([...new Set(ids)].map((id) => this.get(id)));
  }

  /** The invented person a form was drawn with; an own form has that of the form it comes from. */
  example(id: string): Filling | null {
    const root = id.replace(/^own-/, '').replace(/-\d+$/, '');
    const folder = [...this.templates.keys()].find((one) => one === id || one.replace(/-\d+$/, '') === root) ?? '';
    const file = join(TEMPLATES, folder, 'examples', 'example.json');
    return folder !== '' && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Filling) : null;
  }
}

function summary(
  { form: { id, edition, countries, area, title, language, kind }, layout }: Template,
  state: Pick<FormSummary, 'own' | 'released'>,
): FormSummary {
  const captions = captionLanguages(layout);
  return {
    id,
    edition,
    countries: [...countries],
    area: area ?? null,
    title,
    language,
    kind: kind ?? null,
    captions,
    ...state,
  };
}

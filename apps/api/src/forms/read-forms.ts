import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Issue } from '@anketa/issue';
import { captionLanguages, checkLayout, type Layout, layoutIn } from '@anketa/paper';
import { checkForm, type Form, formIn } from '@anketa/questionnaire';

/** One edition of a form with its paper. */
export interface Template {
  form: Form;
  layout: Layout;
}

/** A folder of `templates/` that cannot be used, and why. */
export interface FaultyTemplate {
  id: string;
  issues: Issue[];
}

/**
 * Reads every edition under a folder. A faulty one is reported and left out, the others serve.
 *
 * @example readForms('templates').templates.get('schengen-2020')?.form.edition
 */
export function readForms(folder: string): { templates: Map<string, Template>; faulty: FaultyTemplate[] } {
  const templates = new Map<string, Template>();
  const faulty: FaultyTemplate[] = [];
  for (const id of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, id, 'form.json'))) continue;
    const read = readTemplate(join(folder, id));
    if ('issues' in read) faulty.push({ id, issues: read.issues });
    else templates.set(id, read);
  }
  return { templates, faulty };
}

function readTemplate(folder: string): Template | { issues: Issue[] } {
  try {
    const form = readJson(join(folder, 'form.json')) as Form;
    const layout = readJson(join(folder, 'layout.json')) as Layout;
    const languages = [form.language, ...(form.languages ?? [])];
    const formIssues = languages.flatMap((language) => checkForm(formIn(form, language)));
    const issues =
      formIssues.length > 0
        ? formIssues
        : captionLanguages(layout).flatMap((language) => checkLayout(form, layoutIn(layout, language)));
    return issues.some(({ severity }) => severity === 'error') ? { issues } : { form, layout };
  } catch (cause) {
    return { issues: [error('', 'form.unreadable', { reason: (cause as Error).message })] };
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

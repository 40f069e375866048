import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '@anketa/paper';
import type { Filling, Form } from '@anketa/questionnaire';

const root = join(__dirname, '../../templates');

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** An edition as its folder holds it. */
export interface Edition {
  id: string;
  form: Form;
  layout: Layout;
  examples: { name: string; filling: Filling }[];
}

export const formSchema = readJson('form.schema.json');
export const layoutSchema = readJson('layout.schema.json');

export const editions: Edition[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: id }) => {
    const folder = join(root, id, 'examples');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    const examples = names.map((name) => ({ name, filling: readJson(id, 'examples', name) as Filling }));
    return { id, form: readJson(id, 'form.json') as Form, layout: readJson(id, 'layout.json') as Layout, examples };
  });

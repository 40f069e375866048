import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captionLanguages, type Layout, layoutIn } from '@anketa/paper';
import { type Filling, type Form, formIn } from '@anketa/questionnaire';

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

/** Every edition in every language its captions can be printed in; the answers follow where the form lets them. */
export const printings = editions.flatMap((edition) =>
  captionLanguages(edition.layout).map((captions) => ({
    ...edition,
    captions,
    form: formIn(edition.form, captions),
    layout: layoutIn(edition.layout, captions),
  })),
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Issue } from '@anketa/issue';
import { checkLayout, type Layout } from '@anketa/paper';
import { checkForm, type Form } from '@anketa/questionnaire';
import Ajv, { type ValidateFunction } from 'ajv';
import { PROJECT_ROOT } from '../config/project-root';

const MOST = 20;
let shapes: { form: ValidateFunction; layout: ValidateFunction } | undefined;

/**
 * Everything that is wrong with a form and its paper as they came from outside: first their shape by the JSON Schemas,
 * then what no schema can say. `path` is a JSON pointer, or the key of a field.
 *
 * @example checkTemplate({}, {}) // [{ path: '/form', code: 'form.shape', params: { reason: "must have required property 'id'" } }, …]
 */
export function checkTemplate(form: unknown, layout: unknown): Issue[] {
  shapes ??= { form: compile('form.schema.json'), layout: compile('layout.schema.json') };
  const shape = [...shapeIssues(shapes.form, form, '/form'), ...shapeIssues(shapes.layout, layout, '/layout')];
  if (shape.length > 0) return shape.slice(0, MOST);
  const formIssues = checkForm(form);
  return formIssues.length > 0 ? formIssues : checkLayout(form as Form, layout as Layout);
}

function compile(name: string): ValidateFunction {
  return new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(join(PROJECT_ROOT, 'templates', name), 'utf8')),
  );
}

function shapeIssues(validate: ValidateFunction, value: unknown, root: string): Issue[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) =>
    error(`${root}${instancePath}`, 'form.shape', { reason: message }),
  );
}

import { error, type Issue } from '@anketa/issue';
import { keysOf } from './condition';
import { type Condition, FIELD_KINDS, type Field, type Form, TRANSLATIONS } from './form';

const KEY = /^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/;

/**
 * What is wrong with a form beyond its JSON Schema, each with its place as a JSON pointer: unknown kinds, keys used
 * twice, conditions that read a key the form lacks or that turn in a circle, options never defined.
 *
 * @example checkForm({ ...form, fields: [{ ...field, kind: 'colour' }] })
 *   // [{ path: '/fields/0/kind', code: 'form.kindUnknown', severity: 'error', params: { value: 'colour' } }]
 */
export function checkForm(json: unknown): Issue[] {
  if (!isRecord(json)) return [error('', 'form.notAnObject')];
  const missing = ['id', 'language', 'items', 'fields'].filter((name) => !(name in json));
  if (missing.length > 0) return missing.map((name) => error('', 'form.valueMissing', { name }));
  if (!Array.isArray(json.items)) return [error('/items', 'form.valueMissing', { name: 'items' })];
  if (!Array.isArray(json.fields)) return [error('/fields', 'form.valueMissing', { name: 'fields' })];
  const unusable = json.fields.flatMap((field, at) =>
    isRecord(field) && typeof field.key === 'string'
      ? []
      : [error(`/fields/${at}`, 'form.valueMissing', { name: 'key' })],
  );
  if (unusable.length > 0) return unusable;
  const form = json as unknown as Form;
  return [
    ...checkKind(form),
    ...checkItems(form),
    ...form.fields.flatMap((field, at) => checkField(form, field, at)),
    ...checkLoops(form),
  ];
}

function checkKind({ kind }: Form): Issue[] {
  return kind === undefined || kind === 'preparation'
    ? []
    : [error('/kind', 'form.kindUnknown', { value: String(kind) })];
}

function checkItems(form: Form): Issue[] {
  return form.items.flatMap(({ item, caption }, at) => [
    ...(form.items.findIndex((other) => other.item === item) < at
      ? [error(`/items/${at}`, 'form.itemTwice', { item })]
      : []),
    ...captionIssues(form, caption, `/items/${at}/caption`),
  ]);
}

function checkField(form: Form, field: Field, at: number): Issue[] {
  const place = `/fields/${at}`;
  const issues: Issue[] = [];
  const { key, kind, options } = field;
  if (!KEY.test(key)) issues.push(error(`${place}/key`, 'form.keyMalformed', { value: key }));
  if (form.fields.findIndex((other) => other.key === key) < at)
    issues.push(error(`${place}/key`, 'form.keyTwice', { key }));
  if (!FIELD_KINDS.includes(kind)) issues.push(error(`${place}/kind`, 'form.kindUnknown', { value: String(kind) }));
  if (!TRANSLATIONS.includes(field.translate)) {
    issues.push(error(`${place}/translate`, 'form.translationUnknown', { value: String(field.translate) }));
  }
  if (!form.items.some(({ item }) => item === field.item)) {
    issues.push(error(`${place}/item`, 'form.itemUnknown', { item: String(field.item) }));
  }
  issues.push(...captionIssues(form, field.caption, `${place}/caption`));
  if (kind === 'choice' && !options?.length) issues.push(error(`${place}/options`, 'form.optionsMissing', { key }));
  options?.forEach(({ value, caption }, number) => {
    const where = `${place}/options/${number}`;
    if (options.findIndex((other) => other.value === value) < number)
      issues.push(error(where, 'form.optionTwice', { value }));
    issues.push(...captionIssues(form, caption, `${where}/caption`));
  });
  for (const name of ['enabledWhen', 'requiredWhen'] as const) {
    const condition = field[name];
    if (condition) issues.push(...conditionIssues(form, condition, `${place}/${name}`));
  }
  return issues;
}

function conditionIssues(form: Form, condition: Condition, place: string): Issue[] {
  if (!isRecord(condition)) return [error(place, 'form.conditionMalformed', { key: '' })];
  for (const name of ['all', 'any'] as const) {
    const parts = (condition as Record<string, unknown>)[name];
    if (Array.isArray(parts)) return parts.flatMap((part, at) => conditionIssues(form, part, `${place}/${name}/${at}`));
  }
  if (!('key' in condition)) return [error(place, 'form.conditionMalformed', { key: '' })];
  const { key } = condition;
  const field = form.fields.find((other) => other.key === key);
  if (!field) return [error(place, 'form.keyUnknown', { key: String(key) })];
  if ('filled' in condition || 'youngerThan' in condition) return [];
  if (!('equals' in condition) && !('in' in condition)) return [error(place, 'form.conditionMalformed', { key })];
  const values = 'equals' in condition ? [condition.equals] : condition.in;
  const possible = field.kind === 'yes-no' ? ['yes', 'no'] : field.options?.map(({ value }) => value);
  if (!possible) return [];
  return values
    .filter((value) => !possible.includes(value))
    .map((value) => error(place, 'form.optionUnknown', { key, value }));
}

/** Conditions that in the end read their own field. */
function checkLoops(form: Form): Issue[] {
  const reads = new Map(form.fields.map(({ key, enabledWhen }) => [key, enabledWhen ? readable(enabledWhen) : []]));
  const issues: Issue[] = [];
  form.fields.forEach(({ key }, at) => {
    const loop = wayBack(key, key, reads, [key]);
    if (loop) issues.push(error(`/fields/${at}/enabledWhen`, 'form.conditionLoop', { keys: loop.join(' > ') }));
  });
  return issues;
}

function wayBack(from: string, to: string, reads: Map<string, string[]>, way: string[]): string[] | null {
  for (const key of reads.get(from) ?? []) {
    if (key === to) return [...way, key];
    if (way.includes(key)) continue;
    const found = wayBack(key, to, reads, [...way, key]);
    if (found) return found;
  }
  return null;
}

/** The keys of a condition that may be malformed. */
function readable(condition: Condition): string[] {
  try {
    return keysOf(condition).filter((key) => typeof key === 'string');
  } catch {
    return [];
  }
}

function captionIssues(form: Form, caption: unknown, place: string): Issue[] {
  const text = isRecord(caption) ? caption[form.language] : undefined;
  return typeof text === 'string' ? [] : [error(place, 'form.captionMissing', { language: String(form.language) })];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

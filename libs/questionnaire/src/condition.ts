import { wholeYears } from './calendar';
import type { Condition, Field, Form } from './form';

/** The keys a condition reads. @example keysOf({ key: 'sex', equals: 'F' }) // ['sex'] */
export function keysOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(keysOf);
  if ('any' in condition) return condition.any.flatMap(keysOf);
  return [condition.key];
}

/** Whether a condition holds. `valueAt` answers '' for what is unknown. */
export function holds(condition: Condition, valueAt: (key: string) => string, today: string): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, valueAt, today));
  if ('any' in condition) return condition.any.some((part) => holds(part, valueAt, today));
  const value = valueAt(condition.key);
  if ('filled' in condition) return (value !== '') === condition.filled;
  if ('youngerThan' in condition) return value !== '' && wholeYears(value, today) < condition.youngerThan;
  const wanted = 'equals' in condition ? [condition.equals] : condition.in;
  return value.split(',').some((part) => part !== '' && wanted.includes(part));
}

/**
 * The keys of the fields that are asked, given the values so far. A question that is not asked counts as unanswered for
 * the questions that depend on it.
 */
export function askedKeys(form: Form, values: Readonly<Record<string, string>>, today: string): Set<string> {
  const fields = new Map(form.fields.map((field) => [field.key, field]));
  const known = new Map<string, boolean>();
  const isAsked = (field: Field | undefined): boolean => {
    if (!field) return false;
    const before = known.get(field.key);
    if (before !== undefined) return before;
    known.set(field.key, true);
    const valueAt = (key: string) => (isAsked(fields.get(key)) ? (values[key] ?? '') : '');
    const asked = !field.enabledWhen || holds(field.enabledWhen, valueAt, today);
    known.set(field.key, asked);
    return asked;
  };
  return new Set(form.fields.filter(isAsked).map((field) => field.key));
}

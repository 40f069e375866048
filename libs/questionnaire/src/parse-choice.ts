import { error } from '@anketa/issue';
import type { Field, Option } from './form';
import type { Parsed } from './parsed';

/**
 * A choice as an agent types it: the value, the printed caption, the label in Russian or English, or the beginning of
 * one of them when it fits one option only. Several choices are separated by commas or semicolons.
 *
 * @example parseChoice(sex, 'жен') // { value: 'F', issues: [] }
 */
export function parseChoice(field: Field, text: string): Parsed {
  const options = field.options ?? [];
  const whole = pick(options, text);
  if (whole.length === 1) return { value: whole[0]!.value, issues: [] };
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1 && !field.multiple) return refused(field, 'choice.onlyOne', text);
  const chosen = new Set<string>();
  for (const part of parts) {
    const fitting = pick(options, part);
    if (fitting.length === 0) return refused(field, 'choice.unknown', part);
    if (fitting.length > 1) return refused(field, 'choice.ambiguous', part);
    chosen.add(fitting[0]!.value);
  }
  const inOrder = options.filter((option) => chosen.has(option.value)).map((option) => option.value);
  return inOrder.length > 0 ? { value: inOrder.join(','), issues: [] } : refused(field, 'choice.unknown', text);
}

const YES = ['yes', 'y', 'да', 'д', '+', 'true', 'oui', 'ja'];
const NO = ['no', 'n', 'нет', 'н', '-', 'false', 'non', 'nein'];

/** Yes or no in Russian, English, French or German, or `+` and `-`. @example parseYesNo('fingerprints', 'да') // { value: 'yes', issues: [] } */
export function parseYesNo(key: string, text: string): Parsed {
  const word = folded(text);
  if (YES.includes(word)) return { value: 'yes', issues: [] };
  if (NO.includes(word)) return { value: 'no', issues: [] };
  return { value: '', issues: [error(key, 'choice.unknown', { value: text, options: 'yes, no' })] };
}

function pick(options: readonly Option[], text: string): Option[] {
  const word = folded(text);
  const byValue = options.filter((option) => folded(option.value) === word);
  if (byValue.length > 0) return byValue;
  const exact = options.filter((option) => names(option).includes(word));
  if (exact.length > 0) return exact;
  return options.filter((option) => names(option).some((name) => name.startsWith(word)));
}

function names(option: Option): string[] {
  const texts = [option.label.ru, option.label.en, ...Object.values(option.caption)];
  return texts.flatMap((text) => [text, ...text.split('/')]).map(folded);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

function refused(field: Field, code: string, value: string): Parsed {
  const options = (field.options ?? []).map((option) => option.value).join(', ');
  return { value: '', issues: [error(field.key, code, { value, options })] };
}

import { error } from '@anketa/issue';
import type { AnswerBox } from './layout';
import type { AnswerPlace, Rectangle, TextBox } from './placed-box';
import type { Placing } from './placing';

/** The place of an answer; keys the form lacks and boxes without room are issues. */
export function placeAnswer(placing: Placing, box: AnswerBox, area: Rectangle, place: string): AnswerPlace {
  const keys = [box.answer].flat();
  const known = placing.form.fields;
  for (const key of keys) {
    if (!known.some((field) => field.key === key)) placing.issues.push(error(place, 'layout.keyUnknown', { key }));
  }
  if (area.width <= 0 || area.height <= 0) placing.issues.push(error(place, 'layout.noRoom', { key: keys.join(', ') }));
  const first = keys[0] ?? '';
  const field = known.find(({ key }) => key === first);
  const { answerSize: size, answerMinSize: minSize, capitals = false } = placing.layout.style;
  const valign = box.valign ?? 'middle';
  const common = {
    ...area,
    item: field?.item ?? '',
    capitals,
    size,
    minSize,
    valign,
    align: box.align ?? 'left',
  } as const;
  const kind = box.kind ?? (field?.kind === 'date' && keys.length === 1 ? 'date' : 'text');
  if (kind === 'letters') return { ...common, kind, keys: [first], cells: box.letters ?? 1 };
  const { dateFormat = 'DD-MM-YYYY' } = placing.layout;
  if (kind === 'date') return { ...common, kind, keys: [first], format: box.format ?? dateFormat };
  return { ...common, kind: 'text', keys, join: box.join ?? '\n', dateFormat, words: wordsOf(placing, keys) };
}

/** What the options of choices are called, for boxes that take them as text. */
function wordsOf({ form }: Placing, keys: readonly string[]): TextBox['words'] {
  const choices = form.fields.filter(({ key, options }) => options && keys.includes(key));
  const named = choices.map(({ key, options = [] }) => {
    const names = options.map(({ value, caption }) => [value, caption[form.language] ?? value]);
    return [key, Object.fromEntries(names)];
  });
  return Object.fromEntries(named);
}

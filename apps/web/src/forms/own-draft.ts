import type { Layout } from '@anketa/paper';
import type { Field, FieldKind, Form, Option, Translation } from '@anketa/questionnaire';

/** A form of the agency's own while it is being changed. */
export interface Draft {
  form: Form;
  layout: Layout;
}

/** A rectangle on a page, millimetres from its top left corner; pages are counted from 0. */
export interface Place {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What an agent says of a question of her own. */
export interface NewField {
  label: { ru: string; en: string };
  kind: FieldKind;
  translate: Translation;
  /** Of a choice. */
  options: readonly { ru: string; en: string }[];
}

/** The item own questions stand under. */
const OWN_ITEM = '+';
const CAPTION = 3.2;
const TICK = 5;
const SMALLEST = { width: 10, height: 5 };

/** Keys of the agency's own questions begin so, and never meet those of the shared vocabulary. */
export const isOwn = ({ key }: Pick<Field, 'key'>): boolean => key.startsWith('own.');

/**
 * Adds a question with a box on a page; choices get a square an option.
 *
 * @example addField(draft, { label: { ru: 'Кличка', en: 'Name of the dog' }, … }, place).form.fields.at(-1)?.key // 'own.nameOfTheDog'
 */
export function addField(draft: Draft, { label, kind, translate, options }: NewField, place: Place): Draft {
  const key = freeKey(draft.form, label.en);
  const language = draft.form.language;
  const field: Field = {
    key,
    item: OWN_ITEM,
    caption: { [language]: label.en },
    label,
    kind,
    latin: kind === 'text' || undefined,
    translate: kind === 'text' ? translate : 'none',
    personal: true,
    options: kind === 'choice' || kind === 'yes-no' ? optionsOf(kind, options, language) : undefined,
  };
  const own = {
    item: OWN_ITEM,
    caption: { [language]: 'Additional' },
    label: { ru: 'Дополнительно', en: 'Additional' },
  };
  const items = draft.form.items.some(({ item }) => item === OWN_ITEM) ? draft.form.items : [...draft.form.items, own];
  const form: Form = { ...draft.form, items, fields: [...draft.form.fields, withoutBlanks(field)] };
  return putBox({ form, layout: draft.layout }, key, place);
}

/** Takes an own question and its box away. */
export function removeField({ form, layout }: Draft, key: string): Draft {
  const fields = form.fields.filter((field) => field.key !== key);
  const items = fields.some(({ item }) => item === OWN_ITEM)
    ? form.items
    : form.items.filter(({ item }) => item !== OWN_ITEM);
  return { form: { ...form, fields, items }, layout: withoutBox(layout, key) };
}

/** Puts the box of an own question somewhere else, kept on the page. */
export function moveBox(draft: Draft, key: string, place: Place): Draft {
  return putBox({ ...draft, layout: withoutBox(draft.layout, key) }, key, place);
}

/** Where the box of an own question is, `null` when it has none. */
export function placeOf({ layout }: Draft, key: string): Place | null {
  for (const [page, { blocks }] of layout.pages.entries()) {
    const block = blocks.find((one) => isBoxOf(one, key));
    if (block) return { page, x: block.x, y: block.y, width: block.width, height: block.rows[0]?.height ?? 0 };
  }
  return null;
}

/** Changes what is asked and how it is translated; keys, kinds and options' values stay. */
export function changeField(
  draft: Draft,
  key: string,
  change: Partial<Pick<Field, 'label' | 'translate' | 'options'>>,
): Draft {
  const fields = draft.form.fields.map((field) => (field.key === key ? { ...field, ...change } : field));
  return { ...draft, form: { ...draft.form, fields } };
}

function putBox({ form, layout }: Draft, key: string, place: Place): Draft {
  const field = form.fields.find((one) => one.key === key);
  if (!field) return { form, layout };
  const { width: widest, height: highest } = layout.page;
  const width = clamp(place.width, SMALLEST.width, widest);
  const height = clamp(place.height, Math.max(SMALLEST.height, field.options ? CAPTION + TICK : CAPTION + 4), highest);
  const block = {
    x: tenth(clamp(place.x, 0, widest - width)),
    y: tenth(clamp(place.y, 0, highest - height)),
    width: tenth(width),
    border: false,
    rows: [{ height: tenth(height), cells: [{ padding: 0, content: contentOf(field) }] }],
  };
  const pages = layout.pages.map((page, at) =>
    at === place.page ? { ...page, blocks: [...page.blocks, block] } : page,
  );
  return { form, layout: { ...layout, pages } };
}

function contentOf({ key, options }: Field) {
  const caption = { captionOf: key };
  if (!options) return [caption, { answer: key }];
  return [caption, { line: options.map(({ value }) => ({ tick: key, option: value })) }];
}

function withoutBox(layout: Layout, key: string): Layout {
  const pages = layout.pages.map((page) => ({ ...page, blocks: page.blocks.filter((block) => !isBoxOf(block, key)) }));
  return { ...layout, pages };
}

const isBoxOf = ({ border, rows }: Layout['pages'][number]['blocks'][number], key: string): boolean =>
  border === false &&
  rows.length === 1 &&
  (rows[0]?.cells[0]?.content?.some((element) => 'captionOf' in element && element.captionOf === key) ?? false);

function optionsOf(kind: FieldKind, options: NewField['options'], language: string): Option[] {
  const words =
    kind === 'yes-no'
      ? [
          { ru: 'Да', en: 'Yes' },
          { ru: 'Нет', en: 'No' },
        ]
      : options;
  return words.map((label, at) => ({
    value: kind === 'yes-no' ? ['yes', 'no'][at]! : `option${at + 1}`,
    caption: { [language]: label.en },
    label,
  }));
}

/** The words of a label as a key: `own.nameOfTheDog`, with a number when that is taken. */
function freeKey(form: Form, label: string): string {
  const words = label.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  const name = `own.${/^[a-z]/.test(joined) ? joined.slice(0, 40) : 'question'}`;
  const taken = new Set(form.fields.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const key = number === 1 ? name : `${name}${number}`;
    if (!taken.has(key)) return key;
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const tenth = (value: number): number => Math.round(value * 10) / 10;
const withoutBlanks = (field: Field): Field => JSON.parse(JSON.stringify(field)) as Field;

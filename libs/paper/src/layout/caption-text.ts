import { error } from '@anketa/issue';
import type { Text } from './layout';
import { said } from './layout-in';
import type { Placing } from './placing';

/**
 * The text of a caption: its own, or the form's as the paper prints it: an item with its number and star, a key without.
 *
 * @example captionText(placing, { captionOf: '21' }, '') // '* 21. Current occupation:'
 */
export function captionText(
  placing: Placing,
  { text, captionOf, language }: { text?: Text; captionOf?: string; language?: string },
  place: string,
): string {
  const { form, layout } = placing;
  if (text !== undefined) return ownText(placing, text, place);
  const { captions = { item: '{item}. {caption}:', field: '{caption}:' } } = layout;
  const name = captionOf ?? '';
  const item = form.items.find((one) => one.item === name);
  const found = item ?? form.fields.find(({ key }) => key === name);
  const caption = found?.caption[language ?? layout.language];
  if (caption === undefined) placing.issues.push(error(place, 'layout.captionUnknown', { name }));
  const words = caption ?? found?.caption[form.language] ?? '';
  if (words === '') return '';
  const pattern = item && name !== '' ? captions.item : captions.field;
  const printed = pattern.replace('{item}', () => name).replace('{caption}', () => words);
  return `${item?.starred ? '* ' : ''}${punctuated(printed, language ?? layout.language)}`;
}

/** In French a colon at the end stands off: `Sexe :`. */
const punctuated = (text: string, language: string) =>
  language === 'fr' ? text.replace(/(?<![\s\u00a0]):$/u, '\u00a0:') : text;

/** A text of the layout itself; one that lacks the language is an issue. */
export function ownText({ layout, issues }: Placing, text: Text, place: string): string {
  const words = said(text, layout.language);
  if (words === undefined) issues.push(error(place, 'layout.textMissing', { language: layout.language }));
  return punctuated(words ?? '', layout.language);
}

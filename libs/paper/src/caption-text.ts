import { error } from '@anketa/issue';
import type { Placing } from './placing';

/**
 * The text of a caption: its own, or the form's as the paper prints it: an item with its number and star, a key without.
 *
 * @example captionText(placing, { captionOf: '21' }, '') // '* 21. Current occupation:'
 */
export function captionText(
  placing: Placing,
  { text, captionOf }: { text?: string; captionOf?: string },
  place: string,
): string {
  if (text !== undefined) return text;
  const { form, layout } = placing;
  const name = captionOf ?? '';
  const item = form.items.find((one) => one.item === name);
  if (item)
    return `${item.starred ? '* ' : ''}${name === '' ? '' : `${name}. `}${item.caption[layout.language] ?? ''}:`;
  const field = form.fields.find(({ key }) => key === name);
  if (!field) placing.issues.push(error(place, 'layout.captionUnknown', { name }));
  return field ? `${field.caption[layout.language] ?? ''}:` : '';
}

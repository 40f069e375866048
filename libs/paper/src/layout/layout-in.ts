import type { Layout, Text } from './layout';

const made = new WeakMap<Layout, Map<string, Layout>>();

/**
 * A layout whose captions are printed in another language, where it has that language; else the layout as it is. The
 * answers stay in the language of their form. The same object for the same layout, so that its paper is laid out once.
 *
 * @example layoutIn(schengen, 'ru').language // 'ru'
 */
export function layoutIn(layout: Layout, language: string): Layout {
  const changes = layout.languages?.[language];
  if (layout.language === language || !changes) return layout;
  const others = made.get(layout) ?? new Map<string, Layout>();
  const other = others.get(language) ?? { ...layout, language, style: { ...layout.style, ...changes } };
  made.set(layout, others.set(language, other));
  return other;
}

/** The languages a layout's captions can be printed in, its own first. @example captionLanguages(schengen) // ['en', 'fr', 'ru'] */
export function captionLanguages({ language, languages = {} }: Layout): string[] {
  return [...new Set([language, ...Object.keys(languages)])];
}

/** A text in a language; undefined when it lacks it. @example said({ en: 'Date', fr: 'Date' }, 'ru') // undefined */
export function said(text: Text, language: string): string | undefined {
  return typeof text === 'string' ? text : text[language];
}

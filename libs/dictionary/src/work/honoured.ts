import type { Manner } from '../words/piece';

/** `им. А.С. Пушкина`: the name as it was typed, in the genitive, goes back to the nominative by its ending. */
export function namedAfter(typed: string, { to, letters }: Manner): string {
  const words = typed.replace(/[«»"]/g, '').split(/\s+/);
  const name = words
    .map((word, at) => (at === words.length - 1 || /[ая]$/u.test(word) ? ungenitive(word) : word))
    .map((word) => HONOURED[word]?.[to] ?? letters(word))
    .join(' ');
  return to === 'en' ? `named after ${name}` : `du nom de ${name}`;
}

/** Whose name has a spelling of its own. */
const HONOURED: Readonly<Record<string, { en: string; fr: string }>> = {
  Герцен: { en: 'Herzen', fr: 'Herzen' },
  Чайковский: { en: 'Tchaikovsky', fr: 'Tchaïkovski' },
  Гёте: { en: 'Goethe', fr: 'Goethe' },
  Гете: { en: 'Goethe', fr: 'Goethe' },
  Шопен: { en: 'Chopin', fr: 'Chopin' },
  Вернадский: { en: 'Vernadsky', fr: 'Vernadski' },
  Достоевский: { en: 'Dostoevsky', fr: 'Dostoïevski' },
  Лермонтов: { en: 'Lermontov', fr: 'Lermontov' },
  Пушкин: { en: 'Pushkin', fr: 'Pouchkine' },
};

/** @example ungenitive('Пушкина') // 'Пушкин' */
export function ungenitive(word: string): string {
  if (/(?:[оеё]в|ин)ой$/u.test(word)) return word.replace(/ой$/u, 'а');
  return word
    .replace(/([сц]к)ого$/u, '$1ий')
    .replace(/([бвгджзклмнпрстфхцчшщ])а$/u, '$1')
    .replace(/([л])я$/u, '$1ь')
    .replace(/([аеиоу])я$/u, '$1й')
    .replace(/([гкх])и$/u, '$1а')
    .replace(/([сц]к)ой$/u, '$1ая');
}

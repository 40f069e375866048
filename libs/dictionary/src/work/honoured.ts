import { HONOURED } from '../data/organisations/honoured';
import type { Manner } from '../words/piece';
import { plainRows } from '../words/read-rows';

/** `им. А.С. Пушкина`: the name as it was typed, in the genitive, goes back to the nominative by its ending. */
export function namedAfter(typed: string, { to, letters }: Manner): string {
  const name = nominatives(typed)
    .map((word) => honoured().get(word)?.[to] ?? letters(word))
    .join(' ');
  return to === 'en' ? `named after ${name}` : `du nom de ${name}`;
}

/** Whether the name is one that half the towns have named something after, and needs no look. */
export function isHonoured(typed: string): boolean {
  const words = nominatives(typed);
  return (
    honoured().has(words.at(-1)!) &&
    words.slice(0, -1).every((word) => /^(?:\p{Lu}\.\s?)+$/u.test(word)) &&
    words.length < 4
  );
}

function nominatives(typed: string): string[] {
  const words = typed
    .replace(/[«»"]/g, '')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/\s+/);
  const woman = /(?:ой|ей)$/u.test(words.at(-1)!);
  return words.map((word, at) =>
    at === words.length - 1 || /[ая]$/u.test(word) ? ungenitive(word) : woman ? ofWoman(word) : word,
  );
}

/** `Зои`, `Лизы`: a first name before a woman's surname. */
const ofWoman = (word: string) =>
  /^\p{Lu}\p{Ll}+ы$/u.test(word) ? word.replace(/ы$/u, 'а') : word.replace(/([еио])и$/u, '$1я');

let names: Map<string, { en: string; fr: string }> | undefined;

function honoured() {
  names ??= new Map(plainRows(HONOURED).map(([ru = '', en = '', fr = en]) => [ru, { en, fr }]));
  return names;
}

/** Whose surname's nominative its ending does not say. */
const IRREGULAR: Readonly<Record<string, string>> = {
  Толстого: 'Толстой',
  Трубецкого: 'Трубецкой',
  Донского: 'Донской',
  Павла: 'Павел',
  Льва: 'Лев',
};

/** @example ungenitive('Пушкина') // 'Пушкин' */
export function ungenitive(word: string): string {
  if (IRREGULAR[word]) return IRREGULAR[word];
  if (/(?:[оеё]в|ин)ой$/u.test(word)) return word.replace(/ой$/u, 'а');
  return word
    .replace(/([гкхжшчщ])ого$/u, '$1ий')
    .replace(/([бвдзлмнпрстфц])ого$/u, '$1ый')
    .replace(/([бвгджзклмнпрстфхцчшщ])а$/u, '$1')
    .replace(/([лр])я$/u, '$1ь')
    .replace(/([аеиоу])я$/u, '$1й')
    .replace(/([гкх])и$/u, '$1а')
    .replace(/([сц]к)ой$/u, '$1ая');
}

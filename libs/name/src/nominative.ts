import { isGivenName } from './given-name';
import { hasSurnameEnding } from './surname-ending';

/** Endings of the oblique cases and what the nominative has instead, a man's and a woman's given name. */
const GIVEN: Readonly<Record<'M' | 'F', readonly (readonly [ending: string, nominative: string])[]>> = {
  M: [
    ['ом', ''],
    ['ем', 'й'],
    ['ем', 'ь'],
    ['а', ''],
    ['у', ''],
    ['я', 'й'],
    ['я', 'ь'],
    ['ю', 'й'],
    ['ю', 'ь'],
    ['ы', 'а'],
    ['у', 'а'],
    ['е', 'а'],
    ['е', 'я'],
    ['ой', 'а'],
    ['и', 'я'],
    ['ю', 'я'],
    ['ей', 'я'],
  ],
  F: [
    ['ы', 'а'],
    ['и', 'я'],
    ['и', 'а'],
    ['и', 'ь'],
    ['у', 'а'],
    ['ю', 'я'],
    ['е', 'а'],
    ['е', 'я'],
    ['ой', 'а'],
    ['ей', 'я'],
    ['ью', 'ь'],
  ],
};

/**
 * A Russian full name of a sentence ("для Смирнова Олега Петровича", "Смирнову Анну Игоревну") in the nominative, told by
 * the patronymic's case and the dictionary of given names; a part that does not tell stays as it is. `null` when the
 * patronymic is in no oblique case.
 *
 * @example nominativeName(['Смирнова', 'Олега', 'Петровича']) // ['Смирнов', 'Олег', 'Петрович']
 */
export function nominativeName([surname, given, patronymic]: readonly [string, string, string]):
  | [string, string, string]
  | null {
  const man = /^(.+ич)(?:а|у|ем|ом|е)$/u.exec(patronymic)?.[1];
  const woman = /^(.+(?:вн|ичн))(?:ы|е|у|ой|ою)$/u.exec(patronymic)?.[1];
  const sex = man ? 'M' : woman ? 'F' : null;
  if (sex === null) return null;
  const name = GIVEN[sex]
    .filter(([ending]) => given.endsWith(ending))
    .map(([ending, end]) => withVowel(given.slice(0, given.length - ending.length) + end))
    .find(isGivenName);
  const family = sex === 'M' ? mansSurname(surname) : womansSurname(surname);
  return [family ?? surname, name ?? given, man ?? `${woman}а`];
}

/** Vowels that only the nominative has: Павла – Павел, Льва – Лев. */
function withVowel(name: string): string {
  return name === 'Павл' ? 'Павел' : name === 'Льв' ? 'Лев' : name;
}

function mansSurname(surname: string): string | null {
  const [, own] = /^(.+(?:ов|ев|ёв|ин|ын))(?:а|у|ым|ом|е)$/u.exec(surname) ?? [];
  if (own) return own;
  const [, stem] = /^(.+(?:ск|цк))(?:ого|ому|им|ом)$/u.exec(surname) ?? [];
  if (stem) return `${stem}ий`;
  const bare = surname.replace(/(?:а|у|ом)$/u, '');
  if (bare !== surname) return hasSurnameEnding(bare) ? bare : null;
  return /(?:ко|их|ых)$/u.test(surname) ? surname : null;
}

function womansSurname(surname: string): string | null {
  const [, own] = /^(.+(?:ов|ев|ёв|ин|ын))(?:ой|ою|у)$/u.exec(surname) ?? [];
  if (own) return `${own}а`;
  const [, stem] = /^(.+(?:ск|цк))(?:ой|ою|ую)$/u.exec(surname) ?? [];
  if (stem) return `${stem}ая`;
  return /(?:ко|их|ых|[бвгджзклмнпрстфхцчшщ])$/u.test(surname) ? surname : null;
}

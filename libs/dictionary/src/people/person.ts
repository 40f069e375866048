import * as english from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import type { Case } from '../words/inflect';
import { senseOf, sensesInCase } from '../words/lexicon';
import type { Manner } from '../words/piece';

/** Somebody an answer names, in the language asked for. */
export interface Someone {
  text: string;
  /** The French noun with its definite article behind nothing, `de` and `à`; English: the same, with `the`. */
  the: string;
  of: string;
  to: string;
  /** Said of one's own: `my husband`, `mon mari`; of others `the coach`, `a client`. */
  my: string;
  plural: boolean;
  certain: boolean;
}

/** A person of the tables in this case: `близкого родственника`, `родителям`, `компании-работодателю`. */
export function someone(text: string, cases: 'nominative' | readonly Case[], manner: Manner): Someone | null {
  const key = entryKey(text.replace(/^(?:мо|сво|наш)\p{L}{1,3}\s+/iu, ''));
  if (/^групп/u.test(key)) return null; // a team of an office, which nobody travels with
  const kinds = ['person', 'organisation', 'occupation'] as const;
  const sense = cases === 'nominative' ? senseOf(key, ...kinds) : sensesInCase(key, cases, ...kinds)[0];
  if (!sense || (cases !== 'nominative' && isSeveral(key, sense.ru))) return null;
  return told(sense, /^(?:мо|сво|наш)\p{L}{1,3}\s+/iu.test(text), manner);
}

/** People of whom nobody has but one. */
const AMONG_OTHERS =
  /^(?:клиент|клиентка|заказчик|заказчица|поставщик|покупатель|покупательница|пациент|пациентка|партнер|деловой партнер|бизнес-партнер|инвестор|сотрудник|сотрудница|поставщица)$/u;

/** `коллегами`, `сестрам`, `подруг`: a plural form of a word whose plural the tables do not have. */
function isSeveral(form: string, ru: string): boolean {
  if (/[ыи]$|дети$|лица$|друзья$/u.test(ru.split(' ').at(-1)!)) return false;
  return /(?:ами|ями|ьми|ам|ям)$/u.test(form) || (/[ая]$/u.test(ru) && form === entryKey(ru).slice(0, -1));
}

function told(sense: Sense, typedMine: boolean, { to }: Manner): Someone {
  const plural =
    /(?:[иы]|дети|лица|друзья|братья|сыновья)$|^(?:знакомые|близкие|родные|взрослые)$/u.test(headOf(sense.ru)) ||
    sense.ru === 'семья и друзья';
  const woman = sense.woman || sense.french === 'f' || isWoman(sense.ru) || sense.fr[1].startsWith('personne ');
  const text = sense[to][woman ? 1 : 0];
  const certain = !sense.doubtful;
  const some = AMONG_OTHERS.test(entryKey(sense.ru));
  const theirs = !typedMine && (some || sense.kind !== 'person');
  if (to === 'en') {
    const my = /^(?:my|the|a) /.test(text)
      ? text
      : theirs
        ? some && !plural
          ? english.one(text)
          : `the ${text}`
        : `my ${text}`;
    return { text, the: `the ${text}`, of: `of the ${text}`, to: text, my, plural, certain };
  }
  const gender = plural ? 'pl' : woman ? 'f' : 'm';
  const of = french.of(text, gender);
  const vowel = of.startsWith("de l'");
  const the = plural ? `les ${text}` : vowel ? `l'${text}` : woman ? `la ${text}` : `le ${text}`;
  const at = plural ? `aux ${text}` : vowel || woman ? `à ${the}` : `au ${text}`;
  const own = plural ? 'mes' : woman && !vowel ? 'ma' : 'mon';
  const other = some ? `${plural ? 'des' : woman ? 'une' : 'un'} ${text}` : the;
  const my = theirs
    ? other
    : /^(?:mon|ma|mes) /.test(text)
      ? text
      : text === 'membres de la famille'
        ? 'mes proches'
        : `${own} ${text}`;
  return { text, the, of, to: at, my, plural, certain };
}

/** The noun that the other words are said of: `сестра жены` is one. */
const headOf = (ru: string) => ru.split(' ').find((word) => !/(?:ый|ий|ой|ая|ое|ые|ие)$/u.test(word)) ?? ru;

/** Kinship words of women end in а, я or ь, but so do those of some men. */
function isWoman(ru: string): boolean {
  const noun = headOf(ru);
  if (/^(?:папа|дядя|дедушка|прадедушка|мужчина|тезка|коллега|сирота|глава|зять|тесть|гость|\p{L}*тель)$/u.test(noun))
    return false;
  return /[аяь]$/u.test(noun);
}

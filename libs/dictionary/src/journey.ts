import { country } from './english';
import type { Sense } from './entry';
import { entryKey } from './entry-key';
import { senseOf, sensesInCase } from './lexicon';
import { looked, type Manner, type Piece, said } from './piece';

const TRAVELS =
  /^(поездка|путешествие|командировка|служебная командировка|визит|экскурсия|круиз|деловая поездка|туристическая поездка|частная поездка|гостевая поездка|учебная поездка|служебная поездка|автобусный тур|экскурсионная поездка)$/;

/**
 * What somebody travels for and where to.
 *
 * @example journey('отпуск в Испании', { to: 'fr', letters })?.text // 'vacances en Espagne'
 */
export function journey(text: string, manner: Manner): Piece | null {
  const [, purpose = '', , place = ''] = /^(.+)\s+(во?|на)\s+(.+)$/iu.exec(text) ?? [];
  const what = senseOf(entryKey(purpose), 'purpose') ? looked(purpose, manner) : null;
  if (!what) return null;
  const found = whereabouts(place);
  if (!found) return null;
  const name = said({ ...found.sense, doubtful: false }, manner).text;
  const towards = TRAVELS.test(entryKey(purpose)) || found.towards === true;
  const unclear = found.towards === null && !TRAVELS.test(entryKey(purpose));
  return {
    text: `${what.text} ${manner.to === 'en' ? inEnglish(found.sense, name, towards) : inFrench(found.sense, name)}`,
    guessed: what.guessed || found.sense.doubtful || unclear,
    unknown: [],
  };
}

const inEnglish = ({ kind }: Sense, name: string, towards: boolean) =>
  `${towards ? 'to' : 'in'} ${kind === 'country' ? country(name) : name}`;

function inFrench({ kind, french }: Sense, name: string): string {
  if (kind === 'country') return `${french} ${name}`;
  return name.startsWith('Le ') ? `au ${name.slice(3)}` : `à ${name}`;
}

/** A city or country in the case that says where to (accusative) or where (prepositional); names that are not declined: `null`. */
function whereabouts(place: string): { sense: Sense; towards: boolean | null } | null {
  const key = entryKey(place.replace(/^(?:г\.|городе?)\s*/iu, ''));
  const [where] = sensesInCase(key, ['prepositional'], 'country', 'city');
  const [whereTo] = sensesInCase(key, ['accusative'], 'country', 'city');
  const plain = senseOf(key, 'country', 'city');
  const undeclined = plain && (/[оиуыэ]$/.test(key) || /^[а-я]{2,5}$/.test(key)) ? plain : null;
  const sense = where ?? whereTo ?? undeclined;
  return (
    sense && {
      sense,
      towards: where && !whereTo && !undeclined ? false : whereTo && !where && !undeclined ? true : null,
    }
  );
}

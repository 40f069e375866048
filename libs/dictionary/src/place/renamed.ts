import { country } from '../words/english';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { type Manner, type Piece, within } from '../words/piece';
import { land } from './land';

const WAS = 'ранее|раньше|прежде|бывш(?:ий|ая|ее)|бывш\\.|быв\\.|прежнее название|прежнее наименование|старое название';
const IS = 'ныне|сейчас|теперь|в настоящее время|нынешн(?:ий|яя|ее)';
const OTHER = `(?:(${IS})|(?:${WAS}))\\s*[:-]?\\s*`;
const IN_BRACKETS = new RegExp(`^([^()]+?)\\s*\\(${OTHER}([^()]+)\\)(?:,\\s*(.+))?$`, 'iu');
const BETWEEN_COMMAS = new RegExp(`^([^(),]+),\\s*${OTHER}([^(),]+)(?:,\\s*(.+))?$`, 'iu');

/** Where a town's or settlement's word stands, or the tables have the name. */
const isPlace = (text: string) =>
  /^(?:г|гор|город|пос|пгт|с|село|дер|д|ст|станица)(?:\.\s?|\s)\p{Lu}/u.test(text) ||
  !!(land(text) ?? senseOf(entryKey(text), 'city'));

/** A town no table has. */
const NAME = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*$/u;

/**
 * A place under its name of then or now: `г. Куйбышев (ныне Самара), СССР`.
 *
 * @example renamed('Ленинград (ныне Санкт-Петербург)', read, { to: 'en', letters })?.text
 *   // 'Leningrad (now Saint Petersburg)'
 */
export function renamed(text: string, read: (part: string) => Piece, { to }: Manner): Piece | null {
  const brackets = IN_BRACKETS.exec(text);
  const [, name = '', now, other = '', rest = ''] = brackets ?? BETWEEN_COMMAS.exec(text) ?? [];
  if (name === '' || !isPlace(name.split(/,\s*/).at(-1)!) || !(isPlace(other) || NAME.test(other))) return null;
  const said = now ? { en: 'now', fr: "aujourd'hui" } : { en: 'formerly', fr: 'anciennement' };
  const [one, called, around] = [read(name), read(other), rest === '' ? null : read(rest)];
  const second = `${said[to]} ${to === 'en' ? country(called.text) : called.text}`;
  const whole = `${one.text}${brackets ? ` (${second})` : `, ${second}`}${around ? `, ${around.text}` : ''}`;
  const unsure = !isPlace(other) || called.guessed || !!around?.guessed;
  return {
    ...within(one, whole, unsure),
    unknown: [one, called, around].flatMap((piece) => piece?.unknown ?? []),
  };
}

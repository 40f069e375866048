import { isDistrictOfMoscow } from '../place/moscow';
import { nominative, type Place, places, shortened } from '../place/place';
import { adjective } from '../words/adjective';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { CASES } from '../words/inflect';
import { senseOf } from '../words/lexicon';
import { type Noun, nounPhrase } from '../words/noun-phrase';
import type { Manner, Piece } from '../words/piece';
import { ministry } from './ministry';

/** A run of words understood, and how many of them there were. */
interface Step {
  words: number;
  text: string;
  certain: boolean;
}

/**
 * An office with its number, its state and the places it serves, in the nominative or as it stands behind "выдан"; an embassy
 * with its state and town.
 *
 * @example office('УФМС России по г. Москве', { to: 'en', letters })?.text
 *   // 'Directorate of the Federal Migration Service of Russia for Moscow'
 */
export function office(text: string, manner: Manner): Piece | null {
  const [, issued = '', day = '', rest = text] =
    /^(выдан[оа]?:?\s+)?(?:(?<=\s)(\d\d?\.\d\d\.\d{2,4})(?:\s*г\.?)?,?\s+)?(.+)$/iu.exec(text) ?? [];
  const [, former = '', now = rest] = /^(бывш(?:ий|ая|ее|им|ей|его)\s+)?(.+)$/iu.exec(rest) ?? [];
  const words = now
    .replace(/,\s/g, ' ')
    .replace(/(^|\s)У\s+(?=МВД|ФМС|ФСБ|ФНС)/gu, '$1У')
    .replace(/(^|\s)ОП(?=\s*№?\s*\d.*\sУ?МВД)/u, '$1отдел полиции')
    .replace(/^(\d{1,2}(?:-?(?:м|ым|е|ое|й))?\s+отделени)ем(?=\s)/iu, '$1е')
    .replace(
      /^(?:(\p{L}+[кн])[ыи]м\s+)?(отделени|управлени)ем(?=\s)/iu,
      (_all, which: string | undefined, what: string) => (which ? `${which}ое ${what}е` : `${what}е`),
    )
    .replace(/^(\d{1,2})(?:-?(?:м|ым|е|ое|й))?\s+(отдел\p{L}*\s+(?:милиции|полиции))/iu, '$2 № $1')
    .split(/\s+/);
  const coded = withCode(now, manner);
  const first = coded ?? head(words, manner);
  if (!first) return null;
  const steps: Step[] = [first];
  for (let at = first.words; at < words.length; at += steps.at(-1)!.words) {
    const next = following(words.slice(at), steps.at(-1)!, text, manner);
    if (!next) return null;
    steps.push(next);
  }
  const before =
    issued &&
    (manner.to === 'en'
      ? `issued ${day && `on ${day} `}by the `
      : `délivré ${day && `le ${day} `}par ${first.gender === 'f' ? 'la' : 'le'} `);
  const written = steps
    .map((step) => step.text)
    .join(' ')
    .replace(/ de district (?=du district )/, ' ')
    .replace(/(?<!^issuing) (?=(?:authority|autorité) \d)/i, ', ');
  return {
    text: before + (former ? formerly(written, first.gender, manner) : written),
    guessed: issued !== '' || steps.some(({ certain }) => !certain),
    unknown: [],
    gender: first.gender,
  };
}

/**
 * Offices that issue documents, shortened; with only a code behind them passports write them so, and no office has a name
 * that ends in a number of five.
 */
const CODED =
  /^((?:гу |о|мо )?мвд|гу?овм|гувм|увм|овм|[оу]{0,2}фмс|оуфмс|мро уфмс|тп уфмс|мро|тп|мп|пвс|пво|огим|гмс|грс|р?овд|рово?|рувд|[гу]?увд|говд|горовд|л?овд|мовд|овир|загс|мид|о?гибдд|угибдд|гаи|мрэо(?: гибдд)?|мфц|о[мп]|пс|умвд|умвдт|гумвд)\s+(?:№\s*)?(\d{3,6}|\d{3}-\d{2,3})(?=$|\s+(?:от\s+)?\d\d\.\d\d\.)/iu;

/** `МВД 77001`, `ФМС 770-001`: by letters, as in the passport. */
function withCode(text: string, { letters }: Manner): (Step & { gender: string }) | null {
  const [, short = '', code = ''] = CODED.exec(text.trim()) ?? [];
  if (short === '') return null;
  const words = CODED.exec(text.trim())![0].split(/\s+/).length;
  return { words, text: `${letters(short.toUpperCase())} ${code}`, certain: true, gender: 'm' };
}

const formerly = (office: string, gender: string, { to }: Manner) =>
  to === 'en'
    ? `former ${office}`
    : `${gender === 'f' ? 'ancienne' : 'ancien'} ${office.charAt(0).toLowerCase()}${office.slice(1)}`;

function following(words: string[], before: Step, text: string, manner: Manner): Step | null {
  const local = next(words, manner);
  if (local && local.words > 1 && OF_DISTRICT.test(words[0]!)) return local;
  return (
    number(words, manner) ??
    quoted(words, manner) ??
    served(words, text, manner) ??
    local ??
    (LOCAL.test(before.text) ? called(words, manner) : null)
  );
}

/** What serves a district, which may be named behind it without a word: `ОВД Ясенево`. */
const LOCAL =
  /of Internal Affairs$|Migration (?:Service|Affairs)$|[Aa]dministration$|(?:police|militia) station$|(?:police|militia) department$|service de (?:police|milice)$|council$|affaires intérieures$|questions migratoires$|des migrations$|commissariat de police$|poste de milice$|conseil de district$/i;

/** `Хорошево-Мневники`: a district of Moscow, whose names are known; any other is a guess. */
function called(words: string[], { letters }: Manner): Step | null {
  for (let count = Math.min(words.length, 3); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (isDistrictOfMoscow(name)) return { words: count, text: letters(name), certain: true };
  }
  return null;
}

const DATE = /^\d\d\.\d\d\.\d{4}(?:г\.?)?$/u;

/** `№ 2`, `№2`, or the code that stands for an office: `77001`, `770-001`. */
function number([first = '', second = '']: string[], { to }: Manner): Step | null {
  const named = to === 'en' ? 'No.' : 'n°';
  if (/^(?:№|N)$/i.test(first) && /^\d+$/.test(second)) return { words: 2, text: `${named} ${second}`, certain: true };
  const joined = /^(?:№|N)(\d+)$/i.exec(first)?.[1];
  if (joined) return { words: 1, text: `${named} ${joined}`, certain: true };
  if (DATE.test(first))
    return { words: /^г\.?$/u.test(second) ? 2 : 1, text: first.replace(/г\.?$/u, ''), certain: true };
  if (/^от$/u.test(first) && DATE.test(second)) {
    return { words: 2, text: to === 'en' ? `of ${second}` : `du ${second}`, certain: true };
  }
  if (/^орган$/iu.test(first) && /^\d+$/.test(second)) {
    return { words: 2, text: to === 'en' ? `authority ${second}` : `autorité ${second}`, certain: true };
  }
  return /^\d+(?:-\d+)?$/.test(first) ? { words: 1, text: first, certain: true } : null;
}

/** `ОВД «Сокол»`. */
function quoted(words: string[], { letters }: Manner): Step | null {
  const name = /^[«"“]([^«»"“”]+)[»"”](?=\s|$)/u.exec(words.join(' '));
  return name && { words: name[0].split(' ').length, text: `"${letters(name[1]!)}"`, certain: true };
}

/** `по г. Москве`, `в Свердловском р-не г. Перми`, `г. Сочи`, `России`. */
function served(words: string[], text: string, manner: Manner): Step | null {
  const [, preposition = ''] = /^(по|в|во)$/iu.exec(words[0]!) ?? [];
  const from = preposition ? 1 : 0;
  for (let count = words.length; count > from; count--) {
    const slice = words.slice(from, count);
    if (slice.some((word, at) => at > 0 && /^(?:по|в|во)$/iu.test(word))) continue;
    const found = joined(slice.join(' '), preposition !== '', text, manner);
    if (!found) continue;
    const [first, ...others] = found.map((group) => linked(group, preposition, manner));
    const and = manner.to === 'en' ? ' and ' : ' et ';
    const said = [first, ...others.map((other) => other.replace(/^(?:for|in|of|pour) /, ''))].join(and);
    return { words: count, text: said, certain: found.flat().every(({ certain }) => certain) };
  }
  return null;
}

/** `Санкт-Петербургу и Ленинградской области`, `СПб и ЛО`: each with the larger places behind it. */
function joined(text: string, short: boolean, around: string, manner: Manner): Place[][] | null {
  const groups = text.split(' и ').map((part) => {
    const region = short ? shortened(part, around, manner) : null;
    return region ? [region] : places(part, manner);
  });
  return groups.every((group): group is Place[] => !!group) ? groups : null;
}

function linked([first, ...larger]: Place[], preposition: string, { to }: Manner): string {
  const own =
    preposition === ''
      ? first!.of
      : preposition.toLowerCase() === 'по'
        ? `${to === 'en' ? 'for' : 'pour'} ${first!.text}`
        : first!.inside;
  return [own, ...larger.map(({ of }) => of)].join(' ');
}

/** An office at the beginning: a district's adjective may stand before it (`Первомайским РОВД`). */
function head(words: string[], manner: Manner): (Step & { gender: string }) | null {
  for (let count = Math.min(words.length, 9); count > 0; count--) {
    const found = named(words.slice(0, count), manner);
    if (found) return { words: count, ...found };
  }
  return null;
}

const OF_DISTRICT = /^(\p{Lu}[\p{L}-]+?[бвгджзклмнпрстфхцчшщ])(?:ий|ый|ой|ая|ое|ее|ого|его|ому|ему|им|ым)$/u;

/** Districts of towns that are called by a plain word: `Центральный РОВД` is of that district, and not central. */
const DISTRICT = /^(?:Центральн|Северн|Южн|Восточн|Западн|Железнодорожн|Промышленн|Индустриальн|Заводск|Городск)/u;

function named(words: string[], manner: Manner): { text: string; gender: string; certain: boolean } | null {
  const [first = '', ...rest] = words;
  const known = DISTRICT.test(first) && /^(?:ровд|рувд|районн\p{L}+)$/iu.test(rest[0] ?? '') ? null : adjective(first);
  const stem = known && known.stands !== 'last' ? undefined : OF_DISTRICT.exec(first)?.[1];
  const served = stem && rest.length > 0 ? nounOf(rest) : null;
  const local =
    served &&
    /district|of internal affairs$|(?:militia|police) (?:station|department)|commissariat|administration|court|prosecutor|civil registry/i.test(
      served.en,
    );
  const noun = local && (/district/i.test(served.en) || !nounOf(words)) ? null : nounOf(words);
  const composed = !noun || noun.composed ? ministry(words, manner) : null;
  if (composed) return { ...composed, certain: false };
  if (noun) return { text: noun[manner.to], gender: noun.gender, certain: noun.certain };
  if (!local) return null;
  const name = manner.letters(/ая$/u.test(first) ? first : nominative(stem!));
  const text =
    manner.to === 'en' ? `${name} ${served.en}` : `${served.fr.replace(/ de district$/, ' du district')} ${name}`;
  return { text, gender: served.gender, certain: served.certain };
}

function nounOf(words: string[]): Noun | null {
  const key = entryKey(words.join(' '));
  const kinds = /^(?:отдел|управлени)/.test(key) ? (['office', 'organisation'] as const) : (['office'] as const);
  const noun = nounPhrase(key, 'nominative', ...kinds) ?? nounPhrase(key, CASES, ...kinds);
  const known = senseOf(entryKey(words.slice(1).join(' ')), 'office');
  return noun?.composed && / управлени\p{L}+$/u.test(key) && !known ? null : noun;
}

/** Another office or department in the genitive, behind the one it belongs to. */
function next(words: string[], manner: Manner): Step | null {
  const found = head(words, manner);
  if (!found) return null;
  return { ...found, text: manner.to === 'en' ? `of the ${found.text}` : french.of(found.text, found.gender) };
}

import { MONTHS, NUMBERS, ORDINAL_DAYS, PARTS_OF_TIME, SEASONS, UNITS } from '../data/sentences/cases';
import * as french from './french';
import { type Manner, type Piece, sure } from './piece';
import { plainRows } from './read-rows';

const NUMBER_ROWS = plainRows(NUMBERS);
const MONTH_ROWS = plainRows(MONTHS);
const UNIT_ROWS = plainRows(UNITS);
const SEASON_ROWS = plainRows(SEASONS);
const PART_ROWS = plainRows(PARTS_OF_TIME);
const DAY_STEMS = ORDINAL_DAYS.split(' ');

/**
 * Counted time and money, and written-out days: nothing here is a guess.
 *
 * @example count('2 недели', { to: 'fr', letters })?.text // '2 semaines'
 */
export function count(written: string, manner: Manner): Piece | null {
  const text = dayInFigures(inFigures(written)).replace(/(?<=\d\s?)(?:кв\.?\s?м(?:етр\p{L}*)?|м²|м2)\.?$/u, 'квм');
  const dated =
    date(text, manner) ??
    inMonth(text, manner) ??
    inSeason(text, manner) ??
    inPart(text, manner) ??
    monthOfYear(text, manner) ??
    untilNow(text, manner) ??
    outermost(text, manner) ??
    within(text, manner) ??
    ago(text, manner) ??
    severalYears(text, manner);
  if (dated) return dated;
  const span =
    /^с\s+(\d{1,2})(?:\s+(\p{L}+(?:\s+\d{4}(?:\s*(?:г\.?|года))?)?))?\s+по\s+(\d{1,2}\s+\p{L}+(?:\s+\d{4})?)(?:\s*(?:г\.?|года))?$/iu.exec(
      text,
    );
  const until = span && count(span[3]!, manner);
  const since = span && (span[2] ? count(`${span[1]} ${span[2]}`, manner)?.text : dayOf(span[1]!, manner));
  if (until && since)
    return sure(manner.to === 'en' ? `from ${since} to ${until.text}` : `du ${since} au ${until.text}`);
  const day = /^(\d{1,2})\s+(\p{L}+)(?:\s+(\d{4})(?:\s*(?:г\.?|года|год))?)?$/iu.exec(text);
  const month = day && monthOf(day[2]!, manner);
  if (day && month) {
    return sure([dayOf(day[1]!, manner), month, day[3]].filter(Boolean).join(' '));
  }
  const year = /^((?:19|20)\d\d)\s*(?:г\.?|год)$/iu.exec(text);
  if (year) return sure(year[1]!);
  const amount = /^(\d[\d .]*?)\s*(тыс\.?|тысяч|млн\.?)?\s*(\p{L}+)\.?$/iu.exec(text);
  const units = amount && unitOf(amount[3]!, manner);
  if (!amount || !units) return null;
  const number = large(amount[1]!.trim(), amount[2] ?? '', manner);
  return sure(`${number} ${number === '1' ? units[0] : units[1]}`);
}

/** Thousands in figures, as both languages write them; millions in words. */
function large(number: string, word: string, { to }: Manner): string {
  if (word === '') return number;
  if (/^м/iu.test(word))
    return `${number}${to === 'en' ? ' million' : number === '1' ? ' million de' : ' millions de'}`;
  return /^\d+$/.test(number)
    ? `${number}${to === 'en' ? ',' : ' '}000`
    : `${number}${to === 'en' ? ' thousand' : ' mille'}`;
}

/** A span of time without a preposition, or how long something is to go on. */
const SPAN =
  /^(?:(?:for|pendant) )?((?:about |more than |environ |plus de )?[\d.,]+ (?:day|night|week|month|year|hour|jour|nuit|semaine|mois|an|année|heure)s?)$/;

/** A counted span and nothing else: `5 years`, `plus de 10 ans`; else `null`. */
export const spanOf = (counted: string): string | null => SPAN.exec(counted)?.[1] ?? null;

/** @example goingOn('5 ans', { to: 'fr', letters }) // 'depuis 5 ans' */
export function goingOn(counted: string, { to }: Pick<Manner, 'to'>): string {
  const span = spanOf(counted);
  return span ? `${to === 'en' ? 'for' : 'depuis'} ${span}` : counted;
}

/** @example lasting('5 ans', { to: 'fr', letters }) // 'pendant 5 ans' */
export function lasting(counted: string, { to }: Pick<Manner, 'to'>): string {
  const span = spanOf(counted);
  return span ? `${to === 'en' ? 'for' : 'pendant'} ${span}` : counted;
}

/** A year, or a month and year, behind its preposition: `в 2019 году`, `с 2015 г.`, `до мая 2026`. */
function date(text: string, manner: Manner): Piece | null {
  const [, preposition = '', month = '', year = ''] =
    /^(в|во|с|до|к|около|после|от)\s+(?:(?!году)(\p{L}{3,})\s+)?((?:19|20)\d\d)\s*(?:-?(?:м|го|ом))?\s*(?:г\.?|год|году|года)?$/iu.exec(
      text,
    ) ?? [];
  const name = month ? monthOf(month.replace(/е$/u, 'я').replace(/(?<=март|август)я$/u, 'а'), manner) : '';
  const words = year && name !== null ? DATED[preposition.toLowerCase()] : undefined;
  return words ? sure([words[manner.to], name, year].filter(Boolean).join(' ')) : null;
}

const DATED: Readonly<Record<string, { en: string; fr: string }>> = {
  в: { en: 'in', fr: 'en' },
  во: { en: 'in', fr: 'en' },
  с: { en: 'since', fr: 'depuis' },
  до: { en: 'until', fr: "jusqu'en" },
  к: { en: 'by', fr: "d'ici" },
  около: { en: 'around', fr: 'vers' },
  после: { en: 'after', fr: 'après' },
  от: { en: 'of', fr: 'de' },
};

/** `в июле`, `в мае - июне`. */
function inMonth(text: string, manner: Manner): Piece | null {
  const [, word = ''] = /^в\s+(\p{L}{3,})$/iu.exec(text) ?? [];
  const month = word && monthOf(word.replace(/е$/u, 'я').replace(/(?<=март|август)я$/u, 'а'), manner);
  return month ? sure(`${manner.to === 'en' ? 'in' : 'en'} ${month}`) : null;
}

/** @example dayInFigures('двадцать третье марта 2019 г.') // '23 марта 2019 г.' */
function dayInFigures(text: string): string {
  const [, tens = '', day = '', rest = ''] =
    /^(двадцать\s+|тридцать\s+)?(\p{L}+?)(?:ье|ьего|ое|ого)(\s+\p{L}+(?:\s+\d{4}.*)?)$/iu.exec(text) ?? [];
  const thirtieth = /^тридцат$/iu.test(day) ? 30 : 0;
  const ones = DAY_STEMS.indexOf(day.toLowerCase()) + 1 || thirtieth;
  const before = tens === '' ? 0 : /^два/iu.test(tens) ? 20 : 30;
  const [month = ''] = rest.trim().split(/\s/);
  if (ones === 0 || (before > 0 && ones > 9) || !MONTH_ROWS.some(([ru]) => ru === month.toLowerCase())) return text;
  return `${before + ones}${rest}`;
}

/** `летом 2018 года`, `зима 2020`. */
function inSeason(text: string, { to }: Manner): Piece | null {
  const [, word = '', year = ''] = /^(\p{L}+)(?:\s+((?:19|20)\d\d)\s*(?:г\.?|года)?)?$/iu.exec(text) ?? [];
  const row = SEASON_ROWS.find(([ru]) => ru === word.toLowerCase());
  if (!row) return null;
  const season = row[to === 'en' ? 1 : 2]!;
  return sure(year === '' ? season : `${season} ${to === 'en' && season.startsWith('in ') ? 'of ' : ''}${year}`);
}

/** `в начале сентября`, `до конца 2026 года`, `к середине мая 2025`. */
function inPart(text: string, manner: Manner): Piece | null {
  const [, preposition = '', which = '', what = ''] =
    /^(в|до|к)\s+(начал|середин|конц)(?:е|а|у|ы)\s+(.+)$/iu.exec(text) ?? [];
  const row = PART_ROWS.find(([ru]) => ru === which.toLowerCase());
  const year = /^((?:19|20)\d\d)\s*(?:г\.?|года)$/iu.exec(what)?.[1];
  const of = row && (year ?? (/^\p{L}+а$|^\p{L}+я$|\s/u.test(what) ? monthOfYear(what, manner)?.text : undefined));
  if (!row || !of) return null;
  const before = preposition.toLowerCase();
  if (manner.to === 'en')
    return sure(`${before === 'в' ? row[2] : `${before === 'до' ? 'until' : 'by'} ${row[1]}`} of ${of}`);
  const at = before === 'в' ? row[3]! : before === 'до' ? `jusqu'${row[3]}` : `d'ici ${row[4]}`;
  return sure(`${at} ${french.de(of)}`);
}

/** `январь 2020`, `сентября 2021 г.`, `май`. */
function monthOfYear(text: string, manner: Manner): Piece | null {
  const [, word = '', year = ''] = /^(\p{L}{3,})(?:\s+((?:19|20)\d\d)\s*(?:г\.?|года?)?)?$/iu.exec(text) ?? [];
  const month = word && monthOf(word, manner);
  return month ? sure([month, year].filter(Boolean).join(' ')) : null;
}

/** `по настоящее время`, `с 2015 г. по н.в.`. */
function untilNow(text: string, manner: Manner): Piece | null {
  const [, since = '', now] =
    /^(?:с\s+(.+?)\s+)?(?:и\s+)?(по настоящее время|до настоящего времени|по сей день|до сих пор|по н\.\s?в\.?|по сегодняшний день)$/iu.exec(
      text,
    ) ?? [];
  if (!now) return null;
  if (since === '') return sure(manner.to === 'en' ? 'to the present' : "jusqu'à présent");
  const from = count(`с ${since}`, manner);
  return (
    from &&
    sure(manner.to === 'en' ? `${from.text.replace('since', 'from')} to the present` : `${from.text} jusqu'à présent`)
  );
}

/** `за последние 5 лет`, `в течение 6 месяцев`. */
function within(text: string, manner: Manner): Piece | null {
  const [, span = ''] = /^за последн(?:ие|их)\s+(\S+\s+\p{L}+)$/iu.exec(text) ?? [];
  const last = span ? outermost(`последние ${inFigures(span)}`, manner) : null;
  if (last) return sure(manner.to === 'en' ? `in the ${last.text}` : `au cours des ${last.text}`);
  const during = /^(?:в течение|на протяжении)\s+(\S+\s+\p{L}+)$/iu.exec(text)?.[1];
  const long = during ? count(during, manner) : null;
  return long && sure(manner.to === 'en' ? `for ${long.text}` : `pendant ${long.text}`);
}

/** @example inFigures('два года') // '2 года' */
function inFigures(text: string): string {
  const [first = ''] = text.split(' ');
  const small = NUMBER_ROWS.find(([ru]) => ru === first.toLowerCase())?.[1];
  return small && !/^\s*\d/u.test(text.slice(first.length)) ? small + text.slice(first.length) : text;
}

/** `первые 3 ночи`, `последние 2 недели`. */
function outermost(text: string, manner: Manner): Piece | null {
  const [, which = '', span = ''] = /^(перв|последн)(?:ые|ие)\s+(\d+\s+\p{L}+)$/iu.exec(text) ?? [];
  const found = span ? count(span, manner) : null;
  if (!found) return null;
  const first = /^п[её]рв/iu.test(which);
  if (manner.to === 'en') return sure(`${first ? 'first' : 'last'} ${found.text}`);
  const woman = /(?:nuit|semaine|an|année|heure)s?$/.test(found.text);
  const word = first ? (woman ? 'premières' : 'premiers') : woman ? 'dernières' : 'derniers';
  return sure(found.text.replace(/ ans?$/, ' années').replace(/^(\d+)/, `$1 ${word}`));
}

/** `2 года назад`, `более 5 лет`, `с 2015 по 2019 год`. */
function ago(text: string, manner: Manner): Piece | null {
  const english = manner.to === 'en';
  const about = /^(?:примерно|около|приблизительно|порядка)\s+((?:\d+(?:\s*-\s*\d+)?|\p{L}+)\s+\p{L}+)$/iu.exec(
    text,
  )?.[1];
  const near = about && count(about, manner);
  if (near) return sure(english ? `about ${near.text}` : `environ ${near.text}`);
  const during = /^(?:на|сроком на)\s+((?:\d+|\p{L}+)\s+(?:дн|ден|сут|ноч|недел|месяц|мес|лет|год)\p{L}*\.?)$/iu.exec(
    text,
  )?.[1];
  const long = during && count(during, manner);
  if (long) return sure(english ? `for ${long.text}` : `pour ${long.text}`);
  const one = /^на\s+(день|неделю|месяц|год)$/iu.exec(text)?.[1];
  const single = one && count(`1 ${one === 'неделю' ? 'неделя' : one}`, manner);
  if (single) return sure(english ? `for ${single.text}` : `pour ${single.text}`);
  const past = /^(.+)\s+(?:тому\s+)?назад$/iu.exec(text)?.[1];
  const before = past && count(past, manner);
  if (before) return sure(english ? `${before.text} ago` : `il y a ${before.text}`);
  const days = /^с\s+(\d\d\.\d\d(?:\.\d{2,4})?)\s*(?:г\.?)?\s+по\s+(\d\d\.\d\d\.\d{2,4})\s*(?:г\.?)?$/iu.exec(text);
  if (days) return sure(english ? `from ${days[1]} to ${days[2]}` : `du ${days[1]} au ${days[2]}`);
  const more = /^(?:более|больше|свыше)\s+(\d+\s+\p{L}+)$/iu.exec(text)?.[1];
  const atLeast = more && count(more, manner);
  if (atLeast) return sure(english ? `more than ${atLeast.text}` : `plus de ${atLeast.text}`);
  const years = /^с\s+((?:19|20)\d\d)\s*(?:г\.?|года)?\s+по\s+((?:19|20)\d\d)\s*(?:г\.?|год|гг\.?)?$/iu.exec(text);
  if (years) return sure(english ? `from ${years[1]} to ${years[2]}` : `de ${years[1]} à ${years[2]}`);
  const span = /^((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\s*(?:гг?\.?|годы|год)?$/iu.exec(text);
  return span ? sure(`${span[1]}-${span[2]}`) : null;
}

/** `2019 и 2024 гг.`, `в 2018, 2019 и 2021 годах`. */
function severalYears(text: string, { to }: Manner): Piece | null {
  const [, preposition = '', years = ''] =
    /^(в\s+)?((?:19|20)\d\d(?:(?:\s*,\s*|\s+и\s+)(?:19|20)\d\d)+)\s*(?:гг?\.?|год(?:ы|ах?|у)?)?$/iu.exec(text) ?? [];
  if (years === '') return null;
  const all = years.replace(/\s+и\s+/giu, to === 'en' ? ' and ' : ' et ');
  return sure(preposition ? `${to === 'en' ? 'in' : 'en'} ${all}` : all);
}

const dayOf = (day: string, { to }: Manner) => (to === 'fr' && Number(day) === 1 ? '1er' : String(Number(day)));

function monthOf(word: string, { to }: Manner): string | null {
  const row = MONTH_ROWS.find(([ru]) => ru === word.toLowerCase());
  return row?.[to === 'en' ? 1 : 2] ?? null;
}

function unitOf(word: string, { to }: Manner): string[] | null {
  const row = UNIT_ROWS.find(([ru = '']) => ru.split(' ').includes(word.toLowerCase()));
  return row?.[to === 'en' ? 1 : 2]?.split(', ') ?? null;
}

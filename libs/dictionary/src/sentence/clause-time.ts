import { count } from '../words/count';
import type { Manner } from '../words/piece';
import type { Chunk } from './chunk';

/** When, since when, for how long, as it stands in a phrase: `on 5 July`, `valable jusqu'au 10.05.2026`. */
export function clauseTime(text: string, manner: Manner): Chunk | null {
  const english = manner.to === 'en';
  const around = (en: string, fr: string): Chunk => ({ role: 'time', text: english ? en : fr });
  const [, preposition = '', date = ''] =
    /^(?:(с|до|по|от)\s+)?(\d\d?\.\d\d(?:\.\d{2,4})?)(?:\s*(?:г\.?|года))?$/iu.exec(text) ?? [];
  if (date) return around(`${DATED[preposition]![0]} ${date}`, `${DATED[preposition]![1]} ${date}`);
  const [, about = '', when = ''] = /^(приблизительно|примерно|ориентировочно)\s+(во?\s+.+)$/iu.exec(text) ?? [];
  const near = about && count(when, manner);
  if (near) return around(`approximately ${near.text}`, `approximativement ${near.text}`);
  const set = /^на\s+(\d{1,2}\s+\p{L}+(?:\s+\d{4}.*)?)$/iu.exec(text)?.[1];
  const day = set && /(?:я|а|года|г\.?)$/iu.test(set) && !UNIT.test(set) ? count(set, manner) : null;
  if (day) return around(`for ${day.text}`, `pour le ${day.text}`);
  const found = count(text.replace(/^уже\s+(?=\S+\s+(?:лет|года?|месяц|недел|дн))/iu, ''), manner);
  if (!found) return null;
  if (MEASURE.test(found.text)) return around(`of ${found.text}`, `de ${found.text}`);
  if (DAY.test(text) && !UNIT.test(text)) return around(`on ${found.text}`, `le ${found.text}`);
  return { role: 'time', text: found.text, guessed: isThings(found.text) };
}

/** A day of a month: `5 июля`, `1 мая 2026 г.`. */
const DAY =
  /^\d{1,2}\s+(?:январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*(?:\s+\d{4}.*)?$/iu;
/** How large a thing is, not how long something takes. */
const MEASURE = /^[\d ., ]+ (?:hectares?|ares?|sq\. m|m²)$/;
/** Counted things, which are no time: `2 apartments`. */
const isThings = (counted: string) =>
  /^\d[\d ]* (?:refusal|room|ticket|passport|countr|entr|apartment|car|son|daughter|grand|brother|sister|bedroom|visa|trip|star|piece|child|refus|chambre|billet|passeport|pays|appartement|voiture|fils|fille|petit|frère|sœur|pièce|voyage|étoile|enfant)/.test(
    counted,
  );
const UNIT = /^\d+\s+(?:дня|месяца|года|раза|человека|рубля|часа|класса|курса|ребенка)/iu;

const DATED: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  '': ['on', 'le'],
  с: ['from', 'du'],
  до: ['until', "jusqu'au"],
  по: ['to', 'au'],
  от: ['of', 'du'],
};

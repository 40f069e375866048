import { place } from '../place/place';
import { count, goingOn } from '../words/count';
import { one } from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import { senseOf, sensesInCase } from '../words/lexicon';
import { looked, type Manner, type Piece, sure, within } from '../words/piece';
import { isLikelyAge } from './age';
import { definite, journey } from './journey';
import { type Someone, someone } from './person';

/**
 * Where somebody stays and how somebody travels: hotels by their stars, at whose home, for how long, with whom.
 *
 * @example stay('гостиница 4 звезды', { to: 'fr', letters })?.text // 'hôtel 4 étoiles'
 */
export function stay(text: string, manner: Manner): Piece | null {
  return (
    stars(text, manner) ??
    visited(text, manner) ??
    refused(text, manner) ??
    atHome(text, manner) ??
    accompanied(text, manner) ??
    during(text, manner)
  );
}

function stars(text: string, manner: Manner): Piece | null {
  const { to, letters } = manner;
  const where = /^проживание в\s+(?=гостинице\s|отеле\s|апарт-отеле\s)(.+)$/iu.exec(text)?.[1];
  const hotel = where ? stars(where, manner) : null;
  if (hotel) return within(hotel, to === 'en' ? `stay in ${one(hotel.text)}` : `séjour en ${hotel.text}`);
  const [, kind = '', number = '', name = ''] =
    /^(гостиница|отель|гостинице|отеле|апарт-отель|апарт-отеле)\s+([1-5])\s*(?:\*+|-?х? ?зв[её]зд\p{L}*)(?:\s+["«](.+)["»])?$/iu.exec(
      text,
    ) ??
    /^()?([1-5])(?:\*|-?х? ?зв[её]зд(?:оч)?н\p{L}+)\s+(?:гостиница|отель)()$/iu.exec(text) ??
    [];
  if (number === '') return null;
  const apart = kind.toLowerCase().startsWith('апарт');
  const base =
    to === 'en'
      ? `${number}-star ${apart ? 'apart-hotel' : 'hotel'}`
      : `${apart ? 'appart-hôtel' : 'hôtel'} ${number} étoile${number === '1' ? '' : 's'}`;
  return sure(name ? `${base} "${letters(name)}"` : base);
}

/** `был во Франции`. */
function visited(text: string, manner: Manner): Piece | null {
  const where =
    /^(?:да,?\s+)?(?:был[аи]?|ездил[аи]?|летал[аи]?|посещал[аи]?|посетил[аи]?)\s+(?:во?\s+|на\s+)?(.+)$/iu.exec(
      text,
    )?.[1];
  const found = where ? place(where, manner) : null;
  if (!found?.certain) return null;
  return sure(manner.to === 'en' ? `visited ${found.text}` : `séjour ${found.inside}`);
}

/** `отказ Великобритании`, `отказ посольства Франции`. */
function refused(text: string, manner: Manner): Piece | null {
  const by = /^отказ(?:\s+в\s+визе)?(?:\s+(?:ген\p{L}*|посольства|консульства))?\s+(.+)$/iu.exec(text)?.[1];
  const state = by ? place(by, manner) : null;
  if (state?.kind !== 'country') return null;
  return sure(manner.to === 'en' ? `visa refusal by ${state.text}` : `refus de visa par ${definite(state)}`);
}

/** `у родственников`, `проживание у сестры`, `у подруги в Париже`. */
function atHome(text: string, manner: Manner): Piece | null {
  const [, staying = '', who = '', , where = ''] =
    /^(проживание |остановлюсь |буду жить |жить |живу |остановка |проживаю )?у\s+(.+?)(\s+(?:в|во)\s+(.+))?$/iu.exec(
      text,
    ) ?? [];
  const host = who ? someone(who, ['genitive'], manner) : null;
  const town = where ? place(where, manner) : null;
  if (!host || (where && !town?.certain)) return null;
  const inside = town ? ` ${town.inside}` : '';
  const living = /^(?:живу|проживаю)\s/iu.test(staying);
  const friend = /^(?:friend|acquaintance|ami|amie|connaissance)$/.test(host.text);
  if (manner.to === 'en') {
    const home = host.plural ? host.text : friend ? `a ${host.text}`.replace('a a', 'an a') : host.text;
    const visited = !staying && host.my.startsWith('the ');
    return {
      text: visited ? `with ${host.my}${inside}` : `${living ? 'living' : 'staying'} with ${home}${inside}`,
      guessed: !host.certain,
      unknown: [],
    };
  }
  const home =
    host.plural && !host.my.startsWith('les ') && /^(?:ami|connaissance|proche|membre|collègue|voisin)/.test(host.text)
      ? `des ${host.text}`
      : friend
        ? `${host.text === 'ami' ? 'un' : 'une'} ${host.text}`
        : host.my;
  return {
    text: `${living ? 'je vis ' : staying ? 'séjour ' : ''}chez ${home}${inside}`,
    guessed: !host.certain,
    unknown: [],
  };
}

/** `отдых на море с детьми`, `поездка в составе группы`: what, and with whom. */
function accompanied(text: string, manner: Manner): Piece | null {
  const [, first = '', with_ = ''] = /^(.+?)\s+((?:вместе\s+)?(?:с|со|в составе)\s+.+)$/iu.exec(text) ?? [];
  const company = with_ ? (looked(with_, manner) ?? companion(with_, manner)) : null;
  const known = company && ((senseOf(entryKey(first)) && looked(first, manner)) || journey(first, manner));
  return known && company && within(known, `${known.text} ${company.text}`, company.guessed);
}

/** `с двоюродной сестрой`. */
function companion(text: string, manner: Manner): Piece | null {
  const all = text.replace(/^(?:вместе\s+)?(?:с|со)\s+/iu, '').split(/\s+и\s+(?:со?\s+)?/iu);
  const found = all.map((one) => someone(one, ['instrumental'], manner));
  if (!found.every((one): one is Someone => !!one)) return null;
  const names = found
    .map((who) => (manner.to === 'fr' ? who.my : /^(?:the|an?) /.test(who.my) ? who.my : who.text))
    .join(manner.to === 'en' ? ' and ' : ' et ');
  return {
    text: `${manner.to === 'en' ? 'with' : 'avec'} ${names}`,
    guessed: found.some(({ certain }) => !certain),
    unknown: [],
  };
}

/** What somebody is or does for a time, and no one who may be so old: `на пенсии`, `живем вместе`, `разведен`. */
const STATE =
  /^(?:в|во|на|не|под)\s|(?:ю|юсь|усь|ем|ет|ит|им|ится|ется)(?=\s|$)|^(?:безработн|женат|замуж|холост|развед|помолвлен|самозанят|вышл?[ае]?|инвалид)/u;
const PUPIL = /^(?:школьни[кц]|учени[кц]|учащ|дошкольни[кц]|студент|малолетн|несовершеннолетн|ребенок|подросток)/u;

/** `служил в армии`. */
const DONE = /^\p{L}+л(?:а|и|ся|ась|ись)?(?=\s|$)/iu;

/** Of counted years behind somebody: an age, how long they have been it, or not known which. */
function ageOrSpan(sense: Sense, years: number): 'age' | 'span' | null {
  const ru = entryKey(sense.ru);
  if (/^(?:холост|безработн|самозанят|не (?:замуж|женат))/u.test(ru) && years >= 18) return null;
  if (STATE.test(ru)) return 'span';
  if (/^пенсионер/u.test(ru)) return years >= 45 ? 'age' : years <= 25 ? 'span' : null;
  if (/^вдов/u.test(ru)) return years < 18 ? 'span' : null;
  if (PUPIL.test(ru)) return years <= 30 ? 'age' : null;
  if (sense.kind === 'person')
    return isLikelyAge(ru, years) && !/^(?:друг|подруг|знаком|коллег|сосед)/u.test(ru) ? 'age' : null;
  return years < 16 ? 'span' : null;
}

/** `виза на 2 года`, `отпуск 10 дней`, `на пенсии 5 лет`. */
function during(text: string, manner: Manner): Piece | null {
  const [, first = '', on = '', , time = ''] =
    /^(.+?)\s+(на\s+|сроком на\s+|сроком до\s+)?(уже\s+)?((?:(?:более|больше|свыше|около)\s+)?(?:\d+|один|одну|два|две|три|пять)\s+\p{L}+)$/iu.exec(
      text,
    ) ?? [];
  const span = time && /\s(?:д[не]|сут|ноч|недел|мес|лет|год|час)/iu.test(time) ? count(time, manner) : null;
  const sense = span && (senseOf(entryKey(first)) ?? sensesInCase(entryKey(first), ['accusative'], 'document')[0]);
  const what = sense && looked(first, manner);
  if (!what || !span || !sense || /^(?:\S.*\s)?со?\s\S+$|^сопровождение\s/iu.test(first)) return null;
  const english = manner.to === 'en';
  if (/^(?:city|country|region)$/.test(sense.kind) && !on) return within(what, `${what.text} (${span.text})`);
  if (sense.kind === 'person' || sense.kind === 'occupation' || STATE.test(entryKey(sense.ru))) {
    const years = /лет|год/iu.test(time);
    const meant = years ? ageOrSpan(sense, Number(/\d+/.exec(span.text)?.[0])) : null;
    if (meant === 'age' && /^\d/.test(span.text))
      return within(what, `${what.text}, ${span.text}${english ? ' old' : ''}`);
    const lasts = !years && STATE.test(entryKey(sense.ru)) && !/^д|^сут|^ноч/iu.test(time.replace(/^\S+\s/u, ''));
    return within(
      what,
      `${what.text} ${on ? `${english ? 'for' : 'pour'} ${span.text}` : goingOn(span.text, manner)}`,
      !lasts && meant !== 'span',
    );
  }
  return within(
    what,
    `${what.text} ${english ? 'for' : on || sense.kind === 'document' || / d'une? /.test(what.text) ? 'pour' : DONE.test(first) ? 'pendant' : 'de'} ${span.text}`,
  );
}

import { city, type Place, place } from '../place/place';
import { country, one } from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import { inside as insideInFrench, one as oneInFrench } from '../words/french';
import type { Case } from '../words/inflect';
import { senseOf, sensesInCase } from '../words/lexicon';
import { nounPhrase } from '../words/noun-phrase';
import { looked, type Manner, type Piece, said, within } from '../words/piece';
import { agedSomeone } from './age';
import { someone } from './person';

const TRAVELS =
  /^(поездка|путешествие|командировка|служебная командировка|визит|экскурсия|круиз|деловая поездка|туристическая поездка|частная поездка|гостевая поездка|учебная поездка|служебная поездка|автобусный тур|паломническая поездка|паломничество|свадебное путешествие|туристическая поездка|учебная поездка|экскурсионная поездка)$/;

/**
 * What somebody travels for and where to.
 *
 * @example journey('отпуск в Испании', { to: 'fr', letters })?.text // 'vacances en Espagne'
 */
export function journey(text: string, manner: Manner): Piece | null {
  return (
    route(text, manner) ??
    visiting(text, manner) ??
    escorting(text, manner) ??
    touring(text, manner) ??
    through(text, manner) ??
    takingPart(text, manner) ??
    there(text, manner) ??
    located(text, manner)
  );
}

/**
 * Towns one after the other, joined by hyphens without spaces: sure when every one is of the tables.
 *
 * @example route('Хабаровск-Сеул-Хабаровск', { to: 'fr', letters })?.text // 'Khabarovsk-Séoul-Khabarovsk'
 */
export function route(text: string, manner: Manner): Piece | null {
  if (!/^(?:г\.\s?)?\p{Lu}\p{L}+(?:[-–—](?:г\.\s?)?[\p{L}]+)+$/u.test(text) || city(text)) return null;
  const stops = stopsOf(text.split(/[-–—]/u), manner);
  return stops && { text: stops.map(({ text: stop }) => stop).join('-'), guessed: false, unknown: [] };
}

function stopsOf(parts: readonly string[], manner: Manner): Piece[] | null {
  if (parts.length === 0) return [];
  for (let size = Math.min(4, parts.length); size > 0; size--) {
    const name = parts
      .slice(0, size)
      .join('-')
      .replace(/^г\.\s?/u, '');
    const town = /^\p{Lu}/u.test(name) ? senseOf(entryKey(name), 'city', 'country') : null;
    const rest = town && !town.doubtful ? stopsOf(parts.slice(size), manner) : null;
    if (town && rest) return [said(town, manner), ...rest];
  }
  return null;
}

/** `к подруге в гости`, `поездка к сестре мужа`: whom somebody visits, and where. */
function visiting(text: string, manner: Manner): Piece | null {
  const [, who = text] =
    /^(?:в гости\s+)?(?:(?:частная |гостевая )?(?:поездка|визит|еду|приезд)\s+)?ко?\s+(.+?)(?:\s+в гости)?$/iu.exec(
      text,
    ) ?? [];
  const [, seen = ''] =
    /^(?:посещение|навестить|посетить|проведать|встреча с|встретиться с)\s+(.+)$/iu.exec(text) ?? [];
  if (who === text && seen === '') return null;
  const [, name = '', , where = ''] = /^(.+?)(\s+(?:в|во)\s+(.+))?$/iu.exec(seen || who) ?? [];
  const cases: Case[] = seen ? ['genitive', 'accusative', 'instrumental'] : ['dative'];
  const host = someone(name, cases, manner) ?? agedSomeone(name, cases, manner);
  const town = where ? place(where, manner) : null;
  if (!host || (where && !town?.certain)) return null;
  const inside = town ? ` ${town.inside}` : '';
  const stranger = visitTo(name, cases, /^встре/iu.test(text), manner);
  if (stranger) return within(stranger, stranger.text + inside);
  if (/^встре/iu.test(text)) {
    const met = manner.to === 'en' ? `meeting with ${host.the}` : `rencontre avec ${host.the}`;
    return { text: met + inside, guessed: !host.certain, unknown: [] };
  }
  const friend = ONE_OF_SEVERAL.test(host.text);
  const woman = /^(?:amie|connaissance|voisine)$/.test(host.text) || /^de la (?!membre)/.test(host.of);
  const article = manner.to === 'en' ? (host.text.startsWith('a') ? 'an' : 'a') : woman ? 'une' : 'un';
  const visited = friend && !host.plural ? `${article} ${host.text}` : host.text;
  if (manner.to === 'en') return { text: `visiting ${visited}${inside}`, guessed: !host.certain, unknown: [] };
  const several = host.plural && /^(?:connaissances|amie?s|collègues|voisins)$/.test(host.text);
  const french = several ? `à des ${host.text}` : friend && !host.plural ? `à ${visited}` : host.to;
  return { text: `visite ${french}${inside}`, guessed: !host.certain, unknown: [] };
}

/** People of whom somebody has several. */
const ONE_OF_SEVERAL =
  /^(?:friend|acquaintance|relative|neighbour|colleague|amie?|connaissance|membre de la famille|voisine?|collègue)$/;

/** People one meets in their business, and whom one has several of. */
const PARTNERS = /^(?:клиент|заказчик|поставщик|партнер|деловой партнер|деловые партнеры|партнеры|инвестор)/u;

/** Those whose services are wanted: `chez le médecin`. */
const SERVING =
  /(?:врач|лог|атр|дантист|окулист|ортодонт|хирург|терапевт|ортопед|адвокат|юрист|нотариус|массажист|парикмахер)$/u;

/** `визит к врачу`, `посещение стадиона`, `встреча с клиентом`: no kin, so of one of many. */
function visitTo(name: string, cases: readonly Case[], met: boolean, { to }: Manner): Piece | null {
  const [sense] = sensesInCase(entryKey(name), cases, 'person', 'organisation', 'occupation');
  if (!sense) return null;
  const partner = PARTNERS.test(sense.ru);
  const kin = sense.kind === 'person' && !partner;
  if (kin || (met && sense.kind === 'organisation')) return null;
  const woman = sense.woman ? 1 : 0;
  const [en, fr] = [sense.en[woman], sense.fr[woman]];
  const plural = sense.kind === 'organisation' ? /[^s]s$/.test(sense.en[0]) : /[иы]$/u.test(sense.ru);
  const gender = plural ? 'pl' : sense.kind === 'organisation' ? sense.french : sense.woman ? 'f' : 'm';
  const serves = SERVING.test(sense.ru);
  const piece = (text: string) => ({
    text,
    guessed: sense.doubtful || (!serves && !partner && sense.kind === 'occupation'),
    unknown: [],
  });
  const [some, un] = [plural ? en : one(en), oneInFrench(fr, gender)];
  if (to === 'en') return piece(`${met ? 'meeting with' : 'visit to'} ${some}`);
  if (met) return piece(`rencontre avec ${un}`);
  if (sense.kind === 'organisation')
    return piece(`visite ${gender === 'pl' ? 'de' : "d'"}${gender === 'pl' ? ` ${fr}` : un}`);
  if (serves) return piece(`visite chez ${sense.woman ? 'la ' : /^[aeiouéêh]/i.test(fr) ? "l'" : 'le '}${fr}`);
  return piece(`visite à ${un}`);
}

/** `сопровождение несовершеннолетней дочери`. */
function escorting(text: string, manner: Manner): Piece | null {
  const who = /^сопровождение\s+(.+)$/iu.exec(text)?.[1];
  const person = who ? (someone(who, ['genitive'], manner) ?? agedSomeone(who, ['genitive'], manner)) : null;
  if (!person) return null;
  const said = manner.to === 'en' ? `accompanying ${person.text}` : `accompagnement ${person.of}`;
  return { text: said, guessed: !person.certain, unknown: [] };
}

/** `тур по Италии`, `круиз по Европе`. */
function touring(text: string, manner: Manner): Piece | null {
  const [, tour = '', where = ''] = /^(.+?)\s+по\s+(.+)$/iu.exec(text) ?? [];
  const what = tour && senseOf(entryKey(tour), 'purpose') ? looked(tour, manner) : null;
  const found = what ? sensesInCase(entryKey(where), ['dative'], 'country', 'city')[0] : undefined;
  if (!what || !found) return null;
  const name = said({ ...found, doubtful: false }, manner).text;
  const inside = manner.to === 'en' ? `in ${found.kind === 'country' ? country(name) : name}` : inFrench(found, name);
  return within(what, `${what.text} ${inside}`);
}

/** `транзит через Париж в Мексику`, `транзит в Турцию`: behind "через" what one crosses, in the accusative where one goes. */
function through(text: string, manner: Manner): Piece | null {
  const route = /^(?:транзит(?:ом)?|пересадка|проездом)(?=\s+(?:через|во?|на)\s)(.+)$/iu.exec(text)?.[1] ?? '';
  const by = /\sчерез\s+(.+?)(?=\s+(?:во?|на)\s|$)/iu.exec(route)?.[1];
  const to = /\s(?:во?|на)\s+(.+?)(?=\s+через\s|$)/iu.exec(route)?.[1];
  const over = by ? place(by, manner) : null;
  const into = to ? place(to, manner) : null;
  const towards = to ? whereabouts(to)?.towards : true;
  if ((by && !over?.certain) || (to && !into?.certain) || !(over ?? into) || towards === false) return null;
  const words = [
    'transit',
    over && (manner.to === 'en' ? `through ${over.text}` : `par ${definite(over)}`),
    into && (manner.to === 'en' ? `to ${into.text}` : `vers ${definite(into)}`),
  ];
  return { text: words.filter(Boolean).join(' '), guessed: towards !== true, unknown: [] };
}

/** A French state with its article; those one is `à` have none: `Cuba`. */
export const definite = ({ kind, text, of, inside }: Place) =>
  kind !== 'country' || /^l[ae] /.test(text) || /^à (?!la )/.test(inside) || text === 'Israël'
    ? text
    : of.startsWith('du ')
      ? `le ${text}`
      : of.startsWith('des ')
        ? `les ${text}`
        : /^[AEIOUÉ]/.test(text)
          ? `l'${text}`
          : `la ${text}`;

/** `поездка на конференцию в Лион`: a purpose of the other rules, and the place it is at. */
function located(text: string, manner: Manner): Piece | null {
  const [, first = '', where = ''] = /^(.+)\s+(?:во?|на)\s+((?:г\.\s?)?\p{Lu}.+)$/u.exec(text) ?? [];
  const town = where ? place(where, manner) : null;
  if (!town?.certain || town.kind === 'district') return null;
  const what = takingPart(first, manner) ?? there(first, manner) ?? touring(first, manner) ?? escorting(first, manner);
  return what && within(what, `${what.text} ${town.inside}`);
}

/** What one takes part in, visits or comes for, in its case: an event with its adjectives. */
const DOINGS: readonly [RegExp, cases: Case[], en: string, fr: string][] = [
  [/^участие\s+(?:в|во|на)\s+/iu, ['prepositional'], 'participation in ~', 'participation à ~'],
  [/^посещение\s+/iu, ['genitive'], 'visit to ~', "visite d'~"],
  [/^поездка\s+на\s+/iu, ['accusative'], 'trip to ~', 'voyage pour ~'],
  [/^(?:проведение|организация)\s+/iu, ['genitive'], 'organisation of ~', "organisation d'~"],
  [/^на\s+/iu, ['accusative'], '~', '~'],
];

/** `поездка на свадьбу` is attending it; one does not take a trip to shopping. */
const ACTIVITY =
  /^(?!meeting|training|gathering)\w+ing(?:\s|$)|\b(?:skiing|business|tourism|studies|treatment|holiday)$/;

/** What is held somewhere, so that one travels to it. */
const HELD =
  /(?:conference|exhibition|fair|competition|festival|concert|forum|congress|championship|tournament|seminar|symposium|excursion|match|show|summit|marathon|contest|olympiad|meeting|negotiations|training|games|cup)s?$/i;

/** `на лечение`: no single one, and what for. */
const UNCOUNTED = /(?:treatment|employment|holiday|tourism|work|shopping|business|rest)$/;

function takingPart(text: string, manner: Manner): Piece | null {
  for (const [pattern, cases, en, fr] of DOINGS) {
    const before = pattern.exec(text)?.[0];
    const event = before && nounPhrase(entryKey(text.slice(before.length)), cases, 'purpose', 'organisation');
    if (!event) continue;
    if (/каникул/iu.test(text)) return null; // a time, not an event
    if (/^(?:поездка|на\s)/iu.test(before) && ACTIVITY.test(event.en)) {
      return { text: event[manner.to], guessed: !event.certain, unknown: [] };
    }
    const plural = event.gender === 'pl' || /[^s]s$/.test(event.en);
    const [english, french] = [plural ? event.en : one(event.en), oneInFrench(event.fr, event.gender)];
    const certain =
      event.certain &&
      !(/^на\s/iu.test(before) && UNCOUNTED.test(event.en)) &&
      (!/^поездка/iu.test(before) || HELD.test(event.en)) &&
      !(event.kind === 'organisation' && /на\s$/u.test(before)) &&
      (manner.to === 'en' ? event.kind === 'purpose' : event.gender !== '');
    return {
      text: (manner.to === 'en' ? en : fr)
        .replace('~', () => (manner.to === 'en' ? english : french))
        .replace("d'des ", 'de '),
      guessed: !certain,
      unknown: [],
    };
  }
  return null;
}

function there(text: string, manner: Manner): Piece | null {
  const [, purpose = '', , where = ''] = /^(.+)\s+(во?|на)\s+(.+)$/iu.exec(text) ?? [];
  const what = senseOf(entryKey(purpose), 'purpose') ? looked(purpose, manner) : null;
  if (!what) return null;
  const inside = nounPhrase(entryKey(where), ['prepositional'], 'organisation');
  if (inside) {
    const [en, fr] = [`${what.text} in ${one(inside.en)}`, `${what.text} ${insideInFrench(inside.fr, inside.gender)}`];
    return within(what, manner.to === 'en' ? en : fr, !inside.certain);
  }
  const found = whereabouts(where);
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
  const undeclined = plain && (/[оиуыэ]$/.test(key) || /^\p{Lu}+$/u.test(plain.ru)) ? plain : null;
  const sense = where ?? whereTo ?? undeclined;
  return (
    sense && {
      sense,
      towards: where && !whereTo && !undeclined ? false : whereTo && !where && !undeclined ? true : null,
    }
  );
}

import { country } from './english';
import type { Sense } from './entry';
import { entryKey } from './entry-key';
import { senseOf, sensesInCase } from './lexicon';
import { type Manner, type Piece, said } from './piece';

/**
 * Who issued a document: an office with the place it serves, an embassy with its state and town.
 *
 * @example office('УФМС России по г. Москве', { to: 'en', letters })?.text
 *   // 'Directorate of the Federal Migration Service of Russia for Moscow'
 */
export function office(text: string, manner: Manner): Piece | null {
  return serving(text, manner) ?? representing(text, manner);
}

function serving(text: string, manner: Manner): Piece | null {
  const [, name = '', where = ''] = /^(.+?)\s+по\s+(.+)$/iu.exec(text) ?? [];
  const sense = senseOf(entryKey(name), 'document');
  const place = sense && placeServed(where);
  if (!place) return null;
  const [who, which] = [said(sense, manner).text, said({ ...place, doubtful: false }, manner).text];
  const region = place.kind === 'region';
  if (manner.to === 'en') return { text: `${who} for ${region ? 'the ' : ''}${which}`, guessed: false, unknown: [] };
  const article = !region ? '' : which.startsWith('r') || which.startsWith('R') ? 'la ' : 'le ';
  return {
    text: `${who} pour ${article}${which}`,
    guessed: region && !/^(région|territoire|république) /.test(which),
    unknown: [],
  };
}

/** A town or region in the dative. */
function placeServed(where: string): Sense | null {
  const city = sensesInCase(entryKey(where.replace(/^(?:г|гор)\.\s*|^городу\s+/iu, '')), ['dative'], 'city')[0];
  if (city) return city;
  const region = where
    .replace(/ой\s+обл(?:\.|асти)$/iu, 'ая область')
    .replace(/ому\s+краю$/iu, 'ий край')
    .replace(/^Респ(?:\.|ублике)\s+/iu, 'Республика ')
    .replace(/ой\s+Респ(?:\.|ублике)$/iu, 'ая Республика');
  return senseOf(entryKey(region), 'region');
}

function representing(text: string, manner: Manner): Piece | null {
  const [, kind = '', state = '', , town = ''] =
    /^((?:генеральное )?консульство|генконсульство|посольство)\s+(.+?)(\s+в\s+(.+))?$/iu.exec(text) ?? [];
  const sense = senseOf(entryKey(kind), 'document');
  const [whose] = sense ? sensesInCase(entryKey(state), ['genitive'], 'country') : [];
  const [where] = town ? sensesInCase(entryKey(town.replace(/^г\.\s*/iu, '')), ['prepositional'], 'city') : [];
  if (!sense || !whose || (town && !where)) return null;
  const [who, name] = [said(sense, manner).text, said({ ...whose, doubtful: false }, manner).text];
  const place = where ? said(where, manner).text : '';
  if (manner.to === 'en') return done(`${who} of ${country(name)}${place && ` in ${place}`}`);
  return done(`${who} ${ofState(name, whose.french)}${place && ` à ${place}`}`);
}

const done = (text: string): Piece => ({ text, guessed: false, unknown: [] });

function ofState(name: string, preposition: string): string {
  if (preposition === 'au') return `du ${name}`;
  if (preposition === 'aux') return `des ${name}`;
  if (preposition === 'à la') return `de la ${name}`;
  return /^[AEIOUÉ]/.test(name) ? `d'${name}` : `de ${name}`;
}

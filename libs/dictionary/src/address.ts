import { addressPart, addressParts, type NamedPart } from './address-parts';
import { entryKey } from './entry-key';
import { senseOf, sensesInCase } from './lexicon';
import { phrase } from './phrase';
import { guess, type Manner, type Piece, said, sure } from './piece';

/**
 * A postal address or place of birth: the words of an address by their table, cities, regions and countries by the
 * dictionary, all other names by letters. The order stays. `null`: nothing in it says that it is an address.
 *
 * @example address('г. Москва, ул. Ленина, д. 5, кв. 12', { to: 'en', letters })?.text // 'Moscow, Lenina St., 5, apt. 12'
 */
export function address(text: string, manner: Manner): Piece | null {
  const parts = addressParts(text).map((part) => ({ part, named: region(part) ? null : addressPart(part) }));
  if (ISSUER.test(text) || !parts.some(({ part, named }) => named ?? region(part))) return null;
  const pieces = parts.map(({ part, named }) => (named ? namedPiece(named, manner) : plainPiece(part, manner)));
  if (pieces.some((piece) => !piece)) return null;
  return {
    text: pieces.map((piece) => piece!.text).join(', '),
    guessed: pieces.some((piece) => piece!.guessed),
    unknown: [],
  };
}

/** Offices by the place they serve: not an address, though a place is in it. */
const ISSUER = /(?:^|\s)(?:МВД|У?ФМС|О?УФМС|ОФМС|[ОУ]МВД|Г?УВД|Р?ОВД|МРО|ТП|отдел\p{L}*|управлени\p{L}*)\s/u;

/** `Московская обл.`, `обл. Московская`, `Рязанской области`, `Республика Коми` as the tables have them. */
function region(part: string) {
  const full = part
    .replace(/(^|\s)обл\.?(?=\s|$)/iu, '$1область')
    .replace(/(^|\s)респ\.?(?=\s|$)/iu, '$1республика')
    .replace(/ой области$/iu, 'ая область')
    .replace(/ой область$/iu, 'ая область')
    .replace(/ого края$/iu, 'ий край')
    .replace(/^Республики\s/u, 'Республика ')
    .replace(/^(область|край|республика)\s+(\S+(?:ая|ий))$/iu, '$2 $1');
  return senseOf(entryKey(full), 'region');
}

function namedPiece({ word, name, house }: NamedPart, manner: Manner): Piece {
  const pattern = word[manner.to];
  const after = house ? `, ${number(house, manner)}` : '';
  if (word.group === 'numbered') return sure(pattern.replace('~', number(name, manner)));
  const town = pattern === '~' ? city(name, manner) : null;
  if (town) return { ...town, text: town.text + after };
  return guess(pattern.replace('~', () => manner.letters(name.replace(/["«»]/g, ''))) + after);
}

/** Sure of the name, whatever else the word means: г. stands before it. */
function city(name: string, manner: Manner): Piece | null {
  const key = entryKey(name);
  const sense = senseOf(key, 'city') ?? sensesInCase(key, ['genitive'], 'city')[0];
  return sense ? said({ ...sense, doubtful: false }, manner) : null;
}

const number = (text: string, manner: Manner) => manner.letters(text);

function plainPiece(part: string, manner: Manner): Piece | null {
  if (/^\d+\p{L}?(?:\s*[-/]\s*\d*\p{L}?)*$/u.test(part)) return sure(number(part, manner));
  const own = manner.own?.(entryKey(part))?.[manner.to];
  if (own) return sure(own);
  const sense = region(part) ?? senseOf(entryKey(part), 'country', 'city');
  if (sense) return said({ ...sense, doubtful: false }, manner);
  const district = /^(\p{Lu}[\p{L}-]+)(?:ого|его)\s+(?:р-на|района)$/u.exec(part);
  if (district) return guess(districtOf(`${district[1]}ий`, manner));
  if (!/\p{Script=Cyrillic}/u.test(part)) return sure(part);
  const read = phrase(part, manner);
  if (read.unknown.length === 0) return read;
  return /^["«\p{Lu}\d]/u.test(part) ? guess(manner.letters(part.replace(/[«»]/g, '"'))) : null;
}

const districtOf = (name: string, { to, letters }: Manner) =>
  to === 'en' ? `${letters(name)} District` : `district ${letters(name)}`;

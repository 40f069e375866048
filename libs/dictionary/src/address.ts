import { office } from './office/office';
import { phrase } from './phrase';
import { addressPart, addressParts, type NamedPart } from './place/address-parts';
import { foreignName, hotel, isFarCity, knownForeignName } from './place/foreign';
import { atLand, isAbroad, land } from './place/land';
import { city, place, region } from './place/place';
import { raised } from './place/raised';
import { isShortRegion, shortRegion } from './place/short-region';
import * as english from './words/english';
import { entryKey } from './words/entry-key';
import { senseOf } from './words/lexicon';
import { guess, type Manner, type Piece, said, sure, within } from './words/piece';
import { company } from './work/company';

/**
 * A postal address or place of birth: the words of an address by their table, cities, regions and countries by the
 * dictionary, all other names by letters. The order stays. `null`: nothing in it says that it is an address.
 *
 * @example address('г. Москва, ул. Ленина, д. 5, кв. 12', { to: 'en', letters })?.text // 'Moscow, Lenina St., 5, apt. 12'
 */
export function address(typed: string, manner: Manner): Piece | null {
  const ended = typed.replace(/(?<=\d\p{L}?|["»)])\.$/u, '');
  const text = pointed(raised(ended, isAllOfAnAddress));
  const [, host = '', there = ''] = /^(у\s+\p{L}[\p{L} ]*?)\s*:\s*(.+)$/iu.exec(text) ?? [];
  const home = there && phrase(host, manner);
  if (home) {
    const place = address(there, manner);
    return place && { ...within(place, `${home.text}${manner.to === 'fr' ? ' :' : ':'} ${place.text}`, home.guessed) };
  }
  const [, where = text, , remark = ''] = /^(.*?)(\s*\((\D[^()]*)\))?$/su.exec(text) ?? [];
  const noted = remark !== '' && REMARK.test(remark);
  const parts = (noted ? where : text)
    .replace(/^(\d{6}),?\s+(?=\p{Lu})/u, '$1, ')
    .split(/\s*[,;]\s*/)
    .flatMap(behindTown)
    .flatMap((part) => (isNamed(part, manner) ? [part] : atLand(part).flatMap(addressParts).flatMap(atLand)))
    .map((part) => ({ part, named: land(part) || isNamed(part, manner) ? null : addressPart(part) }));
  const abroad =
    parts.some(({ part }) => isAbroad(part) && !isShortRegion(part)) && !parts.some(({ part }) => region(part));
  const around: Around = {
    text,
    cossack: parts.some(({ part }) => COSSACK.test(part)),
    abroad,
    home: parts.some(({ part }) => region(part) || isShortRegion(part)),
  };
  const told =
    parts.some(({ part, named }) => (named && !ROOM.test(part)) || region(part)) ||
    hasStreetUnnamed(parts.map(({ part }) => part));
  if (
    ISSUER.test(text) ||
    SECTION.test(text) ||
    /(?:^|[\s,])въезд\s+(?:запр|закр|был|разреш|\d{1,2}[.\s]+(?:\d\d|[а-я]{3}))/iu.test(text) ||
    !(told || (around.abroad && parts.length > 1 && parts.some(({ part }) => isThere(part, manner))))
  )
    return null;
  const pieces = parts.map(({ part, named }) =>
    named && !(abroad && isThere(part, manner)) ? namedPiece(named, around, manner) : plainPiece(part, around, manner),
  );
  if (pieces.some((piece) => !piece)) {
    if (parts.filter(({ named }) => named).length < 2) return null;
    for (const [at, { part }] of parts.entries()) pieces[at] ??= phrase(part, manner);
  }
  const note = noted ? phrase(remark, manner) : null;
  return {
    text:
      parts
        .map(({ part }, at) => pieces[at]!.text + (part.endsWith(':') ? ': ' : ', '))
        .join('')
        .slice(0, -2) + (note ? ` (${note.text})` : ''),
    guessed: pieces.some((piece) => piece!.guessed) || !!note?.guessed,
    unknown: [...pieces.flatMap((piece) => piece!.unknown), ...(note?.unknown ?? [])],
  };
}

/** `Ростовская обл, с Чалтырь`: with the point behind a word of one letter, which may else be a preposition. */
const pointed = (text: string) =>
  /(?:^|[\s,])(?:обл|край|респ|р-н|район)/iu.test(text)
    ? text.replace(/(^|,\s*)([спдх])\s(?=\p{Lu}\p{Ll})/gu, '$1$2. ')
    : text;

/** Whether each part is known for one of an address. */
const isAllOfAnAddress = (text: string) =>
  text
    .replace(/^(\d{6}),?\s+(?=\p{Lu})/u, '$1, ')
    .split(/\s*[,;]\s*/)
    .flatMap(behindTown)
    .flatMap(addressParts)
    .every((part) => !!addressPart(part) || isPlain(part) || STREET_AND_HOUSE.test(part));

/** A part that needs no word of an address: a number, a town, a region or a state. */
const isPlain = (part: string) =>
  /^\d+\p{L}?(?:\s?[-/]\s?\d+\p{L}?)*$/u.test(part) ||
  isShortRegion(part) ||
  !!(land(part) ?? senseOf(entryKey(part), 'city'));

/** `Екатеринбург, Первомайская 60-15`: a street without its word, told by its town and its numbers. */
const STREET_AND_HOUSE =
  /^(?:\d+-?(?:я|й|ая)\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s\d+\p{L}?(?:\s?[-/]\s?\d+\p{L}?){1,2}$/u;
const hasStreetUnnamed = (parts: readonly string[]) =>
  parts.some((part, at) => at > 0 && STREET_AND_HOUSE.test(part) && senseOf(entryKey(parts[at - 1]!), 'city'));

/** A hotel, street or district of another country, which needs no word that says so. */
const isThere = (part: string, manner: Manner) => !!(hotel(part, true, manner) ?? foreignPart(part, manner));

const isNamed = (part: string, manner: Manner) =>
  !OF_AN_ADDRESS.test(part) && !!(hotel(part, true, manner) ?? company(part, manner) ?? office(part, manner));

/** Numbered parts of an address that are something else elsewhere. */
const OF_AN_ADDRESS =
  /^(?:уч(?:асток|\.)?|офис|оф\.|сек(?:ция|\.)|бокс|блок|литера?|корпус|строение|влад\p{L}*|территория|кабинет)\s*№?\s*\d/iu;

/** `Москва Ленинский пр-т 43`: a town of the tables, and its street without a comma. */
function behindTown(part: string): string[] {
  const words = part.split(/\s+/);
  for (let count = Math.min(3, words.length - 2); count > 0; count--) {
    const [town, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const street = addressParts(rest)[0];
    if (!senseOf(entryKey(town), 'city')) continue;
    if ((street && addressPart(street)?.word.group === 'street') || STREET_AND_HOUSE.test(rest)) return [town, rest];
  }
  return [part];
}

/** What is said of an address in brackets behind it. */
const REMARK =
  /^(?:по|прописка|регистрация|адрес|место|факт|юр|дом|раб|врем|пост|собств|съ[её]м|аренд|прожив|зарегистр)/iu;
/** Where `ст.` is a станица, not a station. */
const COSSACK =
  /^(?:г\.\s?|город\s)?(?:Краснодар|Кубан|Динско|Каневско|Ставропол|Ростовск|Ростов-на-Дону|Волгоградск|Адыге|Республика Адыгея|Чечен|Карачаево|Кабардино|Дагестан|Северная Осетия|.*Северная Осетия)/u;

/** Large ones, known for what they are without their region. */
const STANITSA =
  /^(?:Динская|Каневская|Кущ[её]вская|Брюховецкая|Староминская|Старощербиновская|Новопокровская|Медв[её]довская|Платнировская|Роговская|Старотитаровская|Новотитаровская|В[её]шенская|Багаевская|Егорлыкская|Обливская|Тацинская|Боковская|Ессентукская|Зеленчукская|Наурская|Гиагинская|Холмская|Северская|Елизаветинская|Новорождественская|Ильская|Васюринская|Пластуновская|Нововеличковская|Старовеличковская)$/u;

/** Alone it may be the number of anything. */
const ROOM = /^ном/iu;
/** Offices by the place they serve: not an address, though a place is in it. */
const ISSUER = /(?:^|\s)(?:МВД|У?ФМС|О?УФМС|ОФМС|[ОУ]МВД|Г?УВД|Р?ОВД|МРО|ТП|отдел\p{L}*|управлени\p{L}*)\s/u;

/** `отказ в визе, ст. 214(b)`: a section of a law. */
const SECTION =
  /(?:^|[\s,(])ст(?:атья|атье|атьи)?\.?\s*\d+(?:\s*\(\p{L}\)|.*(?:УК|КоАП|кодекс|закон))|(?:отказ|виз|суд|наказан|осужд|штраф).*(?:^|[\s,(])ст\.?\s*\d/iu;

/** What the other parts say of an unknown place. */
interface Around {
  /** The whole of it, whose towns tell which region is shortened. */
  text: string;
  /** It lies on the Kuban or the Don. */
  cossack: boolean;
  /** It lies in a state whose names are not Russian ones: how they are spelled there the Russian letters do not say. */
  abroad: boolean;
  /** It lies in a region of Russia, which has a Paris and a Leipzig too. */
  home: boolean;
}

/** Behind a region's word only the tables' names are certain: `респ. Саха` is no letters. */
const OF_REGION: readonly string[] = ['обл', 'край', 'респ'];

function namedPiece(
  { word, name: typed, house, loose }: NamedPart,
  { cossack, abroad, home }: Around,
  manner: Manner,
): Piece {
  if (loose) return guess(number(typed, manner));
  const name = typed.replace(/^(?:им\.|имени)\s*/u, '');
  const pattern = word[manner.to];
  if (abroad && word.group !== 'numbered' && word.spellings[0] !== 'ст' && !(pattern === '~' && city(name))) {
    return foreignPiece({ word, name, house }, manner);
  }
  const nth = /^(\d+)-?(?:[яйое]|ая|ый|ий|ой|ое)$/u.exec(name)?.[1];
  if (nth && word.group === 'street') {
    const ordinal = manner.to === 'en' ? english.ordinal(Number(nth)) : frenchOrdinal(Number(nth), word.fr);
    const ranked = manner.to === 'en' ? pattern.replace('~', ordinal) : `${ordinal} ${pattern.replace(' ~', '')}`;
    return sure(ranked + (house ? `, ${number(house, manner)}` : ''));
  }
  const [, rank = '', whose = ''] = /^(\d+)-(?:[яйое]|ая|ый|ий|ой|ое)\s+(.+)$/u.exec(name) ?? [];
  if (rank !== '' && word.group === 'street' && isOfNth(name, word)) {
    const text = pattern.replace('~', () => manner.letters(name)) + (house ? `, ${number(house, manner)}` : '');
    return OF_KIND.test(whose) ? guess(text) : sure(text);
  }
  if (rank !== '' && word.group === 'street') {
    const [shape, text] = [pattern, manner.letters(whose)];
    const ranked =
      manner.to === 'en'
        ? `${english.ordinal(Number(rank))} ${shape.replace('~', () => text)}`
        : `${frenchOrdinal(Number(rank), word.fr)} ${shape.replace('~', () => text)}`;
    return sure(ranked + (house ? `, ${number(house, manner)}` : ''));
  }
  const after = house ? `, ${number(house, manner)}` : '';
  if (word.spellings[0] === 'окр') {
    const seat = city(name);
    if (seat) return sure(pattern.replace('~', () => seat[manner.to][0]) + after);
  }
  if (word.group === 'numbered') return sure(pattern.replace('~', number(name, manner)));
  if (word.spellings[0] === 'ст') return station(name, after, cossack, manner);
  const island = word.spellings[0] === 'о-в' ? knownForeignName(name, manner) : null;
  if (island) return sure(island);
  if (pattern === '~' && ((home && isFarCity(name)) || /^(?:Старый|Новый|Верхний|Нижний)$/u.test(name))) {
    return guess(manner.letters(name) + after);
  }
  const town = pattern === '~' ? city(name) : null;
  if (town) return { ...said({ ...town, doubtful: false }, manner), text: town[manner.to][0] + after };
  const text = pattern.replace('~', () => manner.letters(name.replace(/[«»]/g, '"'))) + after;
  if (word.group === 'place' && /^\d+\p{L}?$/u.test(name)) return guess(text);
  if (REMARKED.test(name) || (pattern === '~' && / /.test(name) && city(name.split(' ')[0]!))) return guess(text);
  const unclear = word.group === 'place' && (abroad || OF_REGION.includes(word.spellings[0]!) || DECLINED.test(name));
  return unclear ? guess(text) : sure(text);
}

/** Streets by words of a woman's gender, whose number of order in й is a genitive: `ул. 62-й Армии`. */
const WOMANLY: readonly string[] = ['ул', 'пл', 'наб', 'аллея', 'линия', 'дорога', 'просека'];
const isOfNth = (name: string, { spellings }: NamedPart['word']) =>
  /^\d+-(?:й|ой)\s/u.test(name) &&
  (WOMANLY.includes(spellings[0]!) || /\s(?:Арми|Дивизи|Бригад|Гварде|Пятилетк|Роты)\p{L}*/iu.test(name));

/** `3-й Бутырский тупик`, `1-й Садовая`: no genitive. */
const OF_KIND = /(?:ый|ий|ая|яя)(?:\s|$)|(?:тупик|микрорайон|переулок|проезд|бульвар|проспект)$/iu;

/** `ул. Лафайет 118`, `район Синдзюку` of another country. */
function foreignPiece({ word, name, house }: NamedPart, manner: Manner): Piece {
  const ward = /^(\d+)(?:-?(?:й|ый|ой))?$/u.exec(name)?.[1];
  const rank = ward && word.group === 'place' ? foreignPart(`${ward} округ`, manner) : null;
  const piece = rank ?? foreignName(name, manner);
  const particle = /^(?:de |du |de l|Via |Piazza |Corso )/.test(piece.text);
  const pattern = rank
    ? '~'
    : /^(?:Via|Piazza|Corso) |[Ss]tra[sß]+e$|[Pp]latz$|(?:Street|Gu|-gu)$/.test(piece.text)
      ? '~'
      : particle
        ? word.fr
        : word[manner.to];
  const said = pattern.replace('~', () => piece.text);
  return within(piece, said + (house ? `, ${number(house, manner)}` : ''));
}

/** @example frenchOrdinal(1, 'rue ~') // '1re' */
const frenchOrdinal = (nth: number, word: string) =>
  nth > 1 ? `${nth}e` : /^(?:boulevard|passage|quai|quartier)/.test(word) ? '1er' : '1re';

/** More than a name: `Мира вход со двора`, `Ивановка (не существует)`. */
const REMARKED =
  /\(\p{Ll}|\s(?:без|вход|во|со|около|рядом|возле|напротив|угол|ныне|ранее|бывш\p{L}*|теперь|сейчас)(?:\s|\.|$)/u;

/** A place with something in the genitive or shortened behind it. */
const DECLINED = /\s(?:\p{Lu}{2,}|\p{Lu}\.|\p{Lu}\p{Ll}+[сц]к(?:ой|ого))(?:\p{Lu}\.|\s|$)/u;

/** `ст. Каневская` of the Kuban and the Don is a Cossack village, elsewhere a railway station, which may be either. */
function station(typed: string, after: string, cossack: boolean, manner: Manner): Piece {
  const full = typed.replace(/([сц]к|нн)ой$/u, '$1ая');
  const name = cossack || STANITSA.test(full) ? full : typed;
  const village = (cossack || STANITSA.test(name)) && /ая$/u.test(name);
  const [stop, stanitsa] = manner.to === 'en' ? ['station', 'stanitsa'] : ['gare', 'stanitsa'];
  const text = `${manner.letters(name)} (${village ? stanitsa : stop})${after}`;
  return village || !/(?:ая|ой)$/u.test(name) ? sure(text) : guess(text);
}

/** A house: `97 "б"` is `97 b`. */
const number = (text: string, manner: Manner) => manner.letters(text.replace(/["«»]/g, ''));

/** Where somebody lives, without a number. */
const ALONE: readonly [RegExp, en: string, fr: string][] = [
  [/^общ(?:ежитие|\.)?$/iu, 'dormitory', 'foyer'],
  [/^частный дом$/iu, 'private house', 'maison individuelle'],
  [/^частный сектор$/iu, 'private housing area', 'zone pavillonnaire'],
  [/^В\.\s?О\.?$/u, 'Vasilyevsky Island', 'île Vassilievski'],
  [/^П\.\s?С\.?$/u, 'Petrograd Side', 'Côté Petrograd'],
  [/^ЗАО$/u, 'Western Administrative District', 'district administratif ouest'],
  [
    /^ТиНАО$/u,
    'Troitsky and Novomoskovsky Administrative Districts',
    'districts administratifs Troïtski et Novomoskovski',
  ],
  [/^(?:главный\s)?почтамт$/iu, 'main post office', 'poste centrale'],
  [/^б\/н$/u, 'no number', 'sans numéro'],
  [/^до востребования$/iu, 'poste restante', 'poste restante'],
];

function plainPiece(part: string, { text, abroad, home }: Around, manner: Manner): Piece | null {
  if (/^\d+к\d+(?:с(?:тр)?\d+)?$/u.test(part)) return sure(number(part, manner));
  if (/^\d+\s?["«]?\p{L}?["»]?(?:\s*[-/]\s*\d*\p{L}?)*$/u.test(part)) return sure(number(part, manner));
  const own = manner.own?.(entryKey(part))?.[manner.to];
  if (own) return sure(own);
  const alone = ALONE.find(([ru]) => ru.test(part));
  if (alone) return sure(alone[manner.to === 'en' ? 1 : 2]);
  const shortened = shortRegion(part, text);
  if (shortened) return said({ ...shortened.sense, doubtful: !shortened.certain }, manner);
  const lodging = abroad ? hotel(part, true, manner) : null;
  if (lodging) return lodging;
  const there = abroad ? foreignPart(part, manner) : null;
  if (there) return there;
  const sense = land(part) ?? senseOf(entryKey(part), 'city');
  if (sense?.kind === 'city' && home && isFarCity(part)) return guess(manner.letters(part));
  if (sense) return said({ ...sense, doubtful: sense.doubtful && sense.kind === 'country' }, manner);
  const district = /(?:ого|его)\s+(?:р-на|района|округа)$/u.test(part) ? place(part, manner) : null;
  if (district?.kind === 'district') return sure(district.text.replace(/^le /, ''));
  if (!/\p{Script=Cyrillic}/u.test(part)) return sure(part);
  const read = phrase(part, manner);
  if (read.unknown.length === 0) return abroad && /[«"]/.test(part) ? { ...read, guessed: true } : read;
  return /^["«\p{Lu}\d]/u.test(part) ? guess(manner.letters(part.replace(/[«»]/g, '"'))) : null;
}

/** `Монмартр`, `Кантштрассе 112`, `18-й округ`: a name of another country, and a house behind it. */
function foreignPart(part: string, manner: Manner): Piece | null {
  const ward = /^(\d+)-?(?:й|ый|ой)?\s+(?:округ|район|арр\.|аррондисман|ар\.)$/iu.exec(part)?.[1];
  if (ward) {
    return sure(
      manner.to === 'en'
        ? `${english.ordinal(Number(ward))} arrondissement`
        : `${ward}${ward === '1' ? 'er' : 'e'} arrondissement`,
    );
  }
  const [, name = part, house = ''] = /^(.+?)\s+(\d+\p{L}?(?:[-/]\d+)?)$/u.exec(part) ?? [];
  const known = knownForeignName(name, manner);
  if (!known || !/\p{Script=Cyrillic}/u.test(name) || senseOf(entryKey(part), 'city')) return null;
  return sure(house === '' ? known : `${known}, ${number(house, manner)}`);
}

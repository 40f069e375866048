import { one } from '../words/english';
import { entryKey } from '../words/entry-key';
import { senseOf, sensesInCase } from '../words/lexicon';
import { type Manner, type Piece, said, sure, within } from '../words/piece';
import { someone } from './person';

const LINES: readonly [RegExp, en: string, fr: readonly [string, string]][] = [
  [
    /(?:по материнской линии|со стороны матери|со стороны мамы|по линии матери|по линии мамы|по матери|по маме|по маминой линии|с маминой стороны)$/iu,
    'maternal',
    ['maternel', 'maternelle'],
  ],
  [
    /(?:по отцовской линии|со стороны отца|со стороны папы|по линии отца|по линии папы|по отцу|по папе|по папиной линии|с папиной стороны)$/iu,
    'paternal',
    ['paternel', 'paternelle'],
  ],
];

/** What somebody lives through or owns: `свадьба сестры`, `квартира матери`. */
const OCCASIONS: readonly [RegExp, en: string, fr: string][] = [
  [/^свадьб[аеу]/iu, 'wedding', 'mariage'],
  [/^похорон(?:ы|ах)/iu, 'funeral', 'obsèques'],
  [/^(?:день|дне) рождения/iu, 'birthday', 'anniversaire'],
  [/^юбиле[йе]/iu, 'milestone birthday', 'anniversaire'],
  [/^(?:крестины|крещение)/iu, 'christening', 'baptême'],
  [/^рождение/iu, 'birth', 'naissance'],
  [/^роды/iu, 'childbirth', 'accouchement'],
  [/^выпускной/iu, 'graduation', 'remise des diplômes'],
  [/^могила/iu, 'grave', 'tombe'],
  [/^могилы?/iu, 'graves', 'tombes'],
  [/^(?:зарплата|заработная плата|з\/п)/iu, 'salary', 'salaire'],
  [/^доходы?/iu, 'income', 'revenus'],
  [/^пенсия/iu, 'pension', 'pension de retraite'],
  [/^(?:квартира|в квартире|на квартире)/iu, 'apartment', 'appartement'],
  [/^(?:дом|в доме)(?=\s)/iu, 'house', 'maison'],
  [/^дача/iu, 'country house', 'maison de campagne'],
  [/^(?:сбережения|накопления)/iu, 'savings', 'économies'],
  [/^(?:машина|автомобиль)/iu, 'car', 'voiture'],
  [/^(?:фирма|компания)(?=\s)/iu, 'company', 'société'],
  [/^бизнес(?=\s)/iu, 'business', 'entreprise'],
  [/^приглашение(?:\s+от)?/iu, 'invitation', 'invitation'],
  [/^болезнь/iu, 'illness', 'maladie'],
  [/^операция/iu, 'surgery', 'opération chirurgicale'],
  [/^смерть/iu, 'death', 'décès'],
  [/^лечение/iu, 'medical treatment', 'traitement médical'],
  [/^учеба/iu, 'studies', 'études'],
  [/^обучение/iu, 'education', 'études'],
];

/**
 * Kin of kin and kin by a line, the occasions of their lives and what is theirs.
 *
 * @example kinship('племянница мужа', { to: 'fr', letters })?.text // 'nièce du mari'
 */
export function kinship(text: string, manner: Manner): Piece | null {
  return (
    former(text, manner) ??
    accompanied(text, manner) ??
    ofMarriage(text, manner) ??
    metAt(text, manner) ??
    byLine(text, manner) ??
    ofKin(text, manner) ??
    occasion(text, manner)
  );
}

/** Who are named together: `бабушка с дедушкой` are both. */
const PAIRS = new Set(
  [
    'бабушка дедушка',
    'бабушка дед',
    'мать отец',
    'мама папа',
    'мама отец',
    'дядя тетя',
    'брат сестра',
    'дочь сын',
    'дочка сын',
    'внук внучка',
    'племянник племянница',
    'жена муж',
    'супруг супруга',
    'теща тесть',
    'свекор свекровь',
    'папа мать',
    'дети жена',
    'дети муж',
    'бабушка мама',
    'мама отчим',
    'отец мачеха',
  ].map((pair) => pair.split(' ').sort().join(' ')),
);

/** `сестра жены с мужем`: the other is hers, `avec son mari`. */
function accompanied(text: string, manner: Manner): Piece | null {
  const [, first = '', second = ''] = /^(.+?)\s+(?:вместе\s+)?со?\s+(.+)$/iu.exec(text) ?? [];
  const sense = first ? senseOf(entryKey(first), 'person') : null;
  const other = sense && sensesInCase(entryKey(second), ['instrumental'], 'person')[0];
  const whose = other && someone(second, ['instrumental'], manner);
  if (!whose) return null;
  const piece = said(sense, manner);
  if (PAIRS.has([entryKey(first), entryKey(other.ru)].sort().join(' '))) {
    const second = said(other, manner);
    return within(piece, `${piece.text} ${manner.to === 'en' ? 'and' : 'et'} ${second.text}`, second.guessed);
  }
  const whom = someone(first, 'nominative', manner);
  const several = whom?.plural;
  const theirs = whose.my.startsWith('my ') ? (several ? 'their ' : whom?.woman ? 'her ' : 'his ') : '';
  const own = several
    ? whose.my.replace(/^m(?:on|a) /, 'leur ').replace(/^mes /, 'leurs ')
    : whose.my.replace(/^m(on|a|es) /, 's$1 ');
  return within(
    piece,
    manner.to === 'en' ? `${piece.text} with ${theirs}${whose.text}` : `${piece.text} avec ${own}`,
    !whose.certain,
  );
}

/** `бывшая свекровь`. */
function former(text: string, manner: Manner): Piece | null {
  const first = /^бывш(?:ий|ая)\s+(.+)$/iu.exec(text)?.[1];
  const sense = first ? senseOf(entryKey(first), 'person') : null;
  if (!sense) return null;
  const piece = said(sense, manner);
  return within(piece, `${manner.to === 'en' ? 'former ' : 'ex-'}${piece.text}`);
}

const MARRIAGES: readonly [RegExp, en: string, fr: string][] = [
  [/\s+от первого брака$/iu, 'from first marriage', 'du premier mariage'],
  [/\s+от второго брака$/iu, 'from second marriage', 'du deuxième mariage'],
  [/\s+от третьего брака$/iu, 'from third marriage', 'du troisième mariage'],
  [/\s+от (?:предыдущего|прежнего|прошлого) брака$/iu, 'from previous marriage', 'du mariage précédent'],
];

/** `дочь мужа от первого брака`. */
function ofMarriage(text: string, manner: Manner): Piece | null {
  const marriage = MARRIAGES.find(([pattern]) => pattern.test(text));
  if (!marriage) return null;
  const kin = text.replace(marriage[0], '');
  const sense = senseOf(entryKey(kin), 'person');
  const piece = sense ? said(sense, manner) : ofKin(kin, manner);
  return piece && within(piece, `${piece.text} ${marriage[manner.to === 'en' ? 1 : 2]}`);
}

/** Where somebody is known from: `подруга по университету`. */
const KNOWN_FROM: readonly [RegExp, en: string, fr: string][] = [
  [/по (?:университету|универу)$/iu, 'from university', "de l'université"],
  [/по (?:институту|вузу)$/iu, 'from university', "de l'université"],
  [/по школе$/iu, 'from school', "de l'école"],
  [/по работе$/iu, 'from work', 'du travail'],
  [/по уч[её]бе$/iu, 'from studies', "d'études"],
  [/по (?:армии|службе)$/iu, 'from military service', "de l'armée"],
  [/по спорту$/iu, 'from sport', 'du sport'],
  [/по двору$/iu, 'from the neighbourhood', 'du quartier'],
  [/со школы$/iu, 'from school', "de l'école"],
  [/с работы$/iu, 'from work', 'du travail'],
  [/с детства$/iu, 'from childhood', "d'enfance"],
];

function metAt(text: string, manner: Manner): Piece | null {
  const known = KNOWN_FROM.find(([pattern]) => pattern.test(text));
  const sense = known && senseOf(entryKey(text.replace(known[0], '')), 'person');
  if (!known || !sense) return null;
  const piece = said(sense, manner);
  return within(piece, `${piece.text} ${known[manner.to === 'en' ? 1 : 2]}`);
}

function byLine(text: string, manner: Manner): Piece | null {
  const line = LINES.find(([pattern]) => pattern.test(text));
  const first = line && text.replace(line[0], '').trim();
  const sense = first ? senseOf(entryKey(first), 'person') : null;
  const who = first && someone(first, 'nominative', manner);
  if (!line || !sense || !who) return null;
  const half = /^(?:(?:родной|родная|старший|старшая|младший|младшая) )?(?:брат|сестра)$/iu.test(first!);
  if (half) {
    const other = line[1] === 'maternal' ? 'единоутробн' : 'единокровн';
    const name = senseOf(`${other}${/брат/iu.test(first!) ? 'ый брат' : 'ая сестра'}`, 'person');
    const plain = /^(?:брат|сестра) по (?:матери|маме|отцу|папе)$/iu.test(text);
    return name && within(said(name, manner), said(name, manner).text, !plain);
  }
  const piece = said(sense, manner);
  if (manner.to === 'en') return within(piece, `${line[1]} ${piece.text}`);
  const woman = who.of.startsWith('de la ') || /(?:mère|tante|sœur|nièce|cousine)$/.test(piece.text);
  return within(piece, `${piece.text} ${line[2][woman ? 1 : 0]}`);
}

function ofKin(text: string, manner: Manner): Piece | null {
  const words = text.split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const first = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const sense = senseOf(entryKey(first), 'person');
    const whose = sense && someone(rest, ['genitive'], manner);
    if (!whose) continue;
    return possessed(said(sense, manner).text, whose, sense.doubtful || !whose.certain, manner);
  }
  return null;
}

/** A word for two kinds of kin, and the words that say which. */
const WHICH: readonly [word: RegExp, meaning: RegExp, en: string, fr: string][] = [
  [/^зять$/iu, /^муж\s(?:\S+\s)?дочери$/iu, 'son-in-law', 'gendre'],
  [/^зять$/iu, /^муж\s(?:\S+\s)?сестры$/iu, 'brother-in-law', 'beau-frère'],
  [/^невестка$/iu, /^жена\s(?:\S+\s)?сына$/iu, 'daughter-in-law', 'belle-fille'],
  [/^невестка$/iu, /^жена\s(?:\S+\s)?брата$/iu, 'sister-in-law', 'belle-sœur'],
];

/** `брат (родной)`, `сестра (двоюродная)`: which kind of kin. */
function bornOf(first: string, second: string, manner: Manner): [Piece, Piece] | null {
  if (
    !/^(?:родн|двоюродн|троюродн|сводн|старш|младш|приемн|приёмн|неполнородн)\p{L}+$|^по (?:отцу|матери|папе|маме)$/iu.test(
      second,
    )
  )
    return null;
  const kin = senseOf(entryKey(first), 'person');
  if (!kin) return null;
  const who = said(kin, manner);
  if (/^родн/iu.test(second)) {
    const woman = someone(first, 'nominative', manner)?.woman;
    if (/^(?:брат|сестра)$/iu.test(first))
      return [who, sure(manner.to === 'en' ? 'full' : woman ? 'germaine' : 'germain')];
    if (/^(?:сын|дочь|дочка|отец|мать|мама|папа)$/iu.test(first))
      return [who, sure(manner.to === 'en' ? 'biological' : 'biologique')];
    return [who, within(who, manner.to === 'en' ? 'by blood' : 'par le sang', true)];
  }
  const whole = /^по /iu.test(second) ? byLine(`${first} ${second}`, manner) : null;
  const sense = senseOf(entryKey(`${second} ${first}`), 'person');
  const told = whole ?? (sense && said(sense, manner));
  if (!told) return null;
  if (/^двоюродн\p{L}+$/iu.test(second) && /^(?:брат|сестра)$/iu.test(first))
    return [
      told,
      sure(manner.to === 'en' ? 'first cousin' : `${told.text} ${/e$/.test(told.text) ? 'germaine' : 'germain'}`),
    ];
  const rest = told.text.replace(new RegExp(`(?:^|\\s)${who.text}(?:\\s|$)`, 'u'), '').trim();
  return [who, within(told, rest || told.text)];
}

/**
 * A word of kinship and what it means, which does not say the word again; either may stand first.
 *
 * @example explained('зять', 'муж дочери', { to: 'en', letters }) // [{ text: 'son-in-law', … }, { text: "daughter's husband", … }]
 */
export function explained(first: string, second: string, manner: Manner): [Piece, Piece] | null {
  const born = bornOf(first.trim(), second.trim(), manner);
  if (born) return born;
  const [word, meaning] = / /.test(first.trim()) ? [second, first] : [first, second];
  const sense = / /.test(word.trim()) ? null : senseOf(entryKey(word), 'person');
  const known = / /.test(meaning.trim()) ? senseOf(entryKey(meaning), 'person') : null;
  const behind = sense && known ? ofKin(meaning.trim(), manner) : null;
  if (!sense || !behind || behind.guessed) return null;
  const which = WHICH.find(([ru, means]) => ru.test(word.trim()) && means.test(meaning.trim()));
  const named = which ? sure(which[manner.to === 'en' ? 2 : 3]) : said(sense, manner);
  const told = within(behind, behind.text.replace(/ de la femme$/, " de l'épouse"));
  return word === first ? [named, told] : [told, named];
}

function occasion(text: string, manner: Manner): Piece | null {
  const [, visiting = '', rest = text] =
    /^((?:участие|присутствие)\s+(?:в|на)\s+|(?:поездка|приглашение)\s+на\s+|посещение\s+)?(.+)$/iu.exec(text) ?? [];
  const found = OCCASIONS.find(([pattern]) => pattern.test(rest));
  const whose = found && someone(rest.replace(found[0], '').trim(), ['genitive'], manner);
  if (!found || !whose) return null;
  const birthday = found[1] === 'milestone birthday';
  const many = birthday && (whose.plural || !isKinOrFriend(rest.replace(found[0], '').trim()));
  const what = many ? 'anniversary' : found[1];
  const piece = possessed(manner.to === 'en' ? what : found[2], whose, !whose.certain || many, manner);
  if (!visiting) return piece;
  const seen = /^посещение/iu.test(visiting);
  const [en, fr] = seen ? ['visiting', 'visite'] : ['attending', 'présence'];
  return within(piece, manner.to === 'en' ? `${en} ${piece.text}` : `${fr} : ${piece.text}`, true);
}

const isKinOrFriend = (text: string) => sensesInCase(entryKey(text), ['genitive'], 'person').length > 0;

function possessed(
  what: string,
  whose: { text: string; of: string; plural: boolean },
  guessed: boolean,
  { to }: Manner,
): Piece {
  const mark = /s$/.test(whose.text) && whose.plural ? "'" : "'s";
  if (to === 'en' && / with /.test(whose.text) && !whose.plural) {
    return { text: `${what} of ${one(whose.text)}`, guessed, unknown: [] };
  }
  if (/^(?:enfant|personne) handicapée?$/.test(whose.text)) {
    return { text: `${what} ${whose.of.replace("de l'", "d'un ").replace('de la ', "d'une ")}`, guessed, unknown: [] };
  }
  const owner = whose.text === 'retired' ? 'pensioner' : whose.text;
  const of = whose.of.replace(/^de l'(?=ami$)/, "d'un ").replace(/^de l'(?=amie$)/, "d'une ");
  return { text: to === 'en' ? `${owner}${mark} ${what}` : `${what} ${of}`, guessed, unknown: [] };
}

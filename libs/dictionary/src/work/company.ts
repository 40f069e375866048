import { LOCAL_PARTS, OWNERS, PARTS } from '../data/organisations/firm-parts';
import { office } from '../office/office';
import { places } from '../place/place';
import { spellOut } from '../words/abbreviation';
import { adjective } from '../words/adjective';
import { capital, capitals, ordinal } from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf } from '../words/lexicon';
import { field, type Governing, type Noun, nounPhrase } from '../words/noun-phrase';
import { guess, type Manner, type Piece, said, sure, within } from '../words/piece';
import { isHonoured, namedAfter, ungenitive } from './honoured';
import { type LegalForm, legalFormsOf, legalText } from './legal-form';

const QUOTED = /[«"“„]([^«»"“”„]+)[»"”“]/u;
/** Stands for the quotation mark of a name within a name: `ООО «Торговый дом «Луч»`. */
const INNER = '‹';
/** A name within a name, closed once, and a town behind it. */
const NESTED =
  /^(.*?)((?<![\p{L}\d.»”])[«"“](?=\S)[^«»"„“”]+?)\s*[„«"“]([^«»"„“”]+)[“”"»]{1,2}(\s+(?:г\.|города?)\s?\p{Lu}.*)?$/u;
const NUMBER = /^(?:№|N|No\.?)\s*(\d+[\p{L}]?)$/iu;

/**
 * A firm or institution: its legal form, kind, number, name, whom it is named after and where it is, each part at its place.
 * The name is written by letters between straight quotation marks, unless the tables know it. `null`: this is no such name.
 *
 * @example company('ООО «Ромашка»', { to: 'en', letters }) // { text: 'OOO "Romashka"', guessed: false, … }
 */
export function company(text: string, manner: Manner, governing: Governing = 'nominative'): Piece | null {
  const plain = text.replace(NESTED, (_all, before: string, one: string, other: string, town = '') => {
    return `${before}${one} ${INNER}${other}»${town}`;
  });
  if (plain !== text) return company(plain, manner, governing);
  const whole = institution(text, manner, governing) ?? advanced(text, manner, governing) ?? partOfFirm(text, manner);
  if (whole) return whole;
  const seated = ofTownBefore(text, manner);
  if (seated) return seated;
  const owned = governing === 'nominative' ? (ofOwner(text, manner) ?? ofPerson(text, manner)) : null;
  if (owned) return owned;
  const honoured = /^((?:[^«"“]|[«"“][^»"”]*[»"”])+?)\s+(?:им\.?|имени)\s+(.+)$/iu.exec(text);
  if (honoured) {
    const [, name = '', behind = ''] = honoured;
    const bare = institution(name, manner, governing, true);
    const { first, where } = endingInPlace(behind, manner, /^(?:г\.|гор\.|города)/u) ?? { first: behind, where: '' };
    const whose = namedAfter(first, manner);
    const said = where.startsWith(',') ? ` ${whose}${where}` : `${where} ${whose}`;
    return bare && { ...within(bare, bare.text + said, !isHonoured(first)), gender: bare.gender };
  }
  const venue = governing === 'nominative' ? calledAs(text, manner) : null;
  if (venue) return venue;
  const located = endingInPlace(text, manner);
  const bare = located && institution(located.first, manner, governing, true);
  if (bare) return { ...within(bare, bare.text + located.where, CHURCH.test(located.first)), gender: bare.gender };
  return governing === 'nominative' ? (ofOffice(text, manner) ?? calledAfterPlace(text, manner)) : null;
}

/** `храм Покрова` is of no town. */
const CHURCH = /^(?:храм|церковь|собор|монастырь|часовня)$/iu;

/** Kinds that are called after a country or town without being in it: `кинотеатр Россия`. */
const CALLED =
  /^((?:теле|радио)?(?:канал|станция|компания)|кинотеатр|гостиница|отель|кафе|ресторан|бар|стадион|магазин|торговый центр|санаторий|пансионат|клуб|газета|журнал|рынок|фирма|турагентство|супермаркет|бассейн|теплоход)\s+(\p{Lu}[\p{L}-]+)$/iu;

function calledAs(text: string, manner: Manner): Piece | null {
  const [, kind = '', name = ''] = CALLED.exec(text) ?? [];
  if (!name || !senseOf(entryKey(name), 'country', 'city', 'region')) return null;
  const named = institution(`${kind} «${name}»`, manner, 'nominative');
  return named && within(named, named.text, true);
}

/** `ГБОУ г. Москвы «Школа № 5»`: the town between the legal form and the name. */
function ofTownBefore(text: string, manner: Manner): Piece | null {
  const [, before = '', town = '', name = ''] =
    /^(\S+(?:\s\S+)?)\s+((?:г\.|гор\.|города)\s*\p{Lu}[^«"“]+?)\s+([«"“].+)$/u.exec(text) ?? [];
  const form = town ? legalFormsOf(before) : null;
  const found = form?.ru === before ? places(town, manner) : null;
  if (!form || !found?.every(({ certain }) => certain)) return null;
  const named = institution(`${before} ${name}`, manner, 'nominative');
  const said = legalText(form, manner).text;
  return named && within(named, `${said} ${found.map(({ of }) => of).join(' ')}${named.text.slice(said.length)}`);
}

/** `Институт физики СО РАН`: whom it belongs to behind it. */
function ofOwner(text: string, manner: Manner): Piece | null {
  const owner = OWNERS.find(([pattern]) => pattern.test(text));
  const name = owner ? text.replace(owner[0], '') : '';
  const bare = owner && (QUOTED.test(name) ? company(name, manner) : institution(name, manner, 'nominative', true));
  return bare ? within(bare, `${bare.text} ${owner[manner.to === 'en' ? 1 : 2]}`) : null;
}

/** `нотариальная контора Степановой Е.Л.`: whose it is, by the ending, which may mislead. */
function ofPerson(text: string, manner: Manner): Piece | null {
  const [, what = '', surname = '', initials = ''] =
    /^(\p{L}[\p{L}\s-]+?)\s+(\p{Lu}\p{Ll}+(?:ой|[оеё]ва|ина|ого|ука|енко|яна))\s+(\p{Lu}\.\s?\p{Lu}\.)$/u.exec(text) ??
    [];
  const noun = what ? nounPhrase(entryKey(what), 'nominative', 'organisation', 'office') : null;
  if (!noun) return null;
  const whose = `${manner.letters(ungenitive(surname))} ${manner.letters(initials)}`;
  return guess(manner.to === 'en' ? `${noun.en} of ${whose}` : `${noun.fr} ${french.de(whose)}`);
}

/** `ФКУ ИК-6 УФСИН России по Самарской области`: the office it belongs to behind it. */
function ofOffice(text: string, manner: Manner): Piece | null {
  const words = text.split(/\s+/);
  for (let count = 1; count < words.length; count++) {
    if (!/^(?:\p{Lu}{3,}|Министерств|Департамент|Управлени|Комитет)/u.test(words[count]!)) continue;
    const owner = office(words.slice(count).join(' '), manner);
    const bare =
      owner && !owner.guessed ? institution(words.slice(0, count).join(' '), manner, 'nominative', true) : null;
    if (!owner || !bare) continue;
    const of = manner.to === 'en' ? `of the ${owner.text}` : french.of(owner.text, owner.gender ?? 'm');
    return within(bare, `${bare.text} ${of}`);
  }
  return null;
}

/** `СОШ № 9 с углублённым изучением английского языка`, its number before or behind. */
function advanced(text: string, manner: Manner, governing: Governing): Piece | null {
  const [, name = '', studied = '', number = ''] =
    /^(.+?)\s+с\s+углубл[её]нным\s+изучением\s+(.+?)(\s+№\s*\d+)?$/iu.exec(
      spellOut(text.replace(/\sс\sУИОП$/u, ' с углубленным изучением отдельных предметов')),
    ) ?? [];
  const subject = name && (CERTAIN_SUBJECTS.test(studied) ? SUBJECTS : field(entryKey(studied), ['genitive']));
  const school = subject && company(capital(name) + number, manner, governing);
  if (!subject || !school) return null;
  const about =
    manner.to === 'en' ? `with advanced study of ${subject.ofEn}` : `à enseignement renforcé ${subject.deFr}`;
  return within(school, `${school.text} ${about}`, !subject.certain);
}

const CERTAIN_SUBJECTS = /^(?:отдельных\s+)?(?:учебных\s+)?предметов$/iu;
const SUBJECTS = { ofEn: 'certain subjects', deFr: 'de certaines matières', certain: true };

/** `школа № 5 | г. Тулы`: what stands before a place, and the place. */
function endingInPlace(
  text: string,
  manner: Manner,
  beginning = /^(?:\p{Lu}|г\.|гор|города|респ|район|р-н)/u,
): { first: string; where: string } | null {
  const words = text.split(/\s+/);
  for (let count = 1; count < words.length; count++) {
    const last = words.slice(count).join(' ');
    const found = beginning.test(last) ? places(last, manner) : null;
    if (!found?.every(({ certain }) => certain)) continue;
    const [nearest] = found;
    const nominative =
      /^(?:г\.?|гор\.?|город)\s/u.test(last) && nearest!.kind === 'city' && !/[ыиа]$/u.test(words[count + 1] ?? '');
    const where = nominative ? `, ${nearest!.text}` : ` ${found.map(({ of }) => of).join(' ')}`;
    return { first: words.slice(0, count).join(' ').replace(/,$/, ''), where };
  }
  return null;
}

function institution(text: string, manner: Manner, governing: Governing, named = false): Piece | null {
  const quoted = QUOTED.exec(text);
  const before = (quoted ? text.slice(0, quoted.index) : text).trim();
  const after = quoted ? text.slice(quoted.index + quoted[0].length).trim() : '';
  const form = legalFormsOf(before);
  const rest = form ? before.slice(form.ru.length).trim() : before;
  const { noun, number, left } = formNumber(form, quoted, rest) ?? nounAndNumber(rest, governing);
  const place = NUMBER.exec(after)?.[1];
  if (after !== '' && !place) return null;
  if (!form && !noun) return null;
  if (!form && !quoted && !number && !named && !noun?.composed && governing === 'nominative') return null;
  const name = quoted
    ? quotedName(quoted[1]!, !!form && PUBLIC.test(form.ru), manner)
    : left === ''
      ? null
      : form && !noun
        ? bareName(left, manner)
        : null;
  if (left !== '' && (quoted || !name)) return null;
  const proper = !!(name || form || named) || /^(?:\p{Lu}\p{Ll}|\d+-\p{Ll})/u.test(rest);
  const parts = [
    form && legalText(form, manner),
    noun
      ? nounText(noun, number ?? place, proper, manner)
      : form && number
        ? sure(`${manner.to === 'en' ? 'No.' : 'n°'} ${number}`)
        : null,
    name,
  ];
  const bare = form && !noun && !name;
  const pieces = parts.filter((part): part is Piece => !!part);
  return {
    text: pieces.map((piece) => piece.text).join(' '),
    guessed: !!bare || pieces.some(({ guessed }) => guessed),
    unknown: [],
    ...(noun && !form ? { gender: noun.gender } : {}),
  };
}

/** Institutions, whose quoted name says what they are, and firms, whose quoted name is only a name. */
const PUBLIC = /ОУ|ПОУ|УЗ|УО|ГБУ|МБУ|ФГБУ|[ГМФ]КУ|КГ|РГ|ГКП|ГККП|КНП|[ГМ]АУ|БУК|ГУП|МУП|ГУ|АНО|ЧУ|учреждение/iu;

/** `МАДОУ № 15 «Теремок»`: a number, but no word of what it is. */
function formNumber(form: LegalForm | null, quoted: RegExpExecArray | null, rest: string) {
  const number = form && quoted ? NUMBER.exec(rest)?.[1] : undefined;
  return number ? { noun: null, number, left: '' } : null;
}

function nounAndNumber(text: string, governing: Governing): { noun: Noun | null; number?: string; left: string } {
  const parts = /^(.*?)\s*(?:(?:№|N|No\.?)\s*(\d+\p{L}?))?$/iu.exec(text);
  const numbered = /^(.*?)[\s-]+(\d+)$/u.exec(text);
  const noun = nounPhrase(entryKey(parts?.[1] ?? ''), governing, 'organisation');
  if (noun) return { noun, number: parts?.[2], left: '' };
  const [, nth = '', kind = ''] = /^(\d+)-(?:[яйе]|ая|ый|ое)\s+(\p{L}.+)$/u.exec(text) ?? [];
  const ranked = nth ? nounPhrase(entryKey(kind), governing, 'organisation') : null;
  if (ranked) return { noun: nthOf(ranked, Number(nth)), left: '' };
  const short = numbered && nounPhrase(entryKey(numbered[1]!), governing, 'organisation');
  return short ? { noun: short, number: numbered[2], left: '' } : { noun: null, left: text };
}

/** `5-я городская поликлиника`: institutions numbered in words of order. */
const nthOf = (noun: Noun, nth: number): Noun => ({
  ...noun,
  en: `${ordinal(nth)} ${noun.en}`,
  fr: `${nth}${nth > 1 ? 'e' : noun.gender === 'f' ? 're' : 'er'} ${noun.fr}`,
  composed: true,
});

function nounText(noun: Noun, number: string | undefined, named: boolean, manner: Manner): Piece {
  const said = noun[manner.to];
  const piece = noun.certain ? sure(said) : guess(said);
  if (!number && !named) return piece;
  const name = manner.to === 'en' ? capitals(said) : capital(said);
  if (!number) return within(piece, name);
  const written = /^\d+$/.test(number) ? number : manner.letters(number);
  return within(piece, manner.to === 'en' ? `${name} No. ${written}` : `${name} n° ${written}`);
}

function quotedName(quoted: string, told: boolean, manner: Manner): Piece {
  const [, kindOf = '', own = ''] = told ? (/^(.+?)\s*‹(.+)$/u.exec(quoted) ?? []) : [];
  const what = kindOf ? (institutionNamed(kindOf, manner) ?? kindAlone(kindOf, manner)) : null;
  if (what) return within(what, `"${capitalOf(what.text, manner)} ${manner.letters(own)}"`);
  const name = quoted.replace(INNER, '');
  const known = senseOf(entryKey(name), 'name');
  if (known) return within(said(known, manner), `"${said(known, manner).text}"`);
  const kind = told ? institutionNamed(name, manner) : null;
  if (kind) return within(kind, `"${kind.text}"`);
  const local = told ? calledAfterPlace(name, manner) : null;
  if (local) return within(local, `"${local.text}"`);
  const alone = told && /\s/.test(name) ? kindAlone(name, manner) : null;
  if (alone) return within(alone, `"${capitalOf(alone.text, manner)}"`);
  if (told && /(?:^|\s)(?:по|г\.|обл\.|р-на|№|им\.?|имени|при)(?=\s|\d|\p{Lu}|$)/iu.test(name))
    return guess(`"${manner.letters(name)}"`);
  return /\p{Script=Cyrillic}/u.test(name) ? sure(`"${manner.letters(name)}"`) : sure(`"${name}"`);
}

const capitalOf = (kind: string, { to }: Manner) => (to === 'en' ? capitals(kind) : capital(kind));

/** `Учебный центр`, without number or place. */
function kindAlone(text: string, { to }: Manner): Piece | null {
  const noun = nounPhrase(entryKey(text), 'nominative', 'organisation');
  return noun?.certain ? sure(noun[to]) : null;
}

/** A public institution's own name, when all of it is understood; whom it is named after stays a guess. */
function institutionNamed(name: string, manner: Manner): Piece | null {
  const owner = OWNERS.find(([pattern]) => pattern.test(name));
  if (owner) {
    const bare = institutionNamed(name.replace(owner[0], ''), manner);
    return bare && within(bare, `${bare.text} ${owner[manner.to === 'en' ? 1 : 2]}`);
  }
  const kind = company(name, manner) ?? serving(name, manner);
  return kind && (!kind.guessed || / им(?:\.|ени) /u.test(name)) && kind.unknown.length === 0 ? kind : null;
}

/** `Центр занятости населения г. Твери`: an office of the tables, and the place it serves. */
function serving(name: string, manner: Manner): Piece | null {
  const located = endingInPlace(name, manner);
  const office = nounPhrase(entryKey(located?.first ?? name), 'nominative', 'office');
  if (!office?.certain) return null;
  return sure(`${manner.to === 'en' ? capitals(office.en) : capital(office.fr)}${located?.where ?? ''}`);
}

/** `филиал ПАО «Луч» в г. Туле`, `Тульский филиал ПАО «Луч»`: a part of a firm, and where it is. */
function partOfFirm(text: string, manner: Manner): Piece | null {
  const local = /^(\p{Lu}\p{Ll}[\p{L}-]*(?:ий|ое))\s+(филиал|отделение|представительство)\s+(.*["«].*)$/iu.exec(text);
  const about = local && adjective(local[1]!);
  const owner = about?.stands === 'last' ? company(local![3]!, manner) : null;
  if (about && owner) {
    const [en, fr] = LOCAL_PARTS[local![2]!.toLowerCase()]!;
    return within(
      owner,
      manner.to === 'en' ? `${about.en} ${en} of ${owner.text}` : `${fr} ${about.fr[0]} de ${owner.text}`,
    );
  }
  const called =
    /^(филиал|представительство)\s+(?:([«"“][^«»"“”]+[»"”])\s+(\p{Lu}.+[»"”])|(.+?[»"”])\s*[-–—]?\s*([«"“][^«»"“”]+[»"”]))$/iu.exec(
      text,
    );
  if (called) {
    const [, word = '', own = '', of = '', of2 = '', own2 = ''] = called;
    const owner = company(of || of2, manner);
    const name = quotedName((own || own2).slice(1, -1), true, manner);
    const [en, fr] = LOCAL_PARTS[word.toLowerCase()]!;
    return (
      owner &&
      within(
        owner,
        manner.to === 'en' ? `${en} ${name.text} of ${owner.text}` : `${fr} ${name.text} de ${owner.text}`,
        name.guessed,
      )
    );
  }
  const part = PARTS.find(([pattern]) => pattern.test(text));
  if (!part) return null;
  const [, whole = '', , town = ''] = /^(.+?)(\s+(?:в|во|по)\s+(.+))?$/iu.exec(text.replace(part[0], '')) ?? [];
  const firm = /[«"]/.test(whole) || legalFormsOf(whole) ? (company(whole, manner) ?? railway(whole, manner)) : null;
  const where = town ? places(town, manner) : [];
  if (!firm || !where?.every(({ certain }) => certain)) return null;
  const inside = where.map((one, at) => (at === 0 ? one.inside : one.of)).join(' ');
  const said = manner.to === 'en' ? `${part[1]} of ${firm.text}` : `${part[2]} de ${firm.text}`;
  return within(firm, inside === '' ? said : `${said} ${inside}`);
}

/** `ОАО РЖД Дальневосточная ж/д`: the firm, and the railway that is its branch. */
function railway(text: string, manner: Manner): Piece | null {
  const [, whole = '', line = ''] =
    /^(.+?)\s+(\p{Lu}\p{Ll}[\p{L}-]*ая\s+(?:железная\s+дорога|ж[/.]?\s?д\.?))$/u.exec(text) ?? [];
  const known = line ? senseOf(entryKey(line), 'name') : null;
  const firm = known ? company(whole, manner) : null;
  return known && firm ? within(firm, `${firm.text}, ${said(known, manner).text}`) : null;
}

/** `Приокская областная филармония`: an adjective no table has by letters, what it describes in translation. */
function calledAfterPlace(text: string, manner: Manner): Piece | null {
  const [, first = '', rest = ''] =
    /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:ий|ый|ой|ая|ое))\s+(\p{Ll}.+|[СОН]О?Ш|Ц?РБ|Д[КС])$/u.exec(text) ?? [];
  if (first === '' || adjective(first)) return null;
  const { noun, number } = nounAndNumber(rest, 'nominative');
  if (!noun) return null;
  const kind = manner.to === 'en' ? capitals(noun.en) : capital(noun.fr);
  const name = manner.to === 'en' ? `${manner.letters(first)} ${kind}` : `${kind} ${manner.letters(first)}`;
  return guess(number ? `${name} ${manner.to === 'en' ? 'No.' : 'n°'} ${number}` : name);
}

function bareName(name: string, manner: Manner): Piece | null {
  const known = senseOf(entryKey(name), 'name');
  if (known) return said(known, manner);
  const local = calledAfterPlace(name, manner);
  if (local) return local;
  const looksLikeName = name.split(/\s+/).every((word) => /^[\p{Lu}\d№+&(]/u.test(word));
  return looksLikeName ? guess(manner.letters(name)) : null;
}

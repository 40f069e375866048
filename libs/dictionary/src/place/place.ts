import { country } from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { CASES } from '../words/inflect';
import { allSenses, senseOf, sensesInCase } from '../words/lexicon';
import type { Manner } from '../words/piece';
import { shortRegion } from './short-region';

/** A town, region, district or state as it stands behind "of", "for" and "in". */
export interface Place {
  kind: 'city' | 'region' | 'country' | 'district';
  /** In the language asked for, with its article. */
  text: string;
  /** Behind `of` or `de`, with it. */
  of: string;
  /** Behind `in`, `à`, `en`, `dans`, with it. */
  inside: string;
  certain: boolean;
}

/**
 * `Московская обл.`, `обл. Московская`, `Рязанской области`, `Пермскому краю`, `Республика Коми`, `Татарстана` as the tables
 * have them.
 */
export function region(text: string): Sense | null {
  const full = text
    .replace(/ой\s+обл\.?$/iu, 'ой области')
    .replace(/\s*\/([^/]+)\//u, ' ($1)')
    .replace(/(^|\s)обл\.?(?=\s|$)/iu, '$1область')
    .replace(/(^|\s)респ\.?(?=\s|$)/iu, '$1республика')
    .replace(/\s+АО$/u, text.startsWith('Еврейск') ? ' автономная область' : ' автономный округ')
    .replace(/\s+а\.\s?о\.$/u, ' автономный округ')
    .replace(/ая автономный округ$/u, 'ий автономный округ')
    .replace(/^(область|край|республика)\s+(\S+(?:ая|ий))$/iu, '$2 $1');
  const [key, fronted] = [full, full.replace(/^(.+?) республика$/iu, 'республика $1')].map(entryKey);
  return (
    senseOf(key!, 'region') ??
    sensesInCase(key!, CASES, 'region')[0] ??
    senseOf(fronted!, 'region') ??
    shortenedRegion(text)
  );
}

/** `Моск. обл.`, `Краснояр. край`: the one region that begins so. */
function shortenedRegion(text: string): Sense | null {
  const [, beginning = '', kind = ''] = /^(\p{Lu}\p{L}{2,})\.\s*(обл|край|кр)\p{L}*\.?$/u.exec(text) ?? [];
  if (beginning === '') return null;
  const ending = kind === 'обл' ? ' область' : ' край';
  const found = allSenses().filter(
    ({ kind: is, ru }) => is === 'region' && ru.startsWith(beginning) && ru.endsWith(ending),
  );
  return found.length === 1 ? found[0]! : null;
}

/** `ЛО`, `РТ` behind an office: see `shortRegion`. */
export function shortened(text: string, around: string, manner: Manner): Place | null {
  const found = shortRegion(text, around);
  if (!found) return null;
  const { sense, certain } = found;
  const whole = sense.kind === 'country' ? national(sense, manner) : regional(sense, manner);
  return { ...whole, certain };
}

const TOWN = /^(?:г\.?|гор\.?|город(?:а|у|е|ом)?)(?:\s+|(?<=\.)\s*)(?=\p{Lu})/u;

/** A city of the tables in any case, whatever else the word means when г. stands before it. */
export function city(text: string): Sense | null {
  const closed = /^(.*\p{L})-(\d{1,3})$/u.exec(text);
  const town = closed && city(closed[1]!);
  if (town) return numberedTown(town, closed[2]!);
  const key = entryKey(text.replace(TOWN, ''));
  return senseOf(key, 'city') ?? sensesInCase(key, CASES, 'city')[0] ?? null;
}

/** `Мурманск-150`: a closed town by the post's number of a large one. */
function numberedTown(town: Sense, number: string): Sense {
  const [en, fr] = [`${town.en[0]}-${number}`, `${town.fr[0]}-${number}`];
  return { ...town, ru: `${town.ru}-${number}`, en: [en, en], fr: [fr, fr] };
}

/**
 * One place in any case: `г. Москве`, `Пермскому краю`, `Советского р-на`, `района Бибирево`, `Российской Федерации`.
 *
 * @example place('Советского р-на', { to: 'en', letters })?.text // 'Sovetskii District'
 */
export function place(text: string, manner: Manner): Place | null {
  const known = region(text);
  if (known) return regional(known, manner);
  const state = senseOf(entryKey(text), 'country') ?? sensesInCase(entryKey(text), CASES, 'country')[0];
  if (state) return national(state, manner);
  const around = district(text);
  if (around) return districtual(around, manner);
  const town = city(text);
  if (town) return urban(town[manner.to][0], true, manner);
  const rural = settlement(text, manner);
  if (rural) return rural;
  const unknown = /\d\d\.\d\d/.test(text) ? null : TOWN.exec(text);
  return unknown ? urban(manner.letters(text.slice(unknown[0].length)), false, manner) : null;
}

const SETTLEMENT =
  /^(пос|пос[её]лк?(?:ок|а|у|е|ом)|пгт|р\.?\s?п|с|сел(?:о|а|у|е|ом)|д|дер|деревн(?:я|и|е|ю|ей)|ст-ца|станиц(?:а|ы|е|у|ей)|х|хутор(?:а|у|е|ом)?|аул(?:а|у|е|ом)?)(?:\.\s*|\s+)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/u;

/** `пос. Хасан`, `селе Усады`: as typed, when its name may stand in the nominative. */
function settlement(text: string, { to, letters }: Manner): Place | null {
  const [, word = '', name = ''] = SETTLEMENT.exec(text) ?? [];
  if (name === '') return null;
  const kind = /^(?:пос|пгт|р)/u.test(word) ? 0 : /^х/u.test(word) ? 2 : /^ст/u.test(word) ? 3 : 1;
  const certain = !/(?:[еуы]|ого|ому|ом|ой)$/u.test(name);
  const latin = letters(name);
  if (to === 'en') {
    const said = `the ${['settlement', 'village', 'farmstead', 'stanitsa'][kind]} of ${latin}`;
    return { kind: 'district', text: said, of: `of ${said}`, inside: `in ${said}`, certain };
  }
  const said = `${['localité', 'village', 'hameau', 'stanitsa'][kind]} ${french.de(latin)}`;
  const full = `${kind % 3 === 0 ? 'la' : 'le'} ${said}`;
  return {
    kind: 'district',
    text: full,
    of: kind % 3 === 0 ? `de ${full}` : `du ${said}`,
    inside: `dans ${full}`,
    certain,
  };
}

/** Places one after the other, the smaller first, to the end of the text: `Свердловском р-не г. Перми`. */
export function places(text: string, manner: Manner): Place[] | null {
  const words = text.split(/\s+/);
  const whole = place(text, manner);
  if (whole?.certain) return [whole];
  for (let count = words.length - 1; count > 0; count--) {
    const first = place(words.slice(0, count).join(' ').replace(/,$/, ''), manner);
    const rest = first && places(words.slice(count).join(' '), manner);
    if (first && rest) return [first, ...rest];
  }
  return whole && words.length <= 3 ? [whole] : null;
}

/** A district: its name in the nominative, and what of. */
interface District {
  name: string;
  kind: '' | 'urban' | 'municipal' | 'administrative';
}

/** A district's adjective before the word in any case, or a name behind it. */
function district(text: string): District | null {
  const [, stem = '', kind = ''] =
    /^(\p{Lu}[\p{L}-]+?)(?:ий|ый|ой|ого|его|ому|ему|ом|ем|им|ым)\s+(?:(городск|муниципальн|административн)\p{L}{2,3}\s+)?(?:район(?:а|у|е|ом)?|р-н(?:а|у|е)?\.?|округ(?:а|у|е|ом)?|АО|адм\. округ\p{L}*)$/u.exec(
      text,
    ) ?? [];
  if (stem !== '') return { name: nominative(stem), kind: /АО$|адм/u.test(text) ? 'administrative' : kindOf(kind) };
  const [, which = '', urban = ''] =
    /^(городск|муниципальн)\p{L}+\s+округ\p{L}*\s+(?:город(?:а)?\s+)?(\p{Lu}[\p{L}-]+)$/u.exec(text) ?? [];
  if (urban) return { name: city(urban)?.ru ?? urban, kind: kindOf(which) };
  const behind = /^(?:район(?:а|у|е|ом)?|р-н(?:а|у|е)?\.?)\s+(\p{Lu}.*)$/u.exec(text)?.[1];
  return behind && !/\s(?:г|гор|город\p{L}*)\.?(?:\s|$)/u.test(behind) ? { name: behind, kind: '' } : null;
}

const kindOf = (stem: string): District['kind'] =>
  /^административн/iu.test(stem)
    ? 'administrative'
    : /^городск/iu.test(stem)
      ? 'urban'
      : /^муниципальн/iu.test(stem)
        ? 'municipal'
        : '';

/** An adjective's stem with the ending of its nominative. @example nominative('Советск') // 'Советский' */
export function nominative(stem: string): string {
  if (
    /^(?:Заводск|Донск|Волгодонск|Верхнедонск|Динск|Чусовск|Морск|Городск|Речн|Степн|Тверск|Ямск|Полевск|Шаховск)$/iu.test(
      stem,
    )
  )
    return `${stem}ой`;
  return `${stem}${/[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый'}`;
}

function regional(sense: Sense, { to }: Manner): Place {
  const [name] = sense[to];
  if (to === 'en') {
    const text = /^(?:Crimea|Moscow|Sakhalin|Kamchatka|Chukotka)$/.test(name) ? name : `the ${name}`;
    return { kind: 'region', text, of: `of ${text}`, inside: `in ${text}`, certain: true };
  }
  if (name === 'Sakhaline') {
    return { kind: 'region', text: name, of: `de ${name}`, inside: `à ${name}`, certain: true };
  }
  const woman = /^(?:région|république|Crimée|Tchoukotka$)/i.test(name);
  const text = `${woman ? 'la' : 'le'} ${name}`;
  const inside = woman ? `dans la ${name}` : `dans le ${name}`;
  return { kind: 'region', text, of: woman ? `de la ${name}` : `du ${name}`, inside, certain: true };
}

function national(sense: Sense, { to }: Manner): Place {
  const [name] = sense[to];
  if (to === 'en') {
    const text = country(name);
    return { kind: 'country', text, of: `of ${text}`, inside: `in ${text}`, certain: !sense.doubtful };
  }
  const of = { au: `du ${name}`, aux: `des ${name}`, 'à la': `de la ${name}` }[sense.french] ?? french.de(name);
  const whole = /^(?:Fédération de Russie$|république )/.test(name) ? `la ${name}` : name;
  const inside = sense.french === 'en' && whole !== name ? `dans ${whole}` : `${sense.french || 'en'} ${name}`;
  return { kind: 'country', text: whole, of: whole === name ? of : `de ${whole}`, inside, certain: !sense.doubtful };
}

const DISTRICTS = {
  '': ['District', 'district'],
  urban: ['Urban District', 'district urbain'],
  municipal: ['Municipal District', 'district municipal'],
  administrative: ['Administrative District', 'district administratif'],
} as const;

function districtual({ name, kind }: District, { to, letters }: Manner): Place {
  const latin = letters(name);
  const [en, fr] = DISTRICTS[kind];
  if (to === 'en') {
    const text = `${latin} ${en}`;
    return { kind: 'district', text, of: `of ${text}`, inside: `in ${text}`, certain: true };
  }
  return {
    kind: 'district',
    text: `le ${fr} ${latin}`,
    of: `du ${fr} ${latin}`,
    inside: `dans le ${fr} ${latin}`,
    certain: true,
  };
}

function urban(name: string, certain: boolean, { to }: Manner): Place {
  if (to === 'en') return { kind: 'city', text: name, of: `of ${name}`, inside: `in ${name}`, certain };
  const article = name.startsWith('Le ');
  const bare = article ? name.slice(3) : name;
  return {
    kind: 'city',
    text: name,
    of: article ? `du ${bare}` : french.de(name),
    inside: article ? `au ${bare}` : `à ${name}`,
    certain,
  };
}

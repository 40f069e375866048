import { HEAD_OFFICES, LOCAL_OFFICES, UKRAINIAN_REGIONS, UKRAINIAN_TOWNS } from '../data/offices/offices-ukraine';
import { type Place, place } from '../place/place';
import * as french from '../words/french';
import { type Manner, type Piece, sure } from '../words/piece';

interface Office {
  en: string;
  fr: string;
  gender: string;
}

/** A part of an office's name, and what is left behind it. */
type Step = readonly [said: string, rest: string, gender?: string];

let tables:
  | { local: Map<string, Office>; head: Map<string, Office>; towns: Map<string, string>; regions: [string, string][] }
  | undefined;

/**
 * An office of Ukraine as a passport names it in Ukrainian, in the nominative or behind "виданий"; its district is spelled
 * after Resolution 55 of the Cabinet of Ministers of Ukraine of 27.01.2010. `null`: a word of it is not known.
 *
 * @example ukrainianOffice('Галицьким РВ УМВС України у Львівській області', { to: 'en', letters })?.text
 *   // 'Halytskyi District Department of the Directorate of the Ministry of Internal Affairs of Ukraine in the Lviv Region'
 */
export function ukrainianOffice(text: string, manner: Manner): Piece | null {
  let rest = text
    .replace(/[’ʼ`]/g, "'")
    .replace(/^видан(?:ий|о)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const said: string[] = [];
  while (rest !== '') {
    const first = said.length === 0;
    const step = office(rest, first, manner) ?? (first ? null : (number(rest, manner) ?? where(rest, manner)));
    if (!step) return null;
    said.push(step[0]);
    rest = step[1].replace(/^[\s,]+/, '');
  }
  return said.length > 0 ? sure(said.join(' ')) : null;
}

/** A local office with its district, or the one above it. */
function office(text: string, first: boolean, { to }: Manner): Step | null {
  const { local, head, regions } = read();
  const above = longest(text, head);
  const own = above ?? longest(text, local);
  const [, adjective = '', behind = ''] =
    /^(\p{Lu}[\p{L}'-]+?ськ|\p{Lu}[\p{L}'-]+?цьк|\p{Lu}[\p{L}'-]+?)(?:им|ім|ий|ого|е|ому)\s+(.+)$/u.exec(text) ?? [];
  const found = own ?? (adjective ? longest(behind, local) : null);
  if (!found) return null;
  const [{ en, fr, gender }, rest] = found;
  const region = own ? undefined : regions.find(([stem]) => stem === adjective)?.[1];
  const town = region && !/District|Section/.test(en) ? region : undefined;
  const name = own ? '' : town ? townOf(town, to) : latin(`${adjective}ий`);
  const english = [name, en].filter(Boolean).join(' ');
  const plain =
    name === ''
      ? fr
      : / de district$/.test(fr)
        ? fr.replace(/ de district$/, ` du district ${name}`)
        : `${fr} ${town ? french.de(name) : name}`;
  if (to === 'en') return [first ? english : `of the ${english}`, rest];
  return [first ? plain : french.of(plain, gender), rest];
}

/** `Днепропетровская область` said of its town. */
const townOf = (region: string, to: Manner['to']) =>
  (place(region, { to, letters: (text) => text })?.text ?? '')
    .replace(/^(?:the |la région (?:de |d'))/, '')
    .replace(/ Region$/, '');

function number(text: string, { to }: Manner): Step | null {
  const found = /^(?:№\s?|орган\s+)?(\d+)(?=\s|,|$)/iu.exec(text);
  if (!found) return null;
  const named = /^орган/iu.test(text)
    ? to === 'en'
      ? 'authority '
      : 'autorité '
    : text.startsWith('№')
      ? to === 'en'
        ? 'No. '
        : 'n° '
      : '';
  return [`${named}${found[1]}`, text.slice(found[0].length)];
}

/** `України`, `в м. Києві`, `у Львівській області`. */
function where(text: string, manner: Manner): Step | null {
  const { towns, regions } = read();
  const state = /^України?(?=\s|,|$)/u.exec(text);
  if (state) return [place('Украина', manner)!.of, text.slice(state[0].length)];
  const [town = '', inside = '', typed = ''] =
    /^(?:(в|у)\s+)?(?:м\.\s?|місті\s+|міста\s+)(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)/u.exec(text) ?? [];
  for (const name of [typed, typed.split(' ')[0]!]) {
    const known = name && towns.get(name);
    const found = known && place(`г. ${known}`, manner);
    if (found) return [inside ? found.inside : found.of, text.slice(town.length - (typed.length - name.length))];
  }
  const [around = '', , stem = ''] =
    /^(?:(в|у|по)\s+)?(\p{Lu}[\p{L}'-]+?)(?:ій|ої|а)\s+обл(?:асті|\.|асть)?(?=\s|,|$)/u.exec(text) ?? [];
  const region = regions.find(([known]) => known === stem)?.[1];
  const found: Place | null | '' | undefined = region && place(region, manner);
  return found ? [found.inside, text.slice(around.length)] : null;
}

function longest(text: string, table: ReadonlyMap<string, Office>): readonly [Office, string] | null {
  for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
    const found = table.get(text.slice(0, end).toLowerCase());
    if (found) return [found, text.slice(end).trim()];
  }
  return null;
}

function read() {
  const rows = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((row) => row.split(' | ')) as [string, string, string][];
  const offices = (table: string) =>
    new Map(
      rows(table).flatMap(([names, en, cell]) => {
        const [, fr = '', gender = ''] = /^(.+) \[(\w)\]$/.exec(cell) ?? [];
        return names.split(' = ').map((name) => [name.toLowerCase(), { en, fr, gender }] as const);
      }),
    );
  tables ??= {
    local: offices(LOCAL_OFFICES),
    head: offices(HEAD_OFFICES),
    towns: new Map(
      rows(UKRAINIAN_TOWNS).flatMap(([forms, ru]) => forms.split(', ').map((form) => [form, ru] as const)),
    ),
    regions: rows(UKRAINIAN_REGIONS).map(([stem, ru]) => [stem, ru]),
  };
  return tables;
}

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а a,б b,в v,г h,ґ g,д d,е e,є ie,ж zh,з z,и y,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ю iu,я ia'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const AT_BEGINNING: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** @example latin('Шевченківський') // 'Shevchenkivskyi' */
function latin(name: string): string {
  return name
    .split('-')
    .map((part) => {
      const lower = part.toLowerCase().replace(/зг/g, 'zgh');
      const written = [...lower]
        .map(
          (letter, at) =>
            (at === 0 && AT_BEGINNING[letter]) || (LETTERS[letter] ?? (/[a-z]/.test(letter) ? letter : '')),
        )
        .join('');
      return written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('-');
}

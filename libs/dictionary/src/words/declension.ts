import { CASES, type Case } from './inflect';

/** Which form of a noun was typed. */
export interface Form {
  case: Case | 'nominative';
  many: boolean;
}

type Endings = Readonly<Record<Case | 'nominative', readonly string[]>>;
const endings = (row: string): Endings => {
  const cells = row
    .split(' ')
    .map((cell) => (cell === '-' ? [''] : cell.split('/').map((one) => (one === '0' ? '' : one))));
  return Object.fromEntries(
    (['nominative', ...CASES] as const).map((which, at) => [which, cells[at] ?? []]),
  ) as unknown as Endings;
};

/**
 * Endings behind the stem, one and many: nominative, genitive, dative, accusative, instrumental, prepositional. As in
 * `inflect`, more than the language has: they only recognise.
 */
const PARADIGMS: readonly [nominative: RegExp, cut: number, one: Endings, many: Endings][] = [
  [/ия$/, 1, endings('я и и ю ей и'), endings('и й ям и/й ями ях')],
  [/ья$/, 1, endings('я и е ю ей/ёй е'), endings('и 0 ям и ями ях')],
  [/я$/, 1, endings('я и е ю ей е'), endings('и ь/й/ей/0 ям и/ь/ей ями ях')],
  [/а$/, 1, endings('а ы/и е у ой/ей е'), endings('ы/и 0 ам ы/и/0 ами ах')],
  [/мя$/, 1, endings('я ени ени я енем ени'), endings('ена ен енам ена енами енах')],
  [/ие$/, 1, endings('е я ю е ем и'), endings('я й ям я ями ях')],
  [/ье$/, 1, endings('е я ю е ем е'), endings('я 0/в ям я ями ях')],
  [/е$/, 1, endings('е я/а ю/у е ем е'), endings('я/а ей/0 ям/ам я/а ями/ами ях/ах')],
  [/о$/, 1, endings('о а у о ом е'), endings('а/и 0/ов ам а/и ами ах')],
  [/ий$/, 1, endings('й я ю й/я ем и'), endings('и ев ям и/ев ями ях')],
  [/й$/, 1, endings('й я ю й/я ем/ём е/ю'), endings('и/я ев/ёв ям и/я/ев ями ях')],
  [/ь$/, 1, endings('ь и/я и/ю ь/я ью/ем/ём и/е'), endings('и/я ей ям и/ей/я ями ях')],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, endings('0 а/у у 0/а ом/ем е/у'), endings('ы/и ов/ей/ев ам ы/и/ов/ей/ев ами ах')],
];
/** Those whose plural ends in а and whose genitive of many has no ending. */
const IN_A =
  /(?:директор|паспорт|доктор|город|дом|поезд|адрес|профессор|номер|вечер|остров|берег|цвет|счет|глаз|тренер|мастер|повар|катер|сорт|том|орден|отпуск|договор|бухгалтер|рог|век|лес)$/;
const UNENDED = /(?:раз|человек|солдат|глаз|волос|сапог|партизан)$/;

/** Nouns that are only or mostly said in the plural, and those given so. */
const MANY: readonly [nominative: RegExp, cut: number, many: Endings][] = [
  [/ья$/, 2, endings('ья ей/ьев ьям ей/ьев ьями ьях')],
  [/(?:дети|люди)$/, 1, endings('и ей ям ей ьми ях')],
  [/ии$/, 1, endings('и й ям и/й ями ях')],
  [/[ыи]$/, 1, endings('ы/и 0/ов/ей/ев/ь ам/ям ы/и/ов/ей/ев/0 ами/ями ах/ях')],
  [/[ая]$/, 1, endings('а/я 0/ев/й/ов ам/ям а/я ами/ями ах/ях')],
];

/** `поездк` → `поездок`, `письм` → `писем`: the stem before no ending. */
function openedStems(stem: string): string[] {
  const [, start = '', before = '', last = ''] = /^(.*)([бвгджзйклмнпрстфхцчшщь])([клмнрцв])$/.exec(stem) ?? [];
  if (start === '') return [stem];
  if (before === 'ь' || before === 'й') return [stem, `${start}е${last}`];
  return [stem, `${start}${before}о${last}`, `${start}${before}е${last}`];
}

/** Stems of `рынок`, `отец`, `день` before an ending. */
function closedStems(word: string, cut: number): string[] {
  const stem = cut === 0 ? word : word.slice(0, -cut);
  const [, start = '', last = ''] = /^(.+)[оеё]([кцнлрь]ь?)$/.exec(word) ?? [];
  if (start === '' || start.length < 2) return [stem];
  const closed = /[лн]$/.test(start) && /ец$|ек$/.test(word) ? `${start}ь${last}` : `${start}${last}`;
  return [
    stem,
    closed.replace(/ь$/, ''),
    `${start}${last}`.replace(/ь$/, ''),
    `${start.replace(/[аеиоуыэюя]$/, '$&й')}${last}`.replace(/ь$/, ''),
  ];
}

/**
 * The forms of a noun with what each may be; `many`: it is given in the plural.
 *
 * @example nounForms('поездка', false).get('поездок') // [{ case: 'genitive', many: true }, …]
 */
export function nounForms(word: string, many: boolean): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (form: string, of: Form) => {
    const known = forms.get(form);
    if (!known) forms.set(form, [of]);
    else if (!known.some((one) => one.case === of.case && one.many === of.many)) known.push(of);
  };
  const all = (stems: readonly string[], table: Endings, plural: boolean) => {
    for (const [which, ends] of Object.entries(table) as [Form['case'], readonly string[]][])
      for (const end of ends)
        for (const stem of end === '' || end === 'ь' ? stems.flatMap(openedStems) : stems)
          if (!(which === 'nominative' && !plural && stem + end !== word))
            add(stem + end, { case: which, many: plural });
  };
  if (many) {
    const quality = /^(.+)(?:ые|[гкхжшщч]ие|[гкхжшщч]?ие)$/.exec(word)?.[1];
    if (quality && !/[нтцсв]ие$/.test(word))
      for (const [which, ends] of SEVERAL) for (const end of ends) add(quality + end, { case: which, many: true });
    const [, cut, table] = MANY.find(([nominative]) => nominative.test(word)) ?? [];
    if (table) all([word.slice(0, -cut!)], table, true);
    add(word, { case: 'nominative', many: true });
    add(word, { case: 'accusative', many: true });
    return forms;
  }
  const [, adjectival = '', ending = ''] = /^(.{2,}?)(ый|ой|ая|ое|щий|щая|ее)$/.exec(word) ?? [];
  if (adjectival !== '' && word.length > 5) asAdjective(adjectival + (ending.startsWith('щ') ? 'щ' : ''), ending, add);
  add(word, { case: 'nominative', many: false });
  const [, cut, one, several] = PARADIGMS.find(([nominative]) => nominative.test(word)) ?? [];
  if (!one || !several) {
    for (const which of CASES) add(word, { case: which, many: false });
    return forms;
  }
  const [, kin = ''] = /^(мат|доч)ь$/.exec(word) ?? [];
  if (kin) {
    all([`${kin}ер`], endings('- и и ь ью и'), false);
    all([`${kin}ер`], endings('и ей ям ей ями/ьми ях'), true);
    add(word, { case: 'accusative', many: false });
    return forms;
  }
  const stems = /[йаоея]$/.test(word) ? [word.slice(0, -cut!)] : closedStems(word, cut!);
  all(stems, one, false);
  all(stems, several, true);
  if (IN_A.test(word))
    for (const which of ['nominative', 'accusative'] as const) add(`${word}а`, { case: which, many: true });
  if (UNENDED.test(word))
    for (const which of ['genitive', 'accusative'] as const) add(word, { case: which, many: true });
  return forms;
}

const ADJECTIVAL: readonly [ending: RegExp, of: readonly Form['case'][], many: boolean | null][] = [
  [/(?:ый|ий|ой)$/, ['nominative', 'accusative'], false],
  [/(?:ая|яя)$/, ['nominative'], false],
  [/(?:ое|ее)$/, ['nominative', 'accusative'], false],
  [/(?:ые|ие)$/, ['nominative', 'accusative'], true],
  [/(?:ого|его)$/, ['genitive', 'accusative'], false],
  [/(?:ому|ему)$/, ['dative'], false],
  [/(?:ую|юю)$/, ['accusative'], false],
  [/(?:ой|ей)$/, ['genitive', 'dative', 'instrumental', 'prepositional'], false],
  [/(?:ым|им)$/, ['instrumental'], false],
  [/(?:ым|им)$/, ['dative'], true],
  [/(?:ом|ем)$/, ['prepositional'], false],
  [/(?:ых|их)$/, ['genitive', 'prepositional', 'accusative'], true],
  [/(?:ыми|ими)$/, ['instrumental'], true],
];

const SEVERAL: readonly [Form['case'], readonly string[]][] = [
  ['nominative', ['ые', 'ие']],
  ['genitive', ['ых', 'их']],
  ['dative', ['ым', 'им']],
  ['accusative', ['ые', 'ие', 'ых', 'их']],
  ['instrumental', ['ыми', 'ими']],
  ['prepositional', ['ых', 'их']],
];
const ONE: readonly [Form['case'], man: readonly string[], woman: readonly string[]][] = [
  ['genitive', ['ого', 'его'], ['ой', 'ей']],
  ['dative', ['ому', 'ему'], ['ой', 'ей']],
  ['accusative', ['ого', 'его', 'ое', 'ее'], ['ую', 'юю']],
  ['instrumental', ['ым', 'им'], ['ой', 'ей']],
  ['prepositional', ['ом', 'ем'], ['ой', 'ей']],
];

/** `животное`, `знакомый`, `столовая`: nouns that are declined as adjectives. */
function asAdjective(stem: string, ending: string, add: (form: string, of: Form) => void): void {
  const woman = ending.endsWith('ая');
  for (const [which, man, her] of ONE)
    for (const end of woman ? her : man) add(stem + end, { case: which, many: false });
  for (const [which, ends] of SEVERAL) for (const end of ends) add(stem + end, { case: which, many: true });
}

/** An adjective's ending may be of this case and number. */
export const adjectiveAgrees = (word: string, form: Form) =>
  ADJECTIVAL.some(([ending, cases, many]) => ending.test(word) && many === form.many && cases.includes(form.case));

export const ADJECTIVE_ENDING =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)(?:ся)?$/;

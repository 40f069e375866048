import { count } from '../words/count';
import { entryKey } from '../words/entry-key';
import { senseOf } from '../words/lexicon';
import { looked, type Manner, type Piece } from '../words/piece';
import { someone } from './person';

/** What somebody pays for: in Russian the object, in English and French the subject. */
const PAID: readonly [RegExp, en: string, fr: string][] = [
  [/^все расходы(?: по поездке| на поездку)?$/iu, 'all expenses are covered', 'tous les frais sont pris en charge'],
  [
    /^(?:расходы|мои расходы|расходы по поездке|расходы на поездку|все)$/iu,
    'the expenses are covered',
    'les frais sont pris en charge',
  ],
  [/^(?:поездку|мою поездку|тур|путешествие|командировку)$/iu, 'the trip is paid for', 'le voyage est payé'],
  [/^(?:проживание|жильё|жилье|размещение)$/iu, 'the accommodation is paid for', "l'hébergement est payé"],
  [/^(?:гостиницу|отель)$/iu, 'the hotel is paid for', "l'hôtel est payé"],
  [/^(?:билеты|авиабилеты)$/iu, 'the tickets are paid for', 'les billets sont payés'],
  [/^(?:перел[её]т|авиаперел[её]т)$/iu, 'the flight is paid for', 'le vol est payé'],
  [/^(?:проезд|дорогу|транспорт)$/iu, 'the travel is paid for', 'le transport est payé'],
  [
    /^(?:проживание и питание|питание и проживание)$/iu,
    'accommodation and meals are paid for',
    "l'hébergement et les repas sont payés",
  ],
  [/^питание$/iu, 'the meals are paid for', 'les repas sont payés'],
  [/^(?:страховку|медицинскую страховку)$/iu, 'the insurance is paid for', "l'assurance est payée"],
  [/^(?:визу|оформление визы|визовый сбор)$/iu, 'the visa is paid for', 'le visa est payé'],
  [
    /^(?:проживание и проезд|проезд и проживание)$/iu,
    'accommodation and travel are paid for',
    "l'hébergement et le transport sont payés",
  ],
  [/^(?:обучение|учебу|учёбу)$/iu, 'the studies are paid for', 'les études sont payées'],
  [/^лечение$/iu, 'the treatment is paid for', 'le traitement est payé'],
  [/^$/u, 'paid for', 'payé'],
];
/** Those who are one's own; others pay as what they are: the sponsor, the inviting party. */
const FAMILY =
  /^(?:муж|жена|супруга?|сын|дочь|дочка|отец|мать|мама|папа|брат|сестра|бабушка|дедушка|дед|тетя|дядя|родители|дети|внук|внучка|свекр\p{L}+|свекор|тесть|теща|зять|невестка|жених|невеста|отчим|мачеха|семья|друг|подруга|друзья)$/u;
const OWN = /^(?:мо(?:й|я|и|ё|е)|наш[аи]?)\s+/iu;
const PAYING =
  /\s*(?:оплачива(?:ет|ют|ются|ется)|оплатил[аи]?|оплатит|оплатят|бер[её]т на себя|берут на себя|возьм[её]т на себя|возьмут на себя|взял[аи]? на себя|нес[её]т|несут|покрыва(?:ет|ют)|финансирует|спонсирует)\s*/iu;

/**
 * Who pays: `поездку оплачивает сын`, `за счет дочери`; and sums: `пенсия 24000 руб. в месяц`.
 *
 * @example payment('поездку оплачивает сын', { to: 'en', letters })?.text // 'the trip is paid for by the son'
 */
export function payment(text: string, manner: Manner): Piece | null {
  return paid(text, manner) ?? provided(text, manner) ?? atCost(text, manner) ?? sum(text, manner);
}

function paid(typed: string, manner: Manner): Piece | null {
  const text = typed.replace(/(бер[её]т|берут|возьм[её]т|возьмут|взял[аи]?)\s+(.+?)\s+на себя/iu, '$1 на себя $2');
  const verb = PAYING.exec(text);
  if (!verb) return null;
  const before = text.slice(0, verb.index).trim();
  const behind = text.slice(verb.index + verb[0].length).trim();
  const [what, who] = someone(before, 'nominative', manner) ? [behind, before] : [before, behind];
  const object = PAID.find(([pattern]) => pattern.test(what)) ?? bothPaid(what);
  const payer = someone(who, 'nominative', manner);
  if (!object || !payer) return null;
  const said = inTense(object[manner.to === 'en' ? 1 : 2], verb[0], manner);
  const whole = `${said} ${manner.to === 'en' ? 'by' : 'par'} ${FAMILY.test(entryKey(who.replace(OWN, ''))) ? payer.my : payer.the}`;
  return { text: whole, guessed: !payer.certain, unknown: [] };
}

/** What somebody provides; accommodation has sentences of its own. */
const PROVIDED: readonly [RegExp, en: string, fr: string][] = [
  [/^питание$/iu, 'meals provided', 'repas fournis'],
  [/^(?:транспорт|трансфер)$/iu, 'transport provided', 'transport fourni'],
];

/** `питание предоставляет отель`. */
function provided(text: string, manner: Manner): Piece | null {
  const [, what = '', who = ''] = /^(.+?)\s+(?:предоставля(?:ет|ют)|обеспечива(?:ет|ют))\s+(.+)$/iu.exec(text) ?? [];
  const object = PROVIDED.find(([pattern]) => pattern.test(what));
  const provider = object ? someone(who, 'nominative', manner) : null;
  if (!object || !provider) return null;
  const said = manner.to === 'en' ? `${object[1]} by ${provider.the}` : `${object[2]} par ${provider.the}`;
  return { text: said, guessed: !provider.certain, unknown: [] };
}

/** `оплатит`, `оплатила`: what will be and what was paid. */
function inTense(said: string, verb: string, { to }: Manner): string {
  const [will, was] = [/оплатит|оплатят|возьм/iu.test(verb), /оплатил|взял/iu.test(verb)];
  if (!will && !was) return said;
  if (to === 'en')
    return said
      .replace(/\bis (?=paid|covered)/, will ? 'will be ' : 'was ')
      .replace(/\bare (?=paid|covered)/, will ? 'will be ' : 'were ');
  return said
    .replace(/\best (?=pay|pris)/, will ? 'sera ' : 'a été ')
    .replace(/\bsont (?=pay|pris)/, will ? 'seront ' : 'ont été ');
}

/** `поездку и проживание`: two things that are paid for. */
function bothPaid(what: string): readonly [RegExp, string, string] | null {
  const [one, other, more] = what
    .split(/\s+и\s+/u)
    .map((part) => PAID.find(([pattern]) => part !== '' && pattern.test(part)));
  if (!one || !other || more) return null;
  const en = (said: string) => said.replace(/ (?:is|are) (?:paid for|covered)$/, '');
  const fr = (said: string) => said.replace(/ (?:est|sont) (?:payée?s?|pris en charge)$/, '');
  return [/^/u, `${en(one[1])} and ${en(other[1])} are paid for`, `${fr(one[2])} et ${fr(other[2])} sont payés`];
}

/** `за счет дочери`; the usual ones stand in the tables. */
function atCost(text: string, manner: Manner): Piece | null {
  const [, who = ''] =
    /^(?:за счет средств|за счёт средств|за счет|за счёт|на средства|средства|на деньги|деньги)\s+(.+)$/iu.exec(text) ??
    [];
  const payer = who ? someone(who, ['genitive'], manner) : null;
  if (!payer) return null;
  const mark = payer.plural && payer.text.endsWith('s') ? "'" : "'s";
  const funds = /^(?:за сч[её]т средств|на средства|средства|на деньги|деньги)\s/iu.test(text);
  const [en, fr] = funds
    ? [`${payer.text}${mark} funds`, `fonds ${payer.of}`]
    : [`at the ${payer.text}${mark} expense`, `aux frais ${payer.of}`];
  return {
    text: manner.to === 'en' ? en : fr,
    guessed: !payer.certain,
    unknown: [],
  };
}

/** `зарплата 80 000 руб. в месяц`. */
function sum(text: string, manner: Manner): Piece | null {
  const [, name = '', , amount = '', per = ''] =
    /^(?:(\p{L}[\p{L} ]*?)(\s*[-:–—]|\s+(?:в размере|составляет))?\s+)?(\d[\d  .]*(?:\s*(?:тыс\.?|тысяч|млн\.?))?\s*(?:руб\p{L}*|р|₽|евро|долл\p{L}*)\.?)(\s*\/\s*мес\.?|\s+(?:в месяц|в мес\.?|ежемесячно|в год|в день))?$/iu.exec(
      text,
    ) ?? [];
  const what = name && senseOf(entryKey(name)) ? looked(name, manner) : null;
  const money = (what || (name === '' && per !== '')) && count(amount, manner);
  if (!money) return null;
  const often = per ? looked(per.replace('/', 'в ').trim(), manner) : null;
  return { ...(what ?? money), text: [what?.text, money.text, often?.text].filter(Boolean).join(' ') };
}

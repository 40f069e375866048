import * as english from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import type { Case } from '../words/inflect';
import { senseOf, sensesInCase } from '../words/lexicon';
import type { Manner } from '../words/piece';

/** Somebody an answer names, in the language asked for. */
export interface Someone {
  text: string;
  /** The French noun with its definite article behind nothing, `de` and `à`; English: the same, with `the`. */
  the: string;
  of: string;
  to: string;
  /** Said of one's own: `my husband`, `mon mari`; of others `the coach`, `a client`. */
  my: string;
  plural: boolean;
  woman?: boolean;
  certain: boolean;
}

/** `мой`, `своей`, `наших`, before somebody. */
export const MINE =
  /^(?:(?:мо|сво)(?:й|я|ё|е|и|его|ей|ему|ём|ем|им|их|ими|ю)|наш(?:а|е|и|его|ей|ему|им|их|ими|у)?)\s+/iu;

/** A person of the tables in this case: `близкого родственника`, `родителям`, `компании-работодателю`. */
export function someone(text: string, cases: 'nominative' | readonly Case[], manner: Manner): Someone | null {
  const key = entryKey(text.replace(MINE, ''));
  if (/^групп/u.test(key)) return null; // a team of an office, which nobody travels with
  const kinds = ['person', 'organisation', 'occupation'] as const;
  const sense = cases === 'nominative' ? senseOf(key, ...kinds) : sensesInCase(key, cases, ...kinds)[0];
  if (!sense) return described(key, cases, manner) ?? ofSomebody(key, cases, manner);
  if (cases !== 'nominative' && isSeveral(key, sense.ru)) return null;
  return told(sense, MINE.test(text), manner);
}

/** What kin may be, behind the French noun and before the English one: man's, woman's, plural. */
const ADJECTIVES: readonly (readonly [stem: RegExp, en: string, fr: readonly [string, string, string]])[] = [
  [/^больн(?:ой|ая|ые|ого|ому|ым|ую|ых|ыми)$/u, 'sick', ['malade', 'malade', 'malades']],
  [
    /^тяжелобольн(?:ой|ая|ые|ого|ому|ым|ую|ых|ыми)$/u,
    'seriously ill',
    ['gravement malade', 'gravement malade', 'gravement malades'],
  ],
  [/^(?:престарел|пожил)(?:ой|ый|ая|ые|ого|ому|ым|ую|ых|ыми)$/u, 'elderly', ['âgé', 'âgée', 'âgés']],
  [/^несовершеннолетн(?:ий|яя|ие|его|ей|ему|им|юю|их|ими)$/u, 'minor', ['mineur', 'mineure', 'mineurs']],
  [/^взросл(?:ый|ая|ые|ого|ой|ому|ым|ую|ых|ыми)$/u, 'adult', ['adulte', 'adulte', 'adultes']],
  [/^беременн(?:ая|ой|ую)$/u, 'pregnant', ['enceinte', 'enceinte', 'enceintes']],
];

/** `больного сына`: kin with one of these words before it. */
function described(key: string, cases: 'nominative' | readonly Case[], manner: Manner): Someone | null {
  const [, word = '', kin = ''] = /^(\S+) (\S+)$/u.exec(key) ?? [];
  const said = ADJECTIVES.find(([stem]) => stem.test(word));
  const who = said && CLOSE.test(nominativeOf(kin, cases)) ? someone(kin, cases, manner) : null;
  if (!said || !who) return null;
  if (manner.to === 'en') {
    return reworded(who, (text) => text.replace(/^(of the |the |my )?/, (before) => `${before}${said[1]} `));
  }
  return reworded(who, (text) => `${text} ${said[2][who.plural ? 2 : who.woman ? 1 : 0]}`);
}

/** Somebody with every wording changed alike. */
export function reworded(who: Someone, change: (text: string) => string): Someone {
  const { text, the, of, to, my } = who;
  return { ...who, text: change(text), the: change(the), of: change(of), to: change(to), my: change(my) };
}

const CLOSE =
  /^(?:муж|жена|супруга?|сын|дочь|дочка|отец|мать|мама|папа|брат|сестра|бабушка|дедушка|тетя|дядя|внук|внучка|родители|дети|внуки|племянник|племянница|теща|тесть|свекровь|свекор|семья|друзья|друг|подруга|родственники|родственник|родственница)$/u;

const nominativeOf = (key: string, cases: 'nominative' | readonly Case[]): string =>
  cases === 'nominative' ? key : entryKey(sensesInCase(key, cases, 'person')[0]?.ru ?? '');

/** `семьей брата`, `детьми жены`: kin of kin. */
function ofSomebody(key: string, cases: 'nominative' | readonly Case[], manner: Manner): Someone | null {
  const [, first = '', second = ''] = /^(\S+) (\S+)$/u.exec(key) ?? [];
  if (!CLOSE.test(nominativeOf(first, cases)) || !CLOSE.test(nominativeOf(second, ['genitive']))) return null;
  const who = someone(first, cases, manner);
  const whose = who && someone(second, ['genitive'], manner);
  if (!whose) return null;
  const certain = who.certain && whose.certain;
  if (manner.to === 'en') {
    const text = `${whose.text}${whose.plural && whose.text.endsWith('s') ? "'" : "'s"} ${who.text}`;
    return { ...who, text, the: `the ${text}`, of: `of the ${text}`, to: text, my: `my ${text}`, certain };
  }
  const told = reworded(who, (said) => `${said} ${whose.of}`);
  return { ...told, my: `${who.the} ${french.de(whose.my)}`, certain };
}

/** People of whom nobody has but one. */
const AMONG_OTHERS =
  /^(?:клиент|клиентка|заказчик|заказчица|поставщик|покупатель|покупательница|пациент|пациентка|партнер|деловой партнер|бизнес-партнер|инвестор|сотрудник|сотрудница|поставщица)$/u;

/** `коллегами`, `сестрам`, `подруг`: a plural form of a word whose plural the tables do not have. */
function isSeveral(form: string, ru: string): boolean {
  if (/[ыи]$|дети$|лица$|друзья$/u.test(ru.split(' ').at(-1)!)) return false;
  return /(?:ами|ями|ьми|ам|ям)$/u.test(form) || (/[ая]$/u.test(ru) && form === entryKey(ru).slice(0, -1));
}

function told(sense: Sense, typedMine: boolean, { to }: Manner): Someone {
  const plural =
    /(?:[иы]|дети|лица|друзья|братья|сыновья)$|^(?:знакомые|близкие|родные|взрослые)$/u.test(headOf(sense.ru)) ||
    sense.ru === 'семья и друзья';
  const woman =
    sense.woman ||
    sense.french === 'f' ||
    isWoman(sense.ru) ||
    sense.fr[1].startsWith('personne ') ||
    (to === 'fr' && sense.fr[0] === 'connaissance');
  const text = sense[to][woman ? 1 : 0];
  const certain = !sense.doubtful;
  const some = AMONG_OTHERS.test(entryKey(sense.ru));
  const theirs = !typedMine && (some || sense.kind !== 'person');
  if (to === 'en') {
    const my = /^(?:my|the|a) /.test(text)
      ? text
      : theirs
        ? some && !plural
          ? english.one(text)
          : `the ${text}`
        : `my ${text}`;
    return { text, the: `the ${text}`, of: `of the ${text}`, to: text, my, plural, woman, certain };
  }
  const gender = plural ? 'pl' : woman ? 'f' : 'm';
  const of = french.of(text, gender);
  const vowel = of.startsWith("de l'");
  const the = plural ? `les ${text}` : vowel ? `l'${text}` : woman ? `la ${text}` : `le ${text}`;
  const at = plural ? `aux ${text}` : vowel || woman ? `à ${the}` : `au ${text}`;
  const own = plural ? 'mes' : woman && !vowel ? 'ma' : 'mon';
  const other = some ? `${plural ? 'des' : woman ? 'une' : 'un'} ${text}` : the;
  const my = theirs
    ? other
    : /^(?:mon|ma|mes) /.test(text)
      ? text
      : text === 'membres de la famille'
        ? 'mes proches'
        : (OF_KIN.test(text) &&
            the.replace(OF_KIN, (_all, article: string, kin: string) => ` de ${KIN_OF[article] ?? 'mon'} ${kin}`)) ||
          `${own} ${text}`;
  // Without whose it is, a `fille` is any girl.
  if (/^(?:fille|fils)$/.test(text)) return { text, the, of: `de ${my}`, to: `à ${my}`, my, plural, woman, certain };
  return { text, the, of, to: at, my, plural, woman, certain };
}

/** Whose kin somebody is: `ami du mari`, who is `l'ami de mon mari`. */
const OF_KIN =
  / (du |de la |de l'|des )(mari|femme|épouse|père|mère|frère|sœur|fils|fille|tante|oncle|cousin|cousine|nièce|neveu|petite-fille|petit-fils|enfants|parents)$/;
const KIN_OF: Readonly<Record<string, string>> = { 'du ': 'mon', 'des ': 'mes', 'de la ': 'ma' };

/** The noun that the other words are said of: `сестра жены` is one. */
const headOf = (ru: string) => ru.split(' ').find((word) => !/(?:ый|ий|ой|ая|ое|ые|ие)$/u.test(word)) ?? ru;

/** Kinship words of women end in а, я or ь, but so do those of some men. */
function isWoman(ru: string): boolean {
  const noun = headOf(ru);
  if (/^(?:папа|дядя|дедушка|прадедушка|мужчина|тезка|коллега|сирота|глава|зять|тесть|гость|\p{L}*тель)$/u.test(noun))
    return false;
  return /[аяь]$/u.test(noun);
}

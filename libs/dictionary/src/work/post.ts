import * as english from '../words/english';
import type { Sense } from '../words/entry';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf, sensesInCase } from '../words/lexicon';
import { field } from '../words/noun-phrase';
import { guess, looked, type Manner, type Piece, said, within } from '../words/piece';
import { at } from './post-place';
import { hyphened, manOf, numbered } from './post-words';

/**
 * A post that the tables have only in parts: with a word before it (старший, заместитель), with what it is about (по
 * закупкам) or where it is held (школы № 12, в банке, ООО «Ромашка»). `null`: not such a phrase.
 *
 * @example post('директор школы № 12', { to: 'en', letters })?.text // 'director of School No. 12'
 */
export function post(text: string, manner: Manner): Piece | null {
  const usual = numbered(hyphened(text)).replace(/^хозяин(?=\s)/iu, 'владелец');
  if (usual !== text) return looked(usual, manner) ?? post(usual, manner);
  return (
    ofWoman(text, manner, true) ??
    raised(text, manner) ??
    governed(text, manner) ??
    doctor(text, manner) ??
    doubled(text, manner) ??
    employed(text, manner) ??
    ofWoman(text, manner)
  );
}

function ofWoman(text: string, manner: Manner, whole = false): Piece | null {
  const man = manOf(text);
  const woman = { ...manner, sex: 'F' as const };
  return man === null ? null : (looked(man, woman) ?? (whole ? null : post(man, woman)));
}

/** `врач невролог`, `врач акушер-гинеколог`: the speciality says it. */
function doctor(text: string, manner: Manner): Piece | null {
  const speciality = /^врач(?:\s+|\s*-\s*)(\p{L}+(?:-\p{L}+)*(?:\s+\p{L}+)?)$/iu.exec(text)?.[1];
  const key = speciality ? entryKey(speciality) : '';
  const sense =
    key === ''
      ? null
      : (senseOf(`врач-${key}`, 'occupation') ??
        senseOf(key.replace(/\s/g, '-'), 'occupation') ??
        senseOf(key, 'occupation'));
  return sense && /(?:лог|атр|ург|евт|ист|пед|олог|вт|кер|ик)$/u.test(key) ? said(sense, manner) : null;
}

const RAISED: readonly [ru: string, en: string, fr: (post: string, woman: boolean) => string][] = [
  ['старш', 'senior', (post) => `${post} senior`],
  ['главн', 'chief', (post) => `${post} en chef`],
  ['ведущ', 'lead', (post, woman) => `${post} ${woman ? 'principale' : 'principal'}`],
  ['младш', 'junior', (post) => `${post} junior`],
  ['перв', 'first', (post, woman) => `${woman ? 'première' : 'premier'} ${post}`],
  ['втор', 'second', (post) => `deuxième ${post}`],
  ['трет', 'third', (post) => `troisième ${post}`],
  ['бывш', 'former', (post, woman) => `${woman ? 'ancienne' : 'ancien'} ${post}`],
];

/** `старший X`: the table of posts has the usual ones, here are the others, as a guess. */
function raised(text: string, manner: Manner): Piece | null {
  const [, stem = '', ending = '', rest = ''] =
    /^(старш|главн|ведущ|младш|бывш|перв|втор|трет)(ий|ая|ый|ой|ья)\s+(.+)$/iu.exec(text) ?? [];
  const row = RAISED.find(([ru]) => ru === stem.toLowerCase());
  const sense = row && senseOf(entryKey(rest), 'occupation');
  if (!row || !sense) return null;
  const woman = /я$/u.test(ending) || sense.woman || manner.sex === 'F';
  const piece = said(sense, { ...manner, sex: woman ? 'F' : manner.sex });
  return guess(manner.to === 'en' ? `${row[1]} ${piece.text}` : row[2](piece.text, woman));
}

const GOVERNED: readonly [RegExp, (post: string) => string, (post: string, woman: boolean) => string, sure: boolean][] =
  [
    [
      /^(?:временно )?исполняющ(?:ий|ая) обязанности/iu,
      (post) => `acting ${post}`,
      (post) => `${post} par intérim`,
      true,
    ],
    [
      /^заместитель/iu,
      (post) => `deputy ${post}`,
      (post, woman) => `${woman ? 'adjointe' : 'adjoint'} ${french.au(post)}`,
      true,
    ],
    [
      /^первый заместитель/iu,
      (post) => `first deputy ${post}`,
      (post, woman) => `${woman ? 'première adjointe' : 'premier adjoint'} ${french.au(post)}`,
      true,
    ],
    [
      /^(?:помощник|помощница|ассистент|ассистентка)/iu,
      (post) => `assistant to the ${post}`,
      (post, woman) => `${woman ? 'assistante' : 'assistant'} ${french.du(post)}`,
      false,
    ],
    [/^секретарь/iu, (post) => `secretary to the ${post}`, (post) => `secrétaire ${french.du(post)}`, false],
    [
      /^советник/iu,
      (post) => `adviser to the ${post}`,
      (post, woman) => `${woman ? 'conseillère' : 'conseiller'} ${french.du(post)}`,
      false,
    ],
  ];

/** `заместитель X` with X, a man's post, in the genitive. */
function governed(text: string, manner: Manner): Piece | null {
  for (const [word, en, fr, certain] of GOVERNED) {
    const before = word.exec(text)?.[0];
    if (!before || (/заместитель/iu.test(before) && deputyFor(text))) continue;
    const sense = sensesInCase(entryKey(text.slice(before.length)), ['genitive'], 'occupation')[0];
    if (!sense) continue;
    const held = sense[manner.to][0];
    const acting = /обязанности$/i.test(before);
    if (manner.to === 'en')
      return certain && !sense.doubtful ? { text: en(held), guessed: false, unknown: [] } : guess(en(held));
    if (acting) return within(said(sense, manner), fr(said(sense, manner).text, false));
    const known = certain && !sense.doubtful && !!manner.sex;
    return { text: fr(held, manner.sex === 'F'), guessed: !known, unknown: [] };
  }
  return null;
}

/** `заместитель директора по производству` is a director's deputy for it, not the deputy of its director. */
function deputyFor(text: string): boolean {
  const [, held = '', about = ''] = /^(?:первый\s+)?(.+?)\s+по\s+(.+)$/iu.exec(text) ?? [];
  return held !== '' && !!senseOf(entryKey(held), 'occupation') && !!field(entryKey(about), ['dative']);
}

/** A post at the beginning, and behind it its field or place. */
function employed(text: string, manner: Manner): Piece | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length - 1, 5); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    if (/\sкафедры$/iu.test(head)) continue;
    const sense = senseOf(entryKey(head), 'occupation');
    const piece = sense
      ? looked(head, manner)
      : (governed(head, manner) ?? raised(head, manner) ?? doctor(head, manner) ?? doubled(head, manner));
    if (!piece) continue;
    const tail = words.slice(count).join(' ');
    if (/^воспитател/iu.test(head) && OF_OLDER.test(tail)) {
      piece.text = piece.text.replace('kindergarten teacher', 'educator').replace(" de jardin d'enfants", '');
    }
    const found =
      stated(piece, tail, manner) ??
      about(head, piece, tail, manner) ??
      graded(piece, tail, manner) ??
      gradedAt(head, piece, sense, tail, manner) ??
      leading(head, piece, tail, manner) ??
      at(head, piece, sense, tail, manner);
    if (found) return found;
  }
  return null;
}

/** Where those are brought up who have left the kindergarten. */
const OF_OLDER =
  /^(?:в\s+)?(?:(?:детск|школ)\p{L}*[\s-](?:дом|лагер|интернат|колони)|интернат|школ|лагер|общежити|приют|кадетск|колони|социальн|реабилитац)/iu;

/** Second halves that say how a post is held: `фотограф-фрилансер`. `~` is the other half. */
const HALVES: readonly [RegExp, en: string, fr: readonly [string, string]][] = [
  [/^фрилансер(?:ка)?$/, 'freelance ~', ['~ indépendant', '~ indépendante']],
  [/^(?:универсал|универсалка)$/, 'all-round ~', ['~ polyvalent', '~ polyvalente']],
  [/^консультант(?:ка)?$/, '~ consultant', ['~-conseil', '~-conseil']],
  [/^стаж[её]р(?:ка)?$/, 'trainee ~', ['~ stagiaire', '~ stagiaire']],
  [/^практикант(?:ка)?$/, 'trainee ~', ['~ stagiaire', '~ stagiaire']],
  [/^эксперт$/, '~-expert', ['~-expert', '~-experte']],
  [/^аналитик$/, '~-analyst', ['~-analyste', '~-analyste']],
  [/^исследователь$/, 'research ~', ['~-chercheur', '~-chercheuse']],
  [/^любитель(?:ница)?$/, 'amateur ~', ['~ amateur', '~ amatrice']],
];

/** `токарь-фрезеровщик`: two posts of one person, or a post and how it is held. `врач-X` is X. */
function doubled(text: string, manner: Manner): Piece | null {
  const [, first = '', second = ''] = /^(\p{L}+)\s?-\s?(\p{L}+)$/u.exec(text) ?? [];
  const one = senseOf(entryKey(first), 'occupation');
  if (!one) return null;
  const piece = said(one, manner);
  const half = HALVES.find(([pattern]) => pattern.test(second.toLowerCase()));
  if (half) {
    const shape = manner.to === 'en' ? half[1] : half[2][one.woman || manner.sex === 'F' ? 1 : 0];
    return within(piece, shape.replace('~', piece.text));
  }
  const other = senseOf(entryKey(second), 'occupation');
  if (!other) return null;
  const both = said(other, manner);
  if (/^врач$/iu.test(first)) return both;
  const posts = manner.to === 'en' ? `${piece.text} and ${both.text}` : `${piece.text}-${both.text}`;
  return within(piece, posts, both.guessed);
}

/** What an answer adds about the post: `в отставке`, `на пенсии`. */
const STATES: readonly [RegExp, en: string, fr: string][] = [
  [/^в отставке$/iu, '~ (retired)', '~ à la retraite'],
  [/^(?:на пенсии|выш(?:ел|ла) на пенсию)$/iu, '~ (retired)', '~ à la retraite'],
  [/^(?:запаса|в запасе)$/iu, '~ (reserve)', '~ de réserve'],
  [/^в декрет(?:е|ном отпуске)$/iu, '~ (on maternity leave)', '~ (en congé de maternité)'],
  [/^в отпуске по уходу за реб[её]нком$/iu, '~ (on parental leave)', '~ (en congé parental)'],
  [/^(?:на фрилансе|фрилансер|фриланс)$/iu, 'freelance ~', '~ (freelance)'],
  [/^(?:по контракту|на контракте)$/iu, 'contract ~', '~ sous contrat'],
  [/^на дому$/iu, '~ (working from home)', '~ à domicile'],
  [/^(?:удал[её]нно|на удал[её]нке)$/iu, '~ (remote work)', '~ (télétravail)'],
  [/^по совместительству$/iu, '~ (part-time)', '~ (à temps partiel)'],
  [/^на (?:полставки|неполную ставку|0,5 ставки)$/iu, '~ (part-time)', '~ (à mi-temps)'],
  [/^по найму$/iu, '~ (employed)', '~ (salarié)'],
  [/^по образованию$/iu, '~ by training', '~ de formation'],
  [/^по (?:профессии|специальности)$/iu, '~ by profession', '~ de profession'],
  [/^по призванию$/iu, '~ by vocation', '~ par vocation'],
  [/^высшей(?: квалификационной)? категории$/iu, '~ of the highest category', '~ de la plus haute catégorie'],
];

function stated(post: Piece, tail: string, { to, sex }: Manner): Piece | null {
  const state = STATES.find(([pattern]) => pattern.test(tail));
  return state
    ? within(
        post,
        (to === 'en' ? state[1] : state[2].replace('salarié)', sex === 'F' ? 'salariée)' : 'salarié)')).replace(
          '~',
          () => post.text,
        ),
      )
    : null;
}

/** `руководитель отдела`: what follows is about the department, not the post. */
const OF_A_PART =
  /(?:отдела|службы|группы|управления|департамента|направления|сектора|комитета|комиссии|совета|палаты|агентства|министерства|центра)$/iu;

/** `бригадир монтажников`: whom somebody leads or teaches, in the genitive plural. */
function leading(head: string, post: Piece, tail: string, { to }: Manner): Piece | null {
  if (!/^(?:бригадир|мастер|старшина|тренер|инструктор|преподаватель)$/iu.test(head)) return null;
  const key = entryKey(tail);
  const [sense] = [key.replace(/ов$/u, ''), key.replace(/ей$/u, 'ь')].flatMap((one) =>
    one === key ? [] : (senseOf(one, 'occupation') ?? []),
  );
  if (!sense || sense.doubtful || / /.test(sense[to][0]) || /man$/.test(sense.en[0])) return null;
  const [man] = sense[to];
  return within(
    post,
    to === 'en' ? `${man} ${post.text}` : `${post.text} des ${french.agreed([man, man], 'pl')}`,
    true,
  );
}

/** `менеджер по закупкам`: the field before the English post, behind the French one. */
function about(head: string, post: Piece, tail: string, manner: Manner): Piece | null {
  const known = /^по\s/iu.test(tail) ? field(entryKey(tail.slice(3)), ['dative']) : null;
  if (!known || OF_A_PART.test(head)) return null;
  const manager = /^менеджер$/iu.test(head);
  const guessed =
    !(known.certain && !known.composed) && !/^(?:менеджер|специалист|координатор|заместитель)/iu.test(head);
  const coaches = /^(?:тренер|инструктор|репетитор|учител|преподавател|педагог)/iu.test(head);
  if (manner.to === 'fr') {
    if (coaches) return within(post, `${post.text} ${french.de(known.fr)}`, guessed);
    const who = manager ? 'responsable' : post.text;
    const twice = / d(?:e|es|u) | d'/.test(post.text);
    return { ...within(post, `${who} ${known.deFr}`), guessed: guessed || twice || (!manager && post.guessed) };
  }
  if (/^(?:заместитель|исполняющий|первый|помощник|проректор|вице)/iu.test(head))
    return within(post, `${post.text} for ${known.en}`);
  return within(post, english.ranked(post.text.replace(/^sports (?=coach)/, ''), known.en), guessed);
}

/** `слесарь 5 разряда`, `врач первой категории`. */
function graded(post: Piece, tail: string, { to }: Manner): Piece | null {
  const [, level = '', scale = ''] =
    /^(\S+?)(?:-?го|-?й|-?ой|-?ей)?\s+(разряда|разр\.|р\.|(?:квалификационной )?категории|кат\.|класса|ранга)$/iu.exec(
      tail,
    ) ?? [];
  const number = /^\d$/.test(level)
    ? Number(level)
    : LEVELS.findIndex((stem) => level.toLowerCase().startsWith(stem)) + 1;
  const words = SCALES.find(([pattern]) => pattern.test(scale));
  if (!words || number < 1) return null;
  return within(post, `${post.text}, ${words[to === 'en' ? 1 : 2](number)}`);
}

/** `электрик 4 разряда завода «Луч»`: a grade, and behind it where. */
function gradedAt(head: string, post: Piece, sense: Sense | null, tail: string, manner: Manner): Piece | null {
  const [, grade = '', where = ''] = /^(\S+\s+(?:разряда|категории|класса|ранга))\s+(.+)$/iu.exec(tail) ?? [];
  const held = grade ? graded(post, grade, manner) : null;
  return held && at(head, held, sense, where, manner);
}

const LEVELS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест'];
const SCALES: readonly [RegExp, en: (level: number) => string, fr: (level: number) => string][] = [
  [/^р(?:азр)?/iu, (level) => `grade ${level}`, (level) => `échelon ${level}`],
  [/кат/iu, (level) => `${english.ordinal(level)} category`, (level) => `${french.ordinal(level)} catégorie`],
  [/^кл/iu, (level) => `class ${level}`, (level) => `classe ${level}`],
  [/^ранга/iu, (level) => `${english.ordinal(level)} rank`, (level) => `${french.ordinal(level)} rang`],
];

import { EDUCATION_SUBJECTS } from '../data/people/education-subjects';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf } from '../words/lexicon';
import { field } from '../words/noun-phrase';
import { type Manner, type Piece, said, sure, within } from '../words/piece';
import { plainRows } from '../words/read-rows';

/**
 * How far somebody's education went, what it was in, or a degree, in short words too.
 *
 * @example education('ср.-тех.', { to: 'en', letters })?.text // 'technical secondary education'
 */
export const education = (text: string, manner: Manner): Piece | null =>
  schooled(text, manner) ?? degree(text, manner) ?? stageIn(text, manner);

/** Shortened words of an education, each only at its place: `ср.-тех.`, `незак. высш.`, `высшее юр. обр.`. */
const SHORT_EDUCATION: readonly [RegExp, string][] = [
  [/^образование\s*[:-]?\s+(?=\p{L})/u, ''],
  [/^(?:н\/|незак(?:онч)?\.?\s*-?\s*|неок(?:онч)?\.?\s*-?\s*)(?=в(?:ыс|\.))/u, 'незаконченное '],
  [/(^|\s)в(?:ысш)?\.\s*/u, '$1высшее '],
  [/(^|\s)высш(?=\s|$)/u, '$1высшее'],
  [
    /^(?:ср(?:едн?|еднее)?\.?(?:\s*-\s*|\s+)?|средне\s*-?\s*)(?=(?:спец|тех|проф|мед|пед|полн|общ|юр|эк|муз)\p{L}*)/u,
    'среднее ',
  ],
  [/\s(?:спец|специальн)\.?(?=\s|$)/u, ' специальное'],
  [/\s(?:тех|техн|технич)\.?(?=\s|$)/u, ' техническое'],
  [/\s(?:проф|професс|профессион)\.?(?=\s|$)/u, ' профессиональное'],
  [/\s(?:проф|профессионально)\.?\s?-\s?тех\p{L}*\.?(?=\s|$)/u, ' профессионально-техническое'],
  [/\s(?:мед|медиц)\.?(?=\s|$)/u, ' медицинское'],
  [/\s(?:пед|педагог)\.?(?=\s|$)/u, ' педагогическое'],
  [/\s(?:юр|юрид)\.?(?=\s|$)/u, ' юридическое'],
  [/\s(?:эк|экон|эконом)\.?(?=\s|$)/u, ' экономическое'],
  [/\s(?:муз|музык)\.?(?=\s|$)/u, ' музыкальное'],
  [/\s(?:гуман|гуманит)\.?(?=\s|$)/u, ' гуманитарное'],
  [/\s(?:инж|инжен)\.?(?=\s|$)/u, ' инженерное'],
  [/\s(?:строит)\.?(?=\s|$)/u, ' строительное'],
  [/\s(?:полн)\.?(?=\s|$)/u, ' полное'],
  [/\s(?:общ)\.?(?=\s|$)/u, ' общее'],
  [/\s(?:обр|образ|обр-е|обр-ние)\.?(?=\s|$)/u, ' образование'],
];

/** How far somebody went, with what it was in: `~` is the subject. */
const LEVELS_OF_EDUCATION: readonly [RegExp, en: string, fr: (subject: string) => string][] = [
  [
    /^(?:второе высшее)\s/u,
    'second higher education degree in ~',
    (subject) => `deuxième diplôme d'enseignement supérieur en ${subject}`,
  ],
  [
    /^(?:незаконченное|неоконченное|неполное) высшее\s/u,
    'incomplete higher education in ~',
    (subject) => `études supérieures ${french.de(subject)} inachevées`,
  ],
  [
    /^высшее(?: профессиональное)?\s/u,
    'higher education in ~',
    (subject) => `études supérieures ${french.de(subject)}`,
  ],
  [
    /^(?:незаконченное|неоконченное|неполное) среднее (?:специальное|профессиональное)\s/u,
    'incomplete vocational secondary education in ~',
    (subject) => `enseignement secondaire professionnel inachevé en ${subject}`,
  ],
  [
    /^среднее (?:специальное|профессиональное)\s/u,
    'vocational secondary education in ~',
    (subject) => `enseignement secondaire professionnel en ${subject}`,
  ],
  [
    /^среднее\s/u,
    'vocational secondary education in ~',
    (subject) => `enseignement secondaire professionnel en ${subject}`,
  ],
  [/^(?=\p{L})/u, '~', (subject) => subject],
];

let subjects: Map<string, { en: string; fr: string }> | undefined;

/** `высшее агрономическое`, `ср.-тех.`: an education by its level and what it was in. */
function schooled(text: string, manner: Manner): Piece | null {
  const typed = text.replace(/ё/g, 'е').toLowerCase().trim();
  const spelled = SHORT_EDUCATION.reduce((before, [short, whole]) => before.replace(short, whole), typed);
  const key = entryKey(spelled);
  const sense = spelled === typed ? null : senseOf(key, 'education');
  if (sense) return said(sense, manner);
  if (!/(?:ое|ее|образование)$/u.test(key)) return null;
  subjects ??= new Map(plainRows(EDUCATION_SUBJECTS).map(([ru = '', en = '', fr = '']) => [entryKey(ru), { en, fr }]));
  const plain = key.replace(/\s+образование$/u, '');
  for (const [level, en, fr] of LEVELS_OF_EDUCATION) {
    const subject = level.test(plain) ? subjects.get(plain.replace(level, '')) : undefined;
    if (!subject) continue;
    if (manner.to === 'fr') return sure(fr(subject.fr));
    return sure(en.replace('~', en === '~' ? subject.en.replace(/^the /, '') : subject.en));
  }
  return null;
}

/** What sciences a degree is of, as it is shortened: `канд. техн. наук`, `д.ф.-м.н.`. */
const SCIENCES: readonly [RegExp, whole: string][] = [
  [/^(?:физ|ф)\.?\s?-?\s?(?:мат|м)\p{L}*\.?$/u, 'физико-математических'],
  [/^(?:геол|г)\p{L}*\.?\s?-\s?(?:мин|м)\p{L}*\.?$/u, 'геолого-минералогических'],
  [/^(?:с|сельско)\.?\s?[-/.]?\s?х\p{L}*\.?$/u, 'сельскохозяйственных'],
  [/^т(?:ехн?)?\p{L}{0,2}\.?$/u, 'технических'],
  [/^м(?:ед)?\p{L}{0,2}\.?$/u, 'медицинских'],
  [/^э(?:к|кон|коном)?\.?$/u, 'экономических'],
  [/^ю(?:р|рид)?\.?$/u, 'юридических'],
  [/^пед(?:аг|агог)?\.?$/u, 'педагогических'],
  [/^(?:филол|фил)\.?$/u, 'филологических'],
  [/^филос\.?$/u, 'философских'],
  [/^б(?:иол)?\.?$/u, 'биологических'],
  [/^х(?:им)?\.?$/u, 'химических'],
  [/^и(?:ст|стор)?\.?$/u, 'исторических'],
  [/^псих(?:ол)?\.?$/u, 'психологических'],
  [/^соц(?:иол)?\.?$/u, 'социологических'],
  [/^геогр\.?$/u, 'географических'],
  [/^воен\.?$/u, 'военных'],
  [/^вет(?:ерин)?\.?$/u, 'ветеринарных'],
  [/^фарм(?:ац)?\.?$/u, 'фармацевтических'],
  [/^полит\.?$/u, 'политических'],
];

function degree(text: string, manner: Manner): Piece | null {
  const [, rank = '', science = ''] =
    /^(к|канд\.?|кандидат|д|д-р|докт?\.?|доктор)[.\s]\s*(\p{L}[\p{L}.\s/-]*?)\s*н(?:аук)?\.?$/u.exec(
      text.toLowerCase(),
    ) ?? [];
  const whole = rank && SCIENCES.find(([short]) => short.test(science.trim()))?.[1];
  const sense = whole ? senseOf(`${rank.startsWith('к') ? 'кандидат' : 'доктор'} ${whole} наук`, 'education') : null;
  return sense && said(sense, manner);
}

/** `ординатура по хирургии`, `магистр по менеджменту`: a stage of study, and what in. */
function stageIn(text: string, manner: Manner): Piece | null {
  const [, first = '', about = ''] =
    /^(магистратура|аспирантура|бакалавриат|ординатура|интернатура|специалитет|магистр|бакалавр|курсы|диплом|переподготовка|профессиональная переподготовка|повышение квалификации)\s+по\s+(.+)$/iu.exec(
      text,
    ) ?? [];
  const sense = first ? senseOf(entryKey(first), 'education') : null;
  const subject = sense && field(entryKey(about.replace(/^специальности\s+/iu, '')), ['dative', 'genitive']);
  if (!sense || !subject) return null;
  const piece = said(sense, manner);
  const told = manner.to === 'en' ? `${piece.text} in ${subject.ofEn}` : `${piece.text} en ${subject.fr}`;
  return within(piece, told, !subject.certain || subject.composed);
}

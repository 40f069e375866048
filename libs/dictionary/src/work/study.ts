import { EDUCATION_SUBJECTS } from '../data/education-subjects';
import * as english from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf, sensesInCase } from '../words/lexicon';
import { field } from '../words/noun-phrase';
import { guess, type Manner, type Piece, said, sure, within } from '../words/piece';
import { plainRows } from '../words/read-rows';
import { company } from './company';

const ORDINALS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат'];
const STUDENT =
  /^(студент(?:ка)?|магистрант(?:ка)?|аспирант(?:ка)?|ординатор|клинический ординатор|интерн|курсант(?:ка)?|слушатель(?:ница)?|студент-заочник|студентка-заочница|учащ(?:ийся|аяся)|обучающ(?:ийся|аяся))\s+(\S+?)(?:-?(?:го|ого|й))?\s+(?:курса|года(?: обучения)?)(?:[\s,]+(.+))?$/iu;
const PUPIL =
  /^(учени(?:к|ца)|школьни(?:к|ца)|учащ(?:ийся|аяся)|обучающ(?:ийся|аяся)|гимназист(?:ка)?|лицеист(?:ка)?|кадет|воспитанни(?:к|ца))\s+(\d+(?=[\s"«-]|\p{L}\s)|\p{L}+?)(?:-?(?:го|ого)(?=\s))?\s*(?:["«-]?(\p{L})["»]?\s+)?(?:класса|кл\.?)(?:[\s,]+(.+))?$/iu;

/**
 * Students by year and pupils by class, with the place behind a comma.
 *
 * @example study('студентка 3 курса', { to: 'fr', letters })?.text // 'étudiante en 3e année'
 */
export function study(text: string, manner: Manner): Piece | null {
  const student = STUDENT.exec(text);
  if (student)
    return studying(student[1]!, student[2]!, student[3], manner, (who, year) =>
      manner.to === 'en' ? `${english.ordinal(year)}-year ${who}` : `${who} en ${french.ordinal(year)} année`,
    );
  const programme =
    schooled(text, manner) ??
    degree(text, manner) ??
    stageIn(text, manner) ??
    inClass(text, manner) ??
    enrolled(text, manner);
  if (programme) return programme;
  const pupil = PUPIL.exec(text);
  if (!pupil) return level(text, manner);
  const letter = pupil[3] ?? '';
  const found = studying(
    pupil[1]!.replace(/^школьник/i, 'ученик').replace(/^школьница/i, 'ученица'),
    pupil[2]!,
    pupil[4],
    manner,
    (who, year) =>
      letter
        ? `${who}, ${lettered(String(year), manner.letters(letter.toUpperCase()), manner.to)}`
        : manner.to === 'en'
          ? `${who}, grade ${year}`
          : `${who} en ${french.ordinal(year)} année scolaire`,
  );
  return found && within(found, found.text);
}

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

/** `музыкальное училище по классу фортепиано`. */
function inClass(text: string, manner: Manner): Piece | null {
  const [, first = '', instrument = ''] = /^(.+)\s+по классу\s+(.+)$/iu.exec(text) ?? [];
  const about = instrument ? field(entryKey(instrument), ['genitive']) : null;
  const sense = about?.certain ? senseOf(entryKey(first), 'organisation', 'education') : null;
  if (!about || !sense) return null;
  return within(said(sense, manner), `${said(sense, manner).text}, ${about[manner.to]}`);
}

/** `магистратура СПбГУ`, `выпускник МГУ`: a stage of study, and where. */
function enrolled(text: string, manner: Manner): Piece | null {
  const [, first = '', where = ''] =
    /^(магистратура|аспирантура|бакалавриат|ординатура|докторантура|специалитет|выпускни(?:к|ца)|магистр|бакалавр|аспирант(?:ка)?|магистрант(?:ка)?|факультет \S+|диплом)\s+(\p{Lu}.+)$/iu.exec(
      text,
    ) ?? [];
  const sense = first ? senseOf(entryKey(first)) : null;
  const place = sense && /^[\p{Lu}]/u.test(where) ? placeOfStudy(where, manner) : null;
  if (!sense || !place) return null;
  const piece = said(sense, manner);
  return { text: `${piece.text}, ${place.text}`, guessed: piece.guessed || place.guessed, unknown: place.unknown };
}

/** `9 класс`, `3 курс`. */
function level(text: string, { to, letters }: Manner): Piece | null {
  const [, year = '', letter = '', kind = ''] =
    /^(\d{1,2})(?:-?[йя])?\s*(?:["«]?(\p{L})["»]?\s+)?(класс|кл\.?|курс|год обучения)$/iu.exec(text) ?? [];
  if (year === '') return null;
  if (letter && /^[а-я]$/iu.test(letter)) return sure(lettered(year, letters(letter.toUpperCase()), to));
  if (!/^кл/iu.test(kind)) {
    return sure(to === 'en' ? `${english.ordinal(Number(year))} year` : `${french.ordinal(Number(year))} année`);
  }
  if (/^кл\.?$/iu.test(kind)) return guess(to === 'en' ? `grade ${year}` : `classe ${year}`);
  return sure(to === 'en' ? `grade ${year}` : `${french.ordinal(Number(year))} année scolaire`);
}

/** `9 «Б» класс`. */
const lettered = (year: string, letter: string, to: Manner['to']) =>
  to === 'en' ? `grade ${year}${letter}` : `classe ${year}${letter}`;

function studying(
  who: string,
  year: string,
  where: string | undefined,
  manner: Manner,
  written: (who: string, year: number) => string,
): Piece | null {
  const count = /^\d+$/.test(year)
    ? Number(year)
    : ORDINALS.findIndex((stem) => year.toLowerCase().startsWith(stem)) + 1;
  const sense = senseOf(entryKey(who));
  if (count < 1 || count > 12 || !sense) return null;
  const piece = said({ ...sense, doubtful: false }, manner);
  const text = written(piece.text, count);
  if (!where) return within(piece, text);
  const place = placeOfStudy(where, manner);
  return place && { text: `${text}, ${place.text}`, guessed: piece.guessed || place.guessed, unknown: place.unknown };
}

/** `юридического факультета | МГУ`. */
function splitFaculty(where: string): string[] {
  return /^(\S+ факультета)\s+(.+)$/iu.exec(where)?.slice(1) ?? [];
}

function placeOfStudy(where: string, manner: Manner): Piece | null {
  const institution = company(where, manner, ['genitive']) ?? company(where, manner);
  if (institution) return institution;
  const named = /^(.+?)\s+(?:им\.?|имени)\s+.+$/iu.exec(where)?.[1];
  const known = named && senseOf(entryKey(named), 'name');
  if (known) return said(known, manner);
  const faculty = field(entryKey(where.replace(/^факультета\s+/iu, '')), ['genitive']);
  if (faculty && /^факультета/iu.test(where))
    return sure(manner.to === 'en' ? `faculty of ${faculty.ofEn}` : `faculté ${faculty.deFr}`);
  const sense =
    senseOf(entryKey(where), 'name', 'education') ?? sensesInCase(entryKey(where), ['genitive'], 'education')[0];
  if (sense) return said(sense, manner);
  const [name, behind] = splitFaculty(where);
  const whole = name && behind ? placeOfStudy(behind, manner) : null;
  const part = whole && sensesInCase(entryKey(name!), ['genitive'], 'education')[0];
  if (part) return { ...whole, text: `${said(part, manner).text}, ${whole.text}` };
  return /^[\p{Lu}\d -]{2,10}$/u.test(where) ? guess(manner.letters(where)) : null;
}

import * as english from '../words/english';
import { entryKey } from '../words/entry-key';
import * as french from '../words/french';
import { senseOf, sensesInCase } from '../words/lexicon';
import { field } from '../words/noun-phrase';
import { guess, type Manner, type Piece, said, sure, within } from '../words/piece';
import { company } from './company';
import { education } from './education';

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
  const programme = education(text, manner) ?? inClass(text, manner) ?? enrolled(text, manner);
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

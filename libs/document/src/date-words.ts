/**
 * The words of dates in the languages of tourist lists. A trailing `*` stands for any ending. A word that means
 * different months in two languages (listopad: October in Croatian, November in Czech and Polish) is left out.
 */
const MONTHS: readonly string[] = [
  'янв* ян yanv* січ* сту студз* яну* қаң* jan* january janv* janv ene enero gen gennaio ian* styczn* led ledna leden siječ* sijec* oca* ocak tammi* januari',
  'фев* фв fevr* лют* ақп* feb* fév* fev* févr* luty lutego únor* unor* velj* şub* sub şubat subat helmi* febr* peb*',
  'мар марта наур* март марте бер берез* берес* сак* нау* mar march mars mär* marz* maar* mrz març* marc marco márc* már marca marzec březn* brezen ožuj* ozuj* mart mart* maalis*',
  'апр* ап квіт* кві крас* крс сәу* apr* avr* abr* ápr* kwi* dub dubna duben trav* nis* nisan huhti*',
  'май мая мае мам мамыр* трав* траў* тра may mai mei maj* mayo mag maggio máj* maio květ* kvet* svib* mayıs mayis touko* dowbien',
  'июн* iyun* чер черв* чэр* юн юни маус* мау jun* juin giu giug* giugno iun* jún* czerwc* czerwiec červen cerven června lip lipanj* lipnja haz* kesä* kesa* hun hunyo',
  'июл* iyul* лип* ліп* юл юли шіл* jul* juil* lug lugl* luglio iul* júl* lipiec lipca červenec* července* srpan* srpnj* tem* temmuz heinä* heina* hulyo',
  'авг* серп* сер жні* жнв там тамыз* aug* avg* avq* août* aout* aoû ago agosto ağu* agu* sierp* srpen srpna kolovoz* elo eloku* agustus',
  'сен* сеп* вер верес* верас* қыр* sep* sent* set setembro sett* szept* wrze* září* zari* ruj* eyl* syys*',
  'окт* жов* кас кастр* қаз* oct* okt* out outubro ott* paźdz* pazdz* říj* rij* eki* ekim loka*',
  'ноя* ное* нов лис* ліс* қараш* қар nov* noy* noi* nob* studen* kas kasım* kasim* marras* nopyem*',
  'дек* гру* сне* снеж* жел* dec* déc* dez* dek* dic* dicembre grudn* grudz* prosin* pros* ara aralık* aralik* joulu* des*',
];

const SKIPPED =
  'г гг год года году годa гр р рр ж жыл* йил yil il род рожд* рожден* рік року рока роки year an an de del di of the at on in um uhr klo u o о об в у à a le el la ' +
  'noon midnight podne ponoć am pm a.m p.m дата date born dob др до по действ* действителен срок exp expiry expires valid until till выд* выдан issued ' +
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
  'пн вт ср чт пт сб вс пнд втр срд чтв птн сбт вск понед* вторн* среда среду четв* пятн* субб* воскр* понеділ* вівт* вів серед* пʼятн* субот* неділ* ' +
  'панядз* аўтор* чацв* пятні* нядз* lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
  'luned* marted* mercoled* gioved* venerd* sabato domenica lunes martes miércoles miercoles jueves viernes sábado sabado domingo 1er čtv jahr ip gmt utc cst est edt pdt';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

interface Words {
  exact: Map<string, number>;
  stems: [string, number][];
}

function words(lists: readonly string[]): Words {
  const read: Words = { exact: new Map(), stems: [] };
  lists.forEach((list, at) => {
    for (const word of list.split(' ')) {
      if (word.endsWith('*')) read.stems.push([word.slice(0, -1), at + 1]);
      else read.exact.set(word, at + 1);
    }
  });
  read.stems.sort(([a], [b]) => b.length - a.length);
  return read;
}

const months = words(MONTHS);
const skipped = words([SKIPPED]);

const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'авекмнорстухіј'].map((letter, at) => [letter, [...'abekmhopctyxij'][at] ?? letter]),
);

/** The month a word names, 1-12: full or short, in a dozen languages, Roman, with Cyrillic look-alikes (МАR). @example monthOf('марта') // 3 */
export function monthOf(word: string): number | null {
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return roman + 1;
  return find(months, word) ?? find(months, inLatin(word));
}

/** A word that may stand beside a date and says nothing about it: a weekday, "года", "at". @example isFiller('вторник') // true */
export function isFiller(word: string): boolean {
  return find(skipped, word) !== null;
}

/** Words that may be glued to the figure before them: "1985г.", "12го". */
const GLUED = /^(?:г{1,2}|гр|р{1,2}|ж|год[уа]?|року?|жыл.*|de|del|jahr|uhr|г\.р)$/;

/** May a filler stand against a figure without a space? "1O.03.1985" and "1Z.03.1985" are misread figures, no fillers. */
export function isGlued(word: string): boolean {
  return GLUED.test(word);
}

function find({ exact, stems }: Words, word: string): number | null {
  const found = exact.get(word);
  if (found !== undefined) return found;
  for (const [stem, value] of stems) if (word.startsWith(stem) && word.length <= stem.length + 7) return value;
  return null;
}

function inLatin(word: string): string {
  return /[a-z]/.test(word) ? [...word].map((letter) => LOOK_ALIKE[letter] ?? letter).join('') : word;
}

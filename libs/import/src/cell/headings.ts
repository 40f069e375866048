import { repairAlphabet, scriptOf } from '@anketa/name';
import type { Target } from '../targets';

/** What a heading says: a target, or a column known to be about something else (`null`). */
export interface HeadingMeaning {
  target: Target | null;
  /** 0-1, how plainly the heading says it. */
  certainty: number;
}

/** A father's name is a patronymic when the cells say so. */
export const FATHERS_NAME = 0.6;

type Meaning = readonly [pattern: RegExp, target: Target | null, certainty?: number];

/**
 * Headings of lists in Russian, English, Ukrainian, Bulgarian, Romanian, Hungarian, folded to small letters without signs.
 * The first that fits wins, so what is special stands before what is general. `null`: known, and not imported.
 */
const MEANINGS: readonly Meaning[] = [
  [
    /^(?:егн|инн|иин|жсн|снилс|cnp|idnp|pesel|jmbg|рнокпп|ідэнт.*|идент.*|ип н|personal (?:no|number|code))$|(?:doc|document|passport) type|type of (?:doc|pass)|(?:тип|вид) (?:док|пасп)/,
    null,
    0.9,
  ],
  [/^(?:n|no|nr|номер|п п|пп|пор|num|number|number of|порядковый номер|ном|sz|nr crt|поз|id|код)$/, null, 0.5],
  [/e ?mail|^почта$|эл(?:ектр\S*)? почт|эл адрес|имейл|^пошта$|ел(?:ектр\S*)? пошт/, 'email'],
  [
    /контакт.*лиц|отправител|заказчик|фирма|агент|агенц|менедж|исполнит|отель|гостиниц|hotel|номер комнат|комнат|room|\boda\b|размещ|accommod|виз[аы]|visa|(?<!за)страхов|insur(?!ed)|стоим|цена|price|сумм|оплат|payment|скидк|примеч|^действия$|^actions?$|коммент|comment|remark|notes?\b|забележк|adres|address|адрес|прописк|^(?:n |номер )?(?:заявк[аи]|брон[ьи])$|^booking(?: (?:n|no|ref|code))?$|^status|статус|питание|meal|багаж|класс|class|место в|seat/,
    null,
    0.9,
  ],
  [
    /вылет|прилет|возврат|рейс|flight|рейсы|заезд|выезд|check ?in|check ?out|arrival|departure|дата поезд|дата тур|начало тур|конец тур|дней|ночей|nights|маршрут|трансфер|transfer|срок пребыв|время|giri[sş]|[cç][ıi]k[ıi][sş]|\bperiod|период(?!.*(?:пасп|действ))/,
    null,
    0.9,
  ],
  [
    /сери[яи]\b(?!.*(?:ном|\bn\b|\bno\b|number))|\bserie\b(?!.*(?:num|\bnr\b))|\bseries\b(?!.*(?:number|\bno\b))|^серія(?!.*ном)/,
    'passportSeries',
    0.8,
  ],
  [/(?:действ\S*|срок\S*|загран\S*) с$|valid from/, 'passportIssued', 0.9],
  [/свид.*(?:паспорт|пасп\b)|паспорт.*свид/, 'document', 0.9],
  [
    /(?:свид|свво|св во).*рожд|^св(?:идетельст)?во$|birth cert|акт за раждане|certificat de na[sșş]tere|свид.*народж/,
    'birthCertificate',
  ],
  [
    /место ?рожд|место рождения|м ?рожд|do[gğ]um yer|place of birth|birth ?place|місце народж|място на раждане|locul na[sșş]t|sz[uü]let[eé]si hely|гор рожд|город рожд/,
    'birthPlace',
  ],
  [
    /страна рожд|государство рожд|country of birth|birth ?country|країна народж|държава на раждане|гос во рожд/,
    'birthCountry',
  ],
  [
    /рожд|родил(?:ся|ась)|^род$|дата нар|^нар\b|^д н$|нараджэн|туған күн|туғилган|tug ilgan|do[gğ]um(?: t\S*| g[uü]n\S*)?$|urodzen|^data ur$|geburtsd|naissance|^n[eé] (?:e )?le$|fecha de nac|^f nac|^geb(?: am|oren)?\S*$|rođen|narozen|д р\b|^др\b|^г р$|birth|\bdob\b|d o b|народж|\bраждан|рођења|na[sșş]ter|sz[uü]l|рожден|^дата р$|д рож/,
    'birthDate',
  ],
  [/паспорта? гр(?:ажд(?:анина|анки)?)?(?: |$)/, 'civilPassportNumber', 0.9],
  [
    /^nat(?:l|ly|y)?$|азамат|грамадз|fuqaro|v[eə]t[eə]nda[sş]|obywatel|staatsang|nacionalidad|p[řr][ií]slu[sš]nos|uyru[kğ]|dr[zž]avljan|ob[cč]anstv|гражд(?!анск)|гр во|грво|подданств|citizen|national|громадян|cet[aă][tțţ]en|[aá]llampolg|^страна$|^country$|^нация|гр нство|державнос/,
    'citizenship',
    0.9,
  ],
  [
    /(?:кем|орган).*(?:выд|паспорт)|кем выдан|issuing auth|issued by|authority|ким видан|издаден от|emis de|орган.*видав/,
    'passportIssuedBy',
  ],
  [/телеф|^тел\b|\bтел\b|phone|mobile|моб|telefon/, 'phone'],
  [/билет|ticket|e ?tkt|\btkt\b|квиток|eticket|bilet|номер бил/, 'ticketNumber'],
  [
    /сер.*(?:ном|n\b).*(?:внутр|общегр|гражд|рос|рф)|(?:паспорт|пасп|п т).*(?:рф|внутр|рос|общегр|граждан)|(?:внутр|общегр|рос|граждан|рф).*(?:паспорт|пасп)|internal passport|national (?:id|passport)|id card|id карт|\bnr ci\b|\bci\b|buletin|удостоверение личности|лична карта|carte de identitate|szem[eé]lyi/,
    'civilPassportNumber',
  ],
  [
    /(?:тэрмін дзе|термін|строк ді|жарамд|amal qil|g[uü]ltig|wa[zż]n|platnost|va[zž]i\b|vrijedi|validit|caducidad|ge[cç]erlil|муддати|muddati|дата конца|дата оконч|действ(?!ующ)|срок|годен|истек|оконч|до$|по$|valid|expir|exp\b|exp date|до какого|дійсн|валид|expir[aă]|lej[aá]r|[eé]rv[eé]ny|valabil)/,
    'passportExpires',
    0.9,
  ],
  [/место выдачи|place of issue|issuing (?:state|country)|^issuer$|^issued in$/, null, 0.9],
  [
    /(?:дата )?выда|\bвыд\b|берілген|видач|data eliber|eliberat|издаване|issue|issued|видан|издаден|emis|ki[aá]ll/,
    'passportIssued',
    0.9,
  ],
  [/сер.*(?:n\b|ном|№).*|series.*(?:number|no\b)|серия номер/, 'passportNumber', 0.7],
  [
    /пашпарт|төлқұжат|pasport|reisepass|paszport|paso[sš]|putovnic|cestovn|passeport|pasaporte|загран|з п\b|зп\b|з паспорт|международн|travel doc|foreign pass|задгран|ютлев[eé]l|útlev[eé]l|utlev[eé]l|\bpasu\b|pa[sșş]aport|закорд/,
    'passportNumber',
  ],
  [/серия|series|серія/, 'passportSeries', 0.7],
  [
    /act (?:de )?identitate|passport|pass no|^pass(?:nummer| nr)?$|^(?:id pp|pp id|id passport)$|^pp(?: n| no| number)?$|\bpspt\b|ppt|номер паспорт|паспорт.*(?:ном|n\b)/,
    'document',
    0.9,
  ],
  [/паспорт|пасп|документ|document|^doc\b|^док\b|^ппрт/, 'document', 0.8],
  [
    /^пол$|\bпол\b|^sex$|\bsex\b|gender|стать|^пол м|^sexul?$|^neme?$|^geschlecht$|^cinsiyet|^cins$|^p[lł]e[cć]$|^jinsi$|^жынысы$|^sexe$|^sexo$|пол \(|^м ж$|^m f$/,
    'sex',
  ],
  [/^mrs?(?: (?:mrs|ms|miss|mstr|chd|inf))*$|\btitle|обращ|титул|salut|^г н г жа|звернен/, 'title'],
  [
    /тип (?:тур|пас|пакс)|pax type|категор|^adt\b|взр.*(?:дет|реб)|тип$|^type$|traveller type|^ptc$|yeti[sş]kin/,
    'travellerType',
    0.7,
  ],
  [/возраст|^age$|^лет$|вік/, null, 0.9],
];

const NAMES: readonly Meaning[] = [
  [
    /ф ?и ?о\b|^т ?а ?ә$|^ф ?и\b|фамилия.*им|фамил.*имен|имя.*фамил|п ?і ?б\b|прізвище.*ім|surname.*(?:name|given|first)|(?:first|given).*(?:last|sur|family)|last.*first|full name|name surname|аты жөні|soyad[ıi]? ad[ıi]?|ad[ıi]? (?:ve )?soyad[ıi]?|name of (?:pass|pax|guest|tourist|client)|имена|nume.*prenume|vezet[eé]k.*kereszt|teljes n[eé]v/,
    'name',
    0.9,
  ],
  [
    /прозвішч|^ф$|^фам\b|^тегі$|^familiya|^soyad|nazwisko|nachname|familienname|^nom$|nom de famille|apellido|prezime|p[rř][ií]jmen|фамил|прізвищ|surname|last ?name|family ?name|фамилно|nume de fam|^nume(?:le)?(?: (?:copil|turist|pasager|client|elev)\S*)?$|^last$|vezet[eé]kn|csal[aá]di n/,
    'surname',
    0.9,
  ],
  [/^(?:имя|ім я|first name|given names?) (?:и |та |and )?(?:отч|по батьк|middle|patronym)/, 'firstName', 0.9],
  [
    /^о$|па бацьку|әкесінің|otasining|^ata ad|отчест|по батьк|презим|patronym|middle ?name|^middle$|patronim|отч\b/,
    'patronymic',
    0.9,
  ],
  [/^father s name$/, 'patronymic', FATHERS_NAME],
  [
    /^и$|^імя$|^аты$|^ismi?$|^adı?$|^imi[eę]$|vorname|^pr[eé]noms?$|^nombres?$|^ime$|^jm[eé]no$|^имя|\bимя\b|ім я|^им я$|^име$|собствено име|first ?name|given ?name|given|forename|^first$|prenume|kereszt|ut[oó]n[eé]v|^имена$/,
    'firstName',
    0.9,
  ],
  [
    /^(?:реб[её]нок|child|дитина|взросл(?:ый|ая)|adult|дорослий|муж|жена|супруга?|husband|wife|чоловік|дружина)(?: \d)?$|applicant|заявител|ученик|школьник|студент|сотрудник|спортсмен|паломник|^семья|члены семьи|мандрівник|пътник|c[aă]l[aă]tor|misafir|yolcu|pasager|turist|utas\b|vend[eé]g|жолаушы|саяхатшы|участни|participant|delegate|турист|пассажир|пасажир|клиент|\bclients?\b|участник|отдыхающ|гост[ьи]\b|passenger|guest|tourist|traveller|traveler|^name$|^names$|\bname\b|^pax$|^n[eé]v$|путешеств|застрахован|^insured(?: person)?$|прізвищ/,
    'name',
    0.7,
  ],
];

/** `\\b` knows Latin letters only; here it is the edge of a word in any alphabet. */
function bounded(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/\\b/g, '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))'), 'u');
}

const LATIN = bounded(/лат|англ|\ben\b|\beng|latin|загран|загр|транслит|по з п/);
const CYRILLIC = bounded(/рус|\bru\b|\brus|кирил|cyr/);

const LATIN_OF: Readonly<Partial<Record<Target, Target>>> = {
  name: 'fullNameLatin',
  surname: 'surnameLatin',
  firstName: 'firstNameLatin',
  patronymic: 'patronymicLatin',
};

/** A heading folded for comparing: small letters, signs as spaces, № as n. @example foldHeading('Дата\nрожд.') // 'дата рожд' */
export function foldHeading(heading: string): string {
  return oneAlphabet(heading)
    .replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[№#]/g, ' n ')
    .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "ФИO" with a Latin O is a heading too. */
function oneAlphabet(heading: string): string {
  if (scriptOf(heading) !== null || !/\p{L}/u.test(heading)) return heading;
  return heading
    .split(/([\s/|,()]+)/)
    .map((word) => repairAlphabet(word, 'cyrillic').value)
    .join('');
}

/** What a heading says of its column; `undefined` when it says nothing known. @example meaningOf('Фамилия лат.') // { target: 'surnameLatin', … } */
export function meaningOf(heading: string): HeadingMeaning | undefined {
  if (heading.length > 300) return undefined;
  const folded = foldHeading(heading);
  if (folded === '') return undefined;
  if (folded.length > 80) return undefined;
  const known = remembered.get(folded);
  if (known !== undefined) return known ?? undefined;
  const found = find(folded);
  if (remembered.size > 5000) remembered.clear();
  remembered.set(folded, found ?? null);
  return found;
}

const remembered = new Map<string, HeadingMeaning | null>();

const sharp = (meanings: readonly Meaning[]) =>
  meanings.map(([pattern, ...rest]) => [bounded(pattern), ...rest] as const);
const GENERAL = sharp(MEANINGS);
const OF_NAMES = sharp(NAMES);
const NAME_FIRST = bounded(
  /^(?:фамилия|имя|отчество|ф ?и ?о|прізвище|surname|last name|family name|first name|given names?|full name|names? (?:as|like|per|in))\b/,
);
/** Somebody beside the tourist: a parent, an agent, a name before marriage. */
const SOMEBODY_ELSE = bounded(
  /родител|\b(?:мам|пап)[аы]\b|\bмать\b|\bматери\b|\bотец\b|\bотца\b(?<!имя отца)|плательщик|payer|покупател|представит|менеджер|куратор|руковод|сопровожд|ответствен|экстрен|emergency|\bparents?\b|\bmother|\bfather(?! s name)|guardian|manager|\bagent\b|contact person|девич|прежн|предыдущ|прошл|former|maiden|birth name|n[eé]e\b|дівоч|попередн|\bстар(?:ый|ого|ая|ые)\b|\bold\b|previous|недейств|аннулир|предишн|\bvechi|\br[eé]gi\b|моминск|sz[uü]let[eé]si n[eé]v|\banyja/,
);
const ABOUT_MORE =
  /возраст|класс|школ|\bage\b|паспорт|passport|рожд|birth|номер|серия|дата|рейс|телеф|phone|mail|почт|гражд|country|nation|адрес|address/;

function find(folded: string): HeadingMeaning | undefined {
  if (SOMEBODY_ELSE.test(folded)) return { target: null, certainty: 0.9 };
  for (const [pattern, target, certainty = 0.95] of NAME_FIRST.test(folded) || !ABOUT_MORE.test(folded)
    ? OF_NAMES
    : []) {
    if (pattern.test(folded)) return { target: inAlphabet(target, folded), certainty };
  }
  for (const [pattern, target, certainty = 0.95] of GENERAL) {
    if (pattern.test(folded)) return { target, certainty };
  }
  for (const [pattern, target, certainty = 0.9] of OF_NAMES) {
    if (pattern.test(folded)) return { target: inAlphabet(target, folded), certainty: certainty - 0.1 };
  }
  return undefined;
}

function inAlphabet(target: Target | null, folded: string): Target | null {
  if (target === null) return null;
  if (LATIN.test(folded) && !/рус/.test(folded)) return LATIN_OF[target] ?? target;
  if (CYRILLIC.test(folded) && target === 'name') return 'fullName';
  return target;
}

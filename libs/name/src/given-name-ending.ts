type Endings = readonly RegExp[];

/** Forms that say nothing: Айнур, Гулнор and Фидан are borne by both. */
const UNSURE: Endings = [/(?:[лйи]нур|[лр]нор|гюн|[^мз]бет|[аое]нет|нуш)$/];

/**
 * Forms only men bear, though they look like women's: Arabic Abd- ("servant of") and -улла, Persian -мирза, -реза, Turkic
 * -ага, -баба, -бала ("child"), -кул ("servant"), -паша, -ходжа.
 */
const MEN_FIRST: Endings = [
  /^абд/,
  /(?:рза|амза|реза|[а-я]{2}ага|баба|бала|[а-я]{2}улл?а|алла|х[ауо]д?жа|паша|худа|[а-я]кул|мбет)$/,
];

/**
 * Slavic -на, -ра, -ия; Armenian, Georgian and Baltic -не; Arabic feminine -ия, -ба, -да as Tatars (-я) and Crimean
 * Tatars (-е) write it; Turkic -гюль, -кель. A bare final -а decides nothing (Никита, Илья, Лука).
 */
const WOMEN: Endings = [
  /(?:на|ра|да|та|са|ия|ея|ья|ря|ля|мя|фя|ся|йя|ня|ая|оя|ыя|эя|[взд]я|фа|ава|ева|ива|йва|льва)$/,
  /(?:[инйс]ка|[иа]чка|[еоэ]ла|[иеэ]лла|ила|ала|окла|[иерсьймуыяг]ма|[иу]за|[иьйнл]га|[а-я]{2}ха|[иа]ица|ица|[ие]ба)$/,
  /(?:йша|[аиу]ша|[дрлнс]иа|э|[гк][уюё]ль|гул|имат|ижат|[нз]ель|[ая]нь|[зж][аеи]бет)$/,
  /(?:[аиоейу]не|[имнфзв]ие|[ймдк]име|[ие]фе|[инз]зе|[иеэйо]ле|[нм][еэ]ли|елли)$/,
];

/** A final consonant; Arabic -ани, -и; Georgian -и of the nominative; Turkic -ы, -у. */
const MEN: Endings = [
  /(?:[бвгджзйклмнпрстфхцчш]|улло|(?:а|[^еиэйл])л[иы]|джи|[дбк]и|[дтзк]ы|[лк]у|о)$/,
  /(?:[а-я]иль|[бвджкмнрст]уль|[мрз]аль|[а-я]{2}ани|[а-я]гази|[^е]ри|[оа]ми|[ое]си|[а-я]{2}[аиу]си|[уаеик]иши|аши)$/,
];

/**
 * The sex the form of a Cyrillic given name tells; `null` when it tells nothing. A guess to be marked, never a fact.
 *
 * @example givenNameEnding('Гюльсина') // 'F'
 */
export function givenNameEnding(givenName: string): 'M' | 'F' | null {
  const name = givenName.toLowerCase().replace(/ё/g, 'е');
  if (!/^[а-я-]{3,}$/.test(name) || has(UNSURE, name)) return null;
  if (name.length === 3) return /я$/.test(name) ? 'F' : /[бвгджзклмпрстфхцчш]$/.test(name) ? 'M' : null;
  if (has(MEN_FIRST, name)) return 'M';
  if (has(WOMEN, name)) return 'F';
  return has(MEN, name) ? 'M' : null;
}

const has = (endings: Endings, name: string): boolean => endings.some((ending) => ending.test(name));

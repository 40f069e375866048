export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof CASES)[number];

/**
 * The case forms a Russian phrase may have in the singular: adjectives at its beginning and the first noun after them are
 * declined, the rest stays. More forms come out than the language has (жен. and муж. words in ь are not told apart): the
 * forms only serve to recognise what was typed, so one that does not exist is never met.
 *
 * @example inflect('главный врач').genitive // ['главного врача', 'главного врачя', …]
 */
export function inflect(phrase: string): Record<Case, string[]> {
  const words = phrase.split(' ');
  let head = 0;
  while (head < words.length - 1 && ADJECTIVE.test(words[head]!) && !NOUN.test(words[head]!)) head++;
  const rest = words.slice(head + 1);
  const forms = (which: Case) => {
    const before = words.slice(0, head).map((word) => adjective(word)[which]);
    return nounForms(words[head]!, which).map((noun) => [...before, noun, ...rest].join(' '));
  };
  return Object.fromEntries(CASES.map((which) => [which, [...new Set(forms(which))]])) as Record<Case, string[]>;
}

const ADJECTIVE = /(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
/** Ends like an adjective and is none: `управление`, `заведующий`. */
const NOUN = /щ(?:ий|ая)$|(?:[аея]ни|[яиы]ти|стви)е$/;

function adjective(word: string): Record<Case, string> {
  const stem = word.slice(0, -2);
  const ending = word.slice(-2);
  const made = (...endings: string[]) =>
    Object.fromEntries(CASES.map((which, at) => [which, stem + endings[at]])) as Record<Case, string>;
  if (ending === 'ая')
    return /[жшщч]$/.test(stem) ? made('ей', 'ей', 'ую', 'ей', 'ей') : made('ой', 'ой', 'ую', 'ой', 'ой');
  if (ending === 'ые') return made('ых', 'ым', 'ые', 'ыми', 'ых');
  if (ending === 'ие') return made('их', 'им', 'ие', 'ими', 'их');
  if (ending === 'яя') return made('ей', 'ей', 'юю', 'ей', 'ей');
  const soft = (ending === 'ий' && !/[гкх]$/.test(stem)) || ending === 'ее';
  const hardInstrumental = /[гкх]$/.test(stem) || /[жшщч]$/.test(stem) ? 'им' : 'ым';
  const accusative = ending === 'ое' || ending === 'ее' ? ending : soft ? 'его' : 'ого';
  return soft ? made('его', 'ему', accusative, 'им', 'ем') : made('ого', 'ому', accusative, hardInstrumental, 'ом');
}

function nounForms(word: string, which: Case): string[] {
  if (ADJECTIVE.test(word) && word.length > 4) return [adjective(word)[which], ...simpleNoun(word, which)];
  const parts = word.split('-');
  if (parts.length !== 2) {
    const [first = '', ...rest] = parts;
    return simpleNoun(first, which).map((form) => [form, ...rest].join('-'));
  }
  const [first = '', last = ''] = parts;
  const lasts = simpleNoun(last, which);
  return lasts.flatMap((form) => [`${first}-${form}`, ...simpleNoun(first, which).map((one) => `${one}-${form}`)]);
}

/** Endings that replace the ending of the nominative, by case: genitive, dative, accusative, instrumental, prepositional. */
const ENDINGS: readonly [nominative: RegExp, cut: number, endings: readonly string[]][] = [
  [/^(?:а?сср|рсфср)$/, 0, ['', '', '', '', '']],
  [/(?<=ма|до)(?:ть|чь)$/, 1, ['ери', 'ери', 'ь', 'ерью', 'ери']],
  [/ия$/, 1, ['и/й', 'и/ям', 'ю/я', 'ей/ями', 'и/ях']],
  [/(?:друз|брат|сынов|муж)ья$/, 2, ['ей/ьев', 'ьям', 'ей/ьев', 'ьями', 'ьях']],
  [/я$/, 1, ['и', 'е', 'ю', 'ей', 'е']],
  [/а$/, 1, ['ы/и/', 'е/ам', 'у/а', 'ой/ей/ами', 'е/ах']],
  [/ие$/, 1, ['я', 'ю', 'е', 'ем', 'и']],
  [/е$/, 1, ['я', 'ю', 'е', 'ем', 'е']],
  [/о$/, 1, ['а', 'у', 'о', 'ом', 'е']],
  [/ий$/, 1, ['я', 'ю', 'я/й', 'ем', 'и']],
  [/й$/, 1, ['я', 'ю', 'я/й', 'ем', 'е']],
  [/ь$/, 1, ['я/и', 'ю/и', 'я/ь', 'ем/ью', 'е/и']],
  [/ец$/, 2, ['ца', 'цу', 'ца', 'цом/цем', 'це']],
  [/ел$/, 2, ['ла/ела', 'лу/елу', 'ел/ела', 'лом/елом', 'ле/еле']],
  [/ок$/, 2, ['ка/ока', 'ку/оку', 'ок/ка', 'ком/оком', 'ке/оке']],
  [/ии$/, 1, ['й', 'ям', 'и', 'ями', 'ях']],
  [/ки$/, 2, ['ок/ек/к/ков', 'кам', 'ки/ков', 'ками', 'ках']],
  [/дети$/, 1, ['ей', 'ям', 'ей', 'ьми', 'ях']],
  [/[ыи]$/, 1, ['/ов/ей/ев', 'ам/ям', 'ы/и', 'ами/ями', 'ах/ях']],
  [/сад$/, 0, ['а', 'у', '', 'ом', 'е/у']],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, ['а', 'у', 'а/', 'ом/ем', 'е']],
];

type Ending = (typeof ENDINGS)[number];
/** The ending of the word asked for last: all its cases are asked for one after the other. */
let last: { word: string; ending: Ending | undefined } | undefined;

function endingOf(word: string): Ending | undefined {
  if (last?.word !== word) last = { word, ending: ENDINGS.find(([nominative]) => nominative.test(word)) };
  return last.ending;
}

function simpleNoun(word: string, which: Case): string[] {
  const found = endingOf(word);
  if (!found) return [word];
  const [, cut, endings] = found;
  const stem = cut === 0 ? word : word.slice(0, -cut);
  return (endings[CASES.indexOf(which)] ?? '').split('/').map((ending) => stem + ending);
}

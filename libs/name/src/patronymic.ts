const ENDINGS: readonly (readonly [RegExp, 'M' | 'F'])[] = [
  [/(?:[оеёиы]вна|ична|инична|ївна|івна|аўна|еўна|ёўна|оўна|ўна|овна|йовна)$/, 'F'],
  [/(?:[оеёи]вич|ович|ьич|мич|тич|нич|йович|авіч|евіч|ёвіч|овіч|іч)$/, 'M'],
  [/(?:[oe]vna|[iy]chna|inichna|ivna|yevna|iovna|jevna|o[vw]na|e[vw]na|auna|euna|ouna)$/, 'F'],
  [
    /(?:[oe]vich|[oe]vych|[yi]evich|jevic|ovitch|evitch|[oe]wi[cç]z?|il'?ich|ilyich|kuz'?mich|fomich|lukich|nikitich|savvich|avich)$/,
    'M',
  ],
  [/(?:[oe]wna)$/, 'F'],
];

/** Words after a father's name in Azerbaijani, Kazakh, Kyrgyz, Uzbek, Turkmen: "son of", "daughter of". */
const SON = /^(?:оглы|оглу|огли|угли|ўғли|уулу|улы|ұлы|ogly|oglu|ogli|ugli|og'li|o'g'li|o[’‘ʻ]g[’‘ʻ]li|uulu|uly|uly)$/;
const DAUGHTER = /^(?:кызы|қызы|гызы|кизи|қизи|kyzy|kizi|qizi|gizi|gyzy|qyzy|kyzi)$/;
const JOINED_SON = /(?:[а-яёәғқңөұүһі]{3,}(?:оглы|оглу|уулу|улы|ұлы|ович)|[a-z]{4,}(?:ogly|oglu|uly|uulu))$/;
const JOINED_DAUGHTER = /(?:[а-яёәғқңөұүһі]{3,}(?:кызы|қызы|гызы)|[a-z]{4,}(?:kyzy|kizi|qizi|gizi))$/;

/**
 * The sex a patronymic tells: -ович/-овна and the like in Cyrillic and Latin, "… оглы", "… кызы"; `null` when the word
 * is no patronymic. Surnames in -ович exist, so the place in the name counts too: see `splitName`.
 *
 * @example patronymicSex('Рашид кызы') // 'F'
 */
export function patronymicSex(text: string): 'M' | 'F' | null {
  const words = text.toLowerCase().split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && SON.test(last)) return 'M';
  if (words.length > 1 && DAUGHTER.test(last)) return 'F';
  if (words.length > 1) return ofDoubleName(text.toLowerCase());
  if (JOINED_DAUGHTER.test(last)) return 'F';
  if (last.length >= 5) for (const [ending, sex] of ENDINGS) if (ending.test(last)) return sex;
  return JOINED_SON.test(last) ? 'M' : null;
}

/** "Чан-Геровна", "Ен-Сикович": the father's name has two parts, as Koreans of the former Union bear it. */
function ofDoubleName(lower: string): 'M' | 'F' | null {
  if (!/^(?:[а-яё]{2,}-[а-яё]{4,}|[a-z]{2,}-[a-z]{4,})$/.test(lower)) return null;
  return /(?:[оеё]вна|[oe]vna)$/.test(lower) ? 'F' : /(?:[оеё]вич|[oeu]e?vich)$/.test(lower) ? 'M' : null;
}

/** Is it the word after a father's name, "son of" or "daughter of"? @example isKinWord('кызы') // true */
export function isKinWord(word: string): boolean {
  const lower = word.toLowerCase();
  return SON.test(lower) || DAUGHTER.test(lower);
}

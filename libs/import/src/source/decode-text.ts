const CYRILLIC_PAGES = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const;

/** By so much another page must be likelier than that of Windows: a few letters alone tell nothing. */
const USUAL = 8;

/**
 * Languages in Latin letters: the code page their spreadsheets write, their letters beyond a-z, and words of headings. A
 * letter common to two pages is the same byte in both; the first language that has all letters of a text is taken.
 */
const LATIN: readonly (readonly [page: string, letters: string, words?: RegExp])[] = [
  ['windows-1250', 'áéíóöőúüű', /vezet.kn|keresztn|sz.let|útlev|utas/i],
  ['windows-1250', 'ăâîşţéö', /\bnume|prenume|na.ter|pa.aport(?! no)|cet..en|localit/i],
  ['windows-1254', 'çğıöşüâîûi̇', /soyad|do.um|uyru|cinsiyet|pasaport no|ge.erli/i],
  ['windows-1250', 'ąćęłńóśźżö', /nazwisk|paszport|urodzen|obywatel/i],
  ['windows-1252', 'äöüßé'],
  ['windows-1252', 'àâçéèêëîïôùûüœæ'],
  ['windows-1252', 'áéíñóúüç'],
  ['windows-1252', 'àèéìíòóùç'],
  ['windows-1250', 'áäčďéěíĺľňóôŕřšťúůýž'],
  ['windows-1250', 'čćđšž'],
  ['windows-1257', 'ąčęėįšųūžāēģīķļņõäöü'],
];

/**
 * The text of a file in UTF-8 or UTF-16 with or without its mark, else in the Cyrillic code page whose letters make the
 * likeliest Russian, else in that of the language in Latin letters it fits, else Western. `null`: it is not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 4000);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 4) return zeros > head.length * 0.6 ? null : new TextDecoder('utf-16le').decode(bytes);
  if (zeros > 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const sample = bytes.subarray(0, 100_000);
    const pages = CYRILLIC_PAGES.map((page) => ({ page, score: likeness(new TextDecoder(page).decode(sample)) }));
    const best = pages.reduce((a, b) => (b.score > a.score + (a === pages[0] ? USUAL : 0) ? b : a));
    const cyrillic = best.score > 0 || standAlone(new TextDecoder(CYRILLIC_PAGES[0]).decode(sample));
    return new TextDecoder(cyrillic ? best.page : latinPage(sample)).decode(bytes);
  }
}

/** Only "Ж" and "М" in cells of their own: letters of a Latin language have Latin neighbours. */
const standAlone = (text: string) => /[А-Яа-яЁё]/.test(text) && !/[a-z][А-Яа-яЁё]|[А-Яа-яЁё][a-z]/i.test(text);

/** Common Russian letters in small words count for a page, signs, capitals inside words and Latin neighbours against it. */
function likeness(text: string): number {
  const common = text.match(/[оеаинтсрвл]/g)?.length ?? 0;
  const cyrillic = text.match(/[А-Яа-яЁё]/g)?.length ?? 0;
  const odd = text.match(/[\u2500-\u259f]|[а-яё][А-ЯЁ]|[^\s\u0000-\u007fА-Яа-яЁёІіЇїЄєҐґЎў№«»–—]/g)?.length ?? 0;
  const mixed = text.match(/[a-z][А-Яа-яЁё]|[А-Яа-яЁё][a-z]/gi)?.length ?? 0;
  const words = text.match(/(?<![А-Яа-яЁё])(?:[А-ЯЁ]?[а-яё]{2,}|[А-ЯЁ]{2,})(?![А-Яа-яЁё])/g)?.length ?? 0;
  return cyrillic < 2 ? 0 : common + words * 2 - odd * 3 - mixed * 4;
}

/** The page of the language whose headings stand in the text, else of the first that has all its letters. */
function latinPage(sample: Uint8Array): string {
  const fits = LATIN.filter(([page, letters]) => {
    const text = new TextDecoder(page).decode(sample).toLowerCase();
    return [...(text.match(/[^\u0000-\u007f«»„“”‘’–—…№§°\u00a0€]/g) ?? [])].every((letter) => letters.includes(letter));
  });
  const ascii = new TextDecoder('windows-1252').decode(sample);
  const [page] = fits.find(([, , words]) => words?.test(ascii)) ?? fits[0] ?? ['windows-1252'];
  return page;
}

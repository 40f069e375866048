const CYRILLIC_PAGES = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/**
 * The text of a file in UTF-8 or UTF-16 with or without its mark, else in the Cyrillic code page whose letters make the
 * likeliest Russian, else Western. `null`: it is not text.
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
    const best = pages.reduce((a, b) => (b.score > a.score ? b : a));
    return new TextDecoder(best.score > 0 ? best.page : 'windows-1252').decode(bytes);
  }
}

/** Common Russian letters in small words count for a page, signs and capitals inside words against it. */
function likeness(text: string): number {
  const common = text.match(/[оеаинтсрвл]/g)?.length ?? 0;
  const cyrillic = text.match(/[А-Яа-яЁё]/g)?.length ?? 0;
  const odd = text.match(/[\u2500-\u259f]|[а-яё][А-ЯЁ]|[^\s\u0000-\u007fА-Яа-яЁёІіЇїЄєҐґЎў№«»–—]/g)?.length ?? 0;
  const words = text.match(/(?<![А-Яа-яЁё])(?:[А-ЯЁ]?[а-яё]{2,}|[А-ЯЁ]{2,})(?![А-Яа-яЁё])/g)?.length ?? 0;
  return cyrillic < 2 ? 0 : common + words * 2 - odd * 3;
}

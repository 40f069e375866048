declare module 'fontkit' {
  interface Glyph {
    id: number;
    codePoints: readonly number[];
    path: { toSVG(): string };
  }
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): {
      advanceWidth: number;
      glyphs: readonly Glyph[];
      positions: readonly { xAdvance: number }[];
    };
  }
  export function create(data: Uint8Array): Font;
}

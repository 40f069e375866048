import fc from 'fast-check';
import { face, textWidth } from './face';
import { fit, fittingLength } from './fit';
import { wrap } from './wrap';

const answer = face('answer');
const box = { width: 60, height: 9, size: 9.5, minSize: 6.5 };
const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ABCÉŐŁЩЁІ1-') }), {
  minLength: 1,
  maxLength: 30,
});

describe('wrapping', () => {
  it('breaks between words and keeps line ends', () => {
    expect(wrap(answer, 'Moscow, Lesnaia 5\noffice 12', 9.5, 20)).toEqual(['Moscow,', 'Lesnaia 5', 'office 12']);
  });

  it('breaks inside a word only when the word is wider than a line', () => {
    const lines = wrap(answer, `mail: ${'a'.repeat(40)}@example.com`, 9.5, 30);
    expect(lines[0]).toBe('mail:');
    expect(lines.slice(1).join('')).toBe(`${'a'.repeat(40)}@example.com`);
  });

  it('loses no letter and no line is wider than the box', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 80 }), (text, width) => {
        const lines = wrap(answer, text.join(' '), 9.5, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.join(''));
        for (const line of lines) expect(textWidth(answer, line, 9.5)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('fitting', () => {
  it('keeps the full size while there is room, then shrinks, then gives up', () => {
    expect(fit('SHCHERBAKOVA', box)).toMatchObject({ size: 9.5, lines: ['SHCHERBAKOVA'] });
    const long = 'Kazan, ulitsa Bolshaia Krasnaia, dom 25, korpus 3, kvartira 118, podieezd 4, etazh 6, domofon 118';
    expect(fit(long, box)?.size).toBeLessThan(9.5);
    expect(fit(long, box)?.lines.join(' ')).toBe(long);
    expect(fit(long.repeat(4), box)).toBeNull();
  });

  it('never answers with lines outside the box', () => {
    fc.assert(
      fc.property(words, (text) => {
        const fitted = fit(text.join(' '), box);
        if (!fitted) return;
        expect(fitted.height).toBeLessThanOrEqual(box.height);
        expect(fitted.size).toBeGreaterThanOrEqual(box.minSize);
        expect(fitted.lines.join('').replaceAll(' ', '')).toBe(text.join(''));
      }),
    );
  });

  it('counts how many letters of a too long text would fit', () => {
    const text = 'ABCDEFGHI '.repeat(60).trim();
    const length = fittingLength(text, box);
    expect(fit(text.slice(0, length), box)).not.toBeNull();
    expect(fit(text.slice(0, length + 12), box)).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { passportStandard, STANDARDS, type Standard, toCyrillic, toLatin } from './index';
import { TABLES } from './standards';

const [heading = [], , ...rows] = readFileSync(join(__dirname, '../snapshot.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const golden = rows.flatMap(([cyrillic = '', ...latin]) =>
  latin.flatMap((expected, at) =>
    expected === '' ? [] : [[heading[at + 1] as Standard, cyrillic, expected] as const],
  ),
);

describe('letters to Latin', () => {
  it.each(golden)('writes by %s %s as %s', (standard, cyrillic, expected) => {
    expect(toLatin(cyrillic, standard)).toBe(expected);
  });

  it('shows every standard and every one of its letters in the golden table', () => {
    expect(heading.slice(1)).toEqual([...STANDARDS]);
    for (const standard of STANDARDS) {
      const shown = golden.filter(([name]) => name === standard).map(([, cyrillic]) => cyrillic.toLowerCase());
      const missing = Object.keys(TABLES[standard].letters).filter(
        (letter) => /\p{L}/u.test(letter) && !shown.some((text) => text.includes(letter)),
      );
      expect([standard, missing]).toEqual([standard, []]);
    }
  });

  it('keeps capitals: a word in capitals stays one, a single capital letter takes small ones after it', () => {
    expect(toLatin('ЩУКИН', 'icao-ru')).toBe('SHCHUKIN');
    expect(toLatin('Щукин', 'icao-ru')).toBe('Shchukin');
    expect(toLatin('ЛЕЩ', 'icao-ru')).toBe('LESHCH');
    expect(toLatin('Я', 'icao-ru')).toBe('Ia');
  });

  it('leaves Latin letters, digits and unknown alphabets as they are', () => {
    expect(toLatin('Hotel Müller, 12/3 北京', 'icao-ru')).toBe('Hotel Müller, 12/3 北京');
    expect(toLatin('Әуезов Қайрат', 'icao-ru')).toBe('Auezov Kairat');
  });

  it('leaves no letter of a table in any Russian text', () => {
    const russian = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБЩЪЬЮЯ -') });
    fc.assert(
      fc.property(russian, fc.constantFrom('icao-ru' as const, 'gost-52535' as const), (text, standard) => {
        expect(toLatin(text, standard)).not.toMatch(/[а-яё]/i);
      }),
    );
  });

  it('knows the standard of a passport by the state that issues it, and none for Kazakhstan', () => {
    expect(['RUS', 'UKR', 'BLR', 'BGR', 'KAZ'].map(passportStandard)).toEqual([
      'icao-ru',
      'kmu-55',
      'by-passport',
      'bg',
      null,
    ]);
  });
});

describe('letters to Cyrillic', () => {
  it.each([
    ['PODIEIACHEV', 'ПОДЪЯЧЕВ'],
    ['Dmitrii', 'Дмитрий'],
    ['ANDREY', 'АНДРЕЙ'],
    ['IULIIA', 'ЮЛИЯ'],
    ['YULIYA', 'ЮЛИЯ'],
    ['Alekseev', 'Алексеев'],
    ['TSOI', 'ЦОЙ'],
    ['TCOI', 'ЦОЙ'],
    ['Zaitsev', 'Зайцев'],
    ['Vasilyeva', 'Васильева'],
    ["IL'IN", 'ИЛЬИН'],
    ["D'Arko", "Д'Арко"],
    ['MAIIA', 'МАЙЯ'],
    ['Szücs', 'Сзукс'],
  ])('proposes for %s %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it('goes through any text and leaves no plain Latin letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'’- ") }),
        (text) => {
          expect(toCyrillic(text)).not.toMatch(/[a-z]/i);
        },
      ),
    );
  });
});

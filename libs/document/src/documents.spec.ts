import fc from 'fast-check';
import {
  findBirthCertificate,
  fitsPassportShape,
  hasLostDigits,
  latinCapitals,
  readBirthCertificate,
  readCivilPassport,
  readPassport,
  readTicket,
} from './index';

describe('international passport', () => {
  it.each([
    '71 1234567',
    '711234567',
    '71N1234567',
    '71 № 1234567',
    '71№1234567',
    '71-1234567',
    'загран 71 1234567',
    'з/п 71 1234567',
    '711234567.0',
    '71·1234567'.replace('·', '\u00a0'),
    '71 1234567 RUS',
  ])('reads %s as series 71, number 1234567', (text) => {
    expect(readPassport(text)).toEqual({ series: '71', number: '1234567', issues: [] });
  });

  it.each([
    ['7,11235E+08', 'number.digitsLost'],
    ['4509 123456', 'passport.isCivil'],
    ['Иванов', 'passport.unreadable'],
    ['12', 'passport.unreadable'],
  ])('refuses %s with %s', (text, code) => {
    expect(readPassport(text)).toMatchObject({ series: null, number: null, issues: [{ code, severity: 'error' }] });
  });

  it('keeps other states’ passports whole, and puts Cyrillic letters right with a warning', () => {
    expect(readPassport('MP 1234567', { citizenship: 'BLR' })).toEqual({
      series: null,
      number: 'MP1234567',
      issues: [],
    });
    expect(readPassport('N 12345678', { citizenship: 'KAZ' })).toEqual({
      series: null,
      number: 'N12345678',
      issues: [],
    });
    expect(readPassport('N12345678').number).toBe('N12345678');
    expect(readPassport('№73 2345671')).toEqual({ series: '73', number: '2345671', issues: [] });
    expect(readPassport('123456789', { citizenship: 'USA' })).toEqual({
      series: null,
      number: '123456789',
      issues: [],
    });
    expect(readPassport('МР1234567')).toMatchObject({
      number: 'MP1234567',
      issues: [{ code: 'number.cyrillicLetters' }],
    });
    expect(readPassport('71 123456')).toMatchObject({
      number: '71123456',
      issues: [{ code: 'passport.unusual', severity: 'warning' }],
    });
    expect([
      fitsPassportShape('MP1234567', 'BLR'),
      fitsPassportShape('1234567', 'BLR'),
      fitsPassportShape('X', 'FRA'),
    ]).toEqual([true, false, true]);
  });

  it('reads back every Russian number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_0000000, max: 99_9999999 }),
        fc.constantFrom('', ' ', ' № ', 'N', '-'),
        (whole, sign) => {
          const [series, number] = [String(whole).slice(0, 2), String(whole).slice(2)];
          expect(readPassport(series + sign + number)).toEqual({ series, number, issues: [] });
        },
      ),
    );
  });
});

describe('civil passport', () => {
  it.each([
    '4509 123456',
    '45 09 123456',
    '45 09 № 123456',
    '4509№123456',
    '4509-123456',
    '4509123456',
    'серия 4509 номер 123456',
    'паспорт РФ 45 09 123456',
    'паспорт 4509 №123456',
  ])('reads %s as series 4509, number 123456', (text) => {
    expect(readCivilPassport(text)).toEqual({ series: '4509', number: '123456', issues: [] });
  });

  it('gives back the leading zero a spreadsheet took, marked', () => {
    expect(readCivilPassport('304123456')).toMatchObject({
      series: '0304',
      number: '123456',
      issues: [{ code: 'civilPassport.zeroRestored', severity: 'warning' }],
    });
  });

  it('refuses lost digits and words, keeps other papers whole with a warning', () => {
    expect(readCivilPassport('4,50912E+09').issues).toMatchObject([{ code: 'number.digitsLost' }]);
    expect(readCivilPassport('утерян').issues).toMatchObject([{ code: 'civilPassport.unreadable' }]);
    expect(readCivilPassport('XII-МЮ 123456')).toMatchObject({
      number: 'XIIМЮ123456',
      issues: [{ code: 'civilPassport.unusual' }],
    });
  });
});

describe('birth certificate', () => {
  it.each([
    ['св-во о рожд. IV-МЮ № 654321', 'IV-МЮ 654321'],
    ['I-ИК 123456', 'I-ИК 123456'],
    ['II АГ 123456', 'II-АГ 123456'],
  ])('reads %s', (text, value) => {
    expect(readBirthCertificate(text)).toEqual({ value, issues: [] });
  });

  it.each([
    ['ІV-МЮ 654321', 'IV-МЮ 654321'],
    ['1-ИК 123456', 'I-ИК 123456'],
    ['IV-MO 123456', 'IV-МО 123456'],
  ])('puts %s right with a warning', (text, value) => {
    expect(readBirthCertificate(text)).toMatchObject({
      value,
      issues: [{ code: 'birthCertificate.repaired', severity: 'warning' }],
    });
  });

  it('refuses what is none', () => {
    expect(readBirthCertificate('IIV-МЮ 654321').issues).toMatchObject([{ code: 'birthCertificate.unreadable' }]);
    expect(findBirthCertificate('71 1234567')).toBeNull();
  });
});

describe('ticket', () => {
  it.each(['555 6123456789', '555-6123456789', '5556123456789', 'ETKT 555 6123456789 C1', '5556123456789.0'])(
    'reads %s',
    (text) => {
      expect(readTicket(text)).toEqual({ value: '5556123456789', issues: [] });
    },
  );

  it('writes out tickets issued together', () => {
    expect(readTicket('555-6123456789-90').value).toBe('5556123456789, 5556123456790');
    expect(readTicket('298-2412345678').value).toBe('2982412345678');
  });

  it('refuses lost digits, phones and passports', () => {
    expect(readTicket('5,55612E+12').issues).toMatchObject([{ code: 'number.digitsLost' }]);
    for (const text of ['71 1234567', '+7 900 123-45-67', '55561234567890'])
      expect(readTicket(text).issues).toMatchObject([{ code: 'ticket.unreadable' }]);
  });
});

describe('numbers', () => {
  it('tell scientific notation and write look-alike letters in Latin', () => {
    expect(['7,11235E+08', '5.55612e+12', '711234567', 'E5'].map(hasLostDigits)).toEqual([true, true, false, false]);
    expect(latinCapitals('мр1234567')).toBe('MP1234567');
  });

  it('go through any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { issues } of [
          readPassport(text),
          readCivilPassport(text),
          readBirthCertificate(text),
          readTicket(text),
        ]) {
          expect(Array.isArray(issues)).toBe(true);
        }
      }),
    );
  });
});

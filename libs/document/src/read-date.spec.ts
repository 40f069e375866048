import fc from 'fast-check';
import {
  addYears,
  calendarDate,
  columnDateOrder,
  type DateOptions,
  findDates,
  isCalendarDate,
  readDate,
  serialDate,
} from './index';

const today = '2026-11-21';
const read = (text: string, options: Partial<DateOptions> = {}) => readDate(text, { today, ...options });
const codes = (text: string, options: Partial<DateOptions> = {}) => read(text, options).issues.map(({ code }) => code);

describe('reading a date', () => {
  it('marks a dotted date whose second number cannot be a month', () => {
    expect([read('03.17.1985').value, codes('03.17.1985')]).toEqual(['1985-03-17', ['date.monthFirst']]);
    expect(codes('03/17/1985')).toEqual([]);
  });

  it('reads every month of an airline date without spaces', () => {
    const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
    expect(months.map((month) => read(`01${month}85`).value)).toEqual(
      months.map((_, at) => `1985-${String(at + 1).padStart(2, '0')}-01`),
    );
    expect(read('1985. január 5-en').value).toBe('1985-01-05');
  });

  it('knows the months of Bulgarian, Romanian and Azerbaijani', () => {
    const texts = ['5 септември 1990', '05.noi.1990', '5 sentyabr 1990', '5 avqust 1990', '5 iulie 1990'];
    expect(texts.map((text) => read(text).value)).toEqual([
      '1990-09-05',
      '1990-11-05',
      '1990-09-05',
      '1990-08-05',
      '1990-07-05',
    ]);
  });

  it.each([
    '12.03.1985',
    '12.3.85',
    '12-03-1985',
    '1985-03-12',
    '1985.03.12',
    '1985/03/12',
    '12MAR85',
    '12 MAR 1985',
    '12МАР85',
    '12МАR85',
    '12 марта 1985 г.',
    '12 марта 1985 года',
    '12.03.1985г.р.',
    '12.03.1985 0:00:00',
    '1985-03-12T00:00:00',
    '12,03,1985',
    '12·03·1985',
    '12.III.1985',
    'марта 12, 1985',
    'Птн, 12 мар. 1985 г. 10:15',
    '12 березня 1985',
    '12 сакавіка 1985',
    '12 mars 1985',
    '12. März 1985',
    '12 martie 1985',
    '1985. március 12.',
    'March 12th, 1985',
    '12.03.1985 (41 год)',
    '19850312',
    '12 03 1985',
    '12 MAR/MARS 1985',
    '12 БЕР/MAR 85',
    '12\\03\\1985',
    '1985. március 12-én',
    '12 наурыз 1985 ж.',
  ])('reads %s as 12 March 1985 without a doubt', (text) => {
    expect(read(text, { role: 'birth' })).toEqual({ value: '1985-03-12', issues: [] });
  });

  it.each([
    ['', 'date.unreadable'],
    ['Иванов', 'date.unreadable'],
    ['1O.03.1985', 'date.unreadable'],
    ['1Z.03.1985', 'date.unreadable'],
    ['12 MAR/MAI 1985', 'date.unreadable'],
    ['71 1234567', 'date.unreadable'],
    ['7 лет', 'date.unreadable'],
    ['31118', 'date.unreadable'],
    ['850312', 'date.unreadable'],
    ['1985', 'date.unreadable'],
    ['10 марта', 'date.noYear'],
    ['12.03', 'date.noYear'],
    ['30.02.1985', 'date.impossible'],
    ['29.02.1900', 'date.impossible'],
    ['29.02.2023', 'date.impossible'],
    ['circa 1964', 'date.unreadable'],
    ['1 Jan 1964 to 31 Dec 1964', 'date.unreadable'],
  ])('refuses %p with %s', (text, code) => {
    expect(read(text, { role: 'birth' })).toMatchObject({ value: null, issues: [{ code, severity: 'error' }] });
  });

  it('never puts a birth into the future, and an expiry of two digits ahead', () => {
    expect(read('01FEB37', { role: 'birth' }).value).toBe('1937-02-01');
    expect(read('21NOV26', { role: 'birth' }).value).toBe('2026-11-21');
    expect(read('22NOV26', { role: 'birth' }).value).toBe('1926-11-22');
    expect(read('15JUN27', { role: 'expiry' }).value).toBe('2027-06-15');
    expect(codes('15.06.2030', { role: 'birth' })).toEqual(['date.future']);
  });

  it('lets the column decide which number is the day, and marks what nobody decided', () => {
    const column = ['03/04/1985', '05/17/1985', '11/12/1990'];
    const order = columnDateOrder(column);
    expect(order).toBe('mdy');
    expect(column.map((text) => read(text, { order }).value)).toEqual(['1985-03-04', '1985-05-17', '1990-11-12']);
    expect(codes('03/04/1985', { order })).toEqual(['date.monthFirst']);
    expect(read('03/04/1985')).toMatchObject({
      value: '1985-04-03',
      issues: [{ code: 'date.ambiguous', severity: 'warning' }],
    });
    expect(codes('03/04/1985', { order: columnDateOrder(['17/05/1985']) })).toEqual([]);
    expect(columnDateOrder(['17/05/1985', '05/17/1985'])).toBeNull();
    expect(codes('15-12-18')).toEqual(['date.ambiguous']);
    expect(codes('04/04/1985')).toEqual([]);
  });

  it('takes a bare number only from a column of dates, in the 1900 or the 1904 system', () => {
    expect(read('31118', { serial: '1900' }).value).toBe('1985-03-12');
    expect(read('29656', { serial: '1904' }).value).toBe('1985-03-12');
    expect(serialDate(29656)).toBe('1981-03-11');
    expect([serialDate(1), serialDate(59), serialDate(60), serialDate(61)]).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
    ]);
  });

  it('reads six typed digits in a date field', () => {
    expect(read('010285', { role: 'birth', typed: true }).value).toBe('1985-02-01');
    expect(read('12031985', { role: 'birth', typed: true })).toEqual({ value: '1985-03-12', issues: [] });
    expect(codes('10032017')).toEqual(['date.ambiguous']);
  });

  it('warns of a time zone, which may have moved the day', () => {
    expect(codes('1985-03-11T21:00:00.000Z')).toEqual(['date.zone']);
  });

  it('reads back every day of the calendar in every usual spelling', () => {
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        for (const text of [
          `${d}.${m}.${y}`,
          `${y}-${m}-${d}`,
          `${Number(d)}.${Number(m)}.${y} г.`,
          `${d}-${m}-${y}`,
        ]) {
          expect(read(text, { role: 'birth' })).toEqual({ value: iso, issues: [] });
        }
      }),
    );
  });

  it('answers any text with a real day or an issue', () => {
    const piece = fc.constantFrom(
      '12',
      '03',
      '1985',
      '85',
      '.',
      '/',
      '-',
      ' ',
      'мар',
      'MAR',
      'г.',
      '0:00',
      'T',
      'Z',
      '(',
      '٣',
      '٠',
      '99999',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const { value, issues } = read(text);
          expect(value === null ? issues.length > 0 : isCalendarDate(value)).toBe(true);
        },
      ),
    );
  });
});

describe('dates in longer text', () => {
  it('are found in their order, and other numbers are left alone', () => {
    const found = findDates(
      'з/п 71 1234601 до 15.06.2030, паспорт 4509 №123456 выдан 01.02.2010, р. 12 марта 1985, 12MAR85, 192.168.10.12',
    );
    expect(found.map(({ text }) => text)).toEqual(['15.06.2030', '01.02.2010', '12 марта 1985', '12MAR85']);
  });
});

describe('calendar', () => {
  it('knows leap years and the end of months', () => {
    expect([calendarDate(2000, 2, 29), calendarDate(1900, 2, 29), calendarDate(2026, 4, 31)]).toEqual([
      '2000-02-29',
      null,
      null,
    ]);
    expect([addYears('2024-02-29', 1), addYears('2026-11-21', -10)]).toEqual(['2025-02-28', '2016-11-21']);
    expect([isCalendarDate('2026-2-1'), isCalendarDate('2026-02-01')]).toEqual([false, true]);
  });
});

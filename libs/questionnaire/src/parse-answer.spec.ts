import { isCalendarDate } from '@anketa/document';
import fc from 'fast-check';
import type { Field, Option } from './form';
import { parseAnswer } from './parse-answer';

const today = '2026-11-21';
const field = (rest: Partial<Field>): Field => ({
  key: 'key',
  item: '1',
  caption: { en: 'Caption' },
  label: { ru: 'Поле', en: 'Field' },
  kind: 'text',
  translate: 'none',
  ...rest,
});
const option = (value: string, ru: string, en: string): Option => ({ value, caption: { en }, label: { ru, en } });
const sex = field({
  kind: 'choice',
  options: [option('M', 'Мужской', 'Male'), option('F', 'Женский', 'Female'), option('other', 'Иной', 'Other')],
});
const status = field({
  kind: 'choice',
  options: [
    option('single', 'Холост / Не замужем', 'Single'),
    option('married', 'Женат / Замужем', 'Married'),
    option('separated', 'Не проживает с супругом', 'Separated'),
    option('divorced', 'Разведён / Разведена', 'Divorced'),
  ],
});

describe('a typed date', () => {
  it.each([
    ['1.2.85', '1985-02-01'],
    ['010285', '1985-02-01'],
    ['01021985', '1985-02-01'],
    ['01.02.1985', '1985-02-01'],
    [' 1 2 1985 г.', '1985-02-01'],
    ['1985-02-01', '1985-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['01.02.37', '1937-02-01'],
    ['12MAR85', '1985-03-12'],
    ['12 марта 1985 г.', '1985-03-12'],
    ['21.11.26', '2026-11-21'],
    ['22.11.26', '1926-11-22'],
  ])('of birth: %s is %s', (text, value) => {
    expect(parseAnswer(field({ kind: 'date', years: 'past' }), text, today)).toEqual({ value, issues: [] });
  });

  it.each([
    ['15.06.27', '2027-06-15'],
    ['150627', '2027-06-15'],
    ['01.01.24', '2024-01-01'],
  ])('of expiry: %s is %s', (text, value) => {
    expect(parseAnswer(field({ kind: 'date', years: 'future' }), text, today)).toEqual({ value, issues: [] });
  });

  it.each([
    ['31.02.2020', 'date.impossible'],
    ['29.02.2023', 'date.impossible'],
    ['13.13.2020', 'date.impossible'],
    ['0.1.2020', 'date.impossible'],
    ['01.01.0185', 'date.yearUnclear'],
    ['осенью', 'date.unreadable'],
    ['1.2', 'date.noYear'],
    ['1.2.198', 'date.unreadable'],
    ['45123', 'date.unreadable'],
  ])('%s is refused by name: %s', (text, code) => {
    const { value, issues } = parseAnswer(field({ kind: 'date' }), text, today);
    expect(value).toBe('');
    expect(issues).toEqual([{ path: 'key', code, severity: 'error', params: { value: text } }]);
  });

  it('of birth or issue in the future is refused', () => {
    expect(parseAnswer(field({ kind: 'date', years: 'past' }), '22.11.2026', today)).toMatchObject({
      value: '',
      issues: [{ path: 'key', code: 'date.future' }],
    });
  });

  it('with slashes that could be American is marked', () => {
    const parsed = parseAnswer(field({ kind: 'date' }), '03/04/1985', today);
    expect(parsed).toMatchObject({ value: '1985-04-03', issues: [{ code: 'date.ambiguous', severity: 'warning' }] });
    expect(parseAnswer(field({ kind: 'date' }), '13/04/1985', today).issues).toEqual([]);
  });

  it('is always a day of the calendar or nothing, and a birth date is never in the future', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 2200 }), (day, month, year) => {
        const { value } = parseAnswer(field({ kind: 'date', years: 'past' }), `${day}.${month}.${year}`, today);
        expect(value === '' || isCalendarDate(value)).toBe(true);
        if (year < 100) expect(value <= today).toBe(true);
      }),
    );
  });

  it('comes back from its own spelling', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        for (const text of [iso, `${day}.${month}.${year}`, `${day}${month}${year}`]) {
          expect(parseAnswer(field({ kind: 'date' }), text, today).value).toBe(iso);
        }
      }),
    );
  });
});

describe('a typed choice', () => {
  it.each([
    ['M', 'M'],
    ['м', 'M'],
    ['жен', 'F'],
    ['Female', 'F'],
    ['FEM', 'F'],
    ['o', 'other'],
  ])('%s is %s', (text, value) => {
    expect(parseAnswer(sex, text, today)).toEqual({ value, issues: [] });
  });

  it.each([
    ['замужем', 'married'],
    ['не замужем', 'single'],
    ['разведена', 'divorced'],
    ['РАЗВЕДЁН', 'divorced'],
    ['разведен', 'divorced'],
  ])('reads one half of a label: %s is %s', (text, value) => {
    expect(parseAnswer(status, text, today).value).toBe(value);
  });

  it('that could be two options or is none stays empty, with the options', () => {
    expect(parseAnswer(status, 'не', today)).toMatchObject({
      value: '',
      issues: [{ code: 'choice.ambiguous', params: { value: 'не' } }],
    });
    expect(parseAnswer(sex, 'ж,м', today)).toMatchObject({ value: '', issues: [{ code: 'choice.onlyOne' }] });
    const unknown = parseAnswer(sex, 'X', today);
    expect(unknown).toMatchObject({
      value: '',
      issues: [{ code: 'choice.unknown', params: { value: 'X', options: 'M, F, other' } }],
    });
  });

  it('of several is put in the order of the paper, once each', () => {
    const purpose = field({
      kind: 'choice',
      multiple: true,
      options: [
        option('tourism', 'Туризм', 'Tourism'),
        option('business', 'Деловая', 'Business'),
        option('sports', 'Спорт', 'Sports'),
      ],
    });
    expect(parseAnswer(purpose, 'спорт; туризм, Sports', today)).toEqual({ value: 'tourism,sports', issues: [] });
    expect(parseAnswer(purpose, 'туризм, рыбалка', today)).toMatchObject({
      value: '',
      issues: [{ params: { value: 'рыбалка' } }],
    });
  });

  it('is one of the options or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value, issues } = parseAnswer(status, text, today);
        expect(['', 'single', 'married', 'separated', 'divorced']).toContain(value);
        if (text.trim() !== '') expect(value === '').toBe(issues.length > 0);
      }),
    );
  });
});

describe('yes or no', () => {
  it.each([
    ['да', 'yes'],
    ['Yes', 'yes'],
    ['+', 'yes'],
    ['НЕТ', 'no'],
    ['n', 'no'],
  ])('%s is %s', (text, value) => {
    expect(parseAnswer(field({ kind: 'yes-no' }), text, today)).toEqual({ value, issues: [] });
  });

  it('is not guessed', () => {
    expect(parseAnswer(field({ kind: 'yes-no' }), 'наверное', today)).toMatchObject({
      value: '',
      issues: [{ code: 'choice.unknown' }],
    });
  });
});

describe('a typed country', () => {
  it.each([
    ['Россия', 'RUS'],
    ['rus', 'RUS'],
    ['Italy', 'ITA'],
    ['фр', ''],
    ['Атлантида', ''],
  ])('%s is "%s"', (text, value) => {
    expect(parseAnswer(field({ kind: 'country' }), text, today).value).toBe(value);
  });

  it('may be several where the field takes several', () => {
    expect(parseAnswer(field({ kind: 'country', multiple: true }), 'Италия, Швейцария', today).value).toBe('ITA,CHE');
    expect(parseAnswer(field({ kind: 'country' }), 'Италия, Швейцария', today)).toMatchObject({
      value: '',
      issues: [{ code: 'country.onlyOne' }],
    });
  });
});

describe('a typed number and text', () => {
  it('reads numbers with spaces and commas', () => {
    expect(parseAnswer(field({ kind: 'number' }), '1 250,5', today).value).toBe('1250.5');
    expect(parseAnswer(field({ kind: 'number' }), '12 дней', today)).toMatchObject({
      value: '',
      issues: [{ code: 'number.unreadable' }],
    });
  });

  it.each(['1,500', '1.500', '12,000'])('does not guess whether %s is thousands', (text) => {
    expect(parseAnswer(field({ kind: 'number' }), text, today).value).toBe('');
  });

  it('puts spaces in order and keeps line ends', () => {
    expect(parseAnswer(field({}), '  Lesnaia \u00a0 5 \r\n office\u200b 12 ', today).value).toBe(
      'Lesnaia 5\noffice 12',
    );
  });
});

import { translatorInto } from '@anketa/dictionary';
import fc from 'fast-check';
import { QUESTIONNAIRE_ISSUES } from './codes';
import { type Filling, fillForm } from './fill-form';
import type { Field, Form } from './form';
import { printedAnswers } from './printed-answers';
import { sharedKeys } from './shared-keys';

const today = '2026-11-21';
const field = (key: string, rest: Partial<Field> = {}): Field => ({
  key,
  item: '1',
  caption: { en: key },
  label: { ru: key, en: key },
  kind: 'text',
  latin: true,
  translate: 'letters',
  ...rest,
});
const name = { personName: true, uppercase: true, required: true } as const;
const choice = (...values: string[]) =>
  values.map((value) => ({ value, caption: { en: value }, label: { ru: value, en: value } }));

const form: Form = {
  id: 'sample-1',
  edition: '1',
  countries: ['FRA'],
  title: { ru: 'Анкета', en: 'Form' },
  language: 'en',
  source: 'a sample',
  checkedOn: '2026-11-21',
  notConfirmed: [],
  notes: [],
  passportRule: { count: 3, unit: 'months', from: 'departure', issuedWithinYears: 10, source: 'a rule' },
  items: [{ item: '1', caption: { en: 'All' }, label: { ru: 'Всё', en: 'All' } }],
  fields: [
    field('surname', { ...name, source: ['tourist.surnameLatin', 'tourist.surname'] }),
    field('surnameAtBirth', { ...name, required: false }),
    field('birthDate', { kind: 'date', years: 'past', required: true, source: 'tourist.birthDate', translate: 'none' }),
    field('birthPlace', { translate: 'dictionary' }),
    field('citizenship', { kind: 'country', source: 'tourist.citizenship', translate: 'none' }),
    field('sex', { kind: 'choice', options: choice('M', 'F'), source: 'tourist.sex', translate: 'none' }),
    field('passportNumber', { translate: 'none', source: 'tourist.passport', maxLength: 9 }),
    field('passportIssued', { kind: 'date', years: 'past', source: 'tourist.passportIssued', translate: 'none' }),
    field('passportExpires', { kind: 'date', years: 'future', source: 'tourist.passportExpires', translate: 'none' }),
    field('passportCountry', {
      kind: 'country',
      source: 'tourist.passportIssuedBy',
      assumedFrom: 'tourist.citizenship',
      translate: 'none',
    }),
    field('guardian.surname', { ...name, required: false, requiredWhen: { key: 'birthDate', youngerThan: 18 } }),
    field('homeAddress', { required: true }),
    field('fingerprints', { kind: 'yes-no', personal: true, translate: 'none' }),
    field('fingerprintsDate', {
      kind: 'date',
      years: 'past',
      required: true,
      enabledWhen: { key: 'fingerprints', equals: 'yes' },
      personal: true,
      translate: 'none',
    }),
    field('arrivalDate', { kind: 'date', years: 'future', source: 'voucher.arrivalDate', translate: 'none' }),
    field('departureDate', { kind: 'date', years: 'future', source: 'voucher.departureDate', translate: 'none' }),
    field('relative.occupation', { translate: 'dictionary', personal: true }),
    field('relation', { kind: 'choice', options: choice('spouse', 'child'), translate: 'none' }),
    field('host.name', { source: 'voucher.hotel', required: true, enabledWhen: { key: 'relation', filled: false } }),
  ],
};

const fill = (tourist: Record<string, unknown>, typed: Record<string, string> = {}, rest: Partial<Filling> = {}) =>
  fillForm(form, {
    known: { tourist, voucher: {} },
    typed: Object.fromEntries(Object.entries(typed).map(([key, text]) => [key, { text, source: 'typed' }])),
    today,
    ...rest,
  });
const codes = (tourist: Record<string, unknown>, typed: Record<string, string> = {}) =>
  fill(tourist, typed).issues.map(({ path, code }) => `${path} ${code}`);

describe('what is known', () => {
  it('answers by path, with the passport spelling as it is', () => {
    const { answers } = fill({ surname: 'Цой', surnameLatin: 'TSOY', sex: 'M', citizenship: 'RUS' });
    expect(answers.surname).toEqual({ value: 'TSOY', source: 'known', language: 'en', by: 'agent' });
    expect(answers.sex).toEqual({ value: 'M', source: 'known', language: 'en', by: 'agent' });
    expect(answers.citizenship?.value).toBe('RUS');
  });

  it('gives way to what is typed, unless that is empty', () => {
    expect(fill({ surnameLatin: 'TSOY' }, { surname: 'Tsoi' }).answers.surname).toMatchObject({
      value: 'TSOI',
      source: 'typed',
    });
    expect(fill({ surnameLatin: 'TSOY' }, { surname: '  ' }).answers.surname).toMatchObject({
      value: 'TSOY',
      source: 'known',
    });
  });

  it('says when an answer was copied from another tourist', () => {
    const { answers } = fillForm(form, {
      known: {},
      typed: { homeAddress: { text: 'Kazan', source: 'copied' } },
      today,
    });
    expect(answers.homeAddress?.source).toBe('copied');
  });

  it('assumes only what the form allows, and says so', () => {
    const { answers, issues } = fill({ citizenship: 'RUS', passportIssuedBy: 'МВД 16001' });
    expect(answers.passportCountry?.value).toBe('RUS');
    expect(issues).toContainEqual({
      path: 'passportCountry',
      code: 'answer.assumed',
      severity: 'info',
      params: { value: 'RUS' },
    });
    expect(codes({ citizenship: 'RUS', passportIssuedBy: 'Belarus' })).not.toContain('passportCountry answer.assumed');
    expect(codes({ citizenship: '', passportIssuedBy: 'Atlantis' })).toContain('passportCountry country.unknown');
  });

  it('that is not of the right kind stays off the paper and is reported', () => {
    const { answers, issues } = fill({ birthDate: 'soon' });
    expect(answers.birthDate).toMatchObject({ value: '', original: 'soon' });
    expect(issues[0]).toMatchObject({ path: 'birthDate', code: 'date.unreadable', severity: 'error' });
  });

  it('is read by own properties only', () => {
    const odd: Form = { ...form, fields: [field('homeAddress', { source: 'tourist.constructor.name' })] };
    expect(fillForm(odd, { known: { tourist: {} }, typed: {}, today }).answers).toEqual({});
  });
});

describe('Russian text on a form in another language', () => {
  it('is written letter by letter, keeps its original and is marked', () => {
    const { answers, issues } = fill({}, { homeAddress: 'ул. Щорса, д. 5а, № 7' });
    expect(answers.homeAddress).toEqual({
      value: 'ul. Shchorsa, d. 5a, No. 7',
      source: 'typed',
      language: 'en',
      by: 'letters',
      original: 'ул. Щорса, д. 5а, № 7',
    });
    expect(issues).toContainEqual({
      path: 'homeAddress',
      code: 'translation.guess',
      severity: 'warning',
      params: { value: 'ул. Щорса, д. 5а, № 7', proposal: 'ul. Shchorsa, d. 5a, No. 7' },
    });
  });

  it('in a name says that the spelling of the passport is missing', () => {
    const { answers, issues } = fill({ surname: 'Щербакова', surnameLatin: null, citizenship: 'RUS' });
    expect(answers.surname).toMatchObject({
      value: 'SHCHERBAKOVA',
      by: 'letters',
      original: 'Щербакова',
      source: 'known',
    });
    expect(issues).toContainEqual({
      path: 'surname',
      code: 'name.passportSpellingMissing',
      severity: 'warning',
      params: { value: 'Щербакова', proposal: 'SHCHERBAKOVA' },
    });
  });

  it('by letters has plain quotes', () => {
    expect(fill({}, { homeAddress: 'Агентство «Ромашка „Тур“»' }).answers.homeAddress?.value).toBe(
      'Agentstvo "Romashka "Tur""',
    );
  });

  it('loses marks of stress, which are no letters', () => {
    expect(fill({ surname: 'Иванова\u0301' }).answers.surname?.value).toBe('IVANOVA');
  });

  it('in a name follows the citizenship, also a typed one', () => {
    expect(fill({ surname: 'Григорук', citizenship: 'UKR' }).answers.surname?.value).toBe('HRYHORUK');
    expect(fill({ surname: 'Григорук', citizenship: 'RUS' }).answers.surname?.value).toBe('GRIGORUK');
    expect(fill({ surname: 'Григорук' }, { citizenship: 'Украина' }).answers.surname?.value).toBe('HRYHORUK');
  });

  it('in a name of a state without a letter table is left to the passport', () => {
    const { answers, issues, missing } = fill({ surname: 'Әлиев', citizenship: 'KAZ' });
    expect(answers.surname).toMatchObject({ value: '', original: 'Әлиев' });
    expect(issues[0]).toMatchObject({ path: 'surname', code: 'name.passportSpellingMissing', severity: 'error' });
    expect(missing).toContain('surname');
  });

  describe('in a field for the dictionary', () => {
    const dictionary = translatorInto('en');
    const place = (birthPlace: string, tourist: Record<string, unknown> = {}) =>
      fill(tourist, { birthPlace }, { dictionary });

    it('is translated, keeps its original, and is not marked when the dictionary is sure', () => {
      const { answers, issues, unknownWords } = place('г. Санкт-Петербург');
      expect(answers.birthPlace).toEqual({
        value: 'Saint Petersburg',
        source: 'typed',
        language: 'en',
        by: 'dictionary',
        original: 'г. Санкт-Петербург',
      });
      expect(issues).toEqual([]);
      expect(unknownWords).toEqual([]);
    });

    it('is marked when a rule or letters had to help', () => {
      const { answers, issues } = place('ст. Ивановская, Тульская обл.');
      expect(answers.birthPlace).toMatchObject({ value: 'Ivanovskaia (station), Tula Region', by: 'dictionary' });
      expect(issues).toEqual([
        {
          path: 'birthPlace',
          code: 'translation.doubtful',
          severity: 'warning',
          params: { value: 'ст. Ивановская, Тульская обл.', proposal: 'Ivanovskaia (station), Tula Region' },
        },
      ]);
    });

    it('is written by letters when the dictionary knows none of it, and the words come back', () => {
      const { answers, issues, unknownWords } = place('Крыжопль');
      expect(answers.birthPlace).toMatchObject({ value: 'Kryzhopl', by: 'letters', original: 'Крыжопль' });
      expect(issues).toEqual([expect.objectContaining({ path: 'birthPlace', code: 'translation.guess' })]);
      expect(unknownWords).toEqual([{ key: 'birthPlace', word: 'Крыжопль' }]);
    });

    it('takes letters from the language it is written in', () => {
      expect(place('Глухів').answers.birthPlace).toMatchObject({ value: 'Hlukhiv', by: 'letters' });
    });

    it('is said of a man or a woman as the applicant is one; of somebody else it is marked', () => {
      const french = translatorInto('fr');
      const woman = fill({ sex: 'F' }, { birthPlace: 'пенсионер' }, { dictionary: french });
      expect(woman.answers.birthPlace?.value).toBe('Retraitée');
      expect(woman.issues).toEqual([]);
      const relative = fill({ sex: 'F' }, { 'relative.occupation': 'пенсионер' }, { dictionary: french });
      expect(relative.answers['relative.occupation']?.value).toBe('Retraité');
      expect(relative.issues[0]?.code).toBe('translation.doubtful');
    });

    it('of other fields stays letters', () => {
      expect(fill({}, { homeAddress: 'Казань' }, { dictionary }).answers.homeAddress?.by).toBe('letters');
    });
  });

  it('with Latin look-alikes inside a word is not guessed', () => {
    const { answers, issues } = fill({}, { surname: 'PЕTRОVA' });
    expect(answers.surname).toMatchObject({ value: '', original: 'PЕTRОVA' });
    expect(issues[0]).toMatchObject({ code: 'answer.mixedAlphabets', params: { value: 'PЕTRОVA' } });
  });

  it('stays off a field that is never translated, and off any field in other alphabets', () => {
    expect(fill({ passport: 'МР1234567' })).toMatchObject({
      answers: { passportNumber: { value: '', original: 'МР1234567' } },
    });
    expect(codes({ passport: 'МР1234567' })).toContain('passportNumber answer.notLatin');
    expect(codes({}, { homeAddress: '東京' })).toContain('homeAddress answer.notLatin');
    expect(codes({}, { homeAddress: '\u2de0' })).toContain('homeAddress answer.notLatin'); // a Cyrillic letter set above another
  });

  it('stays as it is on a Russian form', () => {
    const russian: Form = { ...form, language: 'ru', fields: [field('homeAddress', { latin: false })] };
    const { answers } = fillForm(russian, {
      known: {},
      typed: { homeAddress: { text: 'Казань', source: 'typed' } },
      today,
    });
    expect(answers.homeAddress).toEqual({ value: 'Казань', source: 'typed', language: 'ru', by: 'agent' });
  });
});

describe('questions that depend on others', () => {
  it('are missing only when they are asked', () => {
    expect(fill({}, { fingerprints: 'нет' }).missing).not.toContain('fingerprintsDate');
    expect(fill({}, { fingerprints: 'да' }).missing).toContain('fingerprintsDate');
  });

  it('ask for a guardian of a minor, up to the day of majority', () => {
    expect(fill({ birthDate: '2008-11-22' }).missing).toContain('guardian.surname');
    expect(fill({ birthDate: '2008-11-21' }).missing).not.toContain('guardian.surname');
    expect(fill({}).missing).not.toContain('guardian.surname');
  });

  it('drop what is known and keep what was typed, off the paper', () => {
    const known = { known: { voucher: { hotel: 'Hotel' } }, today };
    expect(fillForm(form, { ...known, typed: {} }).answers['host.name']?.value).toBe('Hotel');
    const relative = fillForm(form, { ...known, typed: { relation: { text: 'child', source: 'typed' } } });
    expect(relative.answers).not.toHaveProperty('host.name');
    expect(relative.notAsked).toContain('host.name');
    const typed = fillForm(form, {
      ...known,
      typed: { relation: { text: 'child', source: 'typed' }, 'host.name': { text: 'Aunt', source: 'typed' } },
    });
    expect(typed.answers['host.name']?.value).toBe('Aunt');
    expect(typed.issues).toContainEqual(expect.objectContaining({ path: 'host.name', code: 'answer.notAsked' }));
    expect(printedAnswers(form, typed)).not.toHaveProperty('host.name');
  });
});

describe('checks of the whole', () => {
  it('list the required questions without an answer in paper order', () => {
    expect(fill({}).missing).toEqual(['surname', 'birthDate', 'homeAddress', 'host.name']);
  });

  it('count a text that could not be read as missing', () => {
    expect(fill({}, { birthDate: '31.02.85' }).missing).toContain('birthDate');
  });

  it('find answers too long, by characters', () => {
    expect(codes({ passport: '1234567890' })).toContain('passportNumber answer.tooLong');
    expect(codes({ passport: '123456789' })).not.toContain('passportNumber answer.tooLong');
  });

  it('find days in an impossible order', () => {
    expect(codes({ birthDate: '2026-11-22' })).toContain('birthDate date.future');
    expect(codes({ birthDate: '2000-01-01', passportIssued: '1999-01-01' })).toContain(
      'passportIssued date.beforeBirth',
    );
    expect(codes({ passportIssued: '2020-01-02', passportExpires: '2020-01-01' })).toContain(
      'passportExpires date.wrongOrder',
    );
    expect(codes({}, { arrivalDate: '10.01.27', departureDate: '09.01.27' })).toContain(
      'departureDate date.wrongOrder',
    );
    expect(codes({}, { arrivalDate: '01.11.2026' })).toContain('arrivalDate date.beforeToday');
  });

  it('want a passport valid three months after departure, to the day', () => {
    const trip = { arrivalDate: '20.11.2026', departureDate: '30.11.2026' };
    expect(codes({ passportExpires: '2027-02-27' }, trip)).toContain('passportExpires passport.expiresTooSoon');
    expect(codes({ passportExpires: '2027-02-28' }, trip)).not.toContain('passportExpires passport.expiresTooSoon');
    expect(codes({ passportExpires: '2026-11-20' }, trip)).toContain('passportExpires passport.expired');
  });

  it('want a passport issued in the ten years before arrival, to the day', () => {
    expect(codes({ passportIssued: '2017-01-09' }, { arrivalDate: '10.01.2027' })).toContain(
      'passportIssued passport.issuedTooLongAgo',
    );
    expect(codes({ passportIssued: '2017-01-10' }, { arrivalDate: '10.01.2027' })).not.toContain(
      'passportIssued passport.issuedTooLongAgo',
    );
  });

  it('come in the order of the paper', () => {
    expect(codes({ passport: '1234567890', birthDate: '2026-12-01' }, { homeAddress: 'Казань' })).toEqual([
      'birthDate date.future',
      'passportNumber answer.tooLong',
      'homeAddress translation.guess',
    ]);
  });
});

it('prints countries by name in the language of the form, everything else by value', () => {
  const filled = fill({ citizenship: 'RUS', sex: 'F', birthDate: '1985-03-12' });
  expect(printedAnswers(form, filled)).toEqual({
    birthDate: '1985-03-12',
    citizenship: 'Russia',
    passportCountry: 'Russia',
    sex: 'F',
  });
});

it('shares between travel companions only what is not of one person', () => {
  expect(sharedKeys(form)).toEqual([
    'birthPlace',
    'homeAddress',
    'arrivalDate',
    'departureDate',
    'relation',
    'host.name',
  ]);
});

it('takes whatever is known and typed: nothing thrown, nothing lost, nothing Cyrillic on the paper, every issue listed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'АБЩщьъёіїєґўPETA19.-/ '), maxLength: 40 }),
    fc.constantFrom('12.03.85', 'RUS', 'Россия', 'да', 'M', 'child'),
  );
  const keys = form.fields.map(({ key }) => key);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), text), fc.anything(), (typed, known) => {
      const filled = fill(known as Record<string, unknown>, typed);
      for (const [key, typedText] of Object.entries(typed)) {
        const answer = filled.answers[key];
        if (typedText.trim() !== '') expect(answer?.value || answer?.original).toBeTruthy();
      }
      expect(Object.values(printedAnswers(form, filled)).join('')).not.toMatch(/\p{Script=Cyrillic}/u);
      for (const { code, params } of filled.issues) {
        expect(Object.keys(params).toSorted()).toEqual(
          [...QUESTIONNAIRE_ISSUES[code as keyof typeof QUESTIONNAIRE_ISSUES]].toSorted(),
        );
      }
    }),
    { numRuns: 500 },
  );
});

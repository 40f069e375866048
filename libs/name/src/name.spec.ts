import fc from 'fast-check';
import {
  cleanName,
  givenNameInCyrillic,
  givenNameSex,
  hasSurnameEnding,
  isGivenName,
  isSimilarName,
  nameKey,
  patronymicSex,
  properCase,
  proposeCyrillic,
  proposeLatin,
  repairAlphabet,
  sexOfName,
  soundKey,
  splitName,
  titleOf,
  womansSurname,
} from './index';

const split = (text: string) => {
  const { surname, givenName, patronymic, sex, type, note, issues } = splitName(text);
  return [
    [surname, givenName, patronymic].map((part) => part ?? '').join('|'),
    sex ?? '-',
    type ?? '-',
    note ?? '-',
    issues.map(({ code }) => code).join(','),
  ].join(' ');
};

describe('splitting a name', () => {
  it.each([
    ['GUSEV/PAVEL MR', 'GUSEV|PAVEL| M - - '],
    ['1.GUSEV/PAVEL MR', 'GUSEV|PAVEL| M - - '],
    ['Gusev, Pavel', 'Gusev|Pavel| - - - '],
    ['GUSEV Pavel', 'GUSEV|Pavel| - - - '],
    ['Pavel GUSEV', 'GUSEV|Pavel| - - - '],
    ['MRS GUSEVA ZOIA', 'GUSEVA|ZOIA| F - - '],
    ['Mrs. Zoia Guseva', 'Guseva|Zoia| F - - '],
    ['GUSEVA ZOIA (CHD)', 'GUSEVA|ZOIA| - CHD - '],
    ['GUSEV/MARK MSTR(CHD)', 'GUSEV|MARK| M CHD - '],
    ['GUSEVA/ZOIAMRS', 'GUSEVA|ZOIA| F - - '],
    ['KHALIL/AMR MR', 'KHALIL|AMR| M - - '],
    ['VAN DER MEER MR', 'VAN DER MEER|| M - - '],
    ['Jan van der Meer', 'van der Meer|Jan| - - - name.ambiguous'],
    ['DE LA TORRE LUCIA', 'DE LA TORRE|LUCIA| - - - name.ambiguous'],
    ['Гусев Павел Петрович', 'Гусев|Павел|Петрович - - - '],
    ['Павел Петрович Гусев', 'Гусев|Павел|Петрович - - - '],
    ['Зоя Гусева', 'Гусева|Зоя| - - - '],
    ['Алиева Айтен Расим кызы', 'Алиева|Айтен|Расим кызы - - - '],
    ['Гусев П.П.', 'Гусев|П.|П. - - - name.initials'],
    ['Гусев П П', 'Гусев|П.|П. - - - name.initials'],
    ['Димитър Василев Аврамов', 'Аврамов|Димитър|Василев - - - '],
    ['Ben Larkin', 'Larkin|Ben| - - - '],
    ['Van Larkin', 'Van Larkin|| - - - name.ambiguous'],
    ['Emily LAU Wai-hing', 'LAU|Emily Wai-hing| - - - name.ambiguous'],
    ['Peter Jones, MBE', 'Jones|Peter| - - MBE '],
    ['Dr. Peter Jones, Jr.', 'Jones|Peter| - - Jr. '],
    ['Jones, Col. Peter', 'Jones|Peter| - - - '],
    ['Healy, Miss. Norah "Nora"', 'Healy|Norah| F - Nora '],
    ['Healy, Mrs. (Vera)', 'Healy|| F - Vera name.signsRemoved'],
    ['OSCAR LORENTE', 'OSCAR|LORENTE| - - - name.ambiguous'],
    ['Peter Christian Frolich', 'Frolich|Peter Christian| - - - '],
    ['Римский - Корсаков Глеб', 'Римский-Корсаков|Глеб| - - - '],
    ['Dr. Peter JONES Jr.', 'JONES|Peter| - - Jr. '],
    ['ГУСЕВА/ЗОЯ Г-ЖА', 'ГУСЕВА|ЗОЯ| F - - '],
    ['Гусева', 'Гусева|| - - - '],
    ['', '|| - - - '],
  ])('%s → %s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it('asks about a title glued to what is hardly a name', () => {
    expect(split('KHALIL/OMR')).toBe('KHALIL|OMR| - - - ');
    expect(splitName('TEN/KRTMR').issues.map(({ code }) => code)).toEqual(['name.titleGlued']);
  });

  it('loses no letter of a plain name, whatever the order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIKLMNOPRSTUVZ'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(titleOf(a) === null && titleOf(b) === null);
        const { surname, givenName, sex, type } = splitName(`${a}, ${b}`);
        if (sex === null && type === null) expect([surname, givenName]).toEqual([a, b]);
      }),
    );
  });

  it('goes through any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(Array.isArray(splitName(text).issues)).toBe(true);
        expect(Array.isArray(cleanName(text, { path: 'surname' }).issues)).toBe(true);
      }),
    );
  });
});

describe('sex', () => {
  it.each([
    [{ surname: 'Гусева', givenName: 'Зоя' }, 'F', 'givenName'],
    [{ surname: 'NIKITIN', givenName: 'NIKITA' }, 'M', 'givenName'],
    [{ surname: 'Ким', givenName: 'Саша' }, null, null],
    [{ surname: 'Гусева', givenName: 'Саша' }, 'F', 'surname'],
    [{ givenName: 'Шахзаман' }, 'M', 'ending'],
    [{ surname: 'Алиева', givenName: 'Айтен', patronymic: 'Расим кызы' }, 'F', 'patronymic'],
    [{ surname: 'Гусева', givenName: 'Павел' }, null, 'conflict'],
    [{ surname: 'Щербина', givenName: 'Олег' }, 'M', 'givenName'],
    [{ surname: 'LEE', givenName: 'XIU' }, null, null],
  ])('of %j is %s', (name, sex, by) => {
    expect(sexOfName(name)).toEqual({ sex, by });
  });

  it('is not made a woman by a final a', () => {
    for (const givenName of ['Никита', 'Илья', 'Лука', 'Фома', 'Кузьма', 'Савва', 'NIKITA', 'ILIA', 'GELA']) {
      expect([givenName, sexOfName({ givenName }).sex]).toEqual([givenName, 'M']);
    }
  });

  it('is guessed from the form of a rare given name, and only guessed', () => {
    const men = ['Файзрахмат', 'Нурулла', 'Гадельмирза', 'Хасанбаба', 'Норкул', 'Абдурашид', 'Гурамзури'];
    const women = ['Гульсиря', 'Азмигюль', 'Нурзия', 'Лусабине', 'Васфине', 'Айсулуза', 'Мадхия', 'Нурбика'];
    for (const givenName of men)
      expect([givenName, sexOfName({ givenName })]).toEqual([givenName, { sex: 'M', by: 'ending' }]);
    for (const givenName of women)
      expect([givenName, sexOfName({ givenName })]).toEqual([givenName, { sex: 'F', by: 'ending' }]);
    for (const givenName of ['Гулнур', 'Ода', 'Ю']) expect(sexOfName({ givenName }).sex).toBeNull();
  });

  it('of a pet name is that of its bearers', () => {
    const sexes = ['Серёжка', 'Вася', 'Танечка', 'Ксюша', 'Сашенька'].map((givenName) => sexOfName({ givenName }).sex);
    expect(sexes).toEqual(['M', 'M', 'F', 'F', null]);
  });

  it('is told by a patronymic in many forms', () => {
    expect(
      ['Петрович', 'Ильинична', 'Petrovich', 'Igorevna', 'Тимур оглы', 'Рашид кызы', 'Сергіївна', 'Гусев'].map(
        patronymicSex,
      ),
    ).toEqual(['M', 'F', 'M', 'F', 'M', 'F', 'F', null]);
  });

  it('has woman’s forms of surnames', () => {
    expect(['Гусев', 'ГУСЕВ', 'Римский', 'Толстой', 'Шевченко', 'GUSEV', 'RIMSKII'].map(womansSurname)).toEqual([
      'Гусева',
      'ГУСЕВА',
      'Римская',
      'Толстая',
      null,
      'GUSEVA',
      'RIMSKAIA',
    ]);
  });
});

describe('given names and surnames', () => {
  it('are known across spellings', () => {
    expect(['Юлия', 'IULIIA', 'YULIYA', 'JULIA', 'Анна-Мария', 'Гусев'].map(isGivenName)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(['ALEXANDER', 'NATALIA', 'NATALIIA', 'YULIYA', 'ZZZ'].map(givenNameInCyrillic)).toEqual([
      'Александр',
      'Наталья',
      'Наталия',
      'Юлия',
      null,
    ]);
    expect(['Саша', 'Karen', 'Olga'].map(givenNameSex)).toEqual(['either', 'either', 'F']);
    expect(['ROMANENKO', 'Гусев', 'Kvirikashvili', 'Петросян', 'Anna'].map(hasSurnameEnding)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('have one key for all spellings, and another for other names', () => {
    for (const same of [
      ['Иванов', 'IVANOV', 'Ivanoff', 'Iwanow'],
      ['Щербаков', 'Shcherbakov', 'Scherbakov', 'Szczerbakow'],
      ['Юлия', 'IULIIA', 'YULIYA', 'Julia'],
      ['Дмитрий', 'Dmitry', 'Dmitrii', 'Dmitriy'],
      ['Алёна', 'Alena', 'Alyona'],
      ['Царёв', 'TSAREV', 'TCAREV', 'Царев'],
    ]) {
      expect([same, new Set(same.map(nameKey)).size]).toEqual([same, 1]);
    }
    expect(nameKey('Мария')).not.toBe(nameKey('Марина'));
    expect(soundKey('Tchaikovsky')).toBe(soundKey('Чайковский'));
    expect([isSimilarName('Александр', 'ALEXANDER'), isSimilarName('Анна', 'Инна'), isSimilarName('', '')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are proposed in the other alphabet, with what the proposal rests on', () => {
    expect(proposeCyrillic('YULIYA', 'givenName')).toEqual({ value: 'Юлия', by: 'dictionary' });
    expect(proposeCyrillic('VASILEVA', 'surname')).toEqual({ value: 'Васильева', by: 'ending' });
    expect(proposeCyrillic('ANATOLEVICH', 'patronymic')).toEqual({ value: 'Анатольевич', by: 'ending' });
    expect(proposeCyrillic('NAGY', 'surname').by).toBe('letters');
    expect([proposeLatin('Щукин', null), proposeLatin('Гнатюк', 'UKR'), proposeLatin('Абаев', 'KAZ')]).toEqual([
      'SHCHUKIN',
      'HNATIUK',
      null,
    ]);
  });
});

describe('cleaning a name', () => {
  it('puts letters of the other alphabet right only when one alphabet explains them', () => {
    expect(repairAlphabet('PЕTRОVA')).toEqual({ value: 'PETROVA', state: 'repaired' });
    expect(repairAlphabet('Гусeв')).toEqual({ value: 'Гусев', state: 'repaired' });
    expect(repairAlphabet('GUSEЖ').state).toBe('mixed');
    expect(repairAlphabet('AННA', 'cyrillic')).toEqual({ value: 'АННА', state: 'repaired' });
    expect(repairAlphabet('Анна')).toEqual({ value: 'Анна', state: 'pure' });
  });

  it('leaves out signs, keeps hyphen and apostrophe, refuses digits', () => {
    const clean = (text: string) => cleanName(text, { path: 'surname' });
    expect(
      ['.Гусев*', "Д'Артаньян", 'Римский - Корсаков', 'А.', 'GU(S)EV', '?'].map((text) => clean(text).value),
    ).toEqual(['Гусев', "Д'Артаньян", 'Римский-Корсаков', 'А.', 'GUSEV', null]);
    expect(clean('GUS3V')).toMatchObject({
      value: null,
      issues: [{ code: 'name.digit', severity: 'error', params: { proposal: 'GUSEV' } }],
    });
    expect(clean('GUS\u200bEV').issues).toMatchObject([
      { code: 'name.hiddenCharacter', params: { character: 'U+200B' } },
    ]);
  });

  it('gives a Cyrillic name its usual case', () => {
    expect(['ГУСЕВА', 'римский-корсаков', "О'КОННОР", 'МакГрегор', 'РАСИМ КЫЗЫ'].map(properCase)).toEqual([
      'Гусева',
      'Римский-Корсаков',
      "О'Коннор",
      'МакГрегор',
      'Расим кызы',
    ]);
  });
});

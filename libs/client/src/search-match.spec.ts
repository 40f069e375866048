import { emptyPerson, inOrder, isBetter, judge, judgeByKey, NO_DETAILS, searchPlan } from './index';

const iulia = {
  ...emptyPerson(),
  ...NO_DETAILS,
  surname: 'Щербакова',
  firstName: 'Юлия',
  surnameLatin: 'SHCHERBAKOVA',
  firstNameLatin: 'IULIIA',
  formerSurnames: [{ surname: 'Белова', surnameLatin: 'BELOVA', until: '' }],
};
const why = (typed: string, kinds: Parameters<typeof judge>[2] = ['name']) => judge(searchPlan(typed), iulia, kinds);

describe('why a client was found', () => {
  it.each([
    ['Щерб', 'exact'],
    ['Scherbakowa', 'spelling'],
    ['Belowa', 'former'],
    ['Щирбакова', 'sound'],
    ['Щербмкова Юлия', 'typo'],
    ['Орлова Юлия', 'given'],
  ])('%s: %s', (typed, match) => {
    expect(why(typed).match).toBe(match);
  });

  it.each([
    ['Щерб', 'raw', 'щербакова', 'exact'],
    ['Scherbakow', 'name', 'Serbakov', 'spelling'],
    ['Scherba', 'name', 'Serbakov', 'spelling'],
    ['Belowa', 'former', 'belov', 'former'],
    ['Щирбакова', 'name', 'Serbakov', 'sound'],
    ['Хьюз', 'heard', 'hius', 'sound'],
    ['Щербмкова', 'name', 'Serbakov', 'typo'],
  ] as const)('%s, found by the %s %s alone: %s', (typed, kind, key, match) => {
    expect(judgeByKey(searchPlan(typed), kind, key)?.match).toBe(match);
  });

  it("the same surname fits better than one that begins so, today's better than a former one", () => {
    const fits = (['name', 'former'] as const).flatMap((kind) =>
      ['Serbakov', 'Serbakovski'].map((key) => judgeByKey(searchPlan('Scherbakow'), kind, key)!),
    );
    const order = inOrder(searchPlan('Scherbakow'));
    expect(fits.toSorted(order)).toEqual(fits);
    expect(isBetter(fits[0]!, fits[2]!)).toBe(true);
  });

  it('several words, a first name and documents are judged by the names', () => {
    expect(judgeByKey(searchPlan('Олег'), 'given', 'oleg')).toBeNull();
    expect(judgeByKey(searchPlan('Щербакова Юлия'), 'raw', 'щербакова')).toBeNull();
    expect(judgeByKey(searchPlan('71 1234567'), 'passport', '711234567')).toBeNull();
  });

  it('a document or a card says so, whatever the name', () => {
    expect(why('71 1234567', ['passport']).match).toBe('document');
    expect(why('A 0042', ['card']).match).toBe('card');
  });

  it('a namesake of the other sex fits worse than one of the same sex with another first name', () => {
    const fit = (firstName: string) =>
      judge(searchPlan('Щербакова Юлия'), { ...iulia, firstName, firstNameLatin: null }, ['name']).fit;
    expect(fit('Ольга')).toBeGreaterThan(fit('Олег'));
    expect(fit('Саша')).toBeGreaterThan(fit('Олег'));
  });

  it('words hardly alike are no counterparts: senior is not junior', () => {
    const fit = (firstNameLatin: string) =>
      judge(searchPlan('Shcherbakova Iuliia Sr'), { ...iulia, firstNameLatin, firstName: null }, []).fit;
    expect(fit('IULIIA')).toBeGreaterThan(fit('IULIIA JR'));
  });

  it('the right first name fits better than another one, a changed surname worst', () => {
    const fits = ['Щербакова Юлия', 'Scherbakowa Julia', 'Щербакова Анна', 'Орлова Юлия'].map(
      (typed) => why(typed).fit,
    );
    expect(fits).toEqual(fits.toSorted((one, other) => other - one));
    expect(new Set(fits).size).toBe(4);
  });
});

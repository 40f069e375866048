import { checkGroup, type GroupMember } from './check-group';

const member = (
  id: string,
  surname: string | null,
  surnameLatin: string,
  more: Partial<GroupMember> = {},
): GroupMember => ({
  id,
  surname,
  surnameLatin,
  passportIssued: '',
  formerSurnames: [],
  ...more,
});
const found = (...members: GroupMember[]) =>
  [...checkGroup(members)].flatMap(([id, issues]) => issues.map(({ path, code }) => `${id} ${path} ${code}`));

describe('a group side by side', () => {
  it('one surname in two spellings is reported of the rarer one', () => {
    const family = [
      member('a', 'Щербаков', 'SHCHERBAKOV'),
      member('b', 'Щербакова', 'SHCHERBAKOVA'),
      member('c', 'Щербаков', 'SCHERBAKOV'),
    ];
    expect(found(...family)).toEqual(['c surname group.surnameSpelling']);
  });

  it('of two equal ones the later, by sound where the Cyrillic is not known', () => {
    expect(found(member('a', 'Цветков', 'TSVETKOV'), member('b', null, 'TCVETKOVA'))).toEqual([
      'b surname group.surnameSpelling',
    ]);
  });

  it.each([
    ['Иванов', 'IVANOV', 'Иванова', 'IVANOVA'],
    ['Чайковский', 'CHAIKOVSKII', 'Чайковская', 'CHAIKOVSKAIA'],
    ['Чайковский', 'CHAYKOVSKIY', 'Чайковская', 'CHAYKOVSKAYA'],
    ['Салаўёў', 'SALAUYOU', 'Салаўёва', 'SALAUYOVA'],
    ['Пушкин', 'PUSHKIN', 'Пушкина', 'PUSHKINA'],
    ['Белый', 'BELYI', 'Белая', 'BELAIA'],
  ])('%s %s and %s %s are spelled alike', (man, manLatin, woman, womanLatin) => {
    expect(found(member('a', man, manLatin), member('b', woman, womanLatin))).toEqual([]);
  });

  it('two surnames that only sound alike are two families', () => {
    expect(found(member('a', 'Котов', 'KOTOV'), member('b', 'Коттов', 'KOTTOV'))).toEqual([]);
  });

  it('a passport issued before the surname changed', () => {
    const formerSurnames = [{ surname: 'Белова', surnameLatin: 'BELOVA', until: '2024-06-01' }];
    const of = (passportIssued: string) => found(member('a', 'Зуева', 'ZUEVA', { passportIssued, formerSurnames }));
    expect(of('2023-01-10')).toEqual(['a passportIssued passport.olderThanSurname']);
    expect(of('2024-07-01')).toEqual([]);
    expect(of('')).toEqual([]);
  });
});

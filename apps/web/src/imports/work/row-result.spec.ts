import { emptyPerson, type Person } from '@anketa/client';
import { feedsOf, resultOf } from './row-result';

const person = (part: Partial<Person>): Person => ({ ...emptyPerson(), ...part });
const alone = (target: string) => feedsOf([target])[0] ?? [];
const t = (key: string): string => ({ 'sex.M': 'М', 'sex.F': 'Ж', 'travellerType.CHD': 'реб.' })[key] ?? key;

describe('what was made of a cell', () => {
  it('is not repeated when the cell says the same', () => {
    expect(
      resultOf('12.03.1985', 'birthDate', alone('birthDate'), person({ birthDate: '1985-03-12' }), 'ru', t),
    ).toBeNull();
    expect(
      resultOf(
        '71 № 1234567',
        'passportNumber',
        alone('passportNumber'),
        person({ passportSeries: '71', passportNumber: '1234567' }),
        'ru',
        t,
      ),
    ).toBeNull();
    expect(resultOf('Россия', 'citizenship', alone('citizenship'), person({ citizenship: 'RUS' }), 'ru', t)).toBeNull();
    expect(resultOf('ж', 'sex', alone('sex'), person({ sex: 'F' }), 'ru', t)).toBeNull();
  });

  it('is shown when it was read, split or guessed', () => {
    expect(resultOf('12MAR85', 'birthDate', alone('birthDate'), person({ birthDate: '1985-03-12' }), 'ru', t)).toBe(
      '12.03.1985',
    );
    expect(resultOf('MRS', 'sex', alone('sex'), person({ sex: 'F' }), 'ru', t)).toBe('Ж');
    expect(
      resultOf(
        'ZUEV OLEG',
        'surnameLatin',
        alone('surnameLatin'),
        person({ surnameLatin: 'ZUEV', firstNameLatin: 'OLEG' }),
        'ru',
        t,
      ),
    ).toBe('ZUEV · OLEG');
  });

  it('leaves out what another column feeds', () => {
    const [surname = []] = feedsOf(['surname', 'firstName', 'sex']);
    expect(surname).toEqual(['surname', 'patronymic']);
    const zuev = person({ surname: 'Зуев', firstName: 'Олег', sex: 'M' });
    expect(resultOf('Зуев', 'surname', surname, zuev, 'ru', t)).toBeNull();
  });

  it('shows a sex that was read from a title or a name with the first column of names', () => {
    const [cyrillic = [], latin = []] = feedsOf(['fullName', 'fullNameLatin']);
    const zuev = person({ surname: 'Зуев', firstName: 'Олег', surnameLatin: 'ZUEV', firstNameLatin: 'OLEG', sex: 'M' });
    expect(resultOf('Зуев Олег', 'fullName', cyrillic, zuev, 'ru', t)).toBe('Зуев · Олег · М');
    expect(resultOf('ZUEV OLEG', 'fullNameLatin', latin, zuev, 'ru', t)).toBeNull();
  });

  it('is nothing for a column that is not taken or a cell that could not be read', () => {
    expect(resultOf('DBL', null, [], person({}), 'ru', t)).toBeNull();
    expect(resultOf('31.02.1985', 'birthDate', alone('birthDate'), person({}), 'ru', t)).toBeNull();
  });
});

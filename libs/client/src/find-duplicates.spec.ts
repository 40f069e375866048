import { type Comparable, duplicateReasons, emptyPerson, findDuplicates, NO_DETAILS, type Person } from './index';

const client = (fields: Partial<Person> & { address?: string }): Comparable => ({
  ...emptyPerson(),
  ...NO_DETAILS,
  ...fields,
});
const inna = client({ surname: 'Зубарева', firstName: 'Инна', birthDate: '1980-02-01', passportNumber: '711112223' });

describe('duplicates in the base', () => {
  it.each([
    ['a slip in the surname', { surname: 'Зубраева', firstName: 'Инна', birthDate: '1980-02-01' }],
    ['the names in each other’s places', { surname: 'Инна', firstName: 'Зубарева', birthDate: '1980-02-01' }],
    ['the other alphabet', { surnameLatin: 'ZOUBAREVA', firstNameLatin: 'INNA', birthDate: '1980-02-01' }],
  ])('the same birth date forgives %s', (_, fields) => {
    expect(duplicateReasons(inna, client(fields))).toEqual(['birthDateAndName']);
  });

  it('a name, a birth date or a telephone alone is nothing', () => {
    expect(duplicateReasons(inna, client({ surname: 'Зубарева', firstName: 'Инна' }))).toEqual([]);
    expect(duplicateReasons(inna, client({ surname: 'Орлова', firstName: 'Вера', birthDate: '1980-02-01' }))).toEqual(
      [],
    );
    const home = { phone: '+7 900 100-20-30', surname: 'Зуев' };
    expect(duplicateReasons(client({ ...home, firstName: 'Олег' }), client({ ...home, firstName: 'Вера' }))).toEqual(
      [],
    );
  });

  it('one address and one name speak for one person unless the birth dates are two', () => {
    const at = { surname: 'Зуев', firstName: 'Олег', address: 'Тверь, ул. Примерная, 5, кв. 12' };
    const there = client({ ...at, address: 'ул. Примерная 5-12, Тверь', birthDate: '1970-01-02' });
    expect(duplicateReasons(client(at), there)).toEqual(['addressAndName']);
    expect(duplicateReasons(client({ ...at, birthDate: '1999-05-06' }), there)).toEqual([]);
  });

  it('finds each pair of a list once', () => {
    const other = client({ surname: 'Орлов', firstName: 'Олег', birthDate: '1980-02-01' });
    expect(findDuplicates([inna, other, inna])).toEqual([
      { one: 0, other: 2, reasons: ['passport', 'birthDateAndName'] },
    ]);
    expect(findDuplicates([])).toEqual([]);
  });
});

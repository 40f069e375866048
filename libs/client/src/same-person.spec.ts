import { duplicatesIn, emptyPerson, type Person, samePerson } from './index';

const person = (fields: Partial<Person>): Person => ({ ...emptyPerson(), ...fields });
const alla = person({
  surname: 'Щербинина',
  firstName: 'Юлия',
  birthDate: '1985-03-12',
  passportSeries: '71',
  passportNumber: '1234567',
});

describe('one person or two', () => {
  it('takes the same document for the same person, whatever the spelling of the name', () => {
    const spelt = person({ surnameLatin: 'SHCHERBININA', firstNameLatin: 'YULIYA', passportNumber: '711234567' });
    expect(samePerson(alla, spelt)?.reasons).toEqual(['passport']);
  });

  it('takes a birth date with a similar name in another alphabet or spelling', () => {
    const spelt = person({ surnameLatin: 'SCHERBININA', firstNameLatin: 'IULIIA', birthDate: '1985-03-12' });
    expect(samePerson(alla, spelt)?.reasons).toEqual(['birthDateAndName']);
  });

  it('tells twins, namesakes and people without data apart', () => {
    expect(samePerson(alla, person({ surname: 'Щербинина', firstName: 'Анна', birthDate: '1985-03-12' }))).toBeNull();
    expect(samePerson(alla, person({ surname: 'Щербинина', firstName: 'Юлия', birthDate: '1990-01-01' }))).toBeNull();
    expect(samePerson(emptyPerson(), emptyPerson())).toBeNull();
  });

  it('finds the first earlier record of everybody in a list', () => {
    const other = person({ surname: 'Зуев', firstName: 'Олег', birthDate: '1985-03-12' });
    const again = person({ surnameLatin: 'ZUEV', firstNameLatin: 'OLEG', birthDate: '1985-03-12' });
    expect(duplicatesIn([alla, other, alla, again, emptyPerson(), emptyPerson()])).toEqual([
      null,
      null,
      0,
      1,
      null,
      null,
    ]);
  });

  it('stays linear when thousands share a birth date and surname', () => {
    const people = Array.from({ length: 10_000 }, (_, at) =>
      person({ surname: 'Иванов', firstName: `Имя${at}`, birthDate: '1985-03-12' }),
    );
    const started = performance.now();
    duplicatesIn(people);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

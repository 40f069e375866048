import { completedFrom, emptyPerson, type Person } from './index';

const iuliia: Person = {
  ...emptyPerson(),
  surname: 'Щербакова',
  firstName: 'Юлия',
  patronymic: 'Петровна',
  surnameLatin: 'SHCHERBAKOVA',
  firstNameLatin: 'IULIIA',
  sex: 'F',
  birthDate: '1985-03-12',
  birthPlace: 'г. Тверь',
  citizenship: 'RUS',
  passportSeries: '71',
  passportNumber: '5550002',
  passportIssued: '2021-06-15',
  passportExpires: '2031-06-15',
  ticketNumber: '5551234567890',
  travellerType: 'ADT',
  phone: '+7 900 000-00-00',
};
const named = { ...emptyPerson(), surname: 'Щербакова', firstName: 'Юлия' };

describe('a person of a list completed from the client who is the same', () => {
  it('has what the list lacks, but for what belongs to another trip', () => {
    expect(completedFrom(named, iuliia)).toEqual({ ...iuliia, ticketNumber: null, travellerType: null });
  });

  it('keeps what the list says', () => {
    const said = { ...named, phone: '1', birthPlace: 'Тверь', firstNameLatin: 'YULIYA' };
    expect(completedFrom(said, iuliia)).toMatchObject({ phone: '1', birthPlace: 'Тверь', firstNameLatin: 'YULIYA' });
  });

  it('takes nothing of the passport, nor its spelling of the names, beside another number', () => {
    const renewed = completedFrom({ ...named, passportSeries: '75', passportNumber: '1112223' }, iuliia);
    expect(renewed).toMatchObject({
      passportExpires: null,
      passportIssued: null,
      surnameLatin: null,
      citizenship: 'RUS',
    });
  });

  it('takes the days of the same passport, written in one or in two parts', () => {
    expect(completedFrom({ ...named, passportNumber: '715550002' }, iuliia)).toMatchObject({
      passportSeries: null,
      passportNumber: '715550002',
      passportExpires: '2031-06-15',
      surnameLatin: 'SHCHERBAKOVA',
    });
  });

  it.each([[{ passportExpires: '2036-01-02' }], [{ passportIssued: '2026-01-02' }], [{ passportSeries: '75' }]])(
    '%j alone says that it is another passport',
    (said) => {
      const other = completedFrom({ ...named, ...said }, iuliia);
      expect(other).toMatchObject({ passportNumber: null, passportIssuedBy: null, surnameLatin: null, ...said });
    },
  );

  it('takes no alphabet of a surname that is no more', () => {
    expect(completedFrom({ ...named, surname: 'Белова' }, iuliia)).toMatchObject({
      surnameLatin: null,
      firstNameLatin: 'IULIIA',
    });
    expect(completedFrom({ ...emptyPerson(), surnameLatin: 'BELOVA' }, iuliia)).toMatchObject({ surname: null });
  });

  it('gives a Latin list its Cyrillic', () => {
    const latin = { ...emptyPerson(), surnameLatin: 'SCHERBAKOVA', firstNameLatin: 'YULIYA' };
    expect(completedFrom(latin, iuliia)).toMatchObject({
      surname: 'Щербакова',
      firstName: 'Юлия',
      firstNameLatin: 'YULIYA',
    });
  });

  it('takes the series of no other civil passport', () => {
    const civil = { ...iuliia, civilPassportSeries: '2804', civilPassportNumber: '123456' };
    expect(completedFrom({ ...named, civilPassportNumber: '654321' }, civil).civilPassportSeries).toBeNull();
    expect(completedFrom(named, civil)).toMatchObject({ civilPassportSeries: '2804', civilPassportNumber: '123456' });
  });
});

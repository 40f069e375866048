import { emptyPerson } from '@anketa/client';
import { passportText, surnameAndInitials } from './person-text';

describe('a person in words', () => {
  it('is called by surname and initials, Latin only when there is no Cyrillic', () => {
    expect(surnameAndInitials({ ...emptyPerson(), surname: 'Ёлкина', firstName: 'Инга', patronymic: 'Львовна' })).toBe(
      'Ёлкина И. Л.',
    );
    expect(surnameAndInitials({ ...emptyPerson(), surnameLatin: 'NAGY', firstNameLatin: 'EVA' })).toBe('NAGY E.');
    expect(surnameAndInitials({ ...emptyPerson(), surname: 'Ким' })).toBe('Ким');
  });

  it('shows a passport with a space between series and number, and one without series as it is', () => {
    expect(passportText({ passportSeries: '71', passportNumber: '1234567' })).toBe('71 1234567');
    expect(passportText({ passportSeries: null, passportNumber: 'MP1234567' })).toBe('MP1234567');
  });
});

import { emptyPerson, type Person } from '@anketa/client';
import { checkTourist } from '../index';

const codes = (fields: Partial<Person>) =>
  checkTourist({ ...emptyPerson(), ...fields }, { today: '2026-11-21' }).map(
    ({ path, code, severity }) => `${severity} ${path} ${code}`,
  );

describe('checking a tourist', () => {
  it('finds nothing in a sound one, and nothing in an empty one', () => {
    expect(codes({})).toEqual([]);
    expect(
      codes({
        surname: 'Гусев',
        firstName: 'Павел',
        surnameLatin: 'GUSEV',
        firstNameLatin: 'PAVEL',
        birthDate: '1983-04-14',
        citizenship: 'RUS',
        passportSeries: '73',
        passportNumber: '2345671',
        passportIssued: '2021-08-17',
        passportExpires: '2031-08-17',
        civilPassportSeries: '4611',
        civilPassportNumber: '234561',
        travellerType: 'ADT',
        email: 'gusev@example.org',
      }),
    ).toEqual([]);
  });

  it.each([
    [{ surnameLatin: 'Гусев' }, 'error surnameLatin name.notLatin'],
    [{ surname: 'GUSEV' }, 'error surname name.notCyrillic'],
    [{ surnameLatin: 'GUSЕV' }, 'error surnameLatin name.notLatin'],
    [{ surnameLatin: 'GUSEЖ' }, 'error surnameLatin name.mixedAlphabets'],
    [{ surname: 'Гус3в' }, 'error surname name.digit'],
    [{ surname: '---' }, 'error surname name.noLetters'],
    [{ birthDate: '1983-02-30' }, 'error birthDate date.impossible'],
    [{ birthDate: '2027-01-01' }, 'error birthDate date.future'],
    [{ birthDate: '1899-01-01' }, 'warning birthDate date.unlikely'],
    [{ citizenship: 'QQQ' }, 'error citizenship country.unknown'],
    [{ citizenship: 'RUS', passportNumber: 'MP2345671' }, 'warning passportNumber passport.unusual'],
    [{ passportSeries: '7', passportNumber: '2345671' }, 'warning passportNumber passport.unusual'],
    [{ passportNumber: 'МР2345671' }, 'warning passportNumber number.cyrillicLetters'],
    [{ civilPassportSeries: '461' }, 'warning civilPassportSeries civilPassport.unusual'],
    [{ passportExpires: '2026-11-20' }, 'warning passportExpires passport.expired'],
    [
      { passportIssued: '2021-08-17', passportExpires: '2021-08-16' },
      'warning passportExpires passport.expiresBeforeIssue',
    ],
    [{ birthDate: '2000-01-01', passportIssued: '1999-01-01' }, 'warning passportIssued passport.issuedBeforeBirth'],
    [{ birthDate: '2000-01-01', travellerType: 'INF' as const }, 'warning travellerType traveller.ageDiffers'],
    [{ email: 'gusev' }, 'error email email.unreadable'],
  ])('%j → %s', (fields, expected) => {
    expect(codes(fields)).toContain(expected);
  });
});

import { emptyPerson, NO_DETAILS } from '@anketa/client';
import { filledFrom, onlyOne } from './fill-from-client';

const client = (part: object) => ({
  ...emptyPerson(),
  ...NO_DETAILS,
  id: 'c',
  version: 1,
  match: 'exact' as const,
  ...part,
});
const typed = (part: object) => ({ ...emptyPerson(), ...part });
const vera = client({ surname: 'Семёнова', surnameLatin: 'SEMENOVA', firstName: 'Вера', phone: '12-34-56' });
const olga = client({ surname: 'Семенова', firstName: 'Ольга' });

describe('filling a tourist from the clients', () => {
  it('takes the only client of the surname, ё or е, Cyrillic or Latin', () => {
    expect(onlyOne([vera], typed({ surname: 'семенова' }))).toBe(vera);
    expect(onlyOne([vera], typed({ surnameLatin: 'Semenova' }))).toBe(vera);
  });

  it('takes nobody when two have the surname', () => {
    expect(onlyOne([vera, olga], typed({ surname: 'Семенова' }))).toBeNull();
  });

  it('takes nobody whose surname only begins so or is spelled otherwise', () => {
    expect(onlyOne([vera], typed({ surname: 'Семен' }))).toBeNull();
    expect(onlyOne([vera], typed({ surname: 'Semionova' }))).toBeNull();
  });

  it('takes nobody who contradicts what is typed already', () => {
    expect(onlyOne([vera], typed({ surname: 'Семенова', firstName: 'Анна' }))).toBeNull();
  });

  it('keeps the ticket and what the client lacks', () => {
    const person = filledFrom(vera, typed({ surname: 'семенова', ticketNumber: '555', email: 'vera@example.com' }));
    expect(person).toMatchObject({
      surname: 'Семёнова',
      phone: '12-34-56',
      ticketNumber: '555',
      email: 'vera@example.com',
    });
  });
});

import { emptyPerson, NO_DETAILS } from '@anketa/client';
import type { Client } from '../api/shapes';
import { type ClientPair, comparedIn, strongestFirst } from './client-pair';

const anna = { ...emptyPerson(), ...NO_DETAILS, id: '1', version: 1, surname: 'Зимина' } as unknown as Client;
const pair = (other: Partial<Client>, ...reasons: ClientPair['reasons']): ClientPair => ({
  one: { ...anna, birthDate: '1985-03-12', passportSeries: '71', passportNumber: '2345701', phone: '+7 900 100-20-30' },
  other: { ...anna, id: '2', ...other },
  reasons,
});

describe('pairs of clients', () => {
  it('begin with those for whom most speaks, a document before a name', () => {
    const [contact, passport, both] = [
      pair({}, 'contactAndName'),
      pair({}, 'passport'),
      pair({}, 'birthDateAndName', 'addressAndName'),
    ];
    expect(strongestFirst([contact, passport, both])).toEqual([both, passport, contact]);
  });

  it('have the same passport and telephone though they are written in two ways', () => {
    const two = pair({ passportNumber: '71 № 2345701', phone: '8 (900) 100 20 30' });
    expect(comparedIn(two, 'passport').same).toBe(true);
    expect(comparedIn(two, 'phone').same).toBe(true);
  });

  it('differ where one has nothing', () => {
    expect(comparedIn(pair({}), 'birthDate')).toEqual({ one: '12.03.1985', other: '', same: false });
  });
});

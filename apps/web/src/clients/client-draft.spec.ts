import { emptyPerson, NO_DETAILS } from '@anketa/client';
import { changesOf, draftOf, typedSince } from './client-draft';

const card = { series: 'AB', number: '17', kind: '', discount: 5, active: true };
const client = { ...emptyPerson(), ...NO_DETAILS, surname: 'Зимина', phone: '+7 900 000-00-00', cards: [card] };

describe('what a client form sends', () => {
  it('is nothing when nothing was changed', () => {
    expect(changesOf(draftOf(client), client)).toEqual({});
  });

  it('is the changed fields alone', () => {
    expect(changesOf({ ...draftOf(client), phone: null, employer: 'Ромашка' }, client)).toEqual({
      phone: null,
      employer: 'Ромашка',
    });
  });

  it('leaves out rows of lists that were added and left empty', () => {
    const blank = { series: '', number: ' ', kind: '', discount: 0, active: true };
    expect(changesOf({ ...draftOf(client), cards: [card, blank] }, client)).toEqual({});
  });

  it('is everything for a new client', () => {
    expect(changesOf({ ...draftOf(null), surname: 'Зимин' }, null)).toEqual({
      ...emptyPerson(),
      ...NO_DETAILS,
      surname: 'Зимин',
    });
  });

  it('does not take back what was typed while it was being saved', () => {
    const sent = { ...draftOf(client), employer: 'Ромашка' };
    expect(typedSince(sent, sent)).toEqual({});
    expect(typedSince(sent, { ...sent, employer: 'Ромашка-Тур', notes: 'у окна' })).toEqual({
      employer: 'Ромашка-Тур',
      notes: 'у окна',
    });
  });
});

import fc from 'fast-check';
import { type Client, NO_DETAILS } from './client';
import { CLIENT_FIELDS, mergeClients, type Taken, unmerge } from './merge';
import { emptyPerson } from './person';

const client = (values: Partial<Client>): Client => ({ ...emptyPerson(), ...structuredClone(NO_DETAILS), ...values });
const card = (number: string) => ({ series: 'A', number, kind: 'gold', discount: 5, active: true });

const word = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
const anyClient = fc.record({
  surname: word,
  phone: word,
  email: word,
  birthDate: fc.option(fc.constantFrom('1985-03-12', '1990-07-05'), { nil: null }),
  notes: word,
  cards: fc.uniqueArray(fc.constantFrom('1', '2', '3')).map((numbers) => numbers.map(card)),
});
const anyChoice = fc.dictionary(fc.constantFrom(...CLIENT_FIELDS), fc.constantFrom<Taken>('this', 'other'));

describe('merging two clients', () => {
  it('keeps what one has, fills what it lacks, joins the lists', () => {
    const merged = mergeClients(
      client({ surname: 'Зуев', cards: [card('1')] }),
      client({ surname: 'ЗУЕВ', phone: '1', cards: [card('1'), card('2')] }),
      {},
    );
    expect(merged).toMatchObject({ surname: 'Зуев', phone: '1', cards: [card('1'), card('2')] });
  });

  it('a chosen field comes from whom it was chosen, also when that is nothing', () => {
    expect(mergeClients(client({ phone: '1' }), client({ phone: null }), { phone: 'other' }).phone).toBeNull();
  });

  it('undone at once, the client is as it was, whoever was merged and whatever was chosen', () => {
    fc.assert(
      fc.property(anyClient, anyClient, anyChoice, (one, other, take) => {
        const before = client(one);
        const merged = mergeClients(before, client(other), take);
        expect(unmerge({ before, merged, now: merged })).toEqual({ client: before, conflicts: [] });
      }),
    );
  });

  it('undone after edits, every field is as before, or as edited and told', () => {
    fc.assert(
      fc.property(anyClient, anyClient, anyChoice, anyClient, (one, other, take, edits) => {
        const before = client(one);
        const merged = mergeClients(before, client(other), take);
        const now = { ...merged, ...edits };
        const undone = unmerge({ before, merged, now });
        for (const field of CLIENT_FIELDS) {
          const conflict = undone.conflicts.find((one) => one.field === field);
          expect(undone.client[field]).toEqual(conflict ? now[field] : before[field]);
        }
      }),
    );
  });
});

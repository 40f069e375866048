import { emptyPerson, type Person } from '@anketa/client';
import type { AcceptedRow } from './accept-rows';
import { chooseRows, knownRows } from './known-rows';

const person = (values: Partial<Person>): Person => ({ ...emptyPerson(), ...values });
const zimina = person({ surnameLatin: 'ZIMINA', passportSeries: '71', passportNumber: '2345701' });
const guseva = person({ surnameLatin: 'GUSEVA', passportSeries: '71', passportNumber: '2345702' });
const row = (line: number, tourist: Person, clientId: string | null = null) => ({ line, tourist, clientId });

describe('rows whose people are there already', () => {
  it('are told from the voucher and from earlier rows', () => {
    const rows = [row(2, zimina), row(3, guseva), row(4, guseva)];
    expect(knownRows(rows, [{ ...zimina, clientId: null }])).toEqual([
      { line: 2, reason: 'tourist.inVoucher' },
      { line: 4, reason: 'tourist.inList' },
    ]);
  });

  it('are told by their client, whatever else the list says of them', () => {
    const renamed = person({ surnameLatin: 'ORLOVA' });
    expect(knownRows([row(2, renamed, 'a')], [{ ...zimina, clientId: 'a' }])).toEqual([
      { line: 2, reason: 'tourist.inVoucher' },
    ]);
    expect(knownRows([row(2, renamed, 'b')], [{ ...zimina, clientId: 'a' }])).toEqual([]);
  });

  it('nobody is known on an empty voucher', () => {
    expect(knownRows([row(2, zimina), row(3, guseva)], [])).toEqual([]);
  });
});

describe('what becomes of the rows', () => {
  const accepted = (line: number, tourist: Person, clientId: string | null = null): AcceptedRow => ({
    line,
    tourist,
    clientId,
    decision: clientId ? 'link' : 'new',
    serviceIds: null,
  });
  const rows = [accepted(2, zimina), accepted(3, guseva), accepted(4, guseva, 'gone')];
  const now = { present: [{ ...zimina, clientId: null }], clients: new Set<string>() };
  const lines = (list: { line: number }[]) => list.map(({ line }) => line);

  it('a double of the voucher is left out when the agent said who are others', () => {
    const { taken, left } = chooseRows({ rows, otherPeople: [] }, now);
    expect(lines(taken)).toEqual([3]);
    expect(left).toEqual([
      { line: 2, reason: 'tourist.inVoucher' },
      { line: 4, reason: 'client.notFound' },
    ]);
  });

  it('a double the agent calls another person is stored without a word', () => {
    const { taken, warnings } = chooseRows({ rows, otherPeople: [2] }, now);
    expect(lines(taken)).toEqual([2, 3]);
    expect(warnings).toEqual([]);
  });

  it('a double is stored with a warning when nothing was said of others', () => {
    const { taken, warnings } = chooseRows({ rows }, now);
    expect(lines(taken)).toEqual([2, 3]);
    expect(warnings).toEqual([{ line: 2, reason: 'tourist.inVoucher' }]);
  });
});

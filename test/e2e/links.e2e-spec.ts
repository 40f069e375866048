import { startSignedIn, type TestApp } from '../app/test-app';

const TRIP = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
const ZUEV = {
  surname: 'Зуев',
  firstName: 'Олег',
  surnameLatin: 'ZUEV',
  firstNameLatin: 'OLEG',
  birthDate: '1985-03-12',
};
const LIST = [
  'Фамилия лат.\tИмя лат.\tДата рожд.\tЗагранпаспорт\tБилет',
  'ZUEV\tOLEG\t12.03.1985\t71 1234567\t5556123456789',
  'BELOVA\tNINA\t05.07.1990\t71 1234568\t',
].join('\n');

describe('tourists and the clients they are copies of', () => {
  let test: TestApp;
  let voucher: { id: string };
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    voucher = (await test.agent.post('/api/vouchers').send(TRIP)).body;
  });

  const add = async (body: object) =>
    (await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(body).expect(201)).body;
  const link = (tourist: { id: string }, body: object) =>
    test.agent.post(`/api/tourists/${tourist.id}/client`).send(body);
  const client = async (id: string) => (await test.agent.get(`/api/clients/${id}`).expect(200)).body;
  const people = async () => (await test.agent.get(`/api/vouchers/${voucher.id}/tourists`)).body.items;

  it('a tourist becomes a client, and what is changed after is asked about field by field', async () => {
    const tourist = await add({ ...ZUEV, phone: '1', ticketNumber: '5556123456789' });
    const { body: added } = await link(tourist, { action: 'add' }).expect(200);
    expect(added.clientDifferences).toEqual([]);
    expect(await client(added.tourist.clientId)).toMatchObject({ ...ZUEV, phone: '1', ticketNumber: null });
    await link(tourist, { action: 'add' }).expect(400);
    const { body: changed } = await test.agent
      .patch(`/api/tourists/${tourist.id}`)
      .send({ phone: '2', surnameLatin: 'ZUYEV' })
      .expect(200);
    expect(changed.clientDifferences).toEqual([
      { field: 'surnameLatin', tourist: 'ZUYEV', client: 'ZUEV' },
      { field: 'phone', tourist: '2', client: '1' },
    ]);
    const { body: overwritten } = await link(tourist, { action: 'overwrite', fields: ['phone'] }).expect(200);
    expect(overwritten.clientDifferences).toEqual([{ field: 'surnameLatin', tourist: 'ZUYEV', client: 'ZUEV' }]);
    const { body: taken } = await link(tourist, { action: 'take', fields: ['surnameLatin'] }).expect(200);
    expect(taken).toMatchObject({ tourist: { surnameLatin: 'ZUEV', phone: '2' }, clientDifferences: [] });
  });

  it('linking an existing client changes nothing by itself; taking fills what the client knows', async () => {
    const { body: known } = await test.agent
      .post('/api/clients')
      .send({ ...ZUEV, email: 'zuev@mail.example' })
      .expect(201);
    const tourist = await add({ surname: 'Зуев', phone: '7' });
    const { body: linked } = await link(tourist, { action: 'link', clientId: known.id }).expect(200);
    expect(linked).toMatchObject({ tourist: { clientId: known.id, email: null } });
    const { body: taken } = await link(tourist, { action: 'take' }).expect(200);
    expect(taken.tourist).toMatchObject({ ...ZUEV, email: 'zuev@mail.example', phone: '7' });
    await test.agent.delete(`/api/clients/${known.id}`).expect(204);
    expect((await test.agent.get(`/api/tourists/${tourist.id}`)).body).toMatchObject({ ...ZUEV, clientId: null });
  });

  it('an unknown client, a link that is not there, an unknown field are refused', async () => {
    const tourist = await add(ZUEV);
    await link(tourist, { action: 'link', clientId: '00000000-0000-4000-8000-000000000000' }).expect(404);
    expect((await link(tourist, { action: 'overwrite' }).expect(400)).body.issues[0].code).toBe('client.notLinked');
    await link(tourist, { action: 'take', fields: ['shoeSize'] }).expect(400);
    await link(tourist, { action: 'adopt' }).expect(400);
  });

  it('a pasted list knows the clients, in another alphabet too, and says why', async () => {
    const { body: known } = await test.agent
      .post('/api/clients')
      .send({ surname: 'Белова', firstName: 'Нина', birthDate: '1990-07-05' });
    const { body } = await test.agent.post('/api/imports/preview').send({ text: LIST }).expect(200);
    expect(body.rows[1].match).toEqual({ kind: 'client', clientId: known.id, reasons: ['birthDateAndName'] });
    await test.agent.delete(`/api/clients/${known.id}`);
  });

  it('rows update or link their clients as decided, and taking the import back restores the clients', async () => {
    const { body: zuev } = await test.agent
      .post('/api/clients')
      .send({ ...ZUEV, passportSeries: '71', passportNumber: '1234567', phone: '1' });
    const { body: preview } = await test.agent.post('/api/imports/preview').send({ text: LIST });
    expect(preview.rows[0].match).toMatchObject({ kind: 'client', clientId: zuev.id });
    const [first, second] = preview.rows;
    const rows = [
      { line: first.line, tourist: { ...first.tourist, phone: '2' }, decision: 'update', clientId: zuev.id },
      { line: second.line, tourist: second.tourist, decision: 'new' },
      { line: 9, tourist: { surname: 'Зуев' }, decision: 'link', clientId: zuev.id },
      { line: 10, tourist: { surname: 'Орлов' }, decision: 'link', clientId: '00000000-0000-4000-8000-000000000000' },
    ];
    const { body: result } = await test.agent
      .post(`/api/vouchers/${voucher.id}/imports`)
      .send({ key: 'a', rows })
      .expect(201);
    expect(result).toMatchObject({
      created: 1,
      updated: 1,
      linked: 1,
      skipped: [{ line: 10, reason: 'client.notFound' }],
    });
    expect((await people()).map(({ clientId }: { clientId: string | null }) => clientId)).toEqual([
      zuev.id,
      null,
      zuev.id,
    ]);
    expect(await client(zuev.id)).toMatchObject({ phone: '2', ticketNumber: null });
    await test.agent.post(`/api/imports/${result.importId}/revert`).expect(200);
    expect(await client(zuev.id)).toMatchObject({ phone: '1' });
    expect(await people()).toEqual([]);
  });
});

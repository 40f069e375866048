import { startSignedIn, type TestApp } from '../app/test-app';

const TRIP = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };

function row(line: number, tourist: object, decision = 'new') {
  return { line, tourist, decision };
}

describe('importing a list into a voucher', () => {
  let test: TestApp;
  let voucher: { id: string; services: { id: string }[] };
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    const services = [{ kind: 'hotel', name: 'Hotel Primorsky' }];
    voucher = (await test.agent.post('/api/vouchers').send({ ...TRIP, services })).body;
  });

  const send = (body: object) => test.agent.post(`/api/vouchers/${voucher.id}/imports`).send(body);
  const people = async () => (await test.agent.get(`/api/vouchers/${voucher.id}/tourists`)).body.items;
  const group = Array.from({ length: 40 }, (_, index) =>
    row(index + 2, { surnameLatin: `ZUEV${'ABCDEFGHIJ'[index % 10]}`, sex: 'M' }),
  );

  it('takes the rows in their order, with the services for all or their own', async () => {
    const serviceIds = voucher.services.map(({ id }) => id);
    const rows = [row(2, { surname: 'Зуев' }), { ...row(3, { surname: 'Белова' }), serviceIds: [] }];
    const { body } = await send({ key: 'a', rows, serviceIds }).expect(201);
    expect(body).toEqual({ importId: expect.any(String), created: 2, updated: 0, linked: 0, skipped: [] });
    expect(
      (await people()).map(({ surname, serviceIds: used }: { surname: string; serviceIds: string[] }) => [
        surname,
        used,
      ]),
    ).toEqual([
      ['Зуев', serviceIds],
      ['Белова', []],
    ]);
  });

  it('the same key twice, also at one time, imports once', async () => {
    const both = await Promise.all([send({ key: 'same', rows: group }), send({ key: 'same', rows: group })]);
    const again = await send({ key: 'same', rows: group }).expect(201);
    expect(both.map(({ body }) => body.importId)).toEqual([again.body.importId, again.body.importId]);
    expect(await people()).toHaveLength(40);
  });

  it('rows the agent leaves out, without a name, or with a client nobody knows are skipped with their reason', async () => {
    const unknown = { ...row(4, { surname: 'Орлов' }, 'update'), clientId: '00000000-0000-4000-8000-000000000000' };
    const rows = [row(2, { surname: 'Зуев' }, 'skip'), row(3, { sex: 'M' }), unknown, row(5, { surname: 'Белова' })];
    const { body } = await send({ key: 'b', rows }).expect(201);
    expect(body.created).toBe(1);
    expect(body.skipped).toEqual([
      { line: 2, reason: 'decision.skip' },
      { line: 3, reason: 'tourist.noName' },
      { line: 4, reason: 'client.notFound' },
    ]);
  });

  it('a malformed row stores nothing and is named', async () => {
    const { body } = await send({
      key: 'c',
      rows: [row(2, { surname: 'Зуев' }), row(3, { surname: 'Белова', height: '170' })],
    }).expect(400);
    expect(body.issues[0]).toMatchObject({ path: 'rows.1.tourist.height', code: 'field.unknown' });
    expect(await people()).toHaveLength(0);
  });

  it('is taken back as long as nobody was changed since', async () => {
    const { body: imported } = await send({ key: 'd', rows: group });
    const { body } = await test.agent.post(`/api/imports/${imported.importId}/revert`).expect(200);
    expect(body).toEqual({ deleted: 40 });
    expect(await people()).toHaveLength(0);
    const { body: history } = await test.agent.get(`/api/vouchers/${voucher.id}/imports`).expect(200);
    expect(history.items).toEqual([
      expect.objectContaining({ importId: imported.importId, created: 40, revertedAt: expect.any(String) }),
    ]);
  });

  it('is not taken back over a change made by hand', async () => {
    const { body: imported } = await send({ key: 'e', rows: group });
    const [first] = await people();
    await test.agent.patch(`/api/tourists/${first.id}`).send({ phone: '1' }).expect(200);
    const { body } = await test.agent.post(`/api/imports/${imported.importId}/revert`).expect(409);
    expect(body.issues[0]).toMatchObject({ code: 'import.touched', params: { count: 1 } });
    expect(await people()).toHaveLength(40);
  });

  it('takes chosen people from an earlier voucher, without their tickets', async () => {
    const rows = [row(2, { surname: 'Зуев', ticketNumber: '5556123456789' }), row(3, { surname: 'Белова' })];
    await send({ key: 'f', rows });
    const [zuev] = await people();
    const { body: next } = await test.agent.post('/api/vouchers').send(TRIP);
    const { body } = await test.agent
      .post(`/api/vouchers/${next.id}/imports/from-voucher`)
      .send({ voucherId: voucher.id, touristIds: [zuev.id], serviceIds: [] })
      .expect(201);
    expect(body.created).toBe(1);
    const { body: list } = await test.agent.get(`/api/vouchers/${next.id}/tourists`);
    expect(list.items).toMatchObject([{ surname: 'Зуев', ticketNumber: null }]);
  });

  it('a thousand rows keep their order', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      row(index, { surnameLatin: 'ZUEV', phone: String(index) }),
    );
    await send({ key: 'g', rows }).expect(201);
    const { body } = await test.agent.get(`/api/vouchers/${voucher.id}/tourists?limit=500`);
    expect(body.items.map(({ phone }: { phone: string }) => Number(phone))).toEqual(
      Array.from({ length: 500 }, (_, index) => index),
    );
  });
});

import { startSignedIn, type TestApp } from '../app/test-app';

const ZUEV = {
  surname: 'Зуев',
  firstName: 'Олег',
  surnameLatin: 'ZUEV',
  firstNameLatin: 'OLEG',
  sex: 'M',
  birthDate: '1985-03-12',
};

describe('tourists of a voucher', () => {
  let test: TestApp;
  let voucher: { id: string; services: { id: string }[] };
  beforeAll(async () => {
    test = await startSignedIn();
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
    const services = [
      { kind: 'hotel', name: 'Hotel Primorsky' },
      { kind: 'flight', name: 'NN 121' },
    ];
    voucher = (await test.agent.post('/api/vouchers').send({ ...trip, services })).body;
  });
  afterAll(() => test.stop());

  const add = (body: object) => test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(body);

  it('a tourist has every field, null where nothing is known, and a place in the list', async () => {
    const { body } = await add({ ...ZUEV, serviceIds: [voucher.services[0]?.id] }).expect(201);
    expect(body).toMatchObject({
      ...ZUEV,
      position: 1,
      patronymic: null,
      passportNumber: null,
      clientId: null,
      version: 1,
    });
    expect(body.serviceIds).toEqual([voucher.services[0]?.id]);
    expect((await test.agent.get(`/api/tourists/${body.id}`).expect(200)).body).toEqual(body);
  });

  it('a change touches what it names; null empties a field', async () => {
    const { body: tourist } = await add({ ...ZUEV, phone: '+7 900 000-00-00' });
    const { body } = await test.agent
      .patch(`/api/tourists/${tourist.id}`)
      .send({ phone: null, passportSeries: '71' })
      .expect(200);
    expect(body).toEqual({
      tourist: { ...tourist, phone: null, passportSeries: '71', version: 2 },
      clientDifferences: [],
    });
  });

  it('two agents change one tourist: the second is told and nothing is overwritten', async () => {
    const { body: tourist } = await add(ZUEV);
    const change = (values: object) =>
      test.agent.patch(`/api/tourists/${tourist.id}`).send({ ...values, version: tourist.version });
    const both = await Promise.all([change({ phone: '1' }), change({ email: 'zuev@mail.example' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('tourist.changedMeanwhile');
  });

  it('a removed service leaves the people who used it', async () => {
    const { body: tourist } = await add({ ...ZUEV, serviceIds: voucher.services.map(({ id }) => id) });
    const [hotel] = voucher.services;
    await test.agent
      .patch(`/api/vouchers/${voucher.id}`)
      .send({ services: [{ ...hotel, kind: 'hotel', name: 'Hotel Primorsky' }] });
    expect((await test.agent.get(`/api/tourists/${tourist.id}`)).body.serviceIds).toEqual([hotel?.id]);
  });

  it("another voucher's service, an unknown field and an impossible date are refused by name", async () => {
    const foreign = '00000000-0000-4000-8000-000000000000';
    const codes = async (body: object) => {
      const answer = await add(body).expect(400);
      return answer.body.issues.map((issue: { path: string; code: string }) => `${issue.path} ${issue.code}`);
    };
    expect(await codes({ ...ZUEV, serviceIds: [foreign] })).toEqual(['serviceIds voucher.serviceUnknown']);
    expect(await codes({ ...ZUEV, shoeSize: '43' })).toEqual(['shoeSize field.unknown']);
    expect(await codes({ ...ZUEV, birthDate: '1985-02-29' })).toEqual(['birthDate field.date']);
    expect(await codes({ ...ZUEV, sex: 'male' })).toEqual(['sex field.oneOf']);
  });

  it('deleted is gone, once', async () => {
    const { body: tourist } = await add(ZUEV);
    await test.agent.delete(`/api/tourists/${tourist.id}`).expect(204);
    await test.agent.delete(`/api/tourists/${tourist.id}`).expect(404);
  });

  it('the list comes in pages, in order', async () => {
    const url = `/api/vouchers/${voucher.id}/tourists`;
    const { body: all } = await test.agent.get(url).expect(200);
    const { body: first } = await test.agent.get(`${url}?limit=2`).expect(200);
    const { body: rest } = await test.agent.get(`${url}?cursor=${first.next}`).expect(200);
    expect([...first.items, ...rest.items]).toEqual(all.items);
    const places = all.items.map(({ position }: { position: number }) => position);
    expect(places).toEqual(places.toSorted((a: number, b: number) => a - b));
  });
});

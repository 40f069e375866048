import { startSignedIn, type TestApp } from '../app/test-app';

const TRIP = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
const HOTEL = { kind: 'hotel', name: 'Hotel Primorsky, Nice', from: '2027-01-03', to: '2027-01-10' };

describe('vouchers', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());

  const create = (body: object) => test.agent.post('/api/vouchers').send(body);

  it('a voucher gets the next free number, and its services get ids', async () => {
    await create({ ...TRIP, number: '2' }).expect(201);
    const first = await create({ ...TRIP, services: [HOTEL, { kind: 'flight', name: 'NN 121' }] }).expect(201);
    expect(first.body).toMatchObject({ number: '1', ...TRIP, touristCount: 0 });
    expect(first.body.services).toEqual([
      { ...HOTEL, id: expect.any(String) },
      { kind: 'flight', name: 'NN 121', from: null, to: null, id: expect.any(String) },
    ]);
    expect((await create(TRIP).expect(201)).body.number).toBe('3');
  });

  it('a number is given once', async () => {
    const { body } = await create({ ...TRIP, number: '2' }).expect(409);
    expect(body.issues).toEqual([
      { path: 'number', code: 'voucher.numberTaken', severity: 'error', params: { value: '2' } },
    ]);
  });

  it.each([
    [{ ...TRIP, departureDate: '2027-01-02' }, 'departureDate', 'voucher.backwards'],
    [{ ...TRIP, arrivalDate: '2027-02-30' }, 'arrivalDate', 'field.date'],
    [{ ...TRIP, country: 'Франция' }, 'country', 'field.country'],
    [{ ...TRIP, colour: 'red' }, 'colour', 'field.unknown'],
    [{ ...TRIP, services: [{ ...HOTEL, kind: 'boat' }] }, 'services.0.kind', 'field.oneOf'],
    [{ ...TRIP, services: [{ ...HOTEL, to: '2027-01-01' }] }, 'services.0.to', 'voucher.serviceBackwards'],
    [{ ...TRIP, price: '125 000' }, 'price', 'price.noCurrency'],
    [{ ...TRIP, price: 'дорого' }, 'price', 'price.unreadable'],
    [{ ...TRIP, number: 'a\u0000b' }, 'number', 'field.controlCharacter'],
  ])('%j is refused with the place of the fault', async (body, path, code) => {
    const answer = await create(body).expect(400);
    expect(answer.body.issues.map((issue: { path: string; code: string }) => [issue.path, issue.code])).toContainEqual([
      path,
      code,
    ]);
  });

  it('a changed voucher keeps the services it is given again, and drops the rest', async () => {
    const { body: voucher } = await create({ ...TRIP, services: [HOTEL, { kind: 'flight', name: 'NN 121' }] });
    const [hotel] = voucher.services;
    const { body } = await test.agent
      .patch(`/api/vouchers/${voucher.id}`)
      .send({ departureDate: '2027-01-12', services: [{ kind: 'visa', name: 'Виза' }, hotel] })
      .expect(200);
    expect(body.departureDate).toBe('2027-01-12');
    expect(body.services.map(({ kind, id }: { kind: string; id: string }) => [kind, id === hotel.id])).toEqual([
      ['visa', false],
      ['hotel', true],
    ]);
  });

  it('is found by number, arrival and tourist, and paged newest first', async () => {
    const { body: voucher } = await create({
      ...TRIP,
      number: 'Z-100%',
      arrivalDate: '2028-05-01',
      departureDate: '2028-05-08',
    });
    await test.agent
      .post(`/api/vouchers/${voucher.id}/tourists`)
      .send({ surname: 'Щербакова', surnameLatin: 'SHCHERBAKOVA' })
      .expect(201);
    const found = async (query: string) => {
      const { body } = await test.agent.get(`/api/vouchers?${query}`).expect(200);
      return body.items.map(({ number }: { number: string }) => number);
    };
    expect(await found('number=Z-100%25')).toEqual(['Z-100%']);
    expect(await found('number=%25')).toEqual([]);
    expect(await found('arrivalFrom=2028-05-01&arrivalTo=2028-05-01')).toEqual(['Z-100%']);
    expect(await found('tourist=щерб')).toEqual(['Z-100%']);
    expect(await found('tourist=%25')).toEqual([]);
    const first = await test.agent.get('/api/vouchers?limit=2').expect(200);
    const second = await test.agent.get(`/api/vouchers?limit=2&cursor=${first.body.next}`).expect(200);
    expect([...first.body.items, ...second.body.items].map(({ number }) => number)).toEqual(['Z-100%', '4', '3', '1']);
    const { body } = await test.agent.get('/api/vouchers?cursor=nonsense').expect(400);
    expect(body.issues[0].code).toBe('field.cursor');
  });

  it('a tourist is found by name in any spelling, whatever alphabet it stands in, and told', async () => {
    const trips = await Promise.all([create(TRIP), create(TRIP)]);
    const [cyrillic, latin] = trips.map(({ body }) => body.id);
    const add = (id: string, person: object) =>
      test.agent.post(`/api/vouchers/${id}/tourists`).send(person).expect(201);
    await add(cyrillic, { surname: 'Щукина', firstName: 'Юлия' });
    await add(cyrillic, { surname: 'Шарлов', firstName: 'Олег' });
    await add(latin, { surnameLatin: 'SHCHUKINA', firstNameLatin: 'IULIIA' });
    const found = async (tourist: string) => {
      const { body } = await test.agent.get('/api/vouchers').query({ tourist }).expect(200);
      return new Map(body.items.map((one: { id: string; found: string[] }) => [one.id, one.found]));
    };
    const both = new Map([
      [latin, ['SHCHUKINA IULIIA']],
      [cyrillic, ['Щукина Юлия']],
    ]);
    const spellings = ['Щукина', 'щук', 'юлия  щу', 'Shchuk', 'Chtchoukina Ioul', 'Yuliya', 'Shtchukina', 'oerbyf'];
    for (const spelling of spellings) expect([spelling, await found(spelling)]).toEqual([spelling, both]);
    expect(await found('ifhkj')).toEqual(new Map([[cyrillic, ['Шарлов Олег']]]));
    expect(await found('Шарлова')).toEqual(new Map());
  });

  it('a price is taken as it is written, kept with its currency, changed and taken away', async () => {
    const { body } = await create({ ...TRIP, price: '125 000,50 руб.' }).expect(201);
    expect(body.price).toBe('125000.50 RUB');
    const change = async (patch: object) => (await test.agent.patch(`/api/vouchers/${body.id}`).send(patch)).body;
    expect((await change({ country: 'ITA' })).price).toBe('125000.50 RUB');
    expect((await change({ price: '€1250' })).price).toBe('1250.00 EUR');
    expect((await change({ price: '1250' })).issues).toMatchObject([{ path: 'price', code: 'price.noCurrency' }]);
    expect((await change({ price: null })).price).toBeNull();
  });

  it('is deleted with its tourists and services, and a second time it is not there', async () => {
    const { body } = await create({ ...TRIP, number: 'gone', services: [HOTEL] }).expect(201);
    const tourist = await test.agent.post(`/api/vouchers/${body.id}/tourists`).send({ surname: 'Белова' }).expect(201);
    await test.agent.delete(`/api/vouchers/${body.id}`).expect(204);
    await test.agent.get(`/api/tourists/${tourist.body.id}`).expect(404);
    await test.agent.delete(`/api/vouchers/${body.id}`).expect(404);
    await create({ ...TRIP, number: 'gone' }).expect(201);
  });

  it('an unknown voucher is 404, a malformed id 400', async () => {
    await test.agent.get('/api/vouchers/00000000-0000-4000-8000-000000000000').expect(404);
    await test.agent.get("/api/vouchers/1' OR '1'='1").expect(400);
  });
});

import { request } from 'node:http';
import { startSignedIn, type TestApp } from '../app/test-app';

const TRIP = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
const ZIMINA = {
  surnameLatin: 'ZIMINA',
  firstNameLatin: 'VERA',
  birthDate: '1985-03-12',
  passportSeries: '71',
  passportNumber: '2345701',
};

const person = (index: number) => ({
  surnameLatin: `ORLOV${'ABCDEFGHIJ'[index % 10]}`,
  firstNameLatin: 'IGOR',
  birthDate: '1980-01-01',
  passportSeries: '72',
  passportNumber: String(1_000_000 + index),
});
const row = (line: number, tourist: object, decision = 'new', more: object = {}) => ({
  line,
  tourist,
  decision,
  ...more,
});

describe('a list against what is in the base already', () => {
  let test: TestApp;
  let voucher: { id: string };
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    voucher = (await test.agent.post('/api/vouchers').send(TRIP)).body;
  });

  const send = (body: object) => test.agent.post(`/api/vouchers/${voucher.id}/imports`).send(body);
  const people = async () => (await test.agent.get(`/api/vouchers/${voucher.id}/tourists?limit=500`)).body.items;
  const group = Array.from({ length: 300 }, (_, index) => row(index + 2, person(index)));

  it('says who is a client, why, and whether that is certain', async () => {
    const { body: client } = await test.agent.post('/api/clients').send(ZIMINA).expect(201);
    const rows = [
      { surnameLatin: 'GUSEVA', firstNameLatin: 'INGA', birthDate: '1990-06-02' },
      ZIMINA,
      { surname: 'Зимина', firstName: 'Вера', birthDate: '1985-03-12' },
      { surnameLatin: 'ORLOVA', passportSeries: '71', passportNumber: '2345701' },
    ];
    const { body } = await test.agent.post('/api/imports/match').send({ rows }).expect(200);
    expect(body.items).toEqual([
      { row: 1, client: { clientId: client.id, reasons: ['passport', 'birthDateAndName'], certain: true } },
      { row: 2, client: { clientId: client.id, reasons: ['birthDateAndName'], certain: false } },
      { row: 3, client: { clientId: client.id, reasons: ['passport'], certain: false } },
    ]);
    const { body: bad } = await test.agent
      .post('/api/imports/match')
      .send({ rows: [{ height: '170' }] })
      .expect(400);
    expect(bad.issues[0]).toMatchObject({ path: 'rows.0.height', code: 'field.unknown' });
  });

  it('links, updates and leaves clients alone as decided for each row, and takes it back whole', async () => {
    const { body: client } = await test.agent.post('/api/clients').send({ ...person(500), phone: '1' });
    const { body: other } = await test.agent.post('/api/clients').send({ ...person(501), phone: '1' });
    const rows = [
      row(2, { ...person(500), phone: '2' }, 'link', { clientId: client.id }),
      row(3, { ...person(501), phone: '2' }, 'update', { clientId: other.id }),
      row(4, person(502)),
    ];
    const { body } = await send({ key: 'link', rows }).expect(201);
    expect(body).toMatchObject({ created: 1, updated: 1, linked: 1, skipped: [] });
    const phoneOf = async (id: string) => (await test.agent.get(`/api/clients/${id}`)).body.phone;
    expect([await phoneOf(client.id), await phoneOf(other.id)]).toEqual(['1', '2']);
    expect((await people()).map(({ clientId }: { clientId: string | null }) => clientId)).toEqual([
      client.id,
      other.id,
      null,
    ]);
    await test.agent.post(`/api/imports/${body.importId}/revert`).expect(200);
    expect([await phoneOf(other.id), (await people()).length]).toEqual(['1', 0]);
  });

  it('a tourist who is a client has what the list lacks, so the questionnaire is filled from the base; a new one has not', async () => {
    const inBase = {
      ...{ surname: 'Снегирёва', firstName: 'Инна', birthDate: '1979-04-05', sex: 'F', citizenship: 'RUS' },
      ...{ surnameLatin: 'SNEGIREVA', firstNameLatin: 'INNA', birthPlace: 'г. Тверь', birthCountry: 'RUS' },
      ...{
        passportSeries: '71',
        passportNumber: '7000701',
        passportIssued: '2021-02-03',
        passportExpires: '2031-02-03',
      },
    };
    const { body: client } = await test.agent.post('/api/clients').send(inBase).expect(201);
    const listed = { surname: 'Снегирева', firstName: 'Инна', birthDate: '1979-04-05' };
    const renewed = { ...listed, passportSeries: '75', passportNumber: '1000701' };
    const rows = [
      row(2, listed, 'link', { clientId: client.id }),
      row(3, renewed, 'link', { clientId: client.id }),
      row(4, listed, 'new'),
    ];
    await send({ key: 'completed', rows }).expect(201);
    const [known, withNewPassport, stranger] = await people();
    expect(known).toMatchObject({ ...inBase, surname: 'Снегирева', clientId: client.id });
    expect(withNewPassport).toMatchObject({
      ...renewed,
      surnameLatin: null,
      passportExpires: null,
      citizenship: 'RUS',
    });
    expect(stranger).toMatchObject({ ...listed, surnameLatin: null, passportNumber: null, citizenship: null });
    const { body } = await test.agent.get(`/api/tourists/${known.id}/questionnaires/schengen-2020`).expect(200);
    expect(body.answers).toMatchObject({
      surname: { value: 'SNEGIREVA', source: 'known' },
      passportNumber: { value: '717000701', source: 'known' },
    });
  });

  it('two agents with one list at one time: whoever comes second is told, and makes no doubles when he said who are others', async () => {
    const both = await Promise.all([
      send({ key: 'first agent', rows: group, otherPeople: [] }),
      send({ key: 'second agent', rows: group, otherPeople: [] }),
    ]);
    const counts = both.map(({ body }) => [body.created, body.skipped.length]).toSorted(([a], [b]) => a - b);
    expect(counts).toEqual([
      [0, 300],
      [300, 0],
    ]);
    expect(both.flatMap(({ body }) => body.skipped)[0]).toEqual({ line: 2, reason: 'tourist.inVoucher' });
    expect(await people()).toHaveLength(300);
    const { body: warned } = await send({ key: 'a program', rows: group.slice(0, 2) }).expect(201);
    expect(warned).toMatchObject({ created: 2, warnings: [{ line: 2 }, { line: 3, reason: 'tourist.inVoucher' }] });
    const { body: others } = await send({ key: 'c', rows: group.slice(0, 2), otherPeople: [3] }).expect(201);
    expect(others).toMatchObject({ created: 1, skipped: [{ line: 2, reason: 'tourist.inVoucher' }] });
  });

  it('a client linked to two rows is a double, whatever the rows say of him', async () => {
    const { body: client } = await test.agent.post('/api/clients').send(person(600));
    const rows = [2, 3].map((line) => row(line, person(600 + line), 'link', { clientId: client.id }));
    const { body } = await send({ key: 'twice', rows }).expect(201);
    expect(body.warnings).toEqual([{ line: 3, reason: 'tourist.inList' }]);
  });

  it('a list cut off on its way stores nothing; one whose answer nobody waited for is stored whole, once', async () => {
    const { port } = test.app.getHttpServer().address() as { port: number };
    const { body: token } = await test.agent.post('/api/tokens').send({ name: 'program' });
    const body = JSON.stringify({ key: 'cut', rows: group });
    const post = () =>
      request({
        port,
        method: 'POST',
        path: `/api/vouchers/${voucher.id}/imports`,
        headers: {
          Authorization: `Bearer ${token.token}`,
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
        },
      }).on('error', () => {});
    const gone = (cut: ReturnType<typeof post>) => new Promise((resolve) => cut.on('close', resolve));

    const half = post();
    half.write(body.slice(0, body.length / 2), () => half.destroy());
    await gone(half);
    expect(await people()).toHaveLength(0);

    const whole = post();
    whole.end(body, () => whole.destroy());
    await gone(whole);
    const { body: again } = await send({ key: 'cut', rows: group }).expect(201);
    expect(again.created).toBe(300);
    expect(await people()).toHaveLength(300);
    const { body: history } = await test.agent.get(`/api/vouchers/${voucher.id}/imports`);
    expect(history.items).toHaveLength(1);
  });

  it('one key for people of an earlier voucher copies them once, and nobody who is there already', async () => {
    await send({ key: 'earlier', rows: group.slice(0, 3) });
    const { body: next } = await test.agent.post('/api/vouchers').send(TRIP);
    const copy = (key: string) =>
      test.agent
        .post(`/api/vouchers/${next.id}/imports/from-voucher`)
        .send({ key, voucherId: voucher.id, otherPeople: [] })
        .expect(201);
    const [{ body: first }, { body: same }] = [await copy('x'), await copy('x')];
    expect(same).toEqual(first);
    const { body: second } = await copy('y');
    expect(second).toMatchObject({ created: 0, skipped: [{}, {}, { reason: 'tourist.inVoucher' }] });
  });
});

import { readFile, readTable } from '@anketa/import';
import { startSignedIn, type TestApp } from '../app/test-app';

interface Change {
  by: string;
  kind: string;
  fields: { field: string; before: unknown; after: unknown }[];
}

describe('what there was with a client', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());

  const create = async (client: object) => (await test.agent.post('/api/clients').send(client).expect(201)).body;
  const history = async (id: string): Promise<{ trips: object[]; changes: Change[] }> =>
    (await test.agent.get(`/api/clients/${id}/history`).expect(200)).body;

  it('who changed what, the newest first; gone with the client', async () => {
    const client = await create({ surname: 'Зуева', firstName: 'Инна' });
    await test.agent.patch(`/api/clients/${client.id}`).send({ phone: '+7 900 000-00-01' }).expect(200);
    await test.agent.patch(`/api/clients/${client.id}`).send({ phone: '+7 900 000-00-01' }).expect(200);
    const { changes } = await history(client.id);
    expect(changes.map(({ kind, by }) => `${kind} ${by}`)).toEqual(['changed Вера Орлова', 'created Вера Орлова']);
    expect(changes[0]?.fields).toEqual([{ field: 'phone', before: null, after: '+7 900 000-00-01' }]);
    await test.agent.delete(`/api/clients/${client.id}`).expect(204);
    await test.agent.get(`/api/clients/${client.id}/history`).expect(404);
    const rows = await test.database.source.query('SELECT 1 FROM client_change WHERE client_id = $1', [client.id]);
    expect(rows).toEqual([]);
  });

  it('whoever saves second is told who was first', async () => {
    const client = await create({ surname: 'Белов' });
    await test.agent.patch(`/api/clients/${client.id}`).send({ version: 1, notes: 'a' }).expect(200);
    const { body } = await test.agent.patch(`/api/clients/${client.id}`).send({ version: 1, notes: 'b' }).expect(409);
    expect(body.issues[0].params.by).toBe('Вера Орлова');
  });

  it('trips with their answers', async () => {
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
    const { body: voucher } = await test.agent.post('/api/vouchers').send(trip);
    const { body: tourist } = await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send({ surname: 'Орлов' });
    const { body: linked } = await test.agent.post(`/api/tourists/${tourist.id}/client`).send({ action: 'add' });
    const form = `/api/tourists/${tourist.id}/questionnaires/schengen-2020`;
    await test.agent
      .put(form)
      .send({ answers: { purpose: 'tourism' } })
      .expect(200);
    expect((await history(linked.tourist.clientId)).trips).toEqual([
      { voucherId: voucher.id, number: voucher.number, ...trip, touristId: tourist.id, answers: 1 },
    ]);
  });

  it('a tourist’s earlier trips: of the same client, with answers, and no more than a list of them needs', async () => {
    const client = await create({ surname: 'Ершова', firstName: 'Алла' });
    const travel = async (country: string, arrivalDate: string, purpose?: string): Promise<string> => {
      const trip = { country, arrivalDate, departureDate: arrivalDate };
      const { body: voucher } = await test.agent.post('/api/vouchers').send(trip).expect(201);
      const tourist = { surname: 'Ершова' };
      const { body } = await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(tourist).expect(201);
      const link = { action: 'link', clientId: client.id };
      await test.agent.post(`/api/tourists/${body.id}/client`).send(link).expect(200);
      const form = `/api/tourists/${body.id}/questionnaires/schengen-2020`;
      if (purpose) await test.agent.put(form).send({ answers: { purpose } }).expect(200);
      return body.id;
    };
    const older = await travel('FRA', '2026-05-01', 'tourism');
    await travel('ITA', '2026-06-01');
    const newer = await travel('ESP', '2026-07-01', 'business');
    const now = await travel('GRC', '2027-05-01', 'tourism');
    const { body } = await test.agent.get(`/api/tourists/${now}/earlier-trips`).expect(200);
    expect(body).toEqual({
      items: [
        { touristId: newer, country: 'ESP', arrivalDate: '2026-07-01', answers: 1 },
        { touristId: older, country: 'FRA', arrivalDate: '2026-05-01', answers: 1 },
      ],
    });
    const { body: voucher } = await test.agent
      .post('/api/vouchers')
      .send({ country: 'FRA', arrivalDate: '2027-06-01', departureDate: '2027-06-02' });
    const { body: nobody } = await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send({ surname: 'Орлов' });
    expect((await test.agent.get(`/api/tourists/${nobody.id}/earlier-trips`).expect(200)).body).toEqual({ items: [] });
    await test.agent.get(`/api/tourists/${client.id}/earlier-trips`).expect(404);
  });

  it('family is told from both sides, follows a merge, and comes back with its undo', async () => {
    const mother = await create({ surname: 'Лапшина', firstName: 'Вера' });
    const child = await create({ surname: 'Лапшин', firstName: 'Лев' });
    const twin = await create({ surname: 'Лапшина', firstName: 'Верочка' });
    const family = async (id: string) =>
      (await test.agent.get(`/api/clients/${id}/family`).expect(200)).body.items.map(
        (one: { client: { id: string }; relation: string }) => `${one.relation} ${one.client.id}`,
      );
    const link = (id: string, body: object) => test.agent.put(`/api/clients/${id}/family`).send(body);
    await link(twin.id, { otherId: child.id, relation: 'child' }).expect(200);
    expect(await family(child.id)).toEqual([`parent ${twin.id}`]);
    const { body: merge } = await test.agent
      .post(`/api/clients/${mother.id}/merge`)
      .send({ otherId: twin.id, take: {} })
      .expect((response) => expect(response.status).toBeLessThan(300));
    expect(await family(mother.id)).toEqual([`child ${child.id}`]);
    await test.agent
      .post(`/api/merges/${merge.mergeId}/undo`)
      .expect((response) => expect(response.status).toBeLessThan(300));
    expect(await family(mother.id)).toEqual([]);
    expect(await family(twin.id)).toEqual([`child ${child.id}`]);
    await test.agent.delete(`/api/clients/${twin.id}/family/${child.id}`).expect(200);
    expect(await family(child.id)).toEqual([]);
    await link(mother.id, { otherId: mother.id, relation: 'spouse' }).expect(400);
    await link(mother.id, { otherId: child.id, relation: 'uncle' }).expect(400);
  });

  it('the base goes out as an Excel file that the import reads', async () => {
    await create({
      surname: 'Ершова',
      firstName: 'Майя',
      passportSeries: '71',
      passportNumber: '0234567',
      birthDate: '1985-03-12',
    });
    const { body } = await test.agent.get('/api/clients.xlsx').responseType('blob').expect(200);
    const { sheets } = await readFile('clients.xlsx', new Uint8Array(body as Buffer));
    const table = readTable(sheets[0]?.source ?? {}, '2026-11-22');
    expect(table.rows.some(({ cells }) => cells.includes('71 0234567') && cells.includes('12.03.1985'))).toBe(true);
  });

  it('a sheet comes in: new people are added, known ones only completed, bad rows told', async () => {
    const known = await create({
      surname: 'Соболев',
      firstName: 'Олег',
      passportSeries: '71',
      passportNumber: '7654321',
      birthDate: '1980-01-02',
    });
    const same = {
      surname: 'Соболев',
      firstName: 'Олег',
      passportSeries: '71',
      passportNumber: '7654321',
      birthDate: '1980-01-02',
    };
    const rows = [
      { line: 2, client: { ...same, phone: '+7 900 111-22-33' } },
      { line: 3, client: { surname: 'Голубева', firstName: 'Анна', address: 'г. Тверь' } },
      { line: 4, client: { firstName: 'Безымянный' } },
    ];
    const take = async (existing: string) =>
      (await test.agent.post('/api/clients/import').send({ rows, existing }).expect(200)).body;
    const first = await take('complete');
    expect(first).toMatchObject({
      created: 1,
      updated: 1,
      skipped: [{ line: 4, issues: [{ code: 'client.noName' }] }],
    });
    expect((await test.agent.get(`/api/clients/${known.id}`)).body.phone).toBe('+7 900 111-22-33');
    await test.agent.post('/api/clients/import').send({ rows, existing: 'merge' }).expect(400);
  });

  it('a sheet that names one person twice makes one client; a number of somebody else adds nothing and is told', async () => {
    const born = { surname: 'Ежова', firstName: 'Вера', birthDate: '1991-05-06' };
    const paper = { passportSeries: '72', passportNumber: '1112223' };
    const rows = [
      { line: 2, client: { ...born, ...paper } },
      { line: 3, client: { ...born, ...paper, phone: '+7 900 222-33-44' } },
      { line: 4, client: { surname: 'Чижов', firstName: 'Лев', birthDate: '1960-07-08', ...paper, phone: '+7 900 1' } },
      { line: 5, client: { ...born, passportNumber: '7654399' } },
    ];
    const { body } = await test.agent.post('/api/clients/import').send({ rows, existing: 'complete' }).expect(200);
    const told = (line: number) => ({ line, issues: [expect.objectContaining({ code: 'client.perhapsThere' })] });
    expect(body).toEqual({ created: 1, updated: 1, skipped: [told(4), told(5)] });
    const { items } = (await test.agent.get('/api/clients').query({ q: 'Ежова Вера' })).body;
    expect(items.map(({ phone }: { phone: string }) => phone)).toEqual(['+7 900 222-33-44']);
    const { changes } = await history(items[0].id);
    expect(changes.map(({ kind, by }) => `${kind} ${by}`)).toEqual(['changed Вера Орлова', 'created Вера Орлова']);
  });
});

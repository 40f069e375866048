import { startSignedIn, type TestApp } from '../app/test-app';

const MEGABYTE = 1_048_576;

describe('bad input gets a clear answer, and the program goes on', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());
  afterEach(async () => {
    await test.stranger.get('/api/health').expect(200);
  });

  const preview = (body: object) => test.agent.post('/api/imports/preview').send(body);
  const codes = (issues: { code: string }[]) => issues.map(({ code }) => code);

  it('a body that is not JSON', async () => {
    const { body } = await test.agent
      .post('/api/vouchers')
      .set('Content-Type', 'application/json')
      .send('{"number": ')
      .expect(400);
    expect(body).toEqual({
      code: 'body.notJson',
      issues: [{ path: '', code: 'body.notJson', severity: 'error', params: {} }],
    });
    await test.agent.post('/api/vouchers').set('Content-Type', 'application/json').send('[1, 2]').expect(400);
    await test.agent.post('/api/vouchers').set('Content-Type', 'text/plain').send('hello').expect(400);
    await test.agent.post('/api/session').set('Content-Type', 'application/json').send('null').expect(400);
  });

  it('a paste of 60 MB names the limit; a stranger may not even send one', async () => {
    const text = 'x'.repeat(60 * MEGABYTE);
    const { body } = await preview({ text }).expect(413);
    expect(body).toMatchObject({
      code: 'body.tooLarge',
      issues: [{ code: 'body.tooLarge', params: { megabytes: 32 } }],
    });
    await test.stranger
      .post('/api/imports/preview')
      .send({ text: 'x'.repeat(2 * MEGABYTE) })
      .expect(413);
  });

  it('an empty paste, and one with no names, have no rows and say so', async () => {
    for (const body of [{}, { text: '' }, { html: '' }, { text: ' \r\n\t\r\n' }]) {
      const { body: answer } = await preview(body).expect(200);
      expect(answer.rows).toEqual([]);
      expect(codes(answer.issues)).toContain('list.empty');
    }
    const { body: answer } = await preview({ text: 'Цена\tКоличество\n100\t2\n250\t1' }).expect(200);
    expect(
      answer.rows.filter(
        ({ tourist }: { tourist: { surname: string; surnameLatin: string } }) =>
          tourist.surname || tourist.surnameLatin,
      ),
    ).toEqual([]);
    expect(answer.issues.length + answer.skipped.length).toBeGreaterThan(0);
  });

  it('binary in the paste', async () => {
    const bytes = Array.from({ length: 5_000 }, (_, index) => String.fromCharCode((index * 7_919) % 256)).join('');
    await preview({ text: bytes }).expect(200);
    await preview({ html: bytes }).expect(200);
    await preview({ html: `<table><tr><td>${bytes}</td></tr></table>` }).expect(200);
  });

  it('unknown properties, unknown targets, unknown steps are named', async () => {
    const { body } = await preview({ text: 'x', colour: 'red' }).expect(400);
    expect(body.issues[0]).toMatchObject({ path: 'colour', code: 'field.unknown' });
    const step = await preview({ text: 'x', steps: [{ step: 'makeCoffee', column: 0 }] }).expect(400);
    expect(step.body.issues[0]).toMatchObject({ path: 'steps.0.step', code: 'field.oneOf' });
    const target = await preview({ text: 'Зуев\tОлег', columns: ['shoeSize', null] }).expect(400);
    expect(target.body.issues[0]).toMatchObject({ path: 'columns', code: 'column.targetUnknown' });
    await preview({ text: 5 }).expect(400);
  });

  it('quotes, wildcards, scripts and right-to-left marks are data', async () => {
    const hostile = `Robert'); DROP TABLE tourist;-- %_\\ <script>alert(1)</script> \u202eabc`;
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
    const { body: voucher } = await test.agent
      .post('/api/vouchers')
      .send({ ...trip, number: "1' OR '1'='1" })
      .expect(201);
    const { body: tourist } = await test.agent
      .post(`/api/vouchers/${voucher.id}/tourists`)
      .send({ surname: 'Зуев', phone: hostile.slice(0, 60) })
      .expect(201);
    expect(tourist.phone).toBe(hostile.slice(0, 60).trim());
    expect(
      (await test.agent.get(`/api/vouchers?tourist=${encodeURIComponent(hostile)}`).expect(200)).body.items,
    ).toEqual([]);
  });

  it('very deep JSON and a very long query', async () => {
    const { body } = await preview(JSON.parse(`{"steps":${'['.repeat(2_000)}${']'.repeat(2_000)}}`)).expect(400);
    expect(body.code).toBe('body.tooDeep');
    await test.agent.get(`/api/vouchers?tourist=${'я'.repeat(1_500)}`).expect(400);
  });
});

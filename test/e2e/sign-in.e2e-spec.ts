import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { OWNER, startApp, type TestApp } from '../app/test-app';

describe('set-up and sign-in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it('tells its health and its database without sign-in', async () => {
    const { body } = await test.stranger.get('/api/health').expect(200);
    expect(body).toEqual({ status: 'ok', database: test.database.kind });
  });

  it('asks for set-up while there is no user, and signs the first one in', async () => {
    expect((await test.stranger.get('/api/setup')).body).toEqual({ needed: true });
    const { body, headers } = await test.agent.post('/api/setup').send(OWNER).expect(201);
    expect(body).toMatchObject({ user: { email: OWNER.email }, agency: { name: OWNER.agency } });
    expect(JSON.stringify(body)).not.toContain('password');
    expect(headers['set-cookie']?.[0]).toMatch(/^anketa=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await test.agent.get('/api/session').expect(200)).body.user.name).toBe(OWNER.name);
  });

  it('sets up once', async () => {
    const { body } = await test.stranger.post('/api/setup').send(OWNER).expect(409);
    expect(body.code).toBe('setup.done');
    expect((await test.stranger.get('/api/setup')).body).toEqual({ needed: false });
  });

  it('two set-ups at one time leave one user', async () => {
    const fresh = await startApp();
    const both = await Promise.all(
      ['a', 'b'].map((name) => fresh.stranger.post('/api/setup').send({ ...OWNER, email: `${name}@romashka.example` })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await fresh.stop();
  });

  it('signs in with any case of the e-mail, out again, and the cookie is worth nothing then', async () => {
    const agent = supertest.agent(test.app.getHttpServer());
    const { headers } = await agent
      .post('/api/session')
      .send({ email: 'VERA@Romashka.example', password: OWNER.password })
      .expect(201);
    const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    await agent.get('/api/vouchers').expect(200);
    await agent.delete('/api/session').expect(204);
    await test.stranger.get('/api/vouchers').set('Cookie', cookie).expect(401);
  });

  it('gives programs a token of their own', async () => {
    const { body } = await test.agent.post('/api/tokens').send({ name: '1С' }).expect(201);
    await test.stranger.get('/api/vouchers').set('Authorization', `Bearer ${body.token}`).expect(200);
    await test.stranger.get('/api/vouchers').set('Authorization', `Bearer ${body.token}x`).expect(401);
    await test.stranger.get('/api/vouchers').set('Cookie', `anketa=${body.token}`).expect(401);
  });

  it('sends the cookie only over TLS when a trusted proxy says the agent came by TLS', async () => {
    test.app.set('trust proxy', 1);
    const { headers } = await test.stranger
      .post('/api/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ email: OWNER.email, password: OWNER.password });
    test.app.set('trust proxy', 0);
    expect(headers['set-cookie']?.[0]).toContain('; Secure');
  });

  it('refuses what another origin sends, and a malformed Origin', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://']) {
      const { body } = await test.agent.post('/api/vouchers').set('Origin', origin).send({}).expect(403);
      expect(body.code).toBe('request.foreignOrigin');
    }
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    await test.agent
      .post('/api/vouchers')
      .set('Host', `127.0.0.1:${port}`)
      .set('Origin', `http://127.0.0.1:${port}`)
      .send({})
      .expect(400);
  });

  it('does not tell a wrong password from an unknown user, and stops guessing after ten', async () => {
    const guess = (email: string, password = 'wrong password') =>
      test.stranger.post('/api/session').send({ email, password });
    const [wrong, unknown] = [await guess(OWNER.email), await guess('nobody@romashka.example')];
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect(wrong.body.code).toBe('session.wrong');
    for (let tries = 2; tries <= 10; tries += 1) await guess(OWNER.email).expect(401);
    const { body } = await guess(OWNER.email, OWNER.password).expect(429);
    expect(body.code).toBe('session.tooMany');
  });
});

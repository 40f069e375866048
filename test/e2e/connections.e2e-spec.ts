import { startSignedIn, type TestApp } from '../app/test-app';

declare const testDatabase: 'embedded' | 'server';

describe('every connection to the database', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
    await test.agent.post('/api/clients').send({ surname: 'Зуев', firstName: 'Олег' }).expect(201);
  });
  afterAll(() => test.stop());

  const row = async (statement: string) => (await test.database.source.query(statement))[0];

  it('compares surnames from four parts in ten alike', async () => {
    expect(await row('SHOW pg_trgm.similarity_threshold')).toEqual({ 'pg_trgm.similarity_threshold': '0.4' });
  });

  (testDatabase === 'server' ? it : it.skip)('keeps the plans of the statements of a search', async () => {
    for (const q of ['Зу', 'Zuiew', 'Зуав', 'Зуев Олег']) {
      const { body } = await test.agent.get('/api/clients').query({ q }).expect(200);
      expect(body.items.map((found: { surname: string }) => found.surname)).toEqual(['Зуев']);
    }
    const names = await test.database.source.query('SELECT DISTINCT name FROM pg_prepared_statements');
    expect(names.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['caller', 'clients']));
  });
});

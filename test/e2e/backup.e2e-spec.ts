import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { backUp, OWNER, restore, startApp, startSignedIn, type TestApp } from '../app/test-app';

describe('backup and restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-backup-'));
  const file = join(folder, 'backup.gz');
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
    const trip = {
      country: 'FRA',
      arrivalDate: '2027-01-03',
      departureDate: '2027-01-10',
      services: [{ kind: 'hotel', name: 'Hotel' }],
    };
    const { body: voucher } = await test.agent.post('/api/vouchers').send({ ...trip, number: '77' });
    const rows = Array.from({ length: 2_500 }, (_, line) => ({
      line,
      decision: 'new',
      tourist: { surname: 'Зуев', phone: String(line) },
    }));
    const serviceIds = voucher.services.map(({ id }: { id: string }) => id);
    await test.agent.post(`/api/vouchers/${voucher.id}/imports`).send({ key: 'a', rows, serviceIds }).expect(201);
    const { body: list } = await test.agent.get(`/api/vouchers/${voucher.id}/tourists?limit=1`);
    await test.agent
      .put(`/api/tourists/${list.items[0].id}/questionnaires/schengen-2020`)
      .send({ answers: { phone: '+7 900' } })
      .expect(200);
    await backUp(test.database.source, file);
  });
  afterAll(async () => {
    await test.stop();
    rmSync(folder, { recursive: true });
  });

  const everything = async ({ database }: TestApp) =>
    Promise.all(
      database.source.entityMetadatas.map(({ tableName }) =>
        database.source.query(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "${tableName}" t`),
      ),
    );

  it('an empty database filled from a backup is the same, row for row, and goes on counting', async () => {
    const other = await startApp();
    await restore(other.database.source, file);
    expect(await everything(other)).toEqual(await everything(test));
    await other.agent.post('/api/session').send({ email: OWNER.email, password: OWNER.password }).expect(201);
    const { body } = await other.agent
      .post('/api/vouchers')
      .send({ country: 'ITA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' });
    expect(body.number).toBe('78');
    await other.stop();
  });

  it('a database with users, a cut file and a foreign file are refused with the reason, and nothing is stored', async () => {
    await expect(restore(test.database.source, file)).rejects.toThrow('The database is not empty');
    const other = await startApp();
    const cut = join(folder, 'cut.gz');
    writeFileSync(cut, readFileSync(file));
    truncateSync(cut, readFileSync(file).length - 100);
    await expect(restore(other.database.source, cut)).rejects.toThrow('damaged');
    const foreign = join(folder, 'foreign.gz');
    writeFileSync(foreign, gzipSync('{"some":"thing"}\n'));
    await expect(restore(other.database.source, foreign)).rejects.toThrow('not a backup of Anketa');
    await expect(restore(other.database.source, join(folder, 'none.gz'))).rejects.toThrow('cannot be read');
    expect((await other.stranger.get('/api/setup')).body).toEqual({ needed: true });
    await other.stop();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { backUp, restore, startApp, startSignedIn, type TestApp } from '../app/test-app';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of one grey. */
const png = (width: number, height: number, grey = 0x80): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const row = Buffer.alloc(width + 1, grey).fill(0, 0, 1);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
};

describe('the photo of a tourist', () => {
  let test: TestApp;
  let voucher: { id: string };
  let zueva: { id: string };
  beforeAll(async () => {
    test = await startSignedIn();
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10', services: [] };
    voucher = (await test.agent.post('/api/vouchers').send(trip)).body;
    const add = (surname: string) => test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send({ surname });
    await add('Зуев');
    zueva = (await add('Зуева')).body;
  });
  afterAll(() => test.stop());

  const url = () => `/api/tourists/${zueva.id}/photo`;
  const put = (bytes: Buffer, type = 'image/png') => test.agent.put(url()).set('content-type', type).send(bytes);
  const codesOf = ({ body }: { body: { issues: { code: string }[] } }) => body.issues.map(({ code }) => code);
  const imagesIn = async (address: string): Promise<number> => {
    const { body } = await test.agent.get(address).responseType('blob').expect(200);
    return (body as Buffer).toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0;
  };
  const all = () => `/api/vouchers/${voucher.id}/questionnaires.pdf?form=schengen-2020`;

  it('is there as it was put, and is gone when it is taken away', async () => {
    await test.agent.get(url()).expect(204);
    const photo = png(350, 450);
    await put(photo).expect(204);
    const { body, headers } = await test.agent.get(url()).responseType('blob').expect(200);
    expect(headers['content-type']).toBe('image/png');
    expect(Buffer.compare(body, photo)).toBe(0);
    await put(png(360, 460)).expect(204);
    expect((await test.agent.get(url()).responseType('blob')).body).not.toEqual(photo);
    await test.agent.delete(url()).expect(204);
    await test.agent.get(url()).expect(204);
  });

  it('is printed into the paper of its person, alone and with the others, and shown while it is filled in', async () => {
    expect(await imagesIn(all())).toBe(0);
    await put(png(350, 450)).expect(204);
    expect(await imagesIn(all())).toBe(1);
    expect(await imagesIn(`/api/tourists/${zueva.id}/questionnaires/schengen-2020.pdf`)).toBe(1);
    const { body } = await test.agent.get(`/api/tourists/${zueva.id}/questionnaires/schengen-2020/pages`).expect(200);
    expect(body.pages[0].svg).toContain('data:image/png;base64,');
    expect(body.pages[1].svg).not.toContain('data:image');
    await test.agent.delete(url()).expect(204);
  });

  it('is refused with the reason when it is no picture, too small or too heavy, and the one there stays', async () => {
    const photo = png(350, 450);
    await put(photo).expect(204);
    expect(codesOf(await put(Buffer.from('<html>'), 'image/jpeg').expect(400))).toEqual(['photo.unreadable']);
    expect(codesOf(await put(photo, 'text/html').expect(415))).toEqual(['photo.unreadable']);
    expect(codesOf(await put(png(350, 99)).expect(400))).toEqual(['photo.tooSmall']);
    expect(codesOf(await put(Buffer.alloc(5 * 1_048_576 + 1)).expect(413))).toEqual(['photo.tooLarge']);
    expect(Buffer.compare((await test.agent.get(url()).responseType('blob')).body, photo)).toBe(0);
  });

  it('belongs to those who are signed in, and to a tourist there is', async () => {
    await test.stranger.get(url()).expect(401);
    await test.stranger.put(url()).set('content-type', 'image/png').send(png(350, 450)).expect(401);
    const nobody = '/api/tourists/00000000-0000-4000-8000-000000000000/photo';
    await test.agent.get(nobody).expect(404);
    await test.agent.put(nobody).set('content-type', 'image/png').send(png(350, 450)).expect(404);
    await test.agent.delete(nobody).expect(404);
  });

  it('is in the backup to the last byte, and goes with its tourist', async () => {
    const photo = png(353, 457, 0x31);
    await put(photo).expect(204);
    const folder = mkdtempSync(join(tmpdir(), 'anketa-photos-'));
    await backUp(test.database.source, join(folder, 'backup.gz'));
    const other = await startApp();
    await restore(other.database.source, join(folder, 'backup.gz'));
    rmSync(folder, { recursive: true });
    const [row] = await other.database.source.query('SELECT bytes, media_type FROM tourist_photo');
    expect(Buffer.compare(Buffer.from(row.bytes), photo)).toBe(0);
    await other.stop();
    await test.agent.delete(`/api/tourists/${zueva.id}`).expect(204);
    expect(await test.database.source.query('SELECT 1 FROM tourist_photo')).toEqual([]);
  });
});

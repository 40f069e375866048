import { readEntries } from '@anketa/dictionary';
import { readCells, readFile } from '@anketa/import';
import { startSignedIn, type TestApp } from '../app/test-app';

interface Entry {
  id: string;
  ru: string;
  en: string | null;
  fr: string | null;
  shipped: boolean;
}

describe('the dictionary', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());

  const find = async (q: string): Promise<Entry[]> =>
    (await test.agent.get('/api/dictionary').query({ q, limit: 500 }).expect(200)).body.items;
  const add = (entry: object) => test.agent.post('/api/dictionary').send(entry);

  it('comes with entries that are found in each language, whatever the capitals, ё and accents', async () => {
    for (const q of ['ПЕНСИОНЕРКА', 'retired', 'RETRAITEE'])
      expect(await find(q)).toContainEqual({
        id: 'shipped:пенсионерка',
        ru: 'пенсионерка',
        en: 'retired',
        fr: 'retraitée',
        shipped: true,
      });
    expect((await find('ребёнок')).map(({ ru }) => ru)).toContain('ребенок');
    expect(await find('зюзюка')).toEqual([]);
  });

  it('lists page by page without gaps or doubles, own entries first', async () => {
    const { body: own } = await add({ ru: 'Ярмарочный зазывала', en: 'fairground barker' }).expect(201);
    const seen: Entry[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await test.agent.get('/api/dictionary').query({ limit: 500, ...(cursor ? { cursor } : {}) });
      seen.push(...body.items);
      cursor = body.next;
    } while (cursor);
    expect(seen[0]).toEqual(own);
    expect(seen.length).toBeGreaterThan(1_500);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    await test.agent.get('/api/dictionary?cursor=nonsense').expect(400);
    const long = { q: 'рабочий по комплексному обслуживанию', limit: 1 };
    const { body: first } = await test.agent.get('/api/dictionary').query(long).expect(200);
    const { body: second } = await test.agent
      .get('/api/dictionary')
      .query({ ...long, cursor: first.next })
      .expect(200);
    expect(second.items[0].id).not.toBe(first.items[0].id);
    await test.agent.delete(`/api/dictionary/${own.id}`).expect(204);
  });

  it('takes an entry once, and says which one is there already', async () => {
    const { body } = await add({ ru: 'Смотритель маяка', en: 'lighthouse keeper' }).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      ru: 'Смотритель маяка',
      en: 'lighthouse keeper',
      fr: null,
      shipped: false,
    });
    const { body: twice } = await add({ ru: ' СМОТРИТЕЛЬ  маяка.', fr: 'gardien de phare' }).expect(409);
    expect(twice).toEqual({
      code: 'dictionary.taken',
      issues: [{ path: 'ru', code: 'dictionary.taken', severity: 'error', params: { value: 'Смотритель маяка' } }],
    });
    const changed = await test.agent.patch(`/api/dictionary/${body.id}`).send({ fr: 'gardien de phare' }).expect(200);
    expect(changed.body).toEqual({ ...body, fr: 'gardien de phare' });
    const { body: other } = await add({ ru: 'бакенщик' }).expect(201);
    await test.agent.patch(`/api/dictionary/${other.id}`).send({ ru: null }).expect(200);
    const both = await Promise.all([1, 2].map(() => add({ ru: 'речной лоцман' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    await test.agent.patch(`/api/dictionary/${other.id}`).send({ ru: 'смотритель маяка' }).expect(409);
    await test.agent.patch(`/api/dictionary/${body.id}`).send({ ru: 'смотритель  МАЯКА', en: '' }).expect(200);
    expect(await find('смотритель маяка')).toEqual([
      { ...body, ru: 'смотритель  МАЯКА', en: null, fr: 'gardien de phare' },
    ]);
  });

  it('a shipped entry cannot be changed, but an own one goes before it until it is deleted', async () => {
    const shipped = `/api/dictionary/${encodeURIComponent('shipped:менеджер')}`;
    const refused = {
      code: 'dictionary.shipped',
      issues: [{ path: 'id', code: 'dictionary.shipped', severity: 'error', params: { value: 'менеджер' } }],
    };
    expect((await test.agent.patch(shipped).send({ en: 'executive' }).expect(409)).body).toEqual(refused);
    expect((await test.agent.delete(shipped).expect(409)).body).toEqual(refused);
    const { body: own } = await add({ ru: 'Менеджер', en: 'executive' }).expect(201);
    const named = async () => (await find('менеджер')).filter(({ ru }) => ru.toLowerCase() === 'менеджер');
    expect(await named()).toEqual([own]);
    await test.agent.delete(`/api/dictionary/${own.id}`).expect(204);
    expect(await named()).toEqual([expect.objectContaining({ en: 'manager', shipped: true })]);
    await test.agent.delete(`/api/dictionary/${own.id}`).expect(404);
    await test.agent.patch(`/api/dictionary/${own.id}`).send({ en: 'x' }).expect(404);
  });

  it('refuses what is no entry', async () => {
    expect((await add({ ru: '« — »' }).expect(400)).body.issues[0]).toMatchObject({
      path: 'ru',
      code: 'dictionary.noWord',
    });
    await add({ en: 'lighthouse keeper' }).expect(400);
    await add({ ru: 'x'.repeat(301) }).expect(400);
    await add({ ru: 'слово', de: 'Wort' }).expect(400);
    await test.agent.patch('/api/dictionary/xyz').send({ en: 'x' }).expect(400);
    await test.agent.get('/api/dictionary?limit=0').expect(400);
  });

  it('an own entry changes what questionnaires say', async () => {
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
    const { body: voucher } = await test.agent.post('/api/vouchers').send(trip);
    const { body: tourist } = await test.agent
      .post(`/api/vouchers/${voucher.id}/tourists`)
      .send({ surname: 'Зуева', surnameLatin: 'ZUEVA', sex: 'F', citizenship: 'RUS' });
    const url = `/api/tourists/${tourist.id}/questionnaires/schengen-2020`;
    const { body: before } = await test.agent.put(url).send({ answers: { occupation: 'ухорез' } });
    expect(before.answers.occupation).toMatchObject({ value: 'ukhorez', by: 'letters', original: 'ухорез' });
    expect(before.unknownWords).toEqual([{ key: 'occupation', word: 'ухорез', language: 'en' }]);
    await add({ ru: 'Ухорез', en: 'Daredevil' }).expect(201);
    const { body: after } = await test.agent.get(url);
    expect(after.answers.occupation).toMatchObject({ value: 'Daredevil', by: 'dictionary', original: 'ухорез' });
    expect(after.unknownWords).toEqual([]);
    expect(after.issues.map(({ path }: { path: string }) => path)).not.toContain('occupation');
  });

  it('goes out as an Excel file and comes in again, all or nothing', async () => {
    const entries = [
      { ru: 'Свирельщик', en: 'Piper', fr: 'Joueur de pipeau' },
      { ru: 'ухорез', en: 'Dare-devil' },
    ];
    const take = (list: object[]) => test.agent.post('/api/dictionary/import').send({ entries: list });
    expect((await take(entries).expect(200)).body).toEqual({ created: 1, changed: 1, unchanged: 0 });
    expect((await take(entries).expect(200)).body).toEqual({ created: 0, changed: 0, unchanged: 2 });
    await take([{ ru: 'Гусляр', en: 'Gusli player' }, { ru: '!!!' }]).expect(400);
    expect(await find('Гусляр')).toEqual([]);
    const { body } = await test.agent.get('/api/dictionary.xlsx').responseType('blob').expect(200);
    const { sheets } = await readFile('dictionary.xlsx', new Uint8Array(body as Buffer));
    const read = readEntries(readCells(sheets[0]?.source ?? {}));
    expect(read).toContainEqual({ ru: 'Свирельщик', en: 'Piper', fr: 'Joueur de pipeau' });
    expect(read).toContainEqual({ ru: 'ухорез', en: 'Dare-devil', fr: null });
  });
});

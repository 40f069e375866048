import { startSignedIn, type TestApp } from '../app/test-app';

type Json = Record<string, unknown>;
interface OwnForm {
  id: string;
  version: number;
  releasedOn: string | null;
  form: Json & { fields: Json[]; items: Json[] };
  layout: Json & { pages: { blocks: Json[] }[] };
}

const DOG = {
  key: 'dogName',
  item: '24',
  caption: { en: 'Name of the dog' },
  label: { ru: 'Кличка собаки', en: 'Name of the dog' },
  kind: 'text',
  required: true,
  latin: true,
  translate: 'letters',
};
/** A box of its own, where the mouse put it. */
const box = (key: string, y = 220) => ({
  x: 20,
  y,
  width: 80,
  border: false,
  rows: [{ height: 8, cells: [{ padding: 0, content: [{ answer: key }] }] }],
});

describe("the agency's own forms", () => {
  let test: TestApp;
  let own: OwnForm;
  let tourist: { id: string; voucherId: string };
  beforeAll(async () => {
    test = await startSignedIn();
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
    const { body: voucher } = await test.agent.post('/api/vouchers').send(trip);
    const person = { surname: 'Зуева', surnameLatin: 'ZUEVA', firstNameLatin: 'INNA', citizenship: 'RUS' };
    tourist = (await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(person)).body;
  });
  afterAll(() => test.stop());

  const put = (body: Json, status = 200) => test.agent.put(`/api/forms/${own.id}`).send(body).expect(status);
  const withDog = (y?: number) => ({
    version: own.version,
    form: { ...own.form, fields: [...own.form.fields, DOG] },
    layout: {
      ...own.layout,
      pages: own.layout.pages.map((page, at) => (at === 3 ? { blocks: [...page.blocks, box('dogName', y)] } : page)),
    },
  });

  it('a copy is a draft with everything the other form has', async () => {
    const title = { ru: 'Шенген с собакой', en: 'Schengen with a dog' };
    own = (await test.agent.post('/api/forms').send({ baseId: 'schengen-2020', title }).expect(201)).body;
    expect(own).toMatchObject({ id: 'own-schengen-1', version: 1, releasedOn: null, form: { title } });
    const { body: list } = await test.agent.get('/api/forms?country=FRA').expect(200);
    expect(list.items[0]).toMatchObject({ id: own.id, own: true, released: false });
    await test.agent.post('/api/forms').send({ baseId: 'atlantis-1' }).expect(404);
  });

  it('a field is added and placed in millimetres, tried with the example, kept', async () => {
    const { version: _, ...draft } = withDog();
    const { body: preview } = await test.agent.post('/api/forms/preview').send(draft).expect(200);
    expect(preview.issues).toEqual([]);
    expect(preview.pages[3].areas).toContainEqual(expect.objectContaining({ keys: ['dogName'], x: 20, width: 80 }));
    const { body } = await put(withDog());
    expect(body.version).toBe(2);
    await put(withDog(), 409); // the version before
    own = body;
  });

  it('what is wrong is told with its place, and nothing is kept', async () => {
    const codes = async (form: Json, layout: Json = own.layout) =>
      (await put({ version: own.version, form, layout }, 400)).body.issues.map(
        ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
      );
    const [dog] = own.form.fields.slice(-1);
    const others = own.form.fields.slice(0, -1);
    expect(await codes({ ...own.form, fields: [...others, { ...dog, kind: 'colour' }] })).toEqual([
      `/form/fields/${others.length}/kind form.shape`,
    ]);
    const loop = { ...dog, enabledWhen: { key: 'dogName', filled: true } };
    expect(await codes({ ...own.form, fields: [...others, loop] })).toEqual([
      expect.stringContaining('form.conditionLoop'),
    ]);
    const lower = {
      ...own.layout,
      pages: [...own.layout.pages.slice(0, 3), { blocks: [box('dogName', 400)] }, ...own.layout.pages.slice(4)],
    };
    expect(await codes(own.form, lower)).toEqual(expect.arrayContaining(['/pages/3/blocks/0 layout.outsidePage']));
    expect(await codes({ ...own.form, fields: 'none' })).toEqual(['/form/fields form.shape']);
    expect((await test.agent.get(`/api/forms/${own.id}/own`)).body.version).toBe(2);
  });

  it('released, it is filled and printed, and never changes again', async () => {
    expect((await test.agent.post(`/api/forms/${own.id}/release`).expect(200)).body.releasedOn).toMatch(/^\d{4}-/);
    const url = `/api/tourists/${tourist.id}/questionnaires/${own.id}`;
    const { body } = await test.agent
      .put(url)
      .send({ answers: { dogName: 'Жучка' } })
      .expect(200);
    expect(body.answers.dogName).toMatchObject({ value: 'Zhuchka', by: 'letters' });
    await test.agent.get(`${url}.pdf`).expect(200);
    expect((await put(withDog(), 409)).body.code).toBe('form.released');
    await test.agent.delete(`/api/forms/${own.id}`).expect(409);
    await test.agent.post(`/api/forms/${own.id}/release`).expect(409);
  });

  it('a form that came with the program is never changed', async () => {
    const { body } = await test.agent
      .put('/api/forms/schengen-2020')
      .send({ ...withDog() })
      .expect(409);
    expect(body.code).toBe('form.shipped');
    await test.agent.delete('/api/forms/schengen-2020').expect(409);
  });

  it('an old questionnaire prints as it was when a new edition appears', async () => {
    const print = async (id: string) =>
      (await test.agent.get(`/api/tourists/${tourist.id}/questionnaires/${id}/pages`).expect(200)).body;
    const before = await print(own.id);
    const { body: next } = await test.agent.post('/api/forms').send({ baseId: own.id }).expect(201);
    expect(next.id).toBe('own-schengen-2');
    const moved = {
      ...next.layout,
      pages: next.layout.pages.map((page: { blocks: Json[] }, at: number) =>
        at === 3 ? { blocks: [...page.blocks.slice(0, -1), box('dogName', 240)] } : page,
      ),
    };
    await test.agent.put(`/api/forms/${next.id}`).send({ version: 1, form: next.form, layout: moved }).expect(200);
    await test.agent.post(`/api/forms/${next.id}/release`).expect(200);
    expect(await print(own.id)).toEqual(before);
    expect(await print(next.id)).not.toEqual(before);
  });

  it('a draft can be thrown away', async () => {
    const { body } = await test.agent.post('/api/forms').send({ baseId: 'japan-2023' }).expect(201);
    await test.agent.delete(`/api/forms/${body.id}`).expect(204);
    await test.agent.get(`/api/forms/${body.id}`).expect(404);
  });
});

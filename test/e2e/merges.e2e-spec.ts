import { startSignedIn, type TestApp } from '../app/test-app';

const IULIIA = {
  surname: 'Щербакова',
  firstName: 'Юлия',
  birthDate: '1985-03-12',
  passportSeries: '71',
  passportNumber: '1234567',
};

describe('duplicates, merge and undo', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());

  const create = async (body: object) => (await test.agent.post('/api/clients').send(body).expect(201)).body;
  const client = (id: string) => test.agent.get(`/api/clients/${id}`);
  const found = async (text: string) =>
    (await test.agent.get(`/api/clients?q=${encodeURIComponent(text)}`)).body.items.map(({ id }: { id: string }) => id);

  it('the same passport, or the same birth date with the name in another alphabet, is a duplicate with its reason', async () => {
    const one = await create(IULIIA);
    const latin = await create({ surnameLatin: 'SHCHERBAKOVA', firstNameLatin: 'YULIYA', birthDate: '1985-03-12' });
    const married = await create({
      surname: 'Зуева',
      firstName: 'Юлия',
      passportSeries: '71',
      passportNumber: '1234567',
    });
    await create({ surname: 'Щербакова', firstName: 'Инна', birthDate: '1985-03-12' });
    const { body } = await test.agent.get(`/api/clients/${one.id}/duplicates`).expect(200);
    expect(
      body.items.map((item: { client: { id: string }; reasons: string[] }) => [item.client.id, item.reasons]).sort(),
    ).toEqual(
      [
        [latin.id, ['birthDateAndName']],
        [married.id, ['passport']],
      ].sort(),
    );
    for (const { id } of [one, latin, married]) await test.agent.delete(`/api/clients/${id}`);
  });

  it('merged and undone, both are as they were, and so are the tourists who are their copies', async () => {
    const one = await create({ ...IULIIA, phone: '1' });
    const other = await create({
      surname: 'Щербакова',
      firstName: 'Юлия',
      phone: '2',
      email: 'iuliia@mail.example',
      cards: [{ series: 'A', number: '0077' }],
    });
    const { body: voucher } = await test.agent
      .post('/api/vouchers')
      .send({ country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' });
    const { body: tourist } = await test.agent
      .post(`/api/vouchers/${voucher.id}/tourists`)
      .send({ surname: 'Щербакова' });
    await test.agent
      .post(`/api/tourists/${tourist.id}/client`)
      .send({ action: 'link', clientId: other.id })
      .expect(200);

    const { body } = await test.agent
      .post(`/api/clients/${one.id}/merge`)
      .send({ otherId: other.id, take: { phone: 'other' } })
      .expect(201);
    expect((await client(one.id)).body).toMatchObject({
      ...IULIIA,
      phone: '2',
      email: 'iuliia@mail.example',
      cards: [{ number: '0077' }],
    });
    await client(other.id).expect(404);
    expect((await test.agent.get(`/api/tourists/${tourist.id}`)).body.clientId).toBe(one.id);
    expect(await found('A 0077')).toEqual([one.id]);

    const { body: undone } = await test.agent.post(`/api/merges/${body.mergeId}/undo`).expect(200);
    expect(undone).toEqual({ clientId: one.id, otherId: other.id, conflicts: [] });
    const data = ({ version: _, ...rest }: { version: number }) => rest;
    expect(data((await client(one.id)).body)).toEqual(data(one));
    expect(data((await client(other.id)).body)).toEqual(data(other));
    expect((await test.agent.get(`/api/tourists/${tourist.id}`)).body.clientId).toBe(other.id);
    expect(await found('A 0077')).toEqual([other.id]);
    expect((await test.agent.post(`/api/merges/${body.mergeId}/undo`).expect(409)).body.code).toBe(
      'merge.undoneAlready',
    );
  });

  it('what was changed after the merge stays and is told', async () => {
    const one = await create({ surname: 'Белов', phone: '1' });
    const other = await create({ surname: 'Белов', phone: '2', email: 'b@mail.example' });
    const { body } = await test.agent.post(`/api/clients/${one.id}/merge`).send({ otherId: other.id }).expect(201);
    await test.agent.patch(`/api/clients/${one.id}`).send({ phone: '3' }).expect(200);
    const { body: undone } = await test.agent.post(`/api/merges/${body.mergeId}/undo`).expect(200);
    expect(undone.conflicts).toEqual([{ field: 'phone', before: '1', now: '3' }]);
    expect((await client(one.id)).body).toMatchObject({ phone: '3', email: null });
    expect((await client(other.id)).body).toMatchObject({ phone: '2', email: 'b@mail.example' });
  });

  it('with itself, with nobody, by a wrong choice, undone after the survivor is gone: refused', async () => {
    const one = await create({ surname: 'Орлов' });
    const other = await create({ surname: 'Орлов' });
    const merge = (body: object) => test.agent.post(`/api/clients/${one.id}/merge`).send(body);
    await merge({ otherId: one.id }).expect(400);
    await merge({ otherId: '00000000-0000-4000-8000-000000000000' }).expect(404);
    await merge({ otherId: other.id, take: { shoeSize: 'other' } }).expect(400);
    await merge({ otherId: other.id, take: { phone: 'both' } }).expect(400);
    const { body } = await merge({ otherId: other.id }).expect(201);
    await test.agent.delete(`/api/clients/${one.id}`).expect(204);
    expect((await test.agent.post(`/api/merges/${body.mergeId}/undo`).expect(409)).body.code).toBe('merge.clientGone');
  });
});

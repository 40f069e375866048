import { startSignedIn, type TestApp } from '../app/test-app';

const IULIIA = {
  surname: 'Щербакова',
  firstName: 'Юлия',
  patronymic: 'Петровна',
  surnameLatin: 'SHCHERBAKOVA',
  firstNameLatin: 'IULIIA',
  sex: 'F',
  birthDate: '1985-03-12',
  citizenship: 'RUS',
  passportSeries: '71',
  passportNumber: '1234567',
  civilPassportSeries: '4509',
  civilPassportNumber: '123456',
  phone: '+7 (900) 111-22-33',
  email: 'iuliia@mail.example',
  formerSurnames: [{ surname: 'Белова', surnameLatin: 'BELOVA', until: '2010-06-05' }],
  otherPassports: [{ series: '64', number: '7654321' }],
  cards: [{ series: 'A', number: '0042', kind: 'gold', discount: 5 }],
};

interface Found {
  id: string;
  surname: string | null;
}

interface Sorted {
  items: { birthDate: string | null }[];
  next: string | null;
}

describe('regular clients', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
    await test.agent.post('/api/clients').send(IULIIA).expect(201);
    for (const [surname, firstName] of [
      ['Иванов', 'Олег'],
      ['Иванова', 'Анна'],
      ['Иваненко', 'Пётр'],
      ['Петров', 'Олег'],
      ['Патров', 'Игорь'],
      ['Семёнов', 'Глеб'],
    ]) {
      await test.agent.post('/api/clients').send({ surname, firstName }).expect(201);
    }
    await test.agent.post('/api/clients').send({ surnameLatin: 'CHRUSCHTSCHOW', firstNameLatin: 'NIKITA' }).expect(201);
  });
  afterAll(() => test.stop());

  const find = async (query: string) => {
    const { body } = await test.agent.get(`/api/clients?${query}`).expect(200);
    return body.items.map(
      (client: { surname: string; surnameLatin: string; match: string }) =>
        `${client.surname ?? client.surnameLatin} ${client.match}`,
    );
  };
  const q = (text: string) => find(`q=${encodeURIComponent(text)}`);

  it.each([
    ['Щербакова', 'Щербакова exact'],
    ['щерб', 'Щербакова exact'],
    ['shcherbakova', 'Щербакова exact'],
    ['Chtcherbakova', 'Щербакова spelling'],
    ['Szczerbakow', 'Щербакова spelling'],
    ['Oth,frjdf', 'Щербакова exact'],
    ['Белова', 'Щербакова former'],
    ['Belowa', 'Щербакова former'],
    ['Щирбакова', 'Щербакова sound'],
    ['Щербаква', 'Щербакова sound'],
    ['Щербкова Юлия', 'Щербакова sound'],
    ['Хрущёв', 'CHRUSCHTSCHOW spelling'],
    ['семенов', 'Семёнов exact'],
    ['71 1234567', 'Щербакова document'],
    ['711234567', 'Щербакова document'],
    ['64 7654321', 'Щербакова document'],
    ['4509 123456', 'Щербакова document'],
    ['8 900 111 22 33', 'Щербакова document'],
    ['Iuliia@mail.example', 'Щербакова document'],
    ['A 0042', 'Щербакова card'],
  ])('%s finds %s', async (text, first) => {
    expect((await q(text))[0]).toBe(first);
  });

  it('a surname finds man and woman, exact ones first; a first name narrows it, in any alphabet', async () => {
    expect((await q('Иванов')).slice(0, 2)).toEqual(['Иванов exact', 'Иванова exact']);
    expect((await q('Ivanova Anna')).slice(0, 1)).toEqual(['Иванова spelling']);
    expect((await q('Анна Иванова'))[0]).toBe('Иванова exact');
    expect((await q('Петров'))[0]).toBe('Петров exact');
  });

  it('further criteria narrow a search', async () => {
    expect(await find('q=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2&firstName=Oleg')).toEqual(['Иванов exact']);
    expect(await find('passportSeries=71&passportNumber=1234567')).toEqual(['Щербакова document']);
    expect(await find('passportSeries=72&passportNumber=1234567')).toEqual([]);
    expect(await find('cardSeries=A&cardNumber=0042')).toEqual(['Щербакова card']);
    expect(await find('q=%D0%A9%D0%B5%D1%80%D0%B1%D0%B0%D0%BA%D0%BE%D0%B2%D0%B0&birthDate=1985-03-13')).toEqual([]);
  });

  it('what nobody is called finds nobody, and hostile text neither', async () => {
    for (const text of ['Кржижановский', '%', '_', "' OR 1=1 --", '😀', '\u202eabc', 'я'.repeat(200)])
      expect(await q(text)).toEqual([]);
    await test.agent.get(`/api/clients?q=${'x'.repeat(10_000)}`).expect(400);
  });

  it('the list without a query is in the order of the alphabet, in pages', async () => {
    const { body: first } = await test.agent.get('/api/clients?limit=5').expect(200);
    const { body: rest } = await test.agent.get(`/api/clients?limit=5&cursor=${first.next}`).expect(200);
    const names = [...first.items, ...rest.items].map(({ surname, surnameLatin }) => surname ?? surnameLatin);
    expect(names).toEqual([
      'CHRUSCHTSCHOW',
      'Иваненко',
      'Иванов',
      'Иванова',
      'Патров',
      'Петров',
      'Семёнов',
      'Щербакова',
    ]);
  });

  it('the list is sorted by a date up and down, page after page; who has none comes last', async () => {
    const born = { Иванов: '1990-02-03', Петров: '1960-05-06', Иваненко: '1990-02-03' };
    const all: Found[] = (await test.agent.get('/api/clients').expect(200)).body.items;
    for (const [surname, birthDate] of Object.entries(born)) {
      const id = all.find((client) => client.surname === surname)?.id;
      await test.agent.patch(`/api/clients/${id}`).send({ birthDate }).expect(200);
    }
    const sorted = async (sort: string) => {
      const days: (string | null)[] = [];
      for (let cursor: string | null = null; ; ) {
        const query: object = { sort, limit: 2, ...(cursor ? { cursor } : {}) };
        const { body }: { body: Sorted } = await test.agent.get('/api/clients').query(query).expect(200);
        days.push(...body.items.map(({ birthDate }) => birthDate));
        cursor = body.next;
        if (!cursor) return days;
      }
    };
    const known = ['1960-05-06', '1985-03-12', '1990-02-03', '1990-02-03'];
    expect(await sorted('birthDate')).toEqual([...known, null, null, null, null]);
    expect(await sorted('-birthDate')).toEqual([...known.toReversed(), null, null, null, null]);
    expect((await sorted('-passportExpires')).length).toBe(8);
    const names = (await test.agent.get('/api/clients?sort=-name').expect(200)).body.items;
    expect(names.map(({ id }: Found) => id)).toEqual(all.map(({ id }) => id).toReversed());
    await test.agent.get('/api/clients?sort=phone').expect(400);
    for (const key of [['a', 'b', 'c'], ['2026-02-31', all[0]?.id], ['1990-02-03', "'"], 'x']) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      for (const sort of ['name', 'birthDate'])
        await test.agent.get('/api/clients').query({ sort, cursor }).expect(400);
    }
  });

  it('a changed client is found under the new surname, a deleted one not at all', async () => {
    const { body: client } = await test.agent.post('/api/clients').send({ surname: 'Лапшина', firstName: 'Вера' });
    await test.agent.patch(`/api/clients/${client.id}`).send({ surname: 'Рябинина', version: 1 }).expect(200);
    expect(await q('Лапшина')).toEqual([]);
    expect(await q('Рябинина')).toEqual(['Рябинина exact']);
    const { body } = await test.agent
      .patch(`/api/clients/${client.id}`)
      .send({ surname: 'Зуева', version: 1 })
      .expect(409);
    expect(body.code).toBe('client.changedMeanwhile');
    await test.agent.delete(`/api/clients/${client.id}`).expect(204);
    expect(await q('Рябинина')).toEqual([]);
  });

  it('a payment card and a client without a name are refused with the reason', async () => {
    const { body } = await test.agent
      .post('/api/clients')
      .send({ surname: 'Зуев', cards: [{ series: '', number: '4111 1111 1111 1111' }] })
      .expect(400);
    expect(body.issues).toEqual([{ path: 'cards.0.number', code: 'card.payment', severity: 'error', params: {} }]);
    const nameless = await test.agent.post('/api/clients').send({ firstName: 'Олег' }).expect(400);
    expect(nameless.body.issues[0].code).toBe('client.noName');
  });
});

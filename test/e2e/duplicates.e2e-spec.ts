import { startSignedIn, type TestApp } from '../app/test-app';

describe('duplicates in the whole base', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
    for (const client of [
      {
        surname: 'Зубарева',
        firstName: 'Инна',
        birthDate: '1980-02-01',
        passportSeries: '71',
        passportNumber: '1112223',
      },
      { surnameLatin: 'ZUBAREVA', firstNameLatin: 'INNA', passportNumber: '711112223' },
      { surname: 'Зуборева', firstName: 'Инна', birthDate: '1980-02-01' },
      { surname: 'Петренко', firstName: 'Олег', birthDate: '1980-02-01', phone: '+7 900 100-20-30' },
      { surname: 'Петренко', firstName: 'Олег', phone: '8 (900) 100 20 30' },
      { surname: 'Петренко', firstName: 'Анна', phone: '8 (900) 100 20 30' },
      { surname: 'Инна', firstName: 'Зубарева', birthDate: '1980-02-01' },
    ])
      await test.agent.post('/api/clients').send(client).expect(201);
  });
  afterAll(() => test.stop());

  it('lists every pair once, with the reasons; a family with one telephone is no pair', async () => {
    const { body } = await test.agent.get('/api/clients/duplicates').expect(200);
    const name = (client: { surname: string; surnameLatin: string; firstName: string }) =>
      `${client.surname ?? client.surnameLatin} ${client.firstName ?? ''}`.trim();
    const pairs = body.items.map(({ one, other, reasons }: { one: never; other: never; reasons: string[] }) =>
      [...[name(one), name(other)].sort(), ...reasons].join(' | '),
    );
    expect(pairs.sort()).toEqual([
      'ZUBAREVA | Зубарева Инна | passport',
      'Зубарева Инна | Зуборева Инна | birthDateAndName',
      'Зубарева Инна | Инна Зубарева | birthDateAndName',
      'Зуборева Инна | Инна Зубарева | birthDateAndName',
      'Петренко Олег | Петренко Олег | contactAndName',
    ]);
    expect(body.next).toBeNull();
  });

  it('refuses a cursor that is none', async () => {
    const cursor = Buffer.from(JSON.stringify(["' OR 1=1 --"])).toString('base64url');
    await test.agent.get(`/api/clients/duplicates?cursor=${cursor}`).expect(400);
  });
});

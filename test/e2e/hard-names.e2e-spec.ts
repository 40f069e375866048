import { startSignedIn, type TestApp } from '../app/test-app';

/** A surname as the base has it, and spellings that must find it first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Иванов', 'IVANOV Ivanoff Iwanow Иваноф bdfyjd'],
  ['Щербаков', 'Shcherbakov Scherbakow Chtcherbakov Szczerbakow'],
  ['Чайковский', 'Tchaikovsky Tschaikowski Chaikovskii Czajkowski'],
  ['Хрущёв', 'Khrushchev Chruschtschow Khrouchtchev Хрущев'],
  ['Жуков', 'Zhukov Joukov Schukow Jukov'],
  ['Цветков', 'Tcvetkov Tsvetkov Zwetkow'],
  ['Подъячев', 'Podieiachev Podyachev Podiachev'],
  ['Рахманинов', 'Rachmaninow Rachmaninoff Rakhmaninov'],
  ['Горбачёв', 'Gorbachev Gorbatschow Gorbatchev'],
  ['Соловьёв', 'Soloviev Solovyov Solowjow'],
  ['Гурьев', 'Gurev Gouriev Gurjew Guryev'],
  ['Яковлев', 'Iakovlev Yakovlev Jakowlew'],
  ['Юшков', 'Iushkov Yushkov Juschkow'],
  ['KOZLOVSKIS', 'Козловский Козловскис Kozlovsky'],
  ['HUGHES', 'Хьюз'],
  ['JACQUES', 'Жак'],
];

describe('hard names', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
    const others = ['Петров', 'Патров', 'Шульц', 'Хромов', 'Иванченко', 'Цыганков', 'Гуров', 'Яшин', 'Жаров'];
    for (const surname of [...PAIRS.map(([one]) => one), ...others])
      await test.agent
        .post('/api/clients')
        .send(/[a-z]/i.test(surname) ? { surnameLatin: surname } : { surname, firstName: 'Юлия' })
        .expect(201);
    await test.agent.post('/api/clients').send({ surname: 'Осокина', firstName: 'Юлия', birthDate: '1990-05-06' });
    await test.agent.post('/api/clients').send({ surname: 'Осокина', firstName: 'Анна' });
  });
  afterAll(() => test.stop());

  const first = async (text: string): Promise<string> => {
    const { body } = await test.agent.get(`/api/clients?q=${encodeURIComponent(text)}`).expect(200);
    const [client] = body.items;
    return client ? [client.surname ?? client.surnameLatin, client.firstName].filter(Boolean).join(' ') : 'nobody';
  };

  it.each(PAIRS.flatMap(([surname, spellings]) => spellings.split(' ').map((typed) => [typed, surname] as const)))(
    '%s finds %s first',
    async (typed, surname) => {
      expect((await first(typed)).split(' ')[0]).toBe(surname);
    },
  );

  it.each(['Осокина Юлия', 'OSOKINA YULIYA', 'IULIIA OSOKINA', 'Osokina Julia', 'Юля Осокина', 'Осокна Юлия'])(
    '%s finds Осокина Юлия before her namesake',
    async (typed) => {
      expect(await first(typed)).toBe('Осокина Юлия');
    },
  );

  it('an exact name stands before one a letter away, in any order of the base', async () => {
    expect(await first('Петров')).toBe('Петров Юлия');
    expect(await first('Патров')).toBe('Патров Юлия');
    expect(await first('Petrov')).toBe('Петров Юлия');
  });

  it('a first name taken over by ear finds its bearers, whatever became of the surname', async () => {
    await test.agent.post('/api/clients').send({ surname: 'Кокамбо', firstName: 'Жиль' }).expect(201);
    expect(await first('Gilles Brissonneau')).toBe('Кокамбо Жиль');
  });

  it('another surname with the same first name is shown last and called so', async () => {
    const { body } = await test.agent.get(`/api/clients?q=${encodeURIComponent('Барсукова Анна')}`).expect(200);
    expect(body.items.map(({ surname, match }: { surname: string; match: string }) => `${surname} ${match}`)).toEqual([
      'Осокина given',
    ]);
  });

  it.each([
    '%',
    '_%_',
    "' OR 1=1; DROP TABLE client; --",
    '😀'.repeat(60),
    '\u202eвонави',
    'a\u0301'.repeat(90),
    '((((((((((',
    '\\',
    'я '.repeat(90),
  ])('hostile text %j is answered at once', async (typed) => {
    await test.agent.get(`/api/clients?q=${encodeURIComponent(typed)}`).expect(200);
  });

  it('too long a text and control characters are refused', async () => {
    await test.agent.get(`/api/clients?q=${'x'.repeat(10_000)}`).expect(400);
    await test.agent.get('/api/clients?q=a%00b').expect(400);
  });

  it('the list is in the order of surname and first name, page by page, everybody once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { items: Record<string, string>[]; next: string | null } } = await test.agent
        .get(`/api/clients?limit=7${cursor ? `&cursor=${cursor}` : ''}`)
        .expect(200);
      seen.push(
        ...body.items.map(({ surname, surnameLatin, firstName }) => `${surname ?? surnameLatin} ${firstName ?? ''}`),
      );
      cursor = body.next;
    }
    expect(seen).toHaveLength(PAIRS.length + 12);
    expect(seen.indexOf('Осокина Анна')).toBe(seen.indexOf('Осокина Юлия') - 1);
  });
});

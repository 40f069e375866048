import { preview, readFile } from '@anketa/import';
import { startSignedIn, type TestApp } from '../app/test-app';

describe('what an import leaves behind', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());

  const remember = (signature: string, columns: unknown) =>
    test.agent.put('/api/imports/layouts').send({ signature, columns });
  const remembered = async () => (await test.agent.get('/api/imports/layouts').expect(200)).body.items;

  it('a layout is remembered as it was last corrected, for the whole agency', async () => {
    await remember('Группа|Кто', [null, 'fullName']).expect(204);
    await remember('Name|Born', ['fullNameLatin', 'birthDate']).expect(204);
    await remember('Группа|Кто', [null, 'fullNameLatin']).expect(204);
    expect(await remembered()).toEqual([
      { signature: 'Группа|Кто', columns: [null, 'fullNameLatin'] },
      { signature: 'Name|Born', columns: ['fullNameLatin', 'birthDate'] },
    ]);
  });

  it('columns that nobody knows are refused', async () => {
    const { body } = await remember('Рост', ['height']).expect(400);
    expect(body.issues[0]).toMatchObject({ path: 'columns', code: 'column.targetUnknown' });
  });

  it('rows that were left out come back as a workbook, every cell as it was', async () => {
    const columns = ['Фамилия', 'Дата рождения', 'Паспорт РФ', 'Что не так'];
    const rows = [
      ['Зимина', '31.02.1985', '0304 123456', 'Такой даты нет'],
      ['=1+1', '', '007', ''],
    ];
    const { body, headers } = await test.agent
      .post('/api/imports/rejects.xlsx')
      .send({ name: 'Ошибки', columns, rows })
      .responseType('blob')
      .expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''/);
    const { sheets } = await readFile('list.xlsx', new Uint8Array(body));
    const { rows: read } = preview(sheets[0]!.source, { today: '2026-11-21' });
    expect(read[0]!.cells).toEqual(rows[0]);
    const { body: bad } = await test.agent.post('/api/imports/rejects.xlsx').send({ name: 'x', columns, rows: [[1]] });
    expect(bad.issues[0]).toMatchObject({ path: 'rows', code: 'field.text' });
  });
});

import { preview, readFile } from '@anketa/import';
import { startSignedIn, type TestApp } from '../app/test-app';

const PEOPLE = [
  {
    surname: 'Щербакова',
    firstName: 'Юлия',
    patronymic: 'Петровна',
    surnameLatin: 'SHCHERBAKOVA',
    firstNameLatin: 'YULIYA',
    sex: 'F',
    birthDate: '1985-03-12',
    citizenship: 'RUS',
    passportSeries: '71',
    passportNumber: '0234567',
    passportExpires: '2030-06-15',
    civilPassportSeries: '0304',
    civilPassportNumber: '123456',
    ticketNumber: '5556123456789',
  },
  {
    surname: 'Цой',
    firstName: 'Лев',
    surnameLatin: 'TSOI',
    firstNameLatin: 'LEV',
    sex: 'M',
    travellerType: 'CHD',
    birthDate: '2019-01-01',
    citizenship: 'RUS',
    birthCertificate: 'IV-МЮ 654321',
  },
  { surnameLatin: 'NAGY', firstNameLatin: 'ISTVAN', sex: 'M', citizenship: 'HUN', passportNumber: 'BA1234567' },
];

describe('the report "List"', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startSignedIn();
  });
  afterAll(() => test.stop());

  it('opens as a workbook whose rows paste back unchanged', async () => {
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10', number: 'Тур №7' };
    const { body: voucher } = await test.agent.post('/api/vouchers').send(trip).expect(201);
    for (const person of PEOPLE) await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(person).expect(201);
    const { body, headers } = await test.agent
      .get(`/api/vouchers/${voucher.id}/tourists.xlsx`)
      .responseType('blob')
      .expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="tur-[\w-]*7\.xlsx"; filename\*=UTF-8''/);
    const { sheets, issues } = await readFile('list.xlsx', new Uint8Array(body));
    expect(issues).toEqual([]);
    const { rows } = preview(sheets[0]!.source, { today: '2026-11-21' });
    expect(rows.map(({ tourist }) => tourist)).toEqual(PEOPLE.map((person) => expect.objectContaining(person)));
  });
});

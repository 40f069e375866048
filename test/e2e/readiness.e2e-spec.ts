import { startSignedIn, type TestApp } from '../app/test-app';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SURNAMES = 'BELOV ORLOV ERSHOV LAPSHIN KALUGIN SOBOLEV MOROZOV GOLUBEV'.split(' ');
const CYRILLIC = 'Белов Орлов Ершов Лапшин Калугин Соболев Морозов Голубев'.split(' ');

/** Forty people of eight families; everything about them is there. */
const GROUP = Array.from({ length: 40 }, (_, at) => ({
  surname: CYRILLIC[at % 8],
  surnameLatin: SURNAMES[at % 8],
  firstName: 'Олег',
  firstNameLatin: `OLEG ${LETTERS[at % 26]}`,
  sex: 'M',
  birthDate: `19${60 + (at % 30)}-03-1${at % 10}`,
  birthPlace: 'Tver',
  birthCountry: 'RUS',
  citizenship: 'RUS',
  passportSeries: '71',
  passportNumber: String(1_000_000 + at),
  passportIssued: '2021-05-10',
  passportExpires: '2031-05-10',
  passportIssuedBy: 'RUS',
  phone: '+7 900 000-00-00',
  email: 'group@primer.example',
}));

const ANSWERS = {
  civilStatus: 'married',
  passportType: 'ordinary',
  homeAddress: 'Tver, ul. Primernaya, 5',
  residesElsewhere: 'no',
  occupation: 'Engineer',
  purpose: 'tourism',
  firstEntryCountry: 'FRA',
  entries: 'single',
  fingerprints: 'no',
  'costs.coveredBy': 'applicant',
  'costs.applicantMeans': 'cash',
};

describe('the readiness list of a group of 40', () => {
  let test: TestApp;
  let voucher: { id: string };
  const people: string[] = [];
  beforeAll(async () => {
    test = await startSignedIn();
    await test.agent
      .patch('/api/agency')
      .send({ name: 'Romashka Tour', address: 'Tver, ul. Primernaya, 1', phone: '+7 900 000-00-00' });
    const services = [{ kind: 'hotel', name: 'Hotel Primorsky, Nice' }];
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10', services };
    voucher = (await test.agent.post('/api/vouchers').send(trip).expect(201)).body;
    for (const person of GROUP) {
      const { body } = await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(person).expect(201);
      people.push(body.id);
    }
    await put(0, ANSWERS);
    await test.agent
      .post(`${url(0)}/copy`)
      .send({ toTouristIds: people.slice(1), keys: Object.keys(ANSWERS) })
      .expect(200);
  });
  afterAll(() => test.stop());

  const url = (at: number) => `/api/tourists/${people[at]}/questionnaires/schengen-2020`;
  const put = (at: number, answers: object) => test.agent.put(url(at)).send({ answers }).expect(200);
  const change = (at: number, person: object) =>
    test.agent.patch(`/api/tourists/${people[at]}`).send(person).expect(200);
  const found = async () => {
    const { body } = await test.agent.get(`/api/vouchers/${voucher.id}/readiness?form=schengen-2020`).expect(200);
    expect(body.items).toHaveLength(40);
    return body.items.flatMap(
      (item: { touristId: string; missing: string[]; issues: { path: string; code: string }[] }) =>
        [...item.missing.map((key) => `missing ${key}`), ...item.issues.map(({ path, code }) => `${code} ${path}`)].map(
          (what) => `${people.indexOf(item.touristId)}: ${what}`,
        ),
    );
  };

  it('nothing is wrong with people who have everything', async () => {
    expect(await found()).toEqual([]);
  });

  it('ten planted faults are found, and nothing else', async () => {
    await put(1, { homeAddress: null });
    await put(4, { 'employer.name': 'OOO Primer '.repeat(40) });
    await put(7, { occupation: 'Engineer 🚢' });
    await change(10, { passportExpires: '2025-05-10', passportIssued: '2020-05-10' });
    await change(13, { passportExpires: '2027-02-01' });
    await change(16, { passportIssued: '2016-05-10', passportExpires: '2030-05-10' });
    await change(19, { birthDate: '2014-03-01' });
    await change(22, { surnameLatin: 'MOROZOFF' });
    await change(25, { surnameLatin: null });
    const { body: client } = await test.agent
      .post(`/api/tourists/${people[28]}/client`)
      .send({ action: 'add' })
      .expect(200);
    const formerSurnames = [{ surname: 'Зуев', surnameLatin: 'ZUEV', until: '2023-01-01' }];
    await test.agent.patch(`/api/clients/${client.tourist.clientId}`).send({ formerSurnames }).expect(200);
    expect(await found()).toEqual([
      '1: missing homeAddress',
      '4: answer.tooLong employer.name',
      '7: paper.glyphMissing occupation',
      '10: passport.expired passportExpires',
      '13: passport.expiresTooSoon passportExpires',
      '16: passport.issuedTooLongAgo passportIssued',
      ...['surname', 'firstNames', 'citizenship'].map((key) => `19: missing guardian.${key}`),
      '22: group.surnameSpelling surname',
      '25: name.passportSpellingMissing surname',
      '28: passport.olderThanSurname passportIssued',
    ]);
  });

  it('several forms, an unknown form, an unknown voucher', async () => {
    const path = `/api/vouchers/${voucher.id}/readiness`;
    await test.agent.get(`${path}?form=atlantis-1`).expect(404);
    await test.agent.get(path).expect(400);
    await test.agent.get('/api/vouchers/00000000-0000-4000-8000-000000000000/readiness?form=schengen-2020').expect(404);
  });
});

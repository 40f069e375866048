import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { startSignedIn, type TestApp } from '../app/test-app';

const ZUEVA = {
  surname: 'Зуева',
  firstName: 'Инна',
  surnameLatin: 'ZUEVA',
  firstNameLatin: 'INNA',
  sex: 'F',
  birthDate: '1990-07-05',
  citizenship: 'RUS',
  passportSeries: '71',
  passportNumber: '1234581',
  passportIssued: '2020-06-15',
  passportExpires: '2030-06-15',
};
const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('questionnaires', () => {
  let test: TestApp;
  let voucher: { id: string };
  let zueva: { id: string };
  let zuev: { id: string };
  beforeAll(async () => {
    test = await startSignedIn();
    await test.agent
      .patch('/api/agency')
      .send({ address: 'Tver, ul. Primernaya, 1', phone: '+7 900 000-00-00' })
      .expect(200);
    const services = [{ kind: 'hotel', name: 'Hotel Primorsky, Nice' }];
    const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10', services };
    voucher = (await test.agent.post('/api/vouchers').send(trip)).body;
    zueva = (await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(ZUEVA)).body;
    const husband = {
      ...ZUEVA,
      surname: 'Зуев',
      firstName: 'Олег',
      surnameLatin: 'ZUEV',
      firstNameLatin: 'OLEG',
      sex: 'M',
      passportNumber: '1234582',
    };
    zuev = (await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(husband)).body;
  });
  afterAll(() => test.stop());

  const url = (tourist: { id: string }) => `/api/tourists/${tourist.id}/questionnaires/schengen-2020`;
  const put = (tourist: { id: string }, answers: object) => test.agent.put(url(tourist)).send({ answers });

  it('the forms of a country are listed with the form itself', async () => {
    const { body } = await test.agent.get('/api/forms?country=FRA').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toContain('schengen-2020');
    expect((await test.agent.get('/api/forms?country=BRA').expect(200)).body.items).toEqual([]);
    const forms = async (country: string) => (await test.agent.get(`/api/forms?country=${country}`)).body.items;
    for (const [country, form] of [
      ['JPN', 'japan-2023'],
      ['KOR', 'korea-form17-2022'],
      ['EGY', 'egypt-2017'],
    ]) {
      expect((await forms(country!)).map(({ id }: { id: string }) => id)).toContain(form);
    }
    const form = await test.agent.get('/api/forms/schengen-2020').expect(200);
    expect(form.body.fields.length).toBeGreaterThan(80);
    await test.agent.get('/api/forms/../../package.json').expect(404);
    await test.agent.get('/api/forms/atlantis-1').expect(404);
  });

  it('what is known of tourist, voucher and agency is there already', async () => {
    const { body } = await test.agent.get(url(zueva)).expect(200);
    const known = (value: string) => ({ value, source: 'known', language: 'en', by: 'agent' });
    expect(body.answers).toMatchObject({
      surname: known('ZUEVA'),
      firstNames: known('INNA'),
      birthDate: known('1990-07-05'),
      sex: known('F'),
      passportNumber: known('711234581'),
      mainDestination: known('FRA'),
      arrivalDate: known('2027-01-03'),
      'host.name': known('Hotel Primorsky, Nice'),
      'filledBy.name': {
        value: 'Romashka-Tur',
        source: 'known',
        original: 'Ромашка-Тур',
        language: 'en',
        by: 'letters',
      },
    });
    expect(body.missing).toEqual(expect.arrayContaining(['birthPlace', 'civilStatus', 'homeAddress', 'purpose']));
  });

  it('what is typed in Russian is translated where the form says so, with the original beside it', async () => {
    const answers = { birthPlace: 'г. Щёлково', occupation: 'главный бухгалтер', civilStatus: 'married' };
    const { body } = await put(zueva, answers).expect(200);
    const translated = { source: 'typed', language: 'en', by: 'dictionary' };
    expect(body.answers).toMatchObject({
      birthPlace: { ...translated, value: 'Shchyolkovo', original: 'г. Щёлково' },
      occupation: { ...translated, value: 'Chief accountant', original: 'главный бухгалтер' },
    });
    expect(body.issues.map(({ path }: { path: string }) => path)).not.toContain('birthPlace');
    expect(body.missing).not.toContain('birthPlace');
    expect((await test.agent.get(url(zueva))).body).toEqual(body);
  });

  it('what the dictionary is not sure of is marked, and words it lacks are named', async () => {
    const { body } = await put(zueva, { occupation: 'бухгалтер-зюзюкер', purposeDetails: 'бухгалтер школы' }).expect(
      200,
    );
    expect(body.answers.occupation).toMatchObject({ value: 'bukhgalter-ziuziuker', by: 'letters' });
    expect(body.unknownWords).toEqual([{ key: 'occupation', word: 'бухгалтер-зюзюкер', language: 'en' }]);
    expect(body.answers.purposeDetails).toMatchObject({ value: 'School accountant', by: 'dictionary' });
    expect(body.issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'occupation', code: 'translation.guess', severity: 'warning' }),
        expect.objectContaining({ path: 'purposeDetails', code: 'translation.doubtful', severity: 'warning' }),
      ]),
    );
    await put(zueva, { occupation: null, purposeDetails: null });
  });

  it('what is typed in Russian for other fields is written in Latin letters, marked', async () => {
    const { body } = await put(zueva, { surnameAtBirth: 'Щеглова', purpose: 'tourism' }).expect(200);
    expect(body.answers.surnameAtBirth).toEqual({
      value: 'SHCHEGLOVA',
      source: 'typed',
      original: 'Щеглова',
      language: 'en',
      by: 'letters',
    });
    expect(body.issues).toContainEqual(expect.objectContaining({ path: 'surnameAtBirth', severity: 'warning' }));
    await put(zueva, { surnameAtBirth: null });
  });

  it('an emptied answer gives way to what is known', async () => {
    await put(zueva, { firstNames: 'INNA MARIIA' });
    expect((await test.agent.get(url(zueva))).body.answers.firstNames).toMatchObject({
      value: 'INNA MARIIA',
      source: 'typed',
    });
    const { body } = await put(zueva, { firstNames: '' }).expect(200);
    expect(body.answers.firstNames).toMatchObject({ value: 'INNA', source: 'known' });
  });

  it('an answer that cannot be understood is kept as typed and marked, not on the paper', async () => {
    const { body } = await put(zueva, { passportIssued: 'прошлым летом' }).expect(200);
    expect(body.answers.passportIssued).toMatchObject({ value: '', original: 'прошлым летом', source: 'typed' });
    expect(body.issues).toContainEqual(
      expect.objectContaining({ path: 'passportIssued', code: 'date.unreadable', severity: 'error' }),
    );
    await put(zueva, { passportIssued: null }).expect(200);
  });

  it('a key the form lacks, and an answer that is no text, are refused', async () => {
    const { body } = await put(zueva, { shoeSize: '38' }).expect(400);
    expect(body.issues[0]).toMatchObject({ path: 'answers.shoeSize', code: 'answer.unknownKey' });
    await put(zueva, { birthPlace: { city: 'x' } }).expect(400);
    await put(zueva, { birthPlace: 'x'.repeat(5_000) }).expect(400);
    await put(zueva, { birthPlace: 'a\u0000b' }).expect(400);
  });

  it('a family address is taken from another tourist; a name is not unless it is asked for', async () => {
    await put(zueva, { homeAddress: 'Tver, ul. Primernaya, 5', surname: 'ZUEVA-BELOVA' });
    expect(
      (
        await test.agent
          .post(`${url(zuev)}/copy`)
          .send({ fromTouristId: zueva.id })
          .expect(200)
      ).body.copied,
    ).toBeGreaterThan(0);
    const { body } = await test.agent.get(url(zuev));
    expect(body.answers.homeAddress).toMatchObject({ value: 'Tver, ul. Primernaya, 5', source: 'copied' });
    expect(body.answers.surname).toMatchObject({ value: 'ZUEV', source: 'known' });
    await put(zueva, { surname: null });
    await put(zuev, { homeAddress: 'Tver, ul. Drugaya, 7' });
    const onlyEmpty = { toTouristIds: [zuev.id], keys: ['homeAddress', 'birthPlace'], onlyEmpty: true };
    expect(
      (
        await test.agent
          .post(`${url(zueva)}/copy`)
          .send(onlyEmpty)
          .expect(200)
      ).body,
    ).toEqual({ copied: 1, kept: 1 });
    expect((await test.agent.get(url(zuev))).body.answers.homeAddress.value).toBe('Tver, ul. Drugaya, 7');
    await test.agent
      .post(`${url(zueva)}/copy`)
      .send({ toTouristIds: [zuev.id], keys: ['purpose'] })
      .expect(200);
    await test.agent
      .post(`${url(zueva)}/copy`)
      .send({})
      .expect(400);
  });

  it('an answer too long for its box is reported before printing', async () => {
    const { body } = await put(zuev, { 'employer.name': 'OOO Primer '.repeat(90) }).expect(200);
    expect(body.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^employer\.name .*tooLong$/)]),
    );
    await put(zuev, { 'employer.name': null });
  });

  const pdf = async (path: string) => {
    const { body, headers } = await test.agent.get(path).buffer().expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    const file = join(mkdtempSync(join(tmpdir(), 'anketa-pdf-')), 'form.pdf');
    writeFileSync(file, body);
    return {
      bytes: body as Buffer,
      text: () => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }),
    };
  };

  it('one tourist prints as four pages, the voucher as one document in its order', async () => {
    expect((await pdf(`${url(zueva)}.pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const all = `/api/vouchers/${voucher.id}/questionnaires.pdf?form=schengen-2020`;
    expect((await pdf(all)).bytes.length).toBeGreaterThan((await pdf(`${all}&tourists=${zuev.id}`)).bytes.length);
  });

  (hasPdftotext ? it : it.skip)('pdftotext reads the answers back (needs pdftotext)', async () => {
    const text = (await pdf(`/api/vouchers/${voucher.id}/questionnaires.pdf?form=schengen-2020`)).text();
    expect(text.split('\f')).toHaveLength(9); // 2 x 4 pages, and what stands after the last
    for (const answer of ['ZUEVA', 'INNA', '711234581', 'ZUEV', 'OLEG', '711234582', 'Hotel Primorsky, Nice'])
      expect(text).toContain(answer);
    expect(text.indexOf('711234581')).toBeLessThan(text.indexOf('711234582'));
  });

  it('an accepted translation stands beside its text until the text changes', async () => {
    const answers = { occupation: 'бухгалтер-зюзюкер' };
    const { body } = await test.agent
      .put(url(zueva))
      .send({ answers, translations: { occupation: 'Chief counter' } })
      .expect(200);
    const accepted = {
      value: 'Chief counter',
      original: 'бухгалтер-зюзюкер',
      source: 'typed',
      language: 'en',
      by: 'agent',
    };
    expect(body.answers.occupation).toEqual(accepted);
    expect(body.unknownWords).toEqual([]);
    expect(body.issues.map(({ path }: { path: string }) => path)).not.toContain('occupation');
    await test.agent
      .post(`${url(zueva)}/copy`)
      .send({ toTouristIds: [zuev.id], keys: ['occupation'] })
      .expect(200);
    expect((await test.agent.get(url(zuev))).body.answers.occupation).toEqual({ ...accepted, source: 'copied' });
    expect((await put(zueva, { occupation: 'бухгалтер' })).body.answers.occupation.value).toBe('Accountant');
    await put(zueva, { occupation: null });
    await put(zuev, { occupation: null });
  });

  it('ООО is OOO, or LLC when the agency wants it so', async () => {
    await put(zueva, { 'employer.name': 'ООО «Ромашка»' });
    const employer = async () => (await test.agent.get(url(zueva))).body.answers['employer.name'].value;
    expect(await employer()).toBe('OOO "Romashka"');
    await test.agent.patch('/api/agency').send({ companyForm: 'translated' }).expect(200);
    expect(await employer()).toBe('LLC "Romashka"');
    await test.agent.patch('/api/agency').send({ companyForm: 'letters' }).expect(200);
    await put(zueva, { 'employer.name': null });
  });

  it('the country of the trip decides how long the passport must be valid; the agency may say otherwise', async () => {
    const codes = async () =>
      (await test.agent.get(url(zueva))).body.issues
        .map(({ code }: { code: string }) => code)
        .filter((code: string) => code.startsWith('passport.'));
    await test.agent.patch(`/api/tourists/${zueva.id}`).send({ passportExpires: '2027-03-01' }).expect(200);
    expect(await codes()).toEqual(['passport.expiresTooSoon']);
    const { body: before } = await test.agent.get('/api/countries').expect(200);
    const france = before.items.find(({ country }: { country: string }) => country === 'FRA');
    expect(france).toMatchObject({ own: false, passportRule: { count: 3, unit: 'months', from: 'departure' } });
    const rule = { count: 10, unit: 'days', from: 'arrival', source: 'told by the consulate' };
    await test.agent.put('/api/countries/FRA').send({ language: 'fr', passportRule: rule }).expect(200);
    expect(await codes()).toEqual([]);
    await put(zueva, { occupation: 'врач' });
    const { body: french } = await test.agent.get(url(zueva)).expect(200);
    expect(french.answers.occupation).toMatchObject({ value: 'Médecin', language: 'fr', by: 'dictionary' });
    await put(zueva, { occupation: null });
    await test.agent
      .put('/api/countries/FRA')
      .send({ language: 'fr', passportRule: { ...rule, unit: 'weeks' } })
      .expect(400);
    await test.agent.put('/api/countries/XXQ').send({ language: 'fr', passportRule: rule }).expect(400);
    expect((await test.agent.delete('/api/countries/FRA').expect(200)).body).toEqual(france);
    await test.agent.patch(`/api/tourists/${zueva.id}`).send({ passportExpires: ZUEVA.passportExpires }).expect(200);
  });

  it('several people come as a .zip, one document each', async () => {
    const path = `/api/vouchers/${voucher.id}/questionnaires.zip?form=schengen-2020`;
    const { body, headers } = await test.agent.get(path).responseType('blob').expect(200);
    expect(headers['content-type']).toBe('application/zip');
    const files = unzipSync(new Uint8Array(body as Buffer));
    expect(Object.keys(files)).toEqual(['1-ZUEVA-INNA.pdf', '2-ZUEV-OLEG.pdf']);
    for (const file of Object.values(files)) expect(Buffer.from(file).subarray(0, 5).toString()).toBe('%PDF-');
    await test.agent.get(`/api/vouchers/${voucher.id}/questionnaires.zip?form=atlantis-1`).expect(404);
  });

  it('nobody to print, a stranger, an unknown form: a clear answer', async () => {
    const { body: empty } = await test.agent
      .post('/api/vouchers')
      .send({ country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' });
    const { body } = await test.agent
      .get(`/api/vouchers/${empty.id}/questionnaires.pdf?form=schengen-2020`)
      .expect(400);
    expect(body.issues[0].code).toBe('print.nobody');
    await test.agent
      .get(`/api/vouchers/${empty.id}/questionnaires.pdf?form=schengen-2020&tourists=${zueva.id}`)
      .expect(404);
    await test.agent.get(`/api/vouchers/${voucher.id}/questionnaires.pdf?form=schengen-2020&tourists=xyz`).expect(400);
    await test.agent.get(`/api/vouchers/${voucher.id}/questionnaires.pdf`).expect(400);
  });
});

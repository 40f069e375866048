import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSignedIn, type TestApp } from '../app/test-app';

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const ORLOVA = {
  surname: 'Орлова',
  firstName: 'Вера',
  surnameLatin: 'ORLOVA',
  firstNameLatin: 'VERA',
  sex: 'F',
  birthDate: '1988-07-09',
  citizenship: 'RUS',
  passportSeries: '75',
  passportNumber: '2345678',
};

describe('the captions of a paper', () => {
  let test: TestApp;
  let voucher: { id: string };
  let orlova: { id: string };
  beforeAll(async () => {
    test = await startSignedIn();
    const trip = { country: 'FRA', arrivalDate: '2027-02-03', departureDate: '2027-02-11', services: [] };
    voucher = (await test.agent.post('/api/vouchers').send(trip)).body;
    orlova = (await test.agent.post(`/api/vouchers/${voucher.id}/tourists`).send(ORLOVA)).body;
  });
  afterAll(() => test.stop());

  const printed = (captions: string) =>
    `/api/vouchers/${voucher.id}/questionnaires.pdf?form=schengen-2020${captions && `&captions=${captions}`}`;
  const textOf = async (address: string): Promise<string> => {
    const { body } = await test.agent.get(address).responseType('blob').expect(200);
    const folder = mkdtempSync(join(tmpdir(), 'anketa-captions-'));
    writeFileSync(join(folder, 'a.pdf'), body);
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-']).toString();
    rmSync(folder, { recursive: true });
    return text;
  };
  const answersIn = (language: string) => {
    const passportRule = { count: 3, unit: 'months', from: 'departure', source: 'test' };
    return test.agent.put('/api/countries/FRA').send({ language, passportRule }).expect(200);
  };

  (hasPdftotext ? it : it.skip)('are those of the answers unless another language is asked for', async () => {
    await answersIn('en');
    const english = await textOf(printed(''));
    expect(english).toContain('Country of birth');
    const russian = await textOf(printed('ru'));
    for (const word of ['Страна рождения', 'ORLOVA', 'Russia']) expect(russian).toContain(word);
    await answersIn('fr');
    const french = await textOf(printed(''));
    for (const word of ['Pays de naissance', 'Russie']) expect(french).toContain(word);
    expect(await textOf(printed('en'))).toContain('Country of birth');
  });

  it('of the empty pages and of the answers that lie on them are the same', async () => {
    await answersIn('fr');
    const { body } = await test.agent.get(`/api/tourists/${orlova.id}/questionnaires/schengen-2020/pages`).expect(200);
    expect(body.captions).toBe('fr');
    const french = (await test.agent.get('/api/forms/schengen-2020/pages?captions=fr').expect(200)).body.pages;
    const english = (await test.agent.get('/api/forms/schengen-2020/pages').expect(200)).body.pages;
    expect(french[0].svg).not.toBe(english[0].svg);
    expect(body.pages).toHaveLength(french.length);
  });

  it('exist in the languages the list of forms names; another is refused', async () => {
    const { items } = (await test.agent.get('/api/forms?country=FRA').expect(200)).body;
    const schengen = items.find(({ id }: { id: string }) => id === 'schengen-2020');
    expect(schengen).toMatchObject({ kind: null, captions: ['en', 'fr', 'ru'] });
    await test.agent.get(printed('de')).expect(400);
  });

  it('of a preparation sheet come with its kind', async () => {
    const { items } = (await test.agent.get('/api/forms?country=GBR').expect(200)).body;
    expect(items).toContainEqual(expect.objectContaining({ id: 'uk-visitor-prep', kind: 'preparation' }));
  });
});

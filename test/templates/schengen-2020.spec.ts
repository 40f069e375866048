import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillForm, type TypedAnswer } from '@anketa/questionnaire';
import { editions } from './templates';

const { form, layout, examples } = editions.find(({ id }) => id === 'schengen-2020')!;
const whole = examples.find(({ name }) => name === 'example.json')!;
const paper = readFileSync(join(__dirname, '../../docs/forms/schengen-2020.md'), 'utf8');
const lines = [...paper.matchAll(/^\| +([*\d–]+) +\| +(.+?) +\| +(.+?) +\|$/gm)].map(([, item, text, key]) => ({
  item: item!,
  text: text!,
  key: key!,
}));
const byHand = lines.filter(({ key }) => key === 'by hand');
const carried = lines.filter(({ key }) => key !== 'by hand');

const typed = (answers: Record<string, string>): Record<string, TypedAnswer> =>
  Object.fromEntries(Object.entries(answers).map(([key, text]) => [key, { text, source: 'typed' }]));
const fill = (answers: Record<string, string>, tourist: Record<string, string> = {}) =>
  fillForm(form, { known: { tourist }, typed: typed(answers), today: '2026-11-21' });

describe('the paper, line by line', () => {
  it('has items 1 to 33', () => {
    const items = new Set(carried.map(({ item }) => item.replace('*', '')));
    expect([...items]).toEqual([...Array.from({ length: 33 }, (_, at) => String(at + 1)), '–']);
    expect(byHand).toHaveLength(2);
  });

  it('has a star where family members of EU citizens do not answer', () => {
    const starred = new Set(lines.filter(({ item }) => item.startsWith('*')).map(({ item }) => item.slice(1)));
    expect([...starred]).toEqual(['21', '22', '30', '31', '32']);
    expect(form.items.filter((item) => item.starred).map(({ item }) => item)).toEqual([...starred]);
    const { notAsked } = fill({ 'euRelative.relationship': 'spouse' });
    for (const { key, item } of form.fields) if (starred.has(item)) expect(notAsked).toContain(key);
  });

  it('leaves the column for official use without a key', () => {
    const [first] = layout.pages[0]!.blocks.filter(({ rows }) => rows[0]?.cells.some(({ shade }) => shade));
    const office = JSON.stringify(first?.rows[0]?.cells.find(({ shade }) => shade));
    expect(office).toContain('For official use only');
    expect(office).not.toMatch(/"(answer|tick)"/);
  });

  it('carries the declarations of the regulation to their ends', () => {
    const text = JSON.stringify(layout.pages[3]);
    for (const sentence of [
      'the visa fee is not refunded if the visa is refused.',
      'adequate travel medical insurance for my first stay and any subsequent visits to the territory of Member States.',
      'for the purposes of a decision on my application.',
      'The authority of the Member State responsible for processing the data is: [(',
      'will hear claims concerning the protection of personal data.',
      'under the law of the Member State which deals with the application.',
      'The prerequisites for entry will be checked again on entry into the European territory of the Member States.',
    ]) {
      expect(text).toContain(sentence);
    }
  });
});

describe('its questions', () => {
  it('know name, passport, journey, hotel and agency', () => {
    const { answers } = fillForm(form, { ...whole.filling, typed: {} });
    expect(Object.keys(answers)).toEqual([
      'surname',
      'firstNames',
      'birthDate',
      'birthPlace',
      'birthCountry',
      'citizenship',
      'sex',
      'passportNumber',
      'passportIssued',
      'passportExpires',
      'passportCountry',
      'email',
      'phone',
      'mainDestination',
      'arrivalDate',
      'departureDate',
      'host.name',
      'filledBy.name',
      'filledBy.address',
      'filledBy.email',
      'filledBy.phone',
    ]);
  });

  it('want "other" to be specified wherever the paper says so', () => {
    const others = { civilStatus: 'other', passportType: 'other', purpose: 'tourism, other' };
    expect(fill(others).missing).toEqual(
      expect.arrayContaining(['civilStatusOther', 'passportTypeOther', 'purposeOther']),
    );
    expect(fill({ purpose: 'tourism' }).missing).not.toContain('purposeOther');
  });

  it('want the means of whoever pays', () => {
    const sponsor = fill({ 'costs.coveredBy': 'спонсор' }).missing;
    expect(sponsor).toEqual(expect.arrayContaining(['costs.sponsor', 'costs.sponsorMeans']));
    expect(sponsor).not.toContain('costs.applicantMeans');
    expect(fill({ 'costs.coveredBy': 'applicant, sponsor', 'costs.sponsor': 'other' }).missing).toEqual(
      expect.arrayContaining(['costs.applicantMeans', 'costs.sponsorOther']),
    );
  });

  it('want parents of a minor, and a relative once there is a relationship', () => {
    expect(fill({}, { birthDate: '2015-11-30' }).missing).toEqual(
      expect.arrayContaining(['guardian.surname', 'guardian.firstNames', 'guardian.citizenship']),
    );
    expect(fill({ 'euRelative.relationship': 'child' }).missing).toEqual(
      expect.arrayContaining(['euRelative.surname', 'euRelative.documentNumber']),
    );
    expect(fill({}).missing).not.toContain('guardian.surname');
  });

  it('refuse a passport too old or too short for the Visa Code, Article 12', () => {
    const trip = { arrivalDate: '03.01.2027', departureDate: '10.01.2027' };
    const codes = (tourist: Record<string, string>) => fill(trip, tourist).issues.map(({ code }) => code);
    expect(codes({ passportExpires: '2027-04-09' })).toContain('passport.expiresTooSoon');
    expect(codes({ passportExpires: '2027-04-10' })).not.toContain('passport.expiresTooSoon');
    expect(codes({ passportIssued: '2017-01-02' })).toContain('passport.issuedTooLongAgo');
  });
});

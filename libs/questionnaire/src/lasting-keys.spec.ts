import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from './form';
import { lastingKeys } from './lasting-keys';

const form = (id: string): Form =>
  JSON.parse(readFileSync(join(__dirname, '../../../templates', id, 'form.json'), 'utf8')) as Form;

describe('what stays true for the next journey', () => {
  it.each([
    ['schengen-2020', 'civilStatus homeAddress occupation employer.address guardian.surname nationalId fingerprints'],
    ['usa-ds160-prep', 'father.birthDate usa.visited usa.driverLicence socialMedia duties'],
    ['korea-form17-2022', 'education emergency.name spouse.birthDate trip1.country'],
  ])('%s: %s', (id, keys) => {
    expect(lastingKeys(form(id))).toEqual(expect.arrayContaining(keys.split(' ')));
  });

  it.each([
    [
      'schengen-2020',
      'purpose purposeDetails host.name hostCompany.address costs.sponsor entryPermit.from signing.date',
    ],
    ['usa-ds160-prep', 'usa.visaClass usa.payer usa.companions payer.address arrivalFlight'],
    ['japan-2023', 'guarantor.name inviter.address carrier entryPort stayLength'],
  ])('%s without %s', (id, keys) => {
    expect(lastingKeys(form(id)).filter((key) => keys.split(' ').includes(key))).toEqual([]);
    expect(form(id).fields.map(({ key }) => key)).toEqual(expect.arrayContaining(keys.split(' ')));
  });
});

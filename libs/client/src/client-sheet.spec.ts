import { NO_DETAILS } from './client';
import { CLIENT_SHEET, readDetails } from './client-sheet';
import { inverse, RELATIONS } from './family';
import { fieldChanges } from './field-changes';
import { emptyPerson } from './person';

const client = {
  ...emptyPerson(),
  ...NO_DETAILS,
  surname: 'Зуева',
  address: 'г. Тверь, ул. Примерная, 5',
  cards: [
    { series: 'GOLD', number: '000123', kind: 'семейная', discount: 5, active: true },
    { series: '', number: '77', kind: '', discount: 0, active: false },
  ],
  formerSurnames: [{ surname: 'Белова', surnameLatin: 'BELOVA', until: '2019-06-01' }],
  consentOn: '2026-01-31',
};

it('what a sheet says beyond the person reads back as it was', () => {
  const headings = CLIENT_SHEET.map(({ heading }) => heading);
  const cells = CLIENT_SHEET.map((column) => column.value(client));
  const { address, cards, formerSurnames, consentOn } = client;
  expect(readDetails(headings, cells)).toEqual({ address, cards, formerSurnames, consentOn });
});

it('every link has its other side', () => {
  for (const relation of RELATIONS) expect(inverse(inverse(relation))).toBe(relation);
  expect(inverse('child')).toBe('parent');
});

it('changes are told field by field', () => {
  expect(fieldChanges(client, { ...client, phone: '1', cards: [] }).map(({ field }) => field)).toEqual([
    'phone',
    'cards',
  ]);
  expect(fieldChanges(client, { ...client })).toEqual([]);
});

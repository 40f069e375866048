import { chosenBy } from './chosen-by';

const ITEMS = [
  { value: 'NER', label: 'Нигер' },
  { value: 'NGA', label: 'Нигерия' },
  { value: 'RUS', label: 'Россия' },
  { value: 'ISR', label: 'Израиль' },
];

describe('what was typed into a list and left', () => {
  it('the beginning of one name means it', () => expect(chosenBy('росс', ITEMS)).toBe('RUS'));
  it('a whole name means it, though another begins so', () => expect(chosenBy('Нигер', ITEMS)).toBe('NER'));
  it('the beginning of several means none', () => expect(chosenBy('ниг', ITEMS)).toBeNull());
  it('nothing means none', () => expect(chosenBy(' ', ITEMS)).toBeNull());
});

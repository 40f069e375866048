import { readEntries } from './read-entries';

describe('entries of a table', () => {
  it('by their headings, in any order', () => {
    const cells = [
      ['№', 'English', 'Русский'],
      ['1', 'Accountant', ' бухгалтер '],
    ];
    expect(readEntries(cells)).toEqual([{ ru: 'бухгалтер', en: 'Accountant', fr: null }]);
  });

  it('without headings: Russian, English, French', () => {
    expect(readEntries([['врач', 'Physician', 'Médecin']])).toEqual([{ ru: 'врач', en: 'Physician', fr: 'Médecin' }]);
  });

  it('rows without a Russian text are left out', () => {
    expect(readEntries([['', 'x', 'y'], []])).toEqual([]);
  });
});

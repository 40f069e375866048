import { applyStep, proposeColumns, readTable } from '@anketa/import';
import { packStep, unpackStep } from './worker-messages';

const TODAY = '2026-11-21';
const LIST = 'Фамилия лат.\tИмя лат.\nZIMINA MRS\tVERA\nGUSEV\tIGOR';

describe('what a helper did, handed over column by column', () => {
  const table = readTable({ text: LIST }, TODAY);
  const columns = proposeColumns(table, TODAY);
  const over = (step: 'splitSurnameSex' | 'copyLatinToCyrillic') => {
    const stepped = applyStep(table, columns, { step, column: 0 });
    return { stepped, got: unpackStep(table, columns, packStep(table, stepped)) };
  };

  it('is the same on the other side', () => {
    for (const step of ['splitSurnameSex', 'copyLatinToCyrillic'] as const) {
      const { stepped, got } = over(step);
      expect(got).toEqual(stepped);
      expect(got.changed).toBeGreaterThan(0);
    }
  });

  it('leaves columns it did not touch the same objects', () => {
    const { got } = over('copyLatinToCyrillic');
    expect(got.columns[1]).toBe(columns[1]);
  });
});

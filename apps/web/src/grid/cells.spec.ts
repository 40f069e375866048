import fc from 'fast-check';
import { clear, fillDown, fromTabbed, pasteInto, toTabbed } from './cells';
import { at } from './selection';

const text = (row: number, column: number): string => `${row}:${column}`;

describe('cells on the clipboard', () => {
  it('come back as they were, whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Щ', '"', '\t', '\n', '\r\n', ' ', ';') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
      .filter((cells) => !(cells.at(-1)?.length === 1 && cells.at(-1)?.[0] === ''));
    fc.assert(fc.property(rows, (cells) => expect(fromTabbed(toTabbed(cells))).toEqual(cells)));
  });

  it('keep a quote that only starts a cell', () => {
    expect(fromTabbed('"Ромашка" ООО\tЗуев')).toEqual([['"Ромашка" ООО', 'Зуев']]);
    expect(fromTabbed('"открыта\tЗуев')).toEqual([['"открыта', 'Зуев']]);
  });

  it('make no row of the line end that closes the last one', () => {
    expect(fromTabbed('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('changes of cells', () => {
  const size = { rows: 4, columns: 3 };

  it('paste one cell over the whole selection', () => {
    const selection = { anchor: { row: 0, column: 0 }, head: { row: 1, column: 1 } };
    expect(pasteInto(selection, [['x']], size)).toHaveLength(4);
  });

  it('paste a block from the corner and drop what does not fit', () => {
    const pasted = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(pasteInto(at({ row: 3, column: 2 }), pasted, size)).toEqual([{ row: 3, column: 2, text: 'a' }]);
  });

  it('fill down from the first row, or from the cell above a single one', () => {
    const selection = { anchor: { row: 1, column: 0 }, head: { row: 3, column: 0 } };
    expect(fillDown(selection, text).map((change) => change.text)).toEqual(['1:0', '1:0']);
    expect(fillDown(at({ row: 2, column: 1 }), text)).toEqual([{ row: 2, column: 1, text: '1:1' }]);
    expect(fillDown(at({ row: 0, column: 1 }), text)).toEqual([]);
  });

  it('empty every cell of the selection', () => {
    expect(clear({ anchor: { row: 1, column: 1 }, head: { row: 0, column: 0 } })).toHaveLength(4);
  });
});

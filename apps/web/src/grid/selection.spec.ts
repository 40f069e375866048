import { all, at, edgeFrom, goTo, move, rangeOf } from './selection';

const size = { rows: 5, columns: 4 };

describe('the selection of a grid', () => {
  it('walks by one cell and stops at the edges', () => {
    expect(move(at({ row: 4, column: 3 }), 'down', size)).toEqual(at({ row: 4, column: 3 }));
    expect(move(at({ row: 1, column: 1 }), 'right', size)).toEqual(at({ row: 1, column: 2 }));
  });

  it('goes up into the header, but never stretches over it', () => {
    expect(move(at({ row: 0, column: 1 }), 'up', size).anchor.row).toBe(-1);
    expect(move(at({ row: 0, column: 1 }), 'up', size, true).head.row).toBe(0);
  });

  it('stretches from where it began, in any direction', () => {
    const stretched = move(move(at({ row: 2, column: 2 }), 'up', size, true), 'left', size, true);
    expect(rangeOf(stretched)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    expect(stretched.anchor).toEqual({ row: 2, column: 2 });
  });

  it('takes every row and column, and no header', () => {
    expect(rangeOf(all(size))).toEqual({ top: 0, bottom: 4, left: 0, right: 3 });
  });

  it('keeps a place that does not exist inside', () => {
    expect(goTo(at({ row: 0, column: 0 }), { row: 99, column: 99 }, size)).toEqual(at({ row: 4, column: 3 }));
    expect(goTo(at({ row: 0, column: 0 }), { row: 3, column: 0 }, { rows: 0, columns: 4 }).anchor.row).toBe(-1);
  });

  it('jumps to the end of a filled run, then over the gap, then to the edge', () => {
    const filled = ({ row }: { row: number }): boolean => row <= 1 || row === 3;
    const from = (row: number) => edgeFrom({ row, column: 0 }, 'down', size, filled).row;
    expect([from(0), from(1), from(3)]).toEqual([1, 3, 4]);
  });
});

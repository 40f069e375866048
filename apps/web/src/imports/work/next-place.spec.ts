import { nextPlace } from './next-place';

describe('walking from one remark to the next', () => {
  const remarks = new Set([1, 3]);
  const wanted = (place: number): boolean => remarks.has(place);

  it('goes on, then round the end', () => {
    expect(nextPlace(1, 5, false, wanted)).toBe(3);
    expect(nextPlace(3, 5, false, wanted)).toBe(1);
  });

  it('goes back, then round the beginning, also from the header', () => {
    expect(nextPlace(3, 5, true, wanted)).toBe(1);
    expect(nextPlace(1, 5, true, wanted)).toBe(3);
    expect(nextPlace(-1, 5, false, wanted)).toBe(1);
    expect(nextPlace(-1, 5, true, wanted)).toBe(3);
  });

  it('stays when there is only this one, and gives up when there is none', () => {
    expect(nextPlace(2, 3, false, (place) => place === 2)).toBe(2);
    expect(nextPlace(0, 3, false, () => false)).toBeUndefined();
    expect(nextPlace(0, 0, false, () => true)).toBeUndefined();
  });
});

/**
 * The next place of a list, forward or back and round its end, that is wanted; `undefined` when none is. The place one
 * stands on comes last.
 *
 * @example nextPlace(1, 4, false, (place) => place === 0) // 0, after 2 and 3
 */
export function nextPlace(
  from: number,
  count: number,
  back: boolean,
  wanted: (place: number) => boolean,
): number | undefined {
  for (let step = 1; step <= count; step++) {
    const place = (from + (back ? -step : step) + 2 * count) % count;
    if (wanted(place)) return place;
  }
  return undefined;
}

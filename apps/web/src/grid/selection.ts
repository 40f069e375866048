/** A cell by row and column, both from 0; row -1 is the header. */
export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells: `anchor` is where it began and where typing goes, `head` the opposite corner. */
export interface Selection {
  anchor: Place;
  head: Place;
}

/** A rectangle with both ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Size {
  rows: number;
  columns: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADER = -1;

const steps: Record<Direction, Place> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The nearest place inside a grid of this size; `lowestRow` -1 lets the header in. */
export function inside(place: Place, size: Size, lowestRow: number = HEADER): Place {
  return {
    row: between(place.row, size.rows === 0 ? HEADER : lowestRow, size.rows - 1),
    column: between(place.column, 0, Math.max(0, size.columns - 1)),
  };
}

/** One cell selected. @example at({ row: 0, column: 2 }) */
export const at = (place: Place): Selection => ({ anchor: place, head: place });

export function rangeOf({ anchor, head }: Selection): Range {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

export const isSingle = ({ anchor, head }: Selection): boolean =>
  anchor.row === head.row && anchor.column === head.column;

/** Everything but the header. */
export const all = (size: Size): Selection => ({
  anchor: { row: 0, column: 0 },
  head: { row: Math.max(0, size.rows - 1), column: Math.max(0, size.columns - 1) },
});

/** Moves or, with `extend`, stretches the selection by one cell or by `rows`. A stretched one stays out of the header. */
export function move(selection: Selection, direction: Direction, size: Size, extend = false, rows = 1): Selection {
  const step = steps[direction];
  const from = extend ? selection.head : selection.anchor;
  const to = inside({ row: from.row + step.row * rows, column: from.column + step.column }, size, extend ? 0 : HEADER);
  return extend ? { anchor: selection.anchor, head: to } : at(to);
}

/** Goes to a place, or stretches the selection to it. */
export function goTo(selection: Selection, place: Place, size: Size, extend = false): Selection {
  const to = inside(place, size, extend ? 0 : HEADER);
  return extend ? { anchor: selection.anchor, head: to } : at(to);
}

/**
 * Where Ctrl+arrow lands: the last filled cell of the run it is in, else the next filled cell, else the edge — as
 * spreadsheets do.
 */
export function edgeFrom(from: Place, direction: Direction, size: Size, filled: (place: Place) => boolean): Place {
  const step = steps[direction];
  const next = (place: Place): Place => ({ row: place.row + step.row, column: place.column + step.column });
  const within = ({ row, column }: Place): boolean =>
    row >= 0 && row < size.rows && column >= 0 && column < size.columns;
  let place = from;
  let ahead = next(place);
  if (!within(ahead)) return inside(from, size);
  const run = within(place) && filled(place) && filled(ahead);
  while (within(ahead)) {
    if (run && !filled(ahead)) return place;
    if (!run && filled(ahead)) return ahead;
    place = ahead;
    ahead = next(ahead);
  }
  return place;
}

import { begin, goToStep, record, redo, undo } from './history';

describe('the history of a table', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1).reduce(
    (history, step) => record(history, { cells: [step] }, `step ${step}`),
    begin({ cells: [0] }, 'pasted'),
  );
  const times = <T>(count: number, act: (value: T) => T, value: T): T =>
    count === 0 ? value : times(count - 1, act, act(value));

  it('gives the identical table after twenty undos and twenty redos', () => {
    expect(times(20, undo, twenty).present.state.cells).toEqual([0]);
    expect(times(20, redo, times(20, undo, twenty))).toEqual(twenty);
  });

  it('stays where it is when there is nothing to take back', () => {
    const first = begin(1, 'pasted');
    expect(undo(first)).toBe(first);
    expect(redo(first)).toBe(first);
  });

  it('goes to any step of the list and keeps the later ones', () => {
    const third = goToStep(twenty, 3);
    expect(third.present.name).toBe('step 3');
    expect(third.future).toHaveLength(17);
  });

  it('forgets what was taken back once something new is done', () => {
    expect(record(undo(twenty), { cells: [99] }, 'new').future).toEqual([]);
  });
});

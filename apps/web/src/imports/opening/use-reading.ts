import { useEffect, useRef } from 'react';
import { peopleOf, withMatches, withReadings } from '../work/read-list';
import type { Work } from '../work/work';
import { matchInBackground, readInBackground } from './background';

/** After an edit the marks of doubles follow a moment later, not at every key. */
const PAUSE = 250;

/**
 * Has the rest of a long list read, and its doubles found, in the background; `change` is given the way from the work as
 * it is then to the work with what was found out.
 */
export function useReading(
  work: Work | null,
  today: string,
  change: (how: (now: Work | null) => Work | null) => void,
): void {
  const { table, columns, rows, present } = work ?? {};
  const reading = work?.reading ?? false;
  const due = work?.unmatched === true && !reading;
  const first = useRef(true);

  useEffect(() => {
    if (!reading || !table || !columns) return;
    first.current = true;
    return readInBackground(table, columns, today, (from, readings) =>
      change((now) => (now?.table === table && now.columns === columns ? withReadings(now, from, readings) : now)),
    );
  }, [reading, table, columns, today, change]);

  useEffect(() => {
    if (!due || !rows || !present) return;
    let giveUp = (): void => {};
    const timer = setTimeout(
      () => {
        first.current = false;
        giveUp = matchInBackground(peopleOf({ rows, present }), today, (same) =>
          change((now) => (now?.rows === rows && now.present === present ? withMatches(now, same) : now)),
        );
      },
      first.current ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      giveUp();
    };
  }, [due, rows, present, today, change]);
}

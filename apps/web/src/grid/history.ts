/** States with their names: what was, what is, what was taken back. */
export interface History<State, Name> {
  past: readonly Entry<State, Name>[];
  present: Entry<State, Name>;
  future: readonly Entry<State, Name>[];
}

/** One state and what led to it. */
export interface Entry<State, Name> {
  state: State;
  name: Name;
}

const LONGEST = 200;

export function begin<State, Name>(state: State, name: Name): History<State, Name> {
  return { past: [], present: { state, name }, future: [] };
}

/** A new state on top; what had been taken back is gone. */
export function record<State, Name>(history: History<State, Name>, state: State, name: Name): History<State, Name> {
  return { past: [...history.past, history.present].slice(-LONGEST), present: { state, name }, future: [] };
}

export function undo<State, Name>(history: History<State, Name>): History<State, Name> {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo<State, Name>(history: History<State, Name>): History<State, Name> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** Goes to a step of the visible list, counted from the oldest. */
export function goToStep<State, Name>(history: History<State, Name>, step: number): History<State, Name> {
  const line = [...history.past, history.present, ...history.future];
  const present = line[step];
  if (!present) return history;
  return { past: line.slice(0, step), present, future: line.slice(step + 1) };
}

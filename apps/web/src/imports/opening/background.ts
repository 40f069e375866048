import type { Person } from '@anketa/client';
import type { Stepped } from '../work/change-work';
import type { Column, Opened, Pasted, StepName, Table } from '../work/engine';
import type { Reading } from '../work/read-list';
import {
  type Answer,
  packPeople,
  type Request,
  type SentTable,
  type Task,
  unpackReadings,
  unpackStep,
} from './worker-messages';

let worker: Worker | null = null;
let last = 0;
const jobs = new Map<number, (answer: Answer) => void>();
/** Tables the background keeps too, so that they need not go over again. */
const sent = new WeakMap<Table, number>();
const KEPT = 6;
let newest = 0;

function theWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const hear = jobs.get(data.id);
    if (data.done) jobs.delete(data.id);
    if (data.table !== undefined) {
      newest = data.table;
      if (data.opened) sent.set(data.opened.table, data.table);
    }
    hear?.(data);
  };
  return worker;
}

/** Asks the background; answers the way to give the job up. */
function ask(task: Task, today: string, hear: (answer: Answer) => void): () => void {
  last += 1;
  const id = last;
  jobs.set(id, hear);
  theWorker().postMessage({ id, task, today } satisfies Request);
  return () => {
    if (jobs.delete(id)) theWorker().postMessage({ id, task: null, today } satisfies Request);
  };
}

function asked<Part>(task: Task, today: string, part: (answer: Answer) => Part | undefined): Promise<Part> {
  return new Promise((resolve, reject) => {
    ask(task, today, (answer) => {
      const found = part(answer);
      if (found === undefined) reject(new Error(answer.failed ?? 'no answer'));
      else resolve(found);
    });
  });
}

function toSend(table: Table): SentTable {
  const number = sent.get(table);
  return number !== undefined && number > newest - KEPT ? number : table;
}

/** Gets the background ready, so that the first list is read quickly. */
export function warmUp(today: string): void {
  if (!worker) ask({ what: 'warmUp' }, today, () => {});
}

export const openPastedInBackground = (pasted: Pasted, today: string): Promise<Opened> =>
  asked({ what: 'openPasted', pasted }, today, (answer) => answer.opened);

export const openFileInBackground = (name: string, bytes: Uint8Array, today: string): Promise<Opened> =>
  asked({ what: 'openFile', name, bytes }, today, (answer) => answer.opened);

export const stepInBackground = (
  table: Table,
  columns: readonly Column[],
  { step, column }: { step: StepName; column: number },
  today: string,
): Promise<Stepped> =>
  asked({ what: 'step', table: toSend(table), columns, step, column }, today, ({ stepped: packed, table: number }) => {
    const stepped = packed && unpackStep(table, columns, packed);
    if (stepped && number !== undefined) sent.set(stepped.table, number);
    return stepped;
  });

/** Reads all rows of a table piece by piece, the first ones at once; answers the way to give it up. */
export const readInBackground = (
  table: Table,
  columns: readonly Column[],
  today: string,
  hear: (from: number, readings: Reading[]) => void,
): (() => void) =>
  ask({ what: 'read', table: toSend(table), columns }, today, ({ read }) => {
    if (read) hear(read.from, unpackReadings(read.readings));
  });

/** For each of these people the first earlier one who is the same; answers the way to give it up. */
export const matchInBackground = (
  people: readonly Person[],
  today: string,
  hear: (same: readonly (number | null)[]) => void,
): (() => void) =>
  ask({ what: 'same', people: packPeople(people) }, today, ({ same }) => {
    if (same) hear(same);
  });

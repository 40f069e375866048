import type { Person } from '@anketa/client';
import type { SkippedLine } from '@anketa/import';
import type { Issue } from '@anketa/issue';
import type { ImportRowBody, KnownClient, Tourist } from '../../api/shapes';
import type { Column, Table } from './engine';
import { identityOf } from './identity';
import type { Layout } from './layout';

/** What is done with a row: stored as it is, stored with a link to a client, the client's data renewed too, left out. */
export type Decision = 'new' | 'link' | 'update' | 'skip';

/** A row as it was read, with a number of its own for as long as the list is worked on. */
export interface ReadRow {
  id: number;
  /** The place in the table's rows, from 0. */
  place: number;
  line: number;
  cells: readonly string[];
  tourist: Person;
  issues: readonly Issue[];
  match: { kind: 'new' } | { kind: 'inList'; line: number } | { kind: 'inVoucher'; name: string };
  /** Not read yet: a large list is read in the background. */
  unread?: boolean;
}

/** People as `identityOf` writes them, and the client each of them is; `null` when none. */
export type Clients = ReadonlyMap<string, KnownClient | null>;

/** One pasted list: the table, what its columns are, the people read from it, what the agent decided. */
export interface Work {
  table: Table;
  columns: readonly Column[];
  rows: readonly ReadRow[];
  skipped: readonly SkippedLine[];
  issues: readonly Issue[];
  decisions: Readonly<Record<number, Decision>>;
  /** Services of single rows; a row without an entry uses those chosen for all. */
  services: Readonly<Record<number, readonly string[]>>;
  /** Numbers of the rows that were deleted. */
  dropped: readonly number[];
  present: readonly Tourist[];
  clients: Clients;
  /** The layout as it was pasted; `null` once a helper has changed it. */
  layout: Layout | null;
  /** Some rows are still to be read. */
  reading: boolean;
  /** Who is whom within the list is still to be found out. */
  unmatched: boolean;
}

export type RowState = 'unread' | 'ready' | 'error' | 'undecided' | 'skip';

/** The client a row's person is, as far as the server was asked. */
export const clientOf = (row: ReadRow, { clients }: Pick<Work, 'clients'>): KnownClient | null =>
  clients.size === 0 ? null : (clients.get(identityOf(row.tourist)) ?? null);

type Decided = Pick<Work, 'decisions' | 'clients'>;

/**
 * What would be done with a row: what the agent said, else a link for a client beyond doubt, else a new tourist; `null`
 * for a possible double within the list or the voucher, which is never decided silently.
 */
export function decisionOf(row: ReadRow, work: Decided): Decision | null {
  const said = work.decisions[row.id];
  const client = clientOf(row, work);
  if (said && (client || said === 'new' || said === 'skip')) return said;
  if (row.match.kind !== 'new') return null;
  return client?.certain ? 'link' : 'new';
}

/** Whether a row is taken for a new person although it may be a client, and nobody has said so. */
export const maybeClient = (row: ReadRow, work: Decided): boolean =>
  work.decisions[row.id] === undefined && row.match.kind === 'new' && clientOf(row, work)?.certain === false;

/** Whether a row has a doubt or an error; what a rule explains needs no look. */
export const toLookAt = (row: ReadRow): boolean => row.issues.some(({ severity }) => severity !== 'info');

/** What happens to a row as things stand. */
export function stateOf(row: ReadRow | undefined, work: Decided): RowState {
  if (!row) return 'skip';
  if (work.decisions[row.id] === 'skip') return 'skip';
  if (row.unread) return 'unread';
  if (row.issues.some((issue) => issue.severity === 'error')) return 'error';
  return decisionOf(row, work) === null ? 'undecided' : 'ready';
}

export interface Counts {
  rows: number;
  ready: number;
  /** Of the ready ones. */
  linked: number;
  updated: number;
  errors: number;
  doubts: number;
  undecided: number;
  /** Rows that may be a client, taken as new people for now. */
  maybe: number;
  /** Rows whose person is a client, certainly or perhaps. */
  clients: number;
  unread: number;
  /** Rows with anything to look at. */
  flagged: number;
}

export function countsOf(work: Work): Counts {
  const counts: Counts = {
    rows: work.rows.length,
    ready: 0,
    linked: 0,
    updated: 0,
    errors: 0,
    doubts: 0,
    undecided: 0,
    maybe: 0,
    clients: 0,
    unread: 0,
    flagged: 0,
  };
  for (const row of work.rows) count(counts, row, work);
  return counts;
}

function count(counts: Counts, row: ReadRow, work: Work): void {
  const state = stateOf(row, work);
  if (state === 'unread') counts.unread += 1;
  if (state === 'ready') {
    counts.ready += 1;
    const decision = decisionOf(row, work);
    if (decision === 'link') counts.linked += 1;
    if (decision === 'update') counts.updated += 1;
  }
  if (clientOf(row, work)) counts.clients += 1;
  const maybe = state === 'ready' && maybeClient(row, work);
  if (maybe) counts.maybe += 1;
  if (state === 'undecided') counts.undecided += 1;
  if (row.issues.length > 0) {
    if (state === 'error') counts.errors += row.issues.filter((issue) => issue.severity === 'error').length;
    if (state !== 'skip') counts.doubts += row.issues.filter((issue) => issue.severity === 'warning').length;
  }
  if (toLookAt(row) || state === 'undecided' || maybe) counts.flagged += 1;
}

/** The agent's word on some rows; `null` takes it back. */
export function withDecision(work: Work, ids: readonly number[], decision: Decision | null): Work {
  const decisions: Record<number, Decision> = { ...work.decisions };
  for (const id of ids) {
    if (decision) decisions[id] = decision;
    else delete decisions[id];
  }
  return { ...work, decisions };
}

/** Services of some rows; `null` gives them those of all again. */
export function withServices(work: Work, ids: readonly number[], serviceIds: readonly string[] | null): Work {
  const services: Record<number, readonly string[]> = { ...work.services };
  for (const id of ids) {
    if (serviceIds) services[id] = serviceIds;
    else delete services[id];
  }
  return { ...work, services };
}

/** What goes to the server: the rows that are ready, each with its own number as its line. */
export function rowsToSend(work: Work): ImportRowBody[] {
  return work.rows
    .filter((row) => stateOf(row, work) === 'ready')
    .map((row) => {
      const decision = decisionOf(row, work) ?? 'skip';
      const client = decision === 'new' ? null : clientOf(row, work);
      return {
        line: row.id,
        tourist: row.tourist,
        decision,
        ...(client ? { clientId: client.clientId } : {}),
        ...(work.services[row.id] ? { serviceIds: [...(work.services[row.id] ?? [])] } : {}),
      };
    });
}

/** Lines whose people the agent calls others than those of the voucher they resemble. */
export const otherPeople = (work: Work): number[] =>
  work.rows.filter((row) => row.match.kind === 'inVoucher' && work.decisions[row.id]).map((row) => row.id);

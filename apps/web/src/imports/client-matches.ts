import type { Person } from '@anketa/client';
import { useEffect, useRef, useState } from 'react';
import { ask, client } from '../api/client';
import type { ImportRowBody, KnownClient } from '../api/shapes';
import { canBeLookedUp, IDENTITY, identityOf } from './work/identity';
import type { Clients, Work } from './work/work';

const PAUSE = 250;
/** People asked for in one request: the answer comes piece by piece and the server breathes between. */
const MOST_AT_ONCE = 2_500;
const NONE: Clients = new Map();

/**
 * Asks the server which people of the list are clients, each once, also when steps are taken back or columns change.
 * `failed` when it could not be asked; `again` tries once more.
 */
export function useClientMatches(work: Work | null): {
  clients: Clients;
  /** Some people are still to be asked for. */
  pending: boolean;
  failed: boolean;
  again: () => void;
} {
  const [clients, setClients] = useState<Clients>(NONE);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const [settled, setSettled] = useState<Work['rows'] | undefined>(undefined);
  const asked = useRef(new Set<string>());
  const rows = work?.rows;
  const reading = work?.reading ?? false;

  useEffect(() => {
    if (!rows || reading) return;
    const aborter = new AbortController();
    const timer = setTimeout(async () => {
      const people = unasked(
        rows.map((row) => row.tourist),
        asked.current,
      );
      for (let from = 0; from < people.length; from += MOST_AT_ONCE) {
        const piece = people.slice(from, from + MOST_AT_ONCE);
        try {
          const found = await matchesOf(piece, aborter.signal);
          for (const person of piece) asked.current.add(identityOf(person));
          setClients((before) => new Map([...before, ...found]));
        } catch {
          if (!aborter.signal.aborted) setFailed(true);
          return;
        }
      }
      setFailed(false);
      setSettled(rows);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [rows, reading, tries]);

  const pending = rows !== undefined && rows !== settled && !failed;
  return { clients, pending, failed, again: () => setTries(tries + 1) };
}

function unasked(people: readonly Person[], asked: ReadonlySet<string>): Person[] {
  const wanted = new Map<string, Person>();
  for (const person of people) {
    if (canBeLookedUp(person) && !asked.has(identityOf(person))) wanted.set(identityOf(person), person);
  }
  return [...wanted.values()];
}

async function matchesOf(people: readonly Person[], signal: AbortSignal): Promise<[string, KnownClient][]> {
  const rows = people.map((person) => Object.fromEntries(IDENTITY.map((field) => [field, person[field]])));
  const { items } = await ask(
    client.POST('/api/imports/match', { body: { rows: rows as ImportRowBody['tourist'][] }, signal }),
  );
  return items.map(({ row, client: known }) => [identityOf(people[row] as Person), known]);
}

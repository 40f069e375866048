import { duplicatesIn, type Person } from '@anketa/client';
import type { AcceptedRow } from './accept-rows';

/** Somebody who is on the voucher already. */
export interface Present extends Person {
  clientId: string | null;
}

/** A row whose person is somebody there already. */
interface KnownRow {
  line: number;
  reason: 'tourist.inVoucher' | 'tourist.inList';
}

/**
 * Which rows are people who are on the voucher already, or in an earlier row: by the client they are linked to, or as
 * `duplicatesIn` tells people apart.
 *
 * @example knownRows([{ line: 2, tourist: zuev, clientId: null }], [zuevOnTheVoucher])[0].reason // 'tourist.inVoucher'
 */
export function knownRows(
  rows: readonly { line: number; tourist: Person; clientId: string | null }[],
  present: readonly Present[],
): KnownRow[] {
  const same = duplicatesIn([...present, ...rows.map(({ tourist }) => tourist)]);
  const firstOfClient = new Map<string, number>();
  [...present, ...rows].forEach(({ clientId }, place) => {
    if (clientId && !firstOfClient.has(clientId)) firstOfClient.set(clientId, place);
  });
  return rows.flatMap(({ line, clientId }, index): KnownRow[] => {
    const place = present.length + index;
    const linked = clientId ? (firstOfClient.get(clientId) ?? place) : place;
    const earlier = Math.min(same[place] ?? place, linked);
    if (earlier === place) return [];
    return [{ line, reason: earlier < present.length ? 'tourist.inVoucher' : 'tourist.inList' }];
  });
}

/** What becomes of the rows of an import: stored, left out with a reason, stored but to be looked at. */
export interface ChosenRows {
  taken: AcceptedRow[];
  left: { line: number; reason: string }[];
  warnings: { line: number; reason: string }[];
}

/**
 * Which rows are stored when this is what stands in the base now. With `otherPeople`, the lines the agent calls other
 * people than those on the voucher, every other double of somebody on the voucher is left out; without, it is a
 * warning. A double within the list, which the agent saw, is a warning.
 *
 * Reasons: `client.notFound`, `tourist.inVoucher`, `tourist.inList`.
 *
 * @example chooseRows({ rows: [zuev], otherPeople: [] }, { present: [zuev], clients: new Set() }).taken // []
 */
export function chooseRows(
  { rows, otherPeople }: { rows: readonly AcceptedRow[]; otherPeople?: readonly number[] },
  { present, clients }: { present: readonly Present[]; clients: ReadonlySet<string> },
): ChosenRows {
  const others = new Set(otherPeople);
  const doubles = new Map(knownRows(rows, present).map((known) => [known.line, known]));
  const chosen: ChosenRows = { taken: [], left: [], warnings: [] };
  for (const row of rows) {
    const { line, clientId } = row;
    const double = doubles.get(line);
    if (clientId && !clients.has(clientId)) chosen.left.push({ line, reason: 'client.notFound' });
    else if (otherPeople && double?.reason === 'tourist.inVoucher' && !others.has(line)) chosen.left.push(double);
    else {
      chosen.taken.push(row);
      if (double && !others.has(line)) chosen.warnings.push(double);
    }
  }
  return chosen;
}

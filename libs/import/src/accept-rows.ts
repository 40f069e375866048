import { type Person, readPerson } from '@anketa/client';
import { error, type Issue } from '@anketa/issue';
import { checkTourist } from './row/check-tourist';

export type Decision = 'new' | 'update' | 'link' | 'skip';

/** A row the agent decided to take, checked again. */
export interface AcceptedRow {
  line: number;
  tourist: Person;
  serviceIds: readonly string[] | null;
  /** `update` writes the tourist's data into the client, `link` only links. */
  decision: 'new' | 'update' | 'link';
  clientId: string | null;
}

export interface AcceptedRows {
  accepted: AcceptedRow[];
  /** Rows left out, with the code of the reason. */
  skipped: { line: number; reason: string }[];
  /** Faults in the shape of the request, not in the people: nothing of it can be stored. */
  malformed: Issue[];
}

const KEYS: ReadonlySet<string> = new Set(['line', 'tourist', 'decision', 'clientId', 'serviceIds']);
const DECISIONS: ReadonlySet<unknown> = new Set(['new', 'update', 'link', 'skip']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads the rows of an import request and checks every person again with the rules of the screen: a person with an
 * error is left out with its reason, never stored half.
 *
 * Reasons: `decision.skip`, `client.notFound` (an update or link without a client), `tourist.noName`, or the code of the first error of `checkTourist`.
 *
 * @example acceptRows([{ line: 2, decision: 'new', tourist: { surname: 'Зуев' } }], { today: '2026-11-21' }).accepted.length // 1
 */
export function acceptRows(rows: readonly unknown[], { today }: { today: string }): AcceptedRows {
  const result: AcceptedRows = { accepted: [], skipped: [], malformed: [] };
  for (const [index, value] of rows.entries()) {
    const { row, issues } = readRow(value, `rows.${index}`);
    result.malformed.push(...issues);
    if (issues.length > 0) continue;
    const { decision, ...rest } = row;
    const reason = reasonToSkip(row, today);
    if (reason) result.skipped.push({ line: row.line, reason });
    else if (decision !== 'skip') result.accepted.push({ ...rest, decision });
  }
  return result;
}

type ReadRow = Omit<AcceptedRow, 'decision'> & { decision: Decision };

function readRow(value: unknown, path: string): { row: ReadRow; issues: Issue[] } {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { person, issues } = readPerson(given.tourist, `${path}.tourist`);
  const { line, decision, serviceIds = null, clientId = null } = given;
  for (const key of Object.keys(given))
    if (!KEYS.has(key)) issues.push(error(`${path}.${key}`, 'field.unknown', { value: '' }));
  if (!Number.isSafeInteger(line)) issues.push(error(`${path}.line`, 'field.number', { value: String(line) }));
  if (!DECISIONS.has(decision)) issues.push(error(`${path}.decision`, 'field.oneOf', { value: String(decision) }));
  if (serviceIds !== null && !isIds(serviceIds)) issues.push(error(`${path}.serviceIds`, 'field.id', { value: '' }));
  if (clientId !== null && !isIds([clientId])) issues.push(error(`${path}.clientId`, 'field.id', { value: '' }));
  return {
    row: {
      line: line as number,
      tourist: person,
      decision: decision as Decision,
      serviceIds: serviceIds as string[] | null,
      clientId: clientId as string | null,
    },
    issues,
  };
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string' && UUID.test(id));
}

function reasonToSkip({ decision, clientId, tourist }: ReadRow, today: string): string | null {
  if (decision === 'skip') return 'decision.skip';
  if (decision !== 'new' && !clientId) return 'client.notFound';
  if (!tourist.surname && !tourist.surnameLatin) return 'tourist.noName';
  return checkTourist(tourist, { today }).find(({ severity }) => severity === 'error')?.code ?? null;
}

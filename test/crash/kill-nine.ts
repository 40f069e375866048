import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { OWNER } from '../app/owner';
import { type ServerProcess, startServer } from '../app/server-process';

const ROWS = 1_000;
const AT_ONCE = 3;

export interface CrashReport {
  rounds: number;
  acknowledged: number;
  /** Imports cut off by the kill that left nothing. */
  absent: number;
  /** Imports whose answer the kill cut off, but that are there whole. */
  whole: number;
  /** What must not be: one sentence each. */
  faults: string[];
  slowestRestart: number;
}

/**
 * Kills the server (SIGKILL) in the middle of imports, restarts it, and looks: every import that was acknowledged is
 * there whole; every other one is there whole or not at all; sending it again imports it once.
 */
export async function killNine(rounds: number, env: Record<string, string>): Promise<CrashReport> {
  const report: CrashReport = { rounds, acknowledged: 0, absent: 0, whole: 0, faults: [], slowestRestart: 0 };
  let server = await startServer(env);
  let call = await signIn(server, 'setup');
  const trip = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };
  for (let round = 1; round <= rounds; round += 1) {
    const vouchers = await Promise.all(Array.from({ length: AT_ONCE }, () => call('POST', '/api/vouchers', trip)));
    const ids = vouchers.map(({ body }) => body.id as string);
    const imports = ids.map((id) => call('POST', `/api/vouchers/${id}/imports`, list(id)).catch(() => null));
    await sleep(randomInt(5, 600));
    await server.end('SIGKILL');
    const answers = await Promise.all(imports);
    server = await startServer(env);
    report.slowestRestart = Math.max(report.slowestRestart, server.seconds);
    call = await signIn(server, 'session');
    for (const [index, id] of ids.entries()) {
      const acknowledged = answers[index]?.status === 201;
      const { body: voucher, status } = await call('GET', `/api/vouchers/${id}`);
      const count: unknown = status === 200 ? voucher.touristCount : `status ${status}`;
      if (acknowledged) report.acknowledged += 1;
      else if (count === 0) report.absent += 1;
      else report.whole += 1;
      if (count !== ROWS && (acknowledged || count !== 0)) {
        report.faults.push(
          `round ${round}: an import ${acknowledged ? 'that was acknowledged ' : ''}has ${count} of ${ROWS} people`,
        );
      }
      await call('POST', `/api/vouchers/${id}/imports`, list(id));
      const again = await call('GET', `/api/vouchers/${id}`);
      if (again.body.touristCount !== ROWS)
        report.faults.push(`round ${round}: sent again, ${again.body.touristCount} of ${ROWS} people`);
    }
  }
  await server.end('SIGTERM');
  return report;
}

function list(key: string) {
  const rows = Array.from({ length: ROWS }, (_, line) => ({
    line,
    decision: 'new',
    tourist: { surname: 'Зуев', phone: String(line) },
  }));
  return { key, rows };
}

type Call = (method: string, path: string, body?: object) => Promise<{ status: number; body: Record<string, unknown> }>;

async function signIn(server: ServerProcess, path: 'setup' | 'session'): Promise<Call> {
  const { email, password } = OWNER;
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const call: Call = async (method, url, body) => {
    const answer = await fetch(server.url + url, { method, headers, body: body && JSON.stringify(body) });
    headers.Cookie ??= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const { status } = await call('POST', `/api/${path}`, path === 'setup' ? OWNER : { email, password });
  if (status !== 201) throw new Error(`${path} answered ${status}`);
  return call;
}

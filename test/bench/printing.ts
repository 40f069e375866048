import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../app/server-process';
import { listAsText } from './lists';
import { print, printShares } from './measure';
import { signedIn } from './signed-in';

const PEOPLE = 200;
const SEARCHES = 200;
/** Milliseconds between two searches. */
const THINKING = 10;

/** npm run bench -- printing: one PDF for two hundred tourists, and a search asked again and again meanwhile. */
export async function benchPrinting(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-bench-'));
  const server = await startServer({ DATA_DIR: folder });
  const { post, get } = await signedIn(server.url);
  const { rows } = (await post('/api/imports/preview', { text: listAsText(PEOPLE) })) as {
    rows: { line: number; tourist: { surnameLatin: string } }[];
  };
  for (const { tourist } of rows) await post('/api/clients', { surnameLatin: tourist.surnameLatin });
  const voucher = await post('/api/vouchers', {
    country: 'FRA',
    arrivalDate: '2027-01-03',
    departureDate: '2027-01-10',
  });
  await post(`/api/vouchers/${voucher.id}/imports`, {
    key: 'printing',
    rows: rows.map(({ line, tourist }) => ({ line, tourist, decision: 'new' })),
  });
  const printAll = () => get(`/api/vouchers/${voucher.id}/questionnaires.pdf?form=schengen-2020`);
  const search = async (times: number[], goOn: () => boolean) => {
    while (goOn()) {
      const surname = rows[times.length % rows.length]?.tourist.surnameLatin ?? '';
      const started = performance.now();
      await get(`/api/clients?q=${encodeURIComponent(surname)}&limit=20`);
      times.push(performance.now() - started);
      await sleep(THINKING);
    }
  };
  await printAll();
  const idle: number[] = [];
  await search(idle, () => idle.length < SEARCHES);
  const started = performance.now();
  let printing = true;
  const printed = printAll().finally(() => {
    printing = false;
  });
  const meanwhile: number[] = [];
  await search(meanwhile, () => printing);
  await printed;
  print(`${PEOPLE} questionnaires over HTTP as one PDF`, performance.now() - started, 'ms');
  printShares('a search, nothing else going on', idle);
  printShares('a search while they are printed', meanwhile);
  await server.end('SIGTERM');
  rmSync(folder, { recursive: true });
}

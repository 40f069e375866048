import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEYS_EDITION } from '@anketa/client';
import { chromium, type Page } from 'playwright-core';
import { openDatabase } from '../../apps/api/src/database/database';
import { OWNER } from '../app/owner';
import { startServer } from '../app/server-process';
import { dice, fillWithClients, inventedClient } from './many-clients';
import { printShares } from './measure';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const CLIENTS = 100_000;
const SURNAMES = 60;
const LETTERS = 5;
/** Milliseconds between two letters: as quick as one types. */
const BETWEEN = 150;

/** The list of a hundred thousand regular clients in a real browser, searched letter by letter: from key to paint. */
export async function benchClientsScreen(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-bench-'));
  await fill(folder);
  const server = await startServer({ DATA_DIR: folder });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    locale: 'ru-RU',
  });
  await context.request.post('/api/setup', { data: OWNER });
  const page = await context.newPage();
  await page.goto('/clients');
  await page.getByRole('row').nth(5).waitFor();
  await page.evaluate(WATCH);
  const throwDice = dice(5);
  for (let at = 0; at < SURNAMES; at += 1) {
    const surname = inventedClient(Math.floor(throwDice() * CLIENTS)).surnameLatin ?? '';
    await type(page, surname.toLowerCase().slice(0, LETTERS));
  }
  const times = await page.evaluate<number[]>('painted');
  printShares(`${CLIENTS} clients in the browser: from key to painted list`, times);
  await browser.close();
  await server.end('SIGTERM');
  rmSync(folder, { recursive: true });
}

/** For every letter the time until the list is the one of what stands in the box, and drawn. */
const WATCH = `
  window.painted = [];
  document.addEventListener('keydown', ({ key }) => {
    if (key.length !== 1) return;
    const pressed = performance.now();
    const look = () => {
      if (document.querySelector('[aria-busy=true]')) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - pressed)));
    };
    setTimeout(look);
  }, true);
`;

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('');
  await page.waitForTimeout(BETWEEN);
  await page.keyboard.type(text, { delay: BETWEEN });
  await page.waitForTimeout(BETWEEN);
}

async function fill(dataDir: string): Promise<void> {
  const database = await openDatabase(
    { databaseUrl: null, databasePool: 1, databaseWaitSeconds: 0, dataDir },
    () => undefined,
  );
  await fillWithClients(database.source.manager, CLIENTS);
  await database.source.query('INSERT INTO search_edition VALUES (1, $1) ON CONFLICT DO NOTHING', [KEYS_EDITION]);
  await database.close();
}

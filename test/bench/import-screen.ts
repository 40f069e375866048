import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { OWNER } from '../app/owner';
import { startServer } from '../app/server-process';
import { listAsHtml, listAsText } from './lists';
import { print } from './measure';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FEW = 40;
const ROWS = 10_000;
const RUNS = 3;
/** The screen is open for a moment before anybody pastes. */
const SETTLING = 1_500;
const IN_PAGE = join(process.cwd(), 'test/bench/import-screen.page.js');
const TRIP = { country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10' };

/** The import screen in a real browser: ten thousand rows pasted by Ctrl+V, helpers, undo, scrolling, one import. */
export async function benchImportScreen(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-bench-'));
  const server = await startServer({ DATA_DIR: folder });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    locale: 'ru-RU',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript({ path: IN_PAGE });
  const post = async (path: string, data: object) => (await context.request.post(path, { data })).json();
  await post('/api/setup', OWNER);
  const page = await context.newPage();
  for (const slower of [1, 4]) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const times: Times[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const voucher = (await post('/api/vouchers', TRIP)) as { id: string };
      times.push(await once(page, voucher.id));
    }
    const speed = slower === 1 ? '' : `, CPU ${slower} times slower`;
    MEASURES.forEach(([name, unit], place) => {
      const figures = times.map((one) => one[place] ?? 0).toSorted((a, b) => a - b);
      print(`${name}${speed}`, figures[Math.floor(RUNS / 2)] ?? 0, unit);
    });
  }
  await browser.close();
  await server.end('SIGTERM');
  rmSync(folder, { recursive: true });
}

const MEASURES = [
  ['paste 40 rows of Excel HTML: rows painted', 'ms'],
  ['paste 10000 rows of Excel HTML: rows painted', 'ms'],
  ['longest task of the page until all is checked', 'ms'],
  ['all rows checked and doubles marked', 'ms'],
  ['helper on 10000 rows: preview', 'ms'],
  ['helper on 10000 rows: applied and painted', 'ms'],
  ['undo of it painted', 'ms'],
  ['redo of it painted', 'ms'],
  ['a cell typed and left', 'ms'],
  ['frames without a row while scrolling', ''],
  ['import of 10000 rows until the result', 'ms'],
] as const;

/** One figure for each of the measures, in their order. */
type Times = number[];

async function once(page: Page, voucherId: string): Promise<Times> {
  await page.goto(`/vouchers/${voucherId}/import`);
  await page.getByText('Вставьте список туристов').waitFor();
  await page.waitForTimeout(SETTLING);
  const timed = async (event: 'paste' | 'keydown' | 'click', text: string, act: () => Promise<void>, there = true) => {
    await inPage(page, 'watch', event, text, there);
    await act();
    return inPage(page, 'painted');
  };
  const checkedWhole = () =>
    page.getByRole('button', { name: /^Импортировать \d+ турист/, disabled: false }).waitFor({ timeout: 120_000 });
  const since = async (act: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await act();
    return performance.now() - started;
  };

  await inPage(page, 'copy', listAsText(FEW), listAsHtml(FEW));
  const few = await timed('paste', 'SHCHERBAKOV', () => page.keyboard.press('Control+V'));
  await checkedWhole();
  await page.getByRole('button', { name: 'Новый список' }).click();
  await page.getByText('Вставьте список туристов').waitFor();
  await inPage(page, 'copy', listAsText(ROWS), listAsHtml(ROWS));
  const painted = await timed('paste', 'SHCHERBAKOV', () => page.keyboard.press('Control+V'));
  const checked = painted + (await since(checkedWhole));
  const longest = Number(await page.evaluate('bench.longest'));

  await page.locator('#cell-0-1').click();
  await page.getByRole('button', { name: 'Помощники' }).click();
  const apply = page.getByRole('button', { name: /^Изменить \d/ });
  await page.getByRole('menuitem', { name: 'Латиница → кириллица' }).waitFor();
  await inPage(page, 'watch', 'click', `Изменить ${ROWS}`, true, 'button');
  await page.getByRole('menuitem', { name: 'Латиница → кириллица' }).click();
  const preview = await inPage(page, 'painted');
  const applied = await timed('click', 'Щербаков', () => apply.click());
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await checkedWhole();
  await page.getByRole('grid').focus();
  const undone = await timed('keydown', 'Щербаков', () => page.keyboard.press('Control+Z'), false);
  const redone = await timed('keydown', 'Щербаков', () => page.keyboard.press('Control+Y'));
  await page.keyboard.press('Control+Z');
  await page.locator('#cell-3-1').click();
  await page.keyboard.type('KEDROV');
  const typed = await timed('keydown', 'KEDROV', () => page.keyboard.press('Enter'));
  const empty = await inPage(page, 'scrolledThrough');
  await checkedWhole();
  const imported = await since(async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Импортирован/ }).waitFor({ timeout: 120_000 });
  });
  return [few, painted, longest, checked, preview, applied, undone, redone, typed, empty, imported];
}

const inPage = (page: Page, name: string, ...args: unknown[]): Promise<number> =>
  page.evaluate(`bench.${name}(...${JSON.stringify(args)})`);

import { readFileSync } from 'node:fs';
import type * as Playwright from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { OWNER, startApp } from '../app/test-app';

/** Loaded by the suites' environment. */
declare const playwright: typeof Playwright;

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE = 20_000;
const SETTLING = 150;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The whole program in a real browser, on an empty database of its own. */
export interface Stage {
  url: string;
  page: Page;
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** What the pages asked of other origins, and what they threw. Empty when all is well. */
  complaints: string[];
  stop(): Promise<void>;
}

export async function startStage(options: BrowserContextOptions = {}): Promise<Stage> {
  const server = await startApp();
  const { port } = server.app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const browser: Browser = await playwright.chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const complaints: string[] = [];
  const newPage = async (more: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'ru-RU',
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
      colorScheme: 'light',
      ...options,
      ...more,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(blob|data|chrome|chrome-extension|about):/.test(request.url()) && !request.url().startsWith(url)) {
        complaints.push(`left the origin: ${request.url()}`);
      }
    });
    return page;
  };
  return {
    url,
    page: await newPage(),
    newPage,
    complaints,
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Sets the agency up and stands on the list of vouchers, signed in. */
export async function setUp(page: Page, url: string): Promise<void> {
  await page.request.post(`${url}/api/setup`, { data: OWNER, headers: { origin: url } });
  await page.goto(`${url}/vouchers`);
  await page.getByText('Путёвок пока нет').waitFor();
}

/** The same by typing. */
export async function setUpByHand(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForURL('**/setup');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'agency');
  await page.keyboard.type(OWNER.agency);
  for (const value of [OWNER.name, OWNER.email, OWNER.password]) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vouchers');
  await page.getByText('Путёвок пока нет').waitFor();
}

/** Creates a voucher to France by typing, and stands on its tourists. */
export async function newVoucher(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.field === 'country');
  await page.keyboard.type('Франция');
  await page.getByRole('option', { name: 'Франция', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3.1.27');
  await page.keyboard.press('Tab');
  await page.keyboard.type('100127');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vouchers/*-*');
  await page.getByRole('heading', { name: /Путёвка/ }).waitFor();
}

/** Puts both flavours on the clipboard, as another program does. */
export async function copy(page: Page, { text, html }: { text: string; html?: string }): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const flavours: Record<string, Blob> = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) };
      if (rich) flavours['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(flavours)]);
    },
    [text, html],
  );
}

/** Pastes a list into the import screen, once that is there to hear it. */
export async function pasteList(page: Page, list: { text: string; html?: string }): Promise<void> {
  await page.getByText('Вставьте список туристов').waitFor();
  await copy(page, list);
  await page.keyboard.press('Control+V');
}

/** Waits for a note at the bottom that says this; the one it took the place of may be going still and say the same. */
export function told(page: Page, sentence: string | RegExp): Promise<void> {
  return page.locator('.toasts').getByText(sentence).last().waitFor();
}

/** What axe finds against WCAG 2.0-2.2 A and AA, in light and in dark colours, one line a rule; nothing is the aim. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  const found = await violations(page, { type: 'tag', values: RULES });
  await wear(page, 'dark');
  const inDark = await violations(page, { type: 'rule', values: ['color-contrast'] });
  await wear(page, 'light');
  return [...found, ...inDark.map((line) => `in dark: ${line}`)];
}

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((scheme) => document.documentElement.dataset.mantineColorScheme === scheme, colorScheme);
}

/** Colours are judged at rest: what fades in is waited for. */
async function violations(page: Page, runOnly: { type: string; values: string[] }): Promise<string[]> {
  await page.waitForTimeout(SETTLING);
  await page.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame);
    do {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      await drawn();
      await drawn();
    } while (document.getAnimations().length > 0);
  });
  return page.evaluate(
    async (options) => {
      const run = (window as unknown as { axe: { run: (...args: unknown[]) => Promise<{ violations: Found[] }> } }).axe
        .run;
      type Found = { id: string; nodes: { html: string }[] };
      const { violations } = await run(document, options);
      return violations.map(({ id, nodes }) => `${id} x${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    { runOnly, resultTypes: ['violations'] },
  );
}

/** The accessible name or the text of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset.key ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Walks on with Tab; what had the focus without a frame around it, off the screen or under something else. */
export async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
      const framed = [element, document.getElementById(element.getAttribute('aria-activedescendant') ?? '')].some(
        (one) => {
          const style = one && getComputedStyle(one);
          return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
        },
      );
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 200));
      if (!framed) return `${name}: no frame`;
      return above && (element.contains(above) || above.contains(element)) ? null : `${name}: not on top`;
    });
    if (found) unseen.push(found.slice(0, 80));
  }
  return unseen;
}

/** Presses a physical key as a Russian layout reports it: the Cyrillic letter in `key`, the place in `code`. */
export async function pressRussian(
  page: Page,
  key: string,
  code: string,
  modifiers: Partial<Record<'ctrlKey' | 'shiftKey', boolean>> = {},
) {
  await page.evaluate(
    ([pressed, place, held]) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, code: place, bubbles: true, cancelable: true, ...held }),
      );
    },
    [key, code, modifiers] as const,
  );
}

/** Ctrl and a key of a Russian keyboard, struck as the keyboard itself does: what the browser does with it is done, too. */
export async function strikeRussian(page: Page, key: string, code: `Key${string}`): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const struck = { modifiers: 2, key, code, windowsVirtualKeyCode: code.charCodeAt(3) };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...struck });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...struck });
  await keyboard.detach();
}

import type { Page } from 'playwright-core';
import { axe, newVoucher, pasteList, type Stage, setUp, startStage, told } from './browser';

const ROWS = 3_000;
const SURNAMES = ['ZUEV', 'BELOV', 'ORLOV', 'KEDROV', 'IVIN'];
const GIVEN = ['OLEG', 'PETR', 'IGOR', 'GLEB', 'PAVEL'];
const two = (number: number): string => String(number).padStart(2, '0');
/** Nobody twice but one: the person of row 2001 has the passport of row 1. */
const cells = (index: number): string[] => [
  SURNAMES[index % 5] ?? '',
  GIVEN[Math.floor(index / 5) % 5] ?? '',
  `${two((index % 28) + 1)}.${two((Math.floor(index / 28) % 12) + 1)}.${1950 + Math.floor(index / 336)}`,
  `71 ${2_000_001 + (index === 2_000 ? 0 : index)}`,
];
const lines = [
  ['Фамилия лат.', 'Имя лат.', 'Дата рождения', 'Загранпаспорт'],
  ...Array.from({ length: ROWS }, (_, i) => cells(i)),
];
const LARGE = {
  text: lines.map((line) => line.join('\t')).join('\r\n'),
  html: `<table>${lines.map((line) => `<tr>${line.map((text) => `<td class=xl65>${text}</td>`).join('')}</tr>`).join('')}</table>`,
};

describe('a list of thousands of rows', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
  });
  afterAll(() => stage.stop());

  const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);
  const ready = (count: number) =>
    page.getByRole('button', { name: `Импортировать ${count} туристов`, disabled: false }).waitFor();

  it('is read in the background whole: the double far below is found, the last row is there', async () => {
    await pasteList(page, LARGE);
    await page.getByText('Читаем список…').waitFor();
    await ready(ROWS - 1);
    await page.getByRole('button', { name: '1 дубль: решить' }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await cell(ROWS - 1, 3).waitFor();
    expect(await cell(ROWS - 1, 3).textContent()).toContain(String(2_000_000 + ROWS));
    expect(await axe(page)).toEqual([]);
  });

  it('has rows wherever it is scrolled to', async () => {
    const bare = await page.evaluate(async () => {
      const grid = document.querySelector('[role=grid]') as HTMLElement;
      const { left, top, width, height } = grid.getBoundingClientRect();
      const without: number[] = [];
      for (let step = 0; step <= 24; step += 1) {
        grid.scrollTop = (grid.scrollHeight * ((step * 7) % 25)) / 24;
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const middle = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!middle?.closest('[role=row]')?.textContent) without.push(step);
      }
      return without;
    });
    expect(bare).toEqual([]);
  });

  it('a helper changes every row, and one Ctrl+Z takes it back', async () => {
    await page.keyboard.press('Control+Home');
    await page.getByRole('button', { name: 'Помощники' }).click();
    await page.getByRole('menuitem', { name: 'Латиница → кириллица' }).click();
    await page.getByRole('button', { name: /^Изменить 3\s?000/ }).click();
    await page.getByRole('gridcell', { name: 'Зуев' }).first().waitFor();
    await ready(ROWS - 1);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('gridcell', { name: 'Зуев' }).first().waitFor({ state: 'detached' });
    await ready(ROWS - 1);
  });

  it('an edited cell is read again, and who is whom is found out again', async () => {
    await page.getByRole('button', { name: '1 дубль: решить' }).click();
    await page.getByRole('menuitem', { name: 'К следующему, кого решать' }).click();
    await page.waitForFunction(() => document.querySelector('[data-active]')?.id === 'cell-2000-0');
    await page.keyboard.press('End');
    await page.keyboard.type('71 9999999');
    await page.keyboard.press('Enter');
    await ready(ROWS);
  });

  it('the page may be closed while it is imported: the result is with the voucher, and nothing twice', async () => {
    let sent = (): void => {};
    const asked = new Promise<void>((resolve) => {
      sent = resolve;
    });
    await page.route('**/imports', async (route) => {
      if (route.request().method() === 'POST') {
        const answer = route.fetch();
        sent();
        await answer.catch(() => {});
        await route.abort().catch(() => {});
      } else await route.continue();
    });
    const address = page.url();
    await page.keyboard.press('Control+Enter');
    await asked;
    await page.getByText('Список не отправлен').waitFor();
    await page.unroute('**/imports');
    const later = await stage.newPage({ storageState: await page.context().storageState() });
    await later.goto(address);
    await later.getByText(/3000 новых/).waitFor();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('heading', { name: 'Импортировано 3000 туристов' }).waitFor();
    await later.reload();
    await later.getByText(/3000 новых/).waitFor();
    expect(await later.getByText(/новых/).count()).toBe(1);
  });

  it('an import that is cancelled on its way leaves nobody on the voucher and the list on the screen', async () => {
    await page.goto(`${stage.url}/vouchers`);
    await newVoucher(page);
    const api = page.url().replace('/vouchers', '/api/vouchers');
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
    await pasteList(page, LARGE);
    await ready(ROWS - 1);
    let cancel = (): void => {};
    const cancelled = new Promise<void>((resolve) => {
      cancel = resolve;
    });
    await page.route('**/imports', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const response = await route.fetch();
      await cancelled;
      return route.fulfill({ response });
    });
    await page.keyboard.press('Control+Enter');
    await page.getByText('Импортируем 2999 туристов').first().waitFor();
    await page.getByRole('button', { name: 'Отмена' }).click();
    await page.getByText('Отменяем: ничего не останется').waitFor();
    cancel();
    await told(page, 'Импорт отменён, список остался на экране');
    await page.getByRole('grid').waitFor();
    expect((await (await page.request.get(`${api}/tourists`)).json()).items).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});

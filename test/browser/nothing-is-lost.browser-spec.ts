import type { Page } from 'playwright-core';
import { newVoucher, pasteList, type Stage, setUp, startStage } from './browser';
import { OWN_REPORT } from './lists';

describe('nothing is lost', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
    await page.getByRole('link', { name: 'Импорт' }).click();
    await pasteList(page, OWN_REPORT);
    await page.getByRole('grid').waitFor();
  });
  afterAll(() => stage.stop());

  it('brings the list back after a reload, with what was edited', async () => {
    await page.locator('#cell-0-2').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('Ульяна');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => Object.values(sessionStorage).some((text) => String(text).includes('Ульяна')));
    await page.reload();
    await page.getByText('Восстановлен список').waitFor();
    await page.waitForFunction(() => document.querySelector('#cell-0-2')?.textContent?.includes('Ульяна'));
  });

  it('keeps the list when the answer of an import is lost, and a second try makes no doubles', async () => {
    let first = true;
    await page.route('**/imports', async (route) => {
      if (route.request().method() === 'POST' && first) {
        first = false;
        await route.fetch();
        await route.abort();
      } else await route.continue();
    });
    await page.keyboard.press('Control+Enter');
    await page.getByText('Список не отправлен').waitFor();
    expect(await page.getByRole('grid').count()).toBe(1);
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('heading', { name: 'Импортировано 2 туриста' }).waitFor();
    await page.getByRole('link', { name: 'К туристам путёвки' }).click();
    await page.getByRole('gridcell').first().waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(2);
  });

  it('deletes a tourist only when the toast with Undo has gone', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await page.getByText(/^Удалён турист/).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[role=rowheader]').length === 2);
  });
});

import type { Page } from 'playwright-core';
import { newVoucher, pasteList, type Stage, setUp, startStage, told } from './browser';
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
    await told(page, 'Восстановлен список');
    await page.waitForFunction(() => document.querySelector('#cell-0-2')?.textContent?.includes('Ульяна'));
  });

  it('asks before the page is closed when the browser has no room to keep the list', async () => {
    await page.evaluate(() => {
      let much = 'x'.repeat(1_000_000);
      for (let place = 0; much.length > 0; place += 1) {
        try {
          sessionStorage.setItem(`full ${place}`, much);
        } catch {
          much = much.slice(0, Math.floor(much.length / 2));
        }
      }
    });
    await page.locator('#cell-0-2').click();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('Ульяна Мария-Александра');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell-0-2')?.textContent?.includes('Мария'));
    await page.waitForTimeout(700);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await page.evaluate(() => {
      for (const name of Object.keys(sessionStorage)) if (name.startsWith('full ')) sessionStorage.removeItem(name);
    });
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !document.querySelector('#cell-0-2')?.textContent?.includes('Мария'));
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

  it('never takes people of the voucher a second time silently: the same person or a new one is for the agent to say', async () => {
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
    await pasteList(page, OWN_REPORT);
    await page.getByRole('button', { name: '2 дубля: решить' }).waitFor();
    expect(await page.getByRole('button', { name: /^Импортировать/ }).isDisabled()).toBe(true);
    const side = page.getByRole('complementary', { name: /Подробности/ });
    await side.getByText('Похоже, этот человек уже есть в путёвке').waitFor();
    await side.getByRole('button', { name: 'Другой человек' }).click();
    await page.getByRole('button', { name: 'Импортировать 1 туриста', disabled: false }).waitFor();
    await side.getByRole('button', { name: 'Тот же, пропустить' }).click();
    await page.getByRole('button', { name: '1 дубль: решить' }).waitFor();
    expect(await page.getByRole('button', { name: /^Импортировать/ }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Назад к путёвке' }).click();
    await page.getByRole('gridcell').first().waitFor();
  });

  it('deletes a tourist only when the toast with Undo has gone', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await told(page, /^Удалён турист/);
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[role=rowheader]').length === 2);
  });
});

import type { Page } from 'playwright-core';
import { newVoucher, pasteList, type Stage, setUp, startStage, told } from './browser';
import { OWN_REPORT } from './lists';

const THREE = {
  text: [
    'Фамилия\tИмя\tДата рождения',
    'Гусев\tЛев\t12.03.1983',
    'Гусева\tИнга\t02.06.1990',
    'Зимин\tОлег\t21.05.1979',
  ].join('\n'),
};

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

  it('a note takes back the step it speaks of and goes with it, so its Undo never hits another one', async () => {
    const undo = page.locator('.toasts').getByRole('button', { name: 'Отменить' });
    await page.getByRole('button', { name: 'Новый список' }).click();
    await pasteList(page, THREE);
    await told(page, /^3 туриста/);
    await undo.click();
    await page.getByText('Вставьте список туристов').waitFor();
    await pasteList(page, THREE);
    await told(page, /^3 туриста/);
    await page.locator('#cell-0-2').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1.2.1990');
    await page.keyboard.press('Enter');
    await undo.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Новый список' }).click();
    await page.getByText('Вставьте список туристов').waitFor();
    expect(await undo.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.locator('#cell-0-2').getByText('1.2.1990').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('#cell-0-2').getByText('12.03.1983').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Вставьте список туристов').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('#cell-1-2').getByText('Артём').waitFor();
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

  it('deletes a voucher with its tourists only when the toast with Undo has gone', async () => {
    const address = page.url();
    const number = await page.getByRole('textbox', { name: 'Номер путёвки' }).inputValue();
    const row = page.getByRole('rowheader', { name: number, exact: true });
    await page.getByRole('button', { name: 'Удалить путёвку' }).focus();
    await page.keyboard.press('Enter');
    await told(page, `Путёвка ${number} удалена, в ней 2 туриста`);
    expect(await row.count()).toBe(0);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await row.waitFor();
    await page.goto(address);
    await page.getByRole('rowheader').nth(1).waitFor();
  });

  const middleName = () => page.getByRole('textbox', { name: 'Отчество', exact: true });
  const question = () => page.getByRole('dialog', { name: 'Изменения не сохранены' });
  const openTourist = (row: number) => page.locator(`#cell-${row}-0`).dblclick();

  it('asks before unsaved changes of a tourist give way to another tourist', async () => {
    await openTourist(0);
    await middleName().fill('Олеговна');
    await openTourist(1);
    await question().waitFor();
    await page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    expect(await middleName().inputValue()).toBe('Олеговна');
    await openTourist(1);
    await question().getByRole('button', { name: 'Сохранить', exact: true }).click();
    await page.getByRole('complementary', { name: /^Цветков/ }).waitFor();
    await page.locator('#cell-0-0').getByText('Олеговна').waitFor();
  });

  it('asks before they are left by a link or the back button, and saves them on the way', async () => {
    await middleName().fill('Ильич');
    await page.getByRole('link', { name: 'Клиенты', exact: true }).click();
    await question().getByRole('button', { name: 'Отмена' }).click();
    await question().waitFor({ state: 'detached' });
    expect(await middleName().inputValue()).toBe('Ильич');
    await page.getByRole('link', { name: 'Клиенты', exact: true }).click();
    await question().getByRole('button', { name: 'Сохранить', exact: true }).click();
    await page.waitForURL('**/clients');
    await page.goBack();
    await page.locator('#cell-1-0').getByText('Ильич').waitFor();
  });

  it('saves a tourist once, however often it is asked to', async () => {
    await page.route('**/tourists', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.keyboard.press('a');
    await page.getByRole('textbox', { name: 'Фамилия', exact: true }).fill('Гусев');
    await page.getByRole('textbox', { name: 'Имя', exact: true }).fill('Лев');
    for (const key of ['Enter', 'Control+s', 'Enter']) await page.keyboard.press(key);
    await told(page, 'Добавлен турист: Гусев Лев');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.unrouteAll();
    await page.reload();
    await page.getByRole('gridcell').first().waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(3);
  });

  it('asks before unsaved services are left', async () => {
    await page.getByRole('link', { name: /^Услуги/ }).click();
    await page.getByRole('button', { name: 'Добавить услугу' }).click();
    await page.getByRole('textbox', { name: 'Название' }).fill('Hotel Aurora');
    await page.getByRole('link', { name: /^Туристы/ }).click();
    await question().getByRole('button', { name: 'Сохранить', exact: true }).click();
    await told(page, 'Услуги сохранены');
    await page.getByRole('gridcell').first().waitFor();
    await page.getByRole('link', { name: 'Услуги 1' }).waitFor();
  });

  it('says what is not there and leads on, and lets in again whose session has ended', async () => {
    await page.goto(`${stage.url}/vouchers/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { name: 'Здесь ничего нет' }).waitFor();
    await page.getByRole('link', { name: 'К списку путёвок', exact: true }).click();
    await page.waitForURL('**/vouchers');
    await page.goto(`${stage.url}/settings`);
    await page.getByRole('textbox', { name: 'Адрес' }).fill('Тверь');
    await page.request.delete(`${stage.url}/api/session`, { headers: { origin: stage.url } });
    await page.getByRole('button', { name: 'Сохранить' }).click();
    const link = page.getByRole('link', { name: 'Войдите в новой вкладке' });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).toBe('/sign-in?next=%2Fsettings');
    expect(await page.getByRole('textbox', { name: 'Адрес' }).inputValue()).toBe('Тверь');
    expect(stage.complaints).toEqual([]);
  });
});

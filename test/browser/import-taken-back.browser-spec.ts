import type { Page } from 'playwright-core';
import { newVoucher, pasteList, type Stage, setUp, startStage, told } from './browser';

const list = (...people: string[]) => ({ text: ['Фамилия\tИмя\tДата рождения', ...people].join('\n') });
const FIRST = list('Гусев\tЛев\t12.03.1983', 'Гусева\tИнга\t02.06.1990');
const SECOND = list('Зимин\tОлег\t21.05.1979', 'Зимина\tВера\t30.01.1981', 'Зимин\tПавел\t04.04.2015');

describe('an import taken back by the note that tells of it', () => {
  let stage: Stage;
  let page: Page;
  let people: () => Promise<number>;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
    const api = page.url().replace('/vouchers', '/api/vouchers');
    people = async () => (await (await page.request.get(`${api}/tourists`)).json()).items.length;
    await page.getByRole('link', { name: 'Импорт' }).click();
  });
  afterAll(() => stage.stop());

  const note = () => page.locator('.toasts').getByRole('button', { name: 'Отменить' });
  const importFirst = async () => {
    await pasteList(page, FIRST);
    await page.getByRole('button', { name: 'Импортировать 2 туристов', disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Импортировано 2 туриста' }).waitFor();
    await told(page, 'Импортировано 2 туриста');
  };

  it('while another list is begun: the people go, the new list stays', async () => {
    await importFirst();
    expect(await people()).toBe(2);
    await page.getByRole('button', { name: 'Вставить другой список' }).click();
    await page.getByText('Вставьте список туристов').waitFor();
    await note().click();
    await told(page, 'Импорт отменён');
    expect(await people()).toBe(0);
    await page.getByText('Вставьте список туристов').waitFor();
    await importFirst();
    await page.getByRole('button', { name: 'Вставить другой список' }).click();
    const undo = await note().elementHandle();
    await pasteList(page, SECOND);
    await page.getByRole('gridcell', { name: 'Зимина' }).waitFor();
    expect(await undo?.isVisible()).toBe(false);
    expect(await people()).toBe(2);
  });

  it('from the tourists of the voucher, but not from a screen of something else', async () => {
    await page.getByRole('button', { name: 'Новый список' }).click();
    await page.getByText('Вставьте список туристов').waitFor();
    await pasteList(page, SECOND);
    await page.getByRole('button', { name: 'Импортировать 3 туристов', disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'К туристам путёвки' }).click();
    await page.getByRole('gridcell').first().waitFor();
    await note().click();
    await told(page, 'Импорт отменён');
    expect(await people()).toBe(2);
    await page.keyboard.press('i');
    await pasteList(page, SECOND);
    await page.getByRole('button', { name: 'Импортировать 3 туристов', disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'К туристам путёвки' }).click();
    await note().waitFor();
    await page.getByRole('link', { name: 'Анкеты' }).first().click();
    await page.waitForURL('**/questionnaires');
    await note().waitFor({ state: 'detached' });
    expect(await people()).toBe(5);
    expect(stage.complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { axe, newVoucher, pasteList, type Stage, setUp, startStage } from './browser';
import { OWN_REPORT } from './lists';

/** A laptop of 1366 x 768 at a zoom of 200 %. */
const ZOOMED = { width: 683, height: 384 };
/** The same at 400 %. */
const ZOOMED_TWICE = { width: 341, height: 192 };

/** What a key opens has been fetched by then, in ms; and how soon after a key the next one may come. */
const FETCHED = 1_000;
const NEXT_KEY = 120;

describe('every screen', () => {
  let stage: Stage;
  let page: Page;
  let voucher: string;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
  });
  afterAll(() => stage.stop());

  it('a new voucher says what is missing beside each field, and no open list covers it', async () => {
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Создать путёвку' }).click();
    await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.field === 'country');
    expect(await page.getByRole('option').count()).toBe(0);
    const said = page.getByText('Выберите страну поездки.');
    const onTop = await said.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(onTop).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Австралия' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the zoom of 200 % takes nothing away from the import', async () => {
    await newVoucher(page);
    voucher = page.url().split('/')[4] ?? '';
    await page.getByRole('link', { name: 'Импорт' }).first().click();
    await page.setViewportSize(ZOOMED);
    await pasteList(page, OWN_REPORT);
    await page.getByRole('button', { name: 'Импортировать 2 туристов' }).waitFor();
    for (const name of ['Помощники', 'Новый список', 'Из путёвки…', 'Отменить', 'Вернуть'])
      expect([name, await page.getByRole('button', { name, exact: true }).first().isVisible()]).toEqual([name, true]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Импортировано 2 туриста' }).waitFor();
  });

  it('what the whole group shares is said once in the list of what is missing, with the way to the settings', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(`${stage.url}/vouchers/${voucher}/questionnaires`);
    const everybody = page.getByRole('row', { name: /^У всех туристов/ });
    await everybody.waitFor();
    expect(await everybody.getByRole('link').count()).toBe(1);
    const agency = await everybody.getByRole('link').textContent();
    expect(await page.getByRole('link', { name: agency ?? '' }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await everybody.getByRole('link').click();
    await page.getByRole('textbox', { name: 'Название латиницей' }).waitFor();
    await page.goBack();
  });

  it('the zoom of 200 % takes nothing away from a questionnaire; a small laptop has its bar in one line', async () => {
    await page.getByRole('rowheader').nth(1).getByRole('link').click();
    await page.getByRole('button', { name: /^не заполнено/ }).waitFor();
    const deeds = [
      page.getByRole('button', { name: /^не заполнено/ }),
      page.getByRole('button', { name: 'Копировать' }),
      page.getByRole('link', { name: 'Печать всех анкет' }),
      page.getByRole('button', { name: 'Печать', exact: true }),
    ];
    const lines = new Set<number>();
    for (const deed of deeds) {
      const box = await deed.boundingBox();
      lines.add(Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2));
    }
    expect(lines.size).toBe(1);
    await page.setViewportSize(ZOOMED);
    for (const deed of deeds) expect(await deed.isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await deeds[0]?.click();
    await page.waitForFunction(() => Boolean((document.activeElement as HTMLElement | null)?.dataset.key));
    await page.setViewportSize(ZOOMED_TWICE);
    await page.keyboard.press('F8');
    await page.waitForFunction(() => {
      const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && seen === document.activeElement;
    });
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('a country without a form is given no other country’s form: the agent chooses', async () => {
    const headers = { origin: stage.url };
    const trip = { country: 'THA', arrivalDate: '2027-03-01', departureDate: '2027-03-10', services: [] };
    const { id } = await (await page.request.post(`${stage.url}/api/vouchers`, { data: trip, headers })).json();
    const data = { surname: 'Ёлкина', firstName: 'Вера' };
    await page.request.post(`${stage.url}/api/vouchers/${id}/tourists`, { data, headers });
    await page.goto(`${stage.url}/vouchers/${id}`);
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('p');
    await page.waitForURL('**/questionnaires');
    await page.getByText('Для этой страны (Таиланд) формы в программе нет.').waitFor();
    expect(await page.getByRole('link', { name: 'Печать всех анкет' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page
      .getByRole('textbox', { name: 'Формы' })
      .or(page.getByRole('combobox', { name: 'Формы' }))
      .first()
      .click();
    await page.getByRole('option', { name: 'Заявление на визу в Японию' }).click();
    await page.getByRole('link', { name: 'Ёлкина Вера' }).waitFor();
  });

  it('a broken address says there is nothing, without the name of a field, and leads on', async () => {
    for (const address of ['/vouchers/abc', '/clients/abc', '/forms/schengen-2020']) {
      await page.goto(`${stage.url}${address}`);
      await page.getByRole('heading', { name: 'Здесь ничего нет' }).waitFor();
      expect([address, await page.getByText('Этого уже нет на сервере.').count()]).toEqual([address, 1]);
    }
  });

  it('a blank typed into a search stays, and the link to the list empties the search', async () => {
    await page.goto(`${stage.url}/vouchers`);
    const tourist = page.getByRole('textbox', { name: 'Турист', exact: true });
    await tourist.click();
    await page.keyboard.type('Рябинина ', { delay: 5 });
    await page.waitForURL(/tourist=/);
    await page.waitForTimeout(300);
    await page.keyboard.type('Юлия');
    expect(await tourist.inputValue()).toBe('Рябинина Юлия');
    await page.goto(`${stage.url}/clients`);
    const client = page.getByRole('textbox', { name: 'Фамилия, паспорт, карта, телефон' });
    await client.fill('Ёж');
    await page.getByText('Таких клиентов нет').waitFor();
    await page.getByRole('button', { name: 'Сбросить поиск' }).first().click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await client.fill('Ёж');
    await page.getByText('Таких клиентов нет').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Клиенты' }).click();
    await page.waitForURL(/clients$/);
    await page.waitForTimeout(300);
    expect([await client.inputValue(), new URL(page.url()).search]).toEqual(['', '']);
  });

  it('what is typed right after Ctrl+K is the palette’s; a server that does not answer is not “nothing found”', async () => {
    await page.goto(`${stage.url}/vouchers`);
    await page.getByRole('rowheader').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(FETCHED);
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(NEXT_KEY);
    await page.keyboard.type('никифоров');
    const question = page.getByRole('combobox', { name: /Номер путёвки/ });
    await question.waitFor();
    expect(await question.inputValue()).toBe('никифоров');
    await page.getByText('Ничего не найдено').waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.type('а');
    await page.getByRole('dialog').getByText('Нет связи с сервером.').waitFor();
    expect(await page.getByText('Ничего не найдено').count()).toBe(0);
    await page.unroute('**/api/**');
    await page.keyboard.press('Escape');
  });

  it('who has just been deleted is neither counted nor in the list for Excel', async () => {
    await page.goto(`${stage.url}/vouchers/${voucher}`);
    await page.getByRole('rowheader').nth(1).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('link', { name: 'Туристы 1' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Список в Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/xlsx$/);
    const left = await (await page.request.get(`${stage.url}/api/vouchers/${voucher}/tourists`)).json();
    expect(left.items).toHaveLength(1);
  });

  it('vouchers are found by the period they were created in', async () => {
    await page.goto(`${stage.url}/vouchers`);
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('textbox', { name: 'Создана по' }).fill('01.02.2020');
    await page.keyboard.press('Enter');
    await page.getByText('Таких путёвок нет').waitFor();
    await page.getByRole('button', { name: 'Сбросить поиск' }).first().click();
    await page.getByRole('textbox', { name: 'Создана с', exact: true }).fill('01.02.2020');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});

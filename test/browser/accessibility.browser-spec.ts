import type { Page } from 'playwright-core';
import { axe, newVoucher, pasteList, type Stage, setUp, startStage } from './browser';

const WITH_ERRORS = {
  text: [
    'ФИО\tФИО лат.\tДата рождения\tЗагранпаспорт\tДействителен до',
    'Зимина Вера Олеговна\tZIMINA VERA\t31.02.1985\t71 2345701\t16.07.2031',
    'Гусева Инга Львовна\tGUSEVA INGA\t02.06.1990\t71 2345709\t16.07.2031',
    'Зимин Олег Ильич\tZIMIN OLEG\t12MAR1983\t7,12345E+08\t16.07.2031',
    'Зимин Олег Ильич\tZIMIN OLEG\t12.03.1983\t71 2345702\t16.07.2031',
    'Зимин Олег Ильич\tZIMIN OLEG\t12.03.1983\t71 2345702\t16.07.2031',
  ].join('\n'),
};

describe('every screen, with menus, dialogs and errors open', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
  });
  afterAll(() => stage.stop());

  it('set-up with its errors', async () => {
    await page.goto(stage.url);
    await page.getByRole('button', { name: 'Начать работу' }).click();
    expect(await axe(page)).toEqual([]);
  });

  it('vouchers: empty, the new one with its list open and its errors', async () => {
    await setUp(page, stage.url);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Создать путёвку' }).click();
    expect(await axe(page)).toEqual([]);
    await page.locator('[data-field="country"]').fill('И');
    await page.getByRole('option').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a voucher, the palette, the sheet of shortcuts, the menu of the person', async () => {
    await newVoucher(page);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Номер путёвки/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Вера Орлова/ }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the import: empty, with errors and duplicates, its menus and a helper', async () => {
    await page.getByRole('link', { name: 'Импорт' }).first().click();
    await page.getByText('Вставьте список туристов').waitFor();
    expect(await axe(page)).toEqual([]);
    await pasteList(page, WITH_ERRORS);
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('F8');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByPlaceholder('Найти поле').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('button[data-target="surname"]').click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Помощники' }).click();
    await page.getByRole('menuitem').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Импортировать/ }).click();
    await page.getByRole('heading', { name: /^Импортирован/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'К туристам путёвки' }).click();
  });

  it('the tourists, one in the panel with an error, the question before closing', async () => {
    await page.getByRole('gridcell').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Дата рождения' }).fill('99.99.1985');
    await page.keyboard.press('Tab');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Имя', exact: true }).fill('Олег-Ян');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Не сохранять' }).click();
  });

  it('services, questionnaires, one questionnaire with an error and an open list, in English too', async () => {
    await page.getByRole('link', { name: /Услуги/ }).click();
    await page.getByRole('button', { name: 'Добавить услугу' }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Анкеты' }).click();
    await page.getByRole('table').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('table').getByRole('link').first().click();
    await page.locator('[data-key="birthDate"]').fill('31.02.1985');
    await page.keyboard.press('Enter');
    await page.getByText('сохраняем…').waitFor({ state: 'detached' });
    await page.locator('[data-key="civilStatus"]').fill('ж');
    await page.getByRole('option').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'EN, English' }).click();
    await page.getByRole('button', { name: 'Print', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await axe(page)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});

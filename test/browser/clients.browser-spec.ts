import type { Page } from 'playwright-core';
import { axe, newVoucher, type Stage, setUp, startStage, told } from './browser';

const surname = (page: Page) => page.getByRole('textbox', { name: 'Фамилия', exact: true }).first();
const open = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

describe('regular clients', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
  });
  afterAll(() => stage.stop());

  it('adds a client from a tourist, on saving', async () => {
    await newVoucher(page);
    await page.keyboard.press('a');
    await surname(page).fill('Щербакова');
    await page.getByRole('textbox', { name: 'Имя', exact: true }).fill('Юлия');
    await page.getByRole('textbox', { name: 'Фамилия лат.' }).fill('SHCHERBAKOVA');
    await page.getByRole('textbox', { name: 'Дата рождения' }).fill('12.3.85');
    await page.getByRole('textbox', { name: 'Телефон' }).fill('+7 900 000-00-00');
    await page.getByRole('button', { name: 'Добавить в клиенты' }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Добавить туриста' }).click();
    await told(page, 'Сохранено и добавлено в клиенты: Щербакова Юлия');
  });

  it('says when there is nobody of that surname', async () => {
    await page.getByRole('link', { name: 'Путёвки', exact: true }).click();
    await newVoucher(page);
    await page.keyboard.press('a');
    await surname(page).fill('Цветаева');
    await page.getByRole('button', { name: 'Найти' }).click();
    await told(page, 'Среди клиентов нет: Цветаева');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'firstName');
  });

  it('searches by Enter when nothing but the surname of a new tourist is typed', async () => {
    await surname(page).fill('Ахматова');
    await surname(page).press('Enter');
    await told(page, 'Среди клиентов нет: Ахматова');
    expect(await page.getByRole('button', { name: 'Добавить туриста' }).count()).toBe(1);
  });

  it('finds the client in another spelling on another voucher and fills every field', async () => {
    await surname(page).fill('Scherbakowa');
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.getByRole('dialog', { name: 'Кто из клиентов?' }).waitFor();
    const hit = page.getByRole('button', { name: /Щербакова Юлия/ });
    await hit.waitFor();
    expect(await axe(page)).toEqual([]);
    await hit.click();
    await told(page, 'Заполнено из базы: Щербакова Юлия');
    expect(await surname(page).inputValue()).toBe('Щербакова');
    expect(await page.getByRole('textbox', { name: 'Дата рождения' }).inputValue()).toBe('12.03.1985');
  });

  it('asks field by field before the client is overwritten', async () => {
    await page.getByRole('textbox', { name: 'Телефон' }).fill('+7 900 111-11-11');
    await page.getByRole('textbox', { name: 'Почта' }).fill('yulia@example.com');
    await page.getByRole('button', { name: 'Добавить туриста' }).click();
    await page.getByRole('dialog', { name: 'Изменить и клиента?' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /Телефон/ }).uncheck();
    await page.getByRole('button', { name: 'Заменить у клиента' }).click();
    await told(page, 'Клиент изменён: Щербакова Юлия');
  });

  it('fills at once when the surname is the only one', async () => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('rowheader').waitFor();
    await page.keyboard.press('a');
    await surname(page).fill('щербакова');
    await page.getByRole('button', { name: 'Найти' }).click();
    await told(page, 'Заполнено из базы: Щербакова Юлия');
    expect(await page.getByRole('textbox', { name: 'Почта' }).inputValue()).toBe('yulia@example.com');
    await page.getByRole('button', { name: 'Закрыть' }).first().click();
    await page.getByRole('button', { name: 'Не сохранять' }).click();
  });

  it('finds the client in the palette and in the list, typed on the wrong layout', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /клиент, турист/ }).waitFor();
    await page.keyboard.type('oth');
    await page.getByRole('option', { name: /^Щербакова Юлия/ }).waitFor();
    expect(await page.getByRole('option').first().textContent()).toContain('Щербакова Юлия');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open(page, 'Клиенты');
    await page.getByRole('table').waitFor();
    await page.getByPlaceholder('Фамилия, паспорт, карта, телефон').fill('oth,frjdf');
    await page.waitForURL('**/clients?q=*');
    await page.getByRole('rowheader', { name: 'Щербакова Юлия' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Щербакова Юлия' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Телефон' }).inputValue()).toBe('+7 900 000-00-00');
  });

  it('a slow answer to the first letters never takes the place of the answer to the last', async () => {
    const mine = page.url();
    await open(page, 'Клиенты');
    await page.getByRole('table').waitFor();
    let slow = 0;
    await page.route(/clients\?.*q=%D1%8E(&|$)/, async (route) => {
      slow += 1;
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue().catch(() => undefined);
    });
    const box = page.getByPlaceholder('Фамилия, паспорт, карта, телефон');
    await box.fill('ю');
    await page.waitForTimeout(200);
    await box.fill('щербак');
    await page.getByRole('rowheader', { name: 'Щербакова Юлия' }).waitFor();
    await page.waitForTimeout(1_000);
    expect(slow).toBe(1);
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Щербакова')]),
    );
    await page.unrouteAll();
    await page.goto(mine);
    await page.getByRole('heading', { level: 1, name: 'Щербакова Юлия' }).waitFor();
  });

  it('merges two of the same person by choice and makes them two again', async () => {
    const mine = page.url();
    await open(page, 'Клиенты');
    await page.getByRole('button', { name: 'Новый клиент' }).click();
    await surname(page).fill('Щербакова');
    await page.getByRole('textbox', { name: 'Имя', exact: true }).fill('Юлия');
    await page.getByRole('textbox', { name: 'Дата рождения' }).fill('12031985');
    await page.getByRole('button', { name: 'Добавить карту' }).click();
    await page.getByRole('textbox', { name: 'Номер', exact: true }).last().fill('1700');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Сравнить и объединить' }).click();
    await page.getByRole('radio', { name: /^Телефон, Другой/ }).check();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Объединить', exact: true }).click();
    await told(page, 'Объединено: Щербакова Юлия');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="phone"]')?.value === '+7 900 000-00-00',
    );
    await page.getByRole('button', { name: 'Отменить' }).click();
    await told(page, 'Объединение отменено');
    await page.goto(mine);
    await page.getByRole('button', { name: 'Сравнить и объединить' }).waitFor();
  });

  it('shows both versions when somebody else saved first, and loses neither', async () => {
    const id = page.url().split('/').at(-1);
    expect((await page.request.patch(`${stage.url}/api/clients/${id}`, { data: { employer: 'Ромашка' } })).ok()).toBe(
      true,
    );
    await page.getByRole('textbox', { name: 'Адрес' }).fill('Тверь');
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog', { name: 'Клиента изменил кто-то другой' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Сохранить выбранное' }).click();
    await told(page, /^Сохранено/);
    expect(await page.getByRole('textbox', { name: 'Место работы' }).inputValue()).toBe('Ромашка');
    expect(await page.getByRole('textbox', { name: 'Адрес' }).inputValue()).toBe('Тверь');
    expect(await axe(page)).toEqual([]);
  });

  it('sorts the list by a column, by keyboard, and keeps that in the address', async () => {
    const mine = page.url();
    const older = { surname: 'Ясенев', birthDate: '1950-01-02' };
    const headers = { origin: stage.url };
    const { id } = await (await page.request.post(`${stage.url}/api/clients`, { data: older, headers })).json();
    await page.goto(`${stage.url}/clients`);
    const column = page.getByRole('columnheader', { name: 'Дата рождения' });
    const first = (surname: string) => page.locator('tbody [data-index="0"] th', { hasText: surname }).waitFor();
    await first('Щербакова');
    expect(await page.getByRole('columnheader', { name: 'Фамилия' }).getAttribute('aria-sort')).toBe('ascending');
    await column.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await first('Ясенев');
    expect([await column.getAttribute('aria-sort'), new URL(page.url()).searchParams.get('sort')]).toEqual([
      'ascending',
      'birthDate',
    ]);
    await page.keyboard.press('Enter');
    await first('Щербакова');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    await page.reload();
    await first('Щербакова');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    expect(await axe(page)).toEqual([]);
    await page.request.delete(`${stage.url}/api/clients/${id}`, { headers });
    await page.goto(mine);
    await page.getByRole('heading', { level: 1, name: 'Щербакова Юлия' }).waitFor();
  });

  it('deletes a client only when the toast with Undo has gone', async () => {
    await page.getByRole('button', { name: 'Удалить' }).click();
    await told(page, /^Удалён клиент/);
    await page.getByRole('rowheader').first().waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.waitForFunction(() => document.querySelectorAll('tbody th').length === 2);
    expect(stage.complaints).toEqual([]);
  });
});

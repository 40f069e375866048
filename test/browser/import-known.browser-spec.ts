import type { Page } from 'playwright-core';
import { axe, newVoucher, pasteList, type Stage, setUp, startStage } from './browser';

const ZIMINA = {
  surname: 'Зимина',
  firstName: 'Вера',
  surnameLatin: 'ZIMINA',
  firstNameLatin: 'VERA',
  birthDate: '1985-03-12',
  passportSeries: '71',
  passportNumber: '2345701',
  phone: '+7 900 111-11-11',
};
const GUSEVA = { surname: 'Гусева', firstName: 'Инга', birthDate: '1990-06-02' };
const LIST = {
  text: [
    'Фамилия\tИмя\tДата рождения\tЗагранпаспорт\tТелефон',
    'Зимина\tВера\t12.03.1985\t71 2345701\t+7 900 222-22-22',
    'Гусева\tИнга\t02.06.1990\t71 2345709\t',
    'Орлов\tИгорь\t05.05.1979\t71 2345710\t',
    'Орлов\tИгорь\t05.05.1979\t71 2345710\t',
  ].join('\n'),
};

describe('people of a list who are known already', () => {
  let stage: Stage;
  let page: Page;
  let address: string;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    for (const data of [ZIMINA, GUSEVA]) await page.request.post(`${stage.url}/api/clients`, { data });
    await newVoucher(page);
    address = page.url();
    const services = [
      { kind: 'hotel', name: 'Hotel Primorsky' },
      { kind: 'transfer', name: 'Bus' },
    ];
    await page.request.patch(address.replace('/vouchers', '/api/vouchers'), { data: { services } });
    await page.goto(`${address}/import`);
    await pasteList(page, LIST);
    await page.getByRole('grid').waitFor();
  });
  afterAll(() => stage.stop());

  const side = () => page.getByRole('complementary', { name: /Подробности/ });
  const row = async (place: number) => page.locator(`#cell-${place}-0`).click();

  it('are marked: a client beyond doubt, a possible one, a double of the list', async () => {
    await page.getByRole('img', { name: 'Постоянный клиент' }).waitFor();
    expect(await page.getByRole('img', { name: 'Похож на клиента' }).count()).toBe(1);
    expect(await page.getByRole('img', { name: 'Нужно решение' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Импортировать 3 туристов' }).waitFor();
  });

  it('show why, what the list says otherwise and what the base adds; the client beyond doubt is linked unless the agent says otherwise', async () => {
    await row(0);
    await side().getByText('тот же загранпаспорт').waitFor();
    await side().getByText('+7 900 222-22-22').first().waitFor();
    await side().getByText('Из базы добавится').waitFor();
    await side().getByText('ZIMINA').waitFor();
    expect(await side().getByRole('button', { name: 'Связать', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await row(1);
    await side().getByText('Возможно, это клиент').waitFor();
    expect(await side().getByRole('button', { name: 'Другой человек' }).getAttribute('aria-pressed')).toBe('true');
    expect(await side().getByText('Из базы добавится').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  it('are decided one by one or all of a kind, each a step that can be taken back', async () => {
    await side().getByRole('button', { name: 'Связать', exact: true }).click();
    await page.getByRole('img', { name: 'Похож на клиента' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /дубль: решить/ }).click();
    await page.getByRole('menuitem', { name: 'Пропустить всех' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Пропустить всех' }).click();
    await page.getByRole('img', { name: 'Нужно решение' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /2 клиента/ }).click();
    await page.getByRole('menuitem', { name: 'Связать всех и обновить карточки' }).first().click();
    await row(0);
    const renew = side().getByRole('button', { name: 'Связать и обновить', exact: true });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('aside [aria-pressed=true]')].some((one) => one.textContent?.includes('обновить')),
    );
    expect(await renew.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('aside [aria-pressed=true]')?.textContent === 'Связать');
    await page.keyboard.press('Control+y');
    await page.waitForFunction(() => document.querySelector('aside [aria-pressed=true]')?.textContent !== 'Связать');
  });

  it('use the services chosen for all, or their own', async () => {
    await row(2);
    await side().getByRole('checkbox', { name: /Bus/ }).uncheck();
    await side().getByText('Своё, не как у всех').waitFor();
    await page.getByRole('button', { name: 'Импортировать 3 туристов' }).click();
    await page.getByRole('heading', { name: 'Импортировано 3 туриста' }).waitFor();
    const { items } = await (
      await page.request.get(`${address.replace('/vouchers', '/api/vouchers')}/tourists`)
    ).json();
    expect(
      items.map((one: { surname: string; serviceIds: string[]; clientId: string | null }) => [
        one.surname,
        one.serviceIds.length,
        one.clientId !== null,
      ]),
    ).toEqual([
      ['Зимина', 2, true],
      ['Гусева', 2, true],
      ['Орлов', 1, false],
    ]);
  });

  it('are told on the page of the result, with the way to their cards; the client was renewed', async () => {
    await page.getByText('1 новый, 1 связан с клиентом, 1 карточка клиента обновлена').waitFor();
    expect(await axe(page)).toEqual([]);
    const found = await (await page.request.get(`${stage.url}/api/clients?q=Зимина`)).json();
    expect(found.items[0].phone).toBe('+7 900 222-22-22');
    await page.getByText('1 новый турист').focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('listitem')
      .filter({ hasText: /Строка 4 Орлов/ })
      .waitFor();
    await page.getByRole('link', { name: 'Зимина Вера' }).click();
    await page.waitForURL(`**/clients/${found.items[0].id}`);
  });

  it('a list of imports stays with the voucher, and each can be taken back there', async () => {
    await page.goto(`${address}/import`);
    await page.getByRole('heading', { name: 'Прежние импорты в эту путёвку' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Отменить импорт' }).click();
    await page.getByText(/отменён \d\d\.\d\d\.\d{4}/).waitFor();
    const found = await (await page.request.get(`${stage.url}/api/clients?q=Зимина`)).json();
    expect(found.items[0].phone).toBe('+7 900 111-11-11');
  });

  it('come from an earlier voucher: found by a tourist, chosen, put on this one, by keyboard alone', async () => {
    const api = address.replace('/vouchers', '/api/vouchers');
    for (const data of [ZIMINA, GUSEVA]) await page.request.post(`${api}/tourists`, { data });
    await page.goto(`${stage.url}/vouchers`);
    await newVoucher(page);
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
    await page.getByRole('button', { name: 'Из путёвки…' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.press('Tab');
    await page.keyboard.type('гусе');
    await page.getByRole('button', { name: /Франция.*Гусева Инга · 2 туриста/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /Франция.*2 туриста/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Зимина Вера' }).focus();
    await page.keyboard.press('Space');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Вставить 1 туриста' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Импортирован 1 турист' }).waitFor();
    await page.getByRole('link', { name: 'К туристам путёвки' }).click();
    await page.getByRole('gridcell', { name: 'Гусева Инга' }).waitFor();
    expect(stage.complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { axe, focused, pressRussian, type Stage, setUp, startStage, told } from './browser';

const VERA = { surname: 'Зимина', firstName: 'Вера', birthDate: '1985-03-12', phone: '+7 900 100-20-30' };
const CLIENTS = [
  { ...VERA, passportSeries: '71', passportNumber: '2345701' },
  { ...VERA, surname: 'Зимена', phone: '8 (900) 100 20 30', email: 'vera@example.com' },
  { surname: 'Гусева', firstName: 'Инга', birthDate: '1990-06-02' },
];
const PAIR = /Зим[еи]на Вера Зим[еи]на Вера/;

describe('possible duplicates among the clients', () => {
  let stage: Stage;
  let page: Page;
  const pairIsFocused = () =>
    page.waitForFunction(() => document.activeElement?.closest('tr')?.dataset.index !== undefined);
  const noDialog = () => page.getByRole('dialog').waitFor({ state: 'detached' });
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
  });
  afterAll(() => stage.stop());

  it('says when there are none', async () => {
    await page.goto(`${stage.url}/clients/duplicates`);
    await page.getByText('Дублей нет').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('are opened from the palette on a Russian layout, with the first pair at hand', async () => {
    for (const data of CLIENTS) {
      const answer = await page.request.post(`${stage.url}/api/clients`, { data, headers: { origin: stage.url } });
      expect(answer.status()).toBe(201);
    }
    await page.goto(`${stage.url}/clients`);
    await page.getByRole('rowheader', { name: 'Гусева Инга' }).waitFor();
    await pressRussian(page, 'л', 'KeyK', { ctrlKey: true });
    await page.getByRole('combobox', { name: /команда/ }).fill('дубли');
    await page.getByRole('option', { name: 'Возможные дубли' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/clients/duplicates');
    await page.getByText('1 пара').waitFor();
    await pairIsFocused();
    expect(await focused(page)).toMatch(PAIR);
    expect(await axe(page)).toEqual([]);
  });

  it('shows once what is the same and twice what differs', async () => {
    const cells = await page.getByRole('row', { name: PAIR }).getByRole('cell').allInnerTexts();
    expect(cells[0]).toBe('12.03.1985');
    expect(cells[1]).toMatch(/71 2345701/);
    expect(cells[1]).toMatch(/пусто/);
    expect(cells[2]).toMatch(/^(\+7 900 100-20-30|8 \(900\) 100 20 30)$/);
    expect(cells[3]).toBe('те же имя и дата рождения, тот же контакт и то же имя');
  });

  it('opens the comparison by Enter, keeps it over a reload and comes back to the pair by Esc', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Объединить клиентов' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await page.getByRole('dialog', { name: 'Объединить клиентов' }).waitFor();
    await page.keyboard.press('Escape');
    await noDialog();
    await pairIsFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  it('merges; the pair goes, and comes back when that is undone', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Объединить', exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Объединить');
    await page.keyboard.press('Enter');
    await told(page, /^Объединено: Зим[еи]на Вера/);
    await page.getByText('Дублей нет').waitFor();
    await page.getByRole('button', { name: 'Отменить' }).click();
    await told(page, 'Объединение отменено');
    await page.getByRole('row', { name: PAIR }).waitFor();
    await pairIsFocused();
  });

  it('looks on past an empty page, can be left while it looks, and goes on after a failure', async () => {
    const pages = '**/api/clients/duplicates?*';
    const later = (url: string) => url.includes('cursor=');
    await page.route(pages, (route) =>
      later(route.request().url()) ? undefined : route.fulfill({ json: { items: [], next: 'later' } }),
    );
    await page.reload();
    await page.getByText('Просматриваем базу…').waitFor();
    const left = page.waitForEvent('requestfailed', (request) => later(request.url()));
    await page.getByRole('link', { name: 'К списку клиентов' }).click();
    await left;
    await page.getByRole('rowheader', { name: 'Гусева Инга' }).waitFor();
    await page.unroute(pages);
    await page.route(pages, (route) => route.fulfill({ status: 500, json: {} }), { times: 1 });
    await page.getByRole('link', { name: 'Возможные дубли' }).click();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('row', { name: PAIR }).waitFor();
    expect(stage.complaints).toEqual([]);
  });
});

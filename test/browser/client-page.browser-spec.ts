import { axe, type Stage, setUp, startStage } from './browser';

const SHEET = [
  'Фамилия;Имя;Дата рожд.;Загранпаспорт;Телефон;Любимый цвет',
  'Лапшина;Вера;12.03.1985;71 2345671;+7 900 000-00-01;синий',
  'Лапшин;Лев;30.11.2015;72 6660001;;',
].join('\n');

describe("a client's page", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await setUp(stage.page, stage.url);
  });
  afterAll(() => stage.stop());

  it("takes an agency's old base from a file, and says what it understood", async () => {
    const { page } = stage;
    await page.getByRole('link', { name: 'Клиенты', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Клиенты' }).waitFor();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'base.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
    await page.getByText('В файле 2 человека.').waitFor();
    await page.getByText('Не поняли и не возьмём: Любимый цвет.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Загрузить 2 клиентов' }).click();
    await page.getByText('Добавлено: 2, дополнено: 0, не взято: 0.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).last().click();
    await page.getByRole('link', { name: 'Лапшина Вера' }).waitFor();
  });

  it('links a family, from both sides', async () => {
    const { page } = stage;
    await page.getByRole('link', { name: 'Лапшина Вера' }).click();
    await page.getByRole('heading', { name: 'Семья' }).waitFor();
    await page.getByRole('combobox', { name: 'Найти клиента' }).fill('lapshin');
    await page.getByRole('option', { name: /Лапшин Лев/ }).click();
    await page.getByRole('combobox', { name: 'Кем приходится' }).click();
    await page.getByRole('option', { name: 'ребёнок' }).click();
    await page.getByRole('button', { name: 'Добавить', exact: true }).last().click();
    await page.getByRole('link', { name: 'Лапшин Лев' }).click();
    await page.getByRole('heading', { level: 1, name: 'Лапшин Лев' }).waitFor();
    await page.getByText('мать или отец').first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('tells who changed what', async () => {
    const { page } = stage;
    await page.getByText('клиент заведён').waitFor();
    await page.getByRole('textbox', { name: 'Телефон' }).fill('+7 900 222-22-22');
    await page.keyboard.press('Control+s');
    await page.getByText('Телефон: — → +7 900 222-22-22').waitFor();
    expect(await page.getByText('Вера Орлова').count()).toBeGreaterThan(0);
  });

  it("next year's questionnaire takes what the same person answered, but not the last journey", async () => {
    const { page } = stage;
    const api = async (method: 'post' | 'put', path: string, data: object) =>
      (await page.request[method](`${stage.url}/api/${path}`, { data, headers: { origin: stage.url } })).json();
    const clients = await (await page.request.get(`${stage.url}/api/clients?q=Лапшина`)).json();
    const [{ id: clientId }] = clients.items;
    const travel = async (year: number) => {
      const days = { arrivalDate: `${year}-07-01`, departureDate: `${year}-07-10` };
      const { id } = await api('post', 'vouchers', { country: 'FRA', services: [], ...days });
      const tourist = await api('post', `vouchers/${id}/tourists`, { surname: 'Лапшина', firstName: 'Вера' });
      await api('post', `tourists/${tourist.id}/client`, { action: 'link', clientId });
      return { voucher: id, tourist: tourist.id };
    };
    const [last, next] = [await travel(2026), await travel(2027)];
    const answers = { occupation: 'бухгалтер', civilStatus: 'married', 'host.name': 'Hotel Primer' };
    await api('put', `tourists/${last.tourist}/questionnaires/schengen-2020`, { answers });
    await page.goto(`${stage.url}/vouchers/${next.voucher}/tourists/${next.tourist}/questionnaires/schengen-2020`);
    await page.getByText('Этот турист уже отвечал: 01.07.2026, Франция, 3 ответа.').waitFor();
    await page.getByRole('button', { name: 'Посмотреть и взять' }).click();
    await page.getByRole('checkbox', { name: /Семейное положение/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.getByRole('button', { name: 'Скопировать 2 ответа' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-key="occupation"]')?.value === 'Accountant',
    );
    expect(await page.locator('[data-key="host.name"]').inputValue()).toBe('');
    await page.getByText('Этот турист уже отвечал').waitFor({ state: 'detached' });
    expect(stage.complaints).toEqual([]);
  });
});

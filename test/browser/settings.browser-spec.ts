import { axe, newVoucher, type Stage, setUp, startStage, told } from './browser';

describe('settings, by keyboard', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await setUp(stage.page, stage.url);
    await newVoucher(stage.page);
  });
  afterAll(() => stage.stop());

  it('the agency is named in Latin letters once, for every questionnaire', async () => {
    const { page } = stage;
    await page.getByRole('button', { name: 'Вера Орлова: меню' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Настройки' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings');
    const latin = page.getByRole('textbox', { name: 'Название латиницей' });
    await latin.focus();
    await page.keyboard.type('Romashka Tour');
    await page.keyboard.press('Enter');
    await told(page, 'Сохранено.');
    await page.reload();
    expect(await latin.inputValue()).toBe('Romashka Tour');
    expect(await axe(page)).toEqual([]);
  });

  it("a country's rule is replaced by the agency's own and brought back", async () => {
    const { page } = stage;
    const france = page.getByRole('row', { name: /Франция/ });
    expect(await france.textContent()).toContain('ещё 3 месяца после отъезда, выдан не раньше 10 лет до въезда');
    await page.getByRole('button', { name: 'Франция' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Франция' });
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Запас' }).fill('1');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('ещё 1 месяц после отъезда').waitFor();
    await page.getByRole('button', { name: 'Франция' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Вернуть правило программы' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await france.textContent()).toContain('ещё 3 месяца');
  });

  it('the palette leads to the dictionary, the forms and the settings', async () => {
    const { page } = stage;
    for (const [typed, place, name] of [
      ['словарь', 'dictionary', 'Словарь'],
      ['формы', 'forms', 'Формы'],
      ['настр', 'settings', 'Настройки'],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /команда/ }).fill(typed);
      await page.getByRole('group', { name: 'Перейти' }).getByRole('option').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${place}`);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
  });

  it('every list of the agency fits a small laptop, and a phone scrolls no page sideways', async () => {
    const { page } = stage;
    const tooWide = () =>
      page.evaluate(() =>
        ['main', 'main > *', 'main section']
          .flatMap((place) => [...document.querySelectorAll(place)])
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => `${box.getAttribute('aria-label') ?? box.tagName}: ${box.scrollWidth} > ${box.clientWidth}`),
      );
    for (const place of ['dictionary', 'forms', 'settings']) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(`${stage.url}/${place}`);
      await page.getByRole('row').nth(3).waitFor();
      expect([place, ...(await tooWide())]).toEqual([place]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(() => document.documentElement.clientWidth === 390);
    expect(await tooWide()).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('speaks the language of the browser at the first visit, and then the one that was chosen', async () => {
    const page = await stage.newPage({ locale: 'en-US' });
    await page.goto(stage.url);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: 'РУ, русский' }).click();
    await page.getByRole('heading', { name: 'Вход' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Вход' }).waitFor();
    await page.context().close();
    expect(stage.complaints).toEqual([]);
  });
});

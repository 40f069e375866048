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
    expect(stage.complaints).toEqual([]);
  });
});

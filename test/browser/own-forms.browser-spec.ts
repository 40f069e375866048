import type { Locator, Page } from 'playwright-core';
import { axe, newVoucher, type Stage, setUp, startStage } from './browser';

/** Where a box is once the paper below has come, the focus is back and nothing moves any more. */
async function atRest(page: Page, box: Locator): Promise<{ x: number; y: number }> {
  await box.hover();
  for (let last = await box.boundingBox(); ; ) {
    await page.waitForTimeout(200);
    const now = await box.boundingBox();
    if (now && last && now.x === last.x && now.y === last.y) return now;
    last = now;
  }
}

describe('the editor of own forms', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await setUp(stage.page, stage.url);
    await newVoucher(stage.page);
  });
  afterAll(() => stage.stop());

  it('copies a form of the program', async () => {
    const { page } = stage;
    await page.getByRole('link', { name: 'Формы', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Своя копия: Заявление о выдаче шенгенской визы' }).focus();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forms/own-schengen-1');
    const { form } = await (await page.request.get(`${stage.url}/api/forms/own-schengen-1/own`)).json();
    expect(form.title).toEqual({
      ru: 'Заявление о выдаче шенгенской визы (своя)',
      en: 'Application for Schengen Visa (own)',
    });
    await page.getByRole('img').or(page.locator('section img')).first().waitFor();
  });

  it('adds a question by keyboard, and its box stands on the paper', async () => {
    const { page } = stage;
    await page.getByRole('combobox', { name: 'Страница' }).click();
    await page.getByRole('option', { name: 'Страница 4 из 4' }).click();
    await page.getByRole('button', { name: 'Добавить поле' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Добавить поле' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Вопрос по-русски' }).fill('Кличка собаки');
    await page.getByRole('textbox', { name: 'Подпись на бланке' }).fill('Name of the dog');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Место поля: Кличка собаки' }).waitFor();
  });

  it('drags the box with the mouse, nudges it by arrows, places it by millimetres', async () => {
    const { page } = stage;
    const box = page.getByRole('button', { name: 'Место поля: Кличка собаки' });
    const field = (name: string) => page.getByRole('textbox', { name, exact: true }).inputValue();
    await page.getByRole('textbox', { name: 'Сверху', exact: true }).waitFor();
    const before = await atRest(page, box);
    await page.mouse.move(before.x + 10, before.y + 10);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 110, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction((label) => {
      const input = [...document.querySelectorAll('input')].find((one) =>
        one.labels?.[0]?.textContent?.includes(label),
      );
      return Number.parseFloat(input?.value ?? '') > 25;
    }, 'Слева');
    const dragged = Number.parseFloat(await field('Слева'));
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('input')].some((input) => Number.parseFloat(input.value) === wanted),
      dragged + 1,
    );
    await page.getByRole('textbox', { name: 'Сверху', exact: true }).fill('230');
    await page.keyboard.press('Tab');
    await page.getByText('есть несохранённое').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('what overlaps is told with its place, and a bad form is not released', async () => {
    const { page } = stage;
    await page.getByRole('textbox', { name: 'Сверху', exact: true }).fill('60');
    await page.keyboard.press('Tab');
    await page
      .getByText(/накладывается на/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Выпустить' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Сверху', exact: true }).fill('230');
    await page.keyboard.press('Tab');
    await page.getByText('есть несохранённое').waitFor();
  });

  it('saved and released, it is filled in like any other', async () => {
    const { page } = stage;
    await page.keyboard.press('Control+s');
    await page.getByText('всё сохранено').waitFor();
    await page.getByRole('button', { name: 'Выпустить' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Выпустить' }).click();
    await page.waitForURL('**/forms');
    await page.getByText('своя, выпущена').waitFor();
    expect(await page.getByRole('link', { name: 'Изменить' }).count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});

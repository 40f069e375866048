import { newVoucher, pasteList, type Stage, setUp, startStage } from './browser';
import { UNNAMED_COLUMNS } from './lists';

describe('the main path by mouse', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
    await setUp(stage.page, stage.url);
    await newVoucher(stage.page);
  });
  afterAll(() => stage.stop());

  const head = (column: number) => stage.page.locator(`#cell--1-${column}`);
  const chip = (target: string) => stage.page.locator(`button[data-target="${target}"]`);

  it('drags a field onto a column and a column onto a field', async () => {
    const { page } = stage;
    await page.getByRole('link', { name: 'Импорт' }).click();
    await pasteList(page, UNNAMED_COLUMNS);
    await page.getByRole('grid').waitFor();
    await chip('surnameLatin').dragTo(head(1));
    await page.waitForFunction(() => document.querySelector('#cell--1-1')?.textContent?.includes('Фамилия лат.'));
    await head(2).dragTo(chip('firstNameLatin'));
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Имя лат.'));
  });

  it('moves a field that another column takes, and one Ctrl+Z brings both back', async () => {
    const { page } = stage;
    await chip('surnameLatin').dragTo(head(2));
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Фамилия лат.'));
    expect(await head(1).textContent()).toContain('не брать');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('#cell--1-1')?.textContent?.includes('Фамилия лат.'));
    expect(await head(2).textContent()).toContain('Имя лат.');
  });

  it('does the same through the menu of a column', async () => {
    const { page } = stage;
    await head(3).getByRole('button').click();
    await page.getByPlaceholder('Найти поле').fill('место');
    await page.getByRole('option', { name: 'Место рождения' }).click();
    await page.waitForFunction(() => document.querySelector('#cell--1-3')?.textContent?.includes('Место рожд.'));
    await head(3).getByRole('button').click();
    await page.getByRole('option', { name: 'Не импортировать' }).click();
    await page.waitForFunction(() => document.querySelector('#cell--1-3')?.textContent?.includes('не брать'));
  });

  it('does the same through the menu of a field', async () => {
    const { page } = stage;
    await chip('ticketNumber').click();
    await page.getByRole('menuitem', { name: /окно, проход/ }).click();
    await page.waitForFunction(() => document.querySelector('#cell--1-3')?.textContent?.includes('Билет'));
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('#cell--1-3')?.textContent?.includes('не брать'));
  });

  it('imports, shows the result and takes it back', async () => {
    const { page } = stage;
    await page.getByRole('button', { name: 'Импортировать 3 туристов' }).click();
    await page.getByRole('heading', { name: 'Импортировано 3 туриста' }).waitFor();
    await page.getByRole('button', { name: 'Отменить импорт' }).click();
    await page.getByRole('heading', { name: /Импорт отменён/ }).waitFor();
    await page.getByRole('button', { name: 'Вернуться к списку' }).click();
    await page.getByRole('button', { name: 'Импортировать 3 туристов' }).click();
    await page.getByRole('link', { name: 'К туристам путёвки' }).click();
    await page.getByRole('gridcell', { name: 'ZIABLIKOV IGOR' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(3);
    expect(stage.complaints).toEqual([]);
  });
});

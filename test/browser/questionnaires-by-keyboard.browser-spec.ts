import type { Page } from 'playwright-core';
import { axe, focused, newVoucher, pasteList, pressRussian, type Stage, setUp, startStage, told } from './browser';
import { OWN_REPORT } from './lists';

const ctrl = { ctrlKey: true };
const value = (page: Page, key: string) => page.locator(`[data-key="${key}"]`).inputValue();
const becomes = (page: Page, key: string, text: string) =>
  page.waitForFunction(
    ([field, wanted]) => document.querySelector<HTMLInputElement>(`[data-key="${field}"]`)?.value === wanted,
    [key, text] as const,
  );
const saved = (page: Page) => page.getByText('сохраняем…').waitFor({ state: 'detached' });

/** Walks with F8 to a question that is still open. */
async function walkTo(page: Page, key: string): Promise<void> {
  for (let step = 0; step < 40 && (await focused(page)) !== key; step++) await page.keyboard.press('F8');
  expect(await focused(page)).toBe(key);
}

describe('questionnaires by keyboard, on a Russian layout', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
    await pressRussian(page, 'ш', 'KeyI');
    await page.waitForURL('**/import');
    await pasteList(page, OWN_REPORT);
    await page.getByRole('button', { name: 'Импортировать 2 туристов' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Импортировано 2 туриста' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader').nth(1).waitFor();
  });
  afterAll(() => stage.stop());

  it('opens from the tourist, with surname and initials and what is known', async () => {
    await page.getByRole('grid').focus();
    await pressRussian(page, 'й', 'KeyQ');
    await page.waitForURL('**/questionnaires/schengen-2020');
    await page.locator('[data-key]').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Рябинина Ю.');
    expect(await value(page, 'surname')).toBe('RIABININA');
    expect(await value(page, 'birthDate')).toBe('14.04.1986');
    expect(await page.getByText('из базы').count()).toBeGreaterThan(5);
  });

  it('a word the dictionary lacks opens the dictionary at once; remembered, it is translated everywhere', async () => {
    await walkTo(page, 'occupation');
    await page.keyboard.type('шмуглер');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Слова нет в словаре' }).waitFor();
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === 'shmugler');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('Wool sorter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await becomes(page, 'occupation', 'Wool sorter');
    expect(await page.getByText('из «шмуглер»').count()).toBe(1);
  });

  it('Esc keeps the letters, marked and underlined; the word waits behind F4 and F9 accepts what stands there', async () => {
    await page.locator('[data-key="purposeDetails"]').focus();
    await page.keyboard.type('зюзюкание');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Слова нет в словаре' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await becomes(page, 'purposeDetails', 'ziuziukanie');
    const guess = page.locator('[data-key="purposeDetails"][data-guess]');
    expect(await guess.evaluate((field) => getComputedStyle(field).borderBottomStyle)).toBe('dotted');
    // The next key comes with the focus: all of the original is selected by then, not the translation it stands for.
    const selected = await guess.evaluate((field: HTMLInputElement) => {
      field.focus();
      return new Promise((told) => queueMicrotask(() => told([field.value, field.selectionStart, field.selectionEnd])));
    });
    expect(selected).toEqual(['зюзюкание', 0, 9]);
    await page.keyboard.press('F4');
    await page.getByRole('dialog', { name: 'Слова нет в словаре' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-key="purposeDetails"]').focus();
    await page.keyboard.press('F9');
    await page.locator('[data-key="purposeDetails"][data-guess]').waitFor({ state: 'detached' });
    await saved(page);
    await page.keyboard.press('F8');
    expect(await value(page, 'purposeDetails')).toBe('ziuziukanie');
  });

  it('Shift F9 writes the translation by hand: Enter keeps it, Esc does not, and the cursor is back in the answer', async () => {
    await page.locator('[data-key="purposeDetails"]').focus();
    await page.keyboard.press('Shift+F9');
    await page.waitForFunction(() => /^Перевод/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('no matter');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('purposeDetails');
    await page.keyboard.press('Shift+F9');
    await page.waitForFunction(() => /^Перевод/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
    await page.keyboard.type('wool sorting');
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await focused(page)).toBe('purposeDetails');
    await page.keyboard.press('F8');
    expect(await value(page, 'purposeDetails')).toBe('wool sorting');
  });

  it('a word is translated for this answer alone', async () => {
    await page.locator('[data-key="employer.name"]').focus();
    await page.keyboard.type('бюро зюзюков');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Слова нет в словаре' }).waitFor();
    await page.getByRole('textbox', { name: 'Весь ответ' }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Ziuziuk Bureau');
    await page.getByRole('button', { name: 'Только здесь' }).focus();
    await page.keyboard.press('Enter');
    await becomes(page, 'employer.name', 'Ziuziuk Bureau');
    await page.getByText('из «бюро зюзюков»').waitFor();
    await saved(page);
  });

  it('one answer for everybody by F6, the others by the window', async () => {
    await page.locator('[data-key="occupation"]').focus();
    await page.keyboard.press('F6');
    await told(page, 'Скопирован 1 ответ.');
    await page.getByRole('button', { name: 'Копировать', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Скопировать другим туристам' }).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Скопировать другим туристам');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Скопировать другим туристам' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^Скопировать \d/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+PageDown');
    await page.getByRole('heading', { level: 1, name: /Цветков/ }).waitFor();
    await becomes(page, 'employer.name', 'Ziuziuk Bureau');
    expect(await value(page, 'occupation')).toBe('Wool sorter');
    expect(await page.getByText('скопировано').count()).toBeGreaterThan(1);
  });

  it('who still lacks what: each point leads to its answer', async () => {
    await page.goto(page.url().replace(/\/tourists\/.*/, '/questionnaires'));
    await page.getByRole('table').waitFor();
    await page.getByText('Готовы: 0 из 2').waitFor();
    expect(await axe(page)).toEqual([]);
    const more = page.getByRole('button', { name: /^Ещё \d/ }).first();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Не заполнено: Семейное положение' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/questionnaires/schengen-2020?field=civilStatus');
    await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.key === 'civilStatus');
  });

  it('the dictionary shows the own word first; it is changed where it stands, deleted and brought back', async () => {
    await page.getByRole('link', { name: 'Словарь' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dictionary');
    await page.getByRole('textbox', { name: 'По-английски: шмуглер' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'По-английски: шмуглер' }).fill('Wool grader');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /Слово или фраза/ }).fill('wool grader');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await page.getByRole('button', { name: 'Удалить: шмуглер' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Отменить' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'По-английски: шмуглер' }).waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await pressRussian(page, 'т', 'KeyN');
    await page.getByRole('dialog', { name: 'Новое слово' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the palette opens on this layout too, and nothing was thrown', async () => {
    await pressRussian(page, 'л', 'KeyK', ctrl);
    await page.getByRole('combobox', { name: /Номер путёвки/ }).waitFor();
    expect(stage.complaints).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import {
  focused,
  newVoucher,
  pasteList,
  pressRussian as press,
  type Stage,
  setUp,
  startStage,
  strikeRussian,
} from './browser';
import { OWN_REPORT } from './lists';

const ctrl = { ctrlKey: true };

describe('shortcuts on a Russian keyboard layout', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
  });
  afterAll(() => stage.stop());

  it('opens the palette by Ctrl+Л and by the slash key, the sheet by Shift and the slash key', async () => {
    await press(page, 'л', 'KeyK', ctrl);
    await page.getByRole('combobox', { name: /Номер путёвки/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, '.', 'Slash');
    await page.getByRole('combobox', { name: /Номер путёвки/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, ',', 'Slash', { shiftKey: true });
    await page.getByRole('dialog', { name: 'Клавиши' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('goes to the import by Ш, selects all by Ctrl+Ф, undoes and redoes by Ctrl+Я and Ctrl+Н, fills down by Ctrl+В', async () => {
    await press(page, 'ш', 'KeyI');
    await page.waitForURL('**/import');
    await pasteList(page, OWN_REPORT);
    await page.getByRole('grid').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);
    await press(page, 'ф', 'KeyA', ctrl);
    await page.waitForFunction(() => document.querySelector('#cell-1-11')?.getAttribute('aria-selected') === 'true');
    await cell(1, 1).click();
    await press(page, 'в', 'KeyD', ctrl);
    await page.waitForFunction(() => document.querySelector('#cell-1-1')?.textContent?.includes('Рябинина'));
    await press(page, 'я', 'KeyZ', ctrl);
    await page.waitForFunction(() => document.querySelector('#cell-1-1')?.textContent?.includes('Цветков'));
    await press(page, 'н', 'KeyY', ctrl);
    await page.waitForFunction(() => document.querySelector('#cell-1-1')?.textContent?.includes('Рябинина'));
    await press(page, 'Я', 'KeyZ', ctrl);
    await page.waitForFunction(() => document.querySelector('#cell-1-1')?.textContent?.includes('Цветков'));
    expect(await focused(page)).toBe('Вставленный список');
  });

  it('types Cyrillic over a cell, copies by Ctrl+С, pastes by Ctrl+М and cuts by Ctrl+Ч with the real clipboard', async () => {
    const cell = page.locator('#cell-1-2');
    await cell.click();
    await press(page, 'П', 'KeyG', { shiftKey: true });
    await page.keyboard.insertText('етя');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell-1-2')?.textContent?.includes('Петя'));
    await cell.click();
    await strikeRussian(page, 'с', 'KeyC');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Петя');
    await page.locator('#cell-0-2').click();
    await strikeRussian(page, 'м', 'KeyV');
    await page.waitForFunction(() => document.querySelector('#cell-0-2')?.textContent?.includes('Петя'));
    await strikeRussian(page, 'ч', 'KeyX');
    await page.waitForFunction(() => document.querySelector('#cell-0-2 span')?.textContent === '');
    await press(page, 'я', 'KeyZ', ctrl);
    await press(page, 'я', 'KeyZ', ctrl);
    await page.waitForFunction(() => document.querySelector('#cell-0-2')?.textContent?.includes('Юлия'));
  });

  it('leaves Ctrl+А, the search in the page, to the browser', async () => {
    const left = page.evaluate(
      () => new Promise((resolve) => document.addEventListener('keydown', (event) => resolve(!event.defaultPrevented))),
    );
    await page.getByRole('grid').focus();
    await press(page, 'а', 'KeyF', ctrl);
    expect(await left).toBe(true);
  });

  it('saves a client by Ctrl+Ы', async () => {
    await page.getByRole('link', { name: 'Клиенты', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Клиенты' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Клиенты' }).click();
    await press(page, 'т', 'KeyN');
    await page.getByRole('textbox', { name: 'Фамилия', exact: true }).fill('Ёлкина');
    await press(page, 'ы', 'KeyS', ctrl);
    await page.getByRole('heading', { level: 1, name: 'Ёлкина' }).waitFor();
    await page.getByRole('button', { name: 'Удалить' }).waitFor();
    expect(stage.complaints).toEqual([]);
  });
});

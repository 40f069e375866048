import { axe, focused, newVoucher, pasteList, type Stage, setUpByHand, startStage } from './browser';
import { OWN_REPORT, WORD_TABLE } from './lists';

describe('the main path by keyboard alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.stop());

  it('sets the agency up, enters a regular client and creates a voucher', async () => {
    const { page, url } = stage;
    await setUpByHand(page, url);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /команда/ }).waitFor();
    await page.keyboard.type('новый клиент');
    await page.getByRole('option', { name: 'Новый клиент' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'surname');
    await page.keyboard.type('Рябинина');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Юлия');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: 'Рябинина Юлия' }).waitFor();
    await page.getByRole('button', { name: 'Удалить' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /команда/ }).waitFor();
    await page.keyboard.type('путёвки');
    await page.getByRole('option', { name: 'Путёвки', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Путёвки' }).waitFor();
    await newVoucher(page);
    await page.getByText('В путёвке ещё никого нет').waitFor();
  });

  it('pastes the own report, understood without a touch, and imports it', async () => {
    const { page } = stage;
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
    await pasteList(page, OWN_REPORT);
    await page.getByRole('button', { name: 'Импортировать 2 туристов' }).waitFor();
    expect(await focused(page)).toBe('Вставленный список');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Импортировано 2 туриста' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vouchers/*-*');
    await page.getByRole('rowheader').nth(1).waitFor();
  });

  it('pastes a Word table with merged headings beside them', async () => {
    const { page } = stage;
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
    await pasteList(page, WORD_TABLE);
    await page.getByRole('button', { name: 'Импортировать 1 туриста' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Импортирован 1 турист' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const names = page.getByRole('gridcell').filter({ hasText: /^(Рябинина Юлия|Цветков Артём|Ёлкин Олег Петрович)/ });
    await names.nth(2).waitFor();
    expect(await names.count()).toBe(3);
  });

  it('answers three questions of one tourist', async () => {
    const { page } = stage;
    await page.getByRole('grid').focus();
    await page.keyboard.press('q');
    await page.waitForURL('**/questionnaires/schengen-2020');
    await page.locator('[data-key]').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Рябинина Ю.');
    await page.keyboard.press('F8');
    expect(await focused(page)).toBe('birthPlace');
    await page.keyboard.type('г. Тверь');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('birthCountry');
    await page.keyboard.type('Росс');
    await page.getByRole('option', { name: 'Россия' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('F8');
    expect(await focused(page)).toBe('civilStatus');
    await page.keyboard.type('холост');
    await page.getByRole('option').first().waitFor();
    await Promise.all([
      page.waitForResponse((answer) => Boolean(answer.request().postData()?.includes('civilStatus'))),
      page.keyboard.press('Enter'),
    ]);
    await page.reload();
    await page.locator('[data-key="birthPlace"]').waitFor();
    expect(await page.locator('[data-key="birthPlace"]').inputValue()).toMatch(/tver/i);
    expect(await page.locator('[data-key="birthCountry"]').inputValue()).toBe('Россия');
    expect(await page.locator('[data-key="civilStatus"]').inputValue()).toMatch(/холост/i);
    expect(await axe(page)).toEqual([]);
  });

  it('keeps what was typed into a list and left without choosing', async () => {
    const { page } = stage;
    await page.locator('[data-key="civilStatus"]').fill('разв');
    await page.keyboard.press('F8');
    await page.waitForFunction(() => {
      const field = document.querySelector<HTMLInputElement>('[data-key="civilStatus"]');
      return /^развед/i.test(field?.value ?? '');
    });
  });

  it('prints the voucher as one PDF of twelve pages, and leaves the origin nowhere', async () => {
    const { page, url } = stage;
    const voucherId = page.url().split('/')[4];
    await page.goto(`${url}/vouchers/${voucherId}`);
    await page.getByRole('grid').waitFor();
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await opened.waitForURL('**/questionnaires.pdf?form=schengen-2020');
    const pdf = await (await page.request.get(opened.url())).body();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(12);
    expect(stage.complaints).toEqual([]);
  });
});

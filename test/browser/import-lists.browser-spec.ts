import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readFile } from '../../libs/import/src';
import { axe, focused, newVoucher, pasteList, type Stage, setUp, startStage } from './browser';
import { UNNAMED_COLUMNS } from './lists';

const WITH_ERRORS = {
  text: [
    'ФИО\tФИО лат.\tДата рождения\tЗагранпаспорт',
    'Зимина Вера Олеговна\tZIMINA VERA\t31.02.1985\t71 2345701',
    'Гусева Инга Львовна\tGUSEVA INGA\t02.06.1990\t71 2345709',
    'Зимин Олег Ильич\tZIMIN OLEG\t12.03.1983\t7,12345E+08',
  ].join('\n'),
};

const paragraph = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const rows = [
  ['Фамилия', 'Имя', 'Дата рождения'],
  ['Ёлкин', 'Олег', '21.05.1979'],
  ['Сосновская', 'Анна', '02.06.1990'],
];
const WORD = zipSync({
  'word/document.xml': strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows
      .map((cells) => `<w:tr>${cells.map(paragraph).join('')}</w:tr>`)
      .join('')}</w:tbl></w:body></w:document>`,
  ),
});
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const EXCEL = zipSync({
  'xl/workbook.xml': strToU8(
    `<workbook ${main} xmlns:r="r"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet ${main}><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells
            .map((text, column) => `<c r="${'ABC'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)
            .join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  ),
});
const MAIL = [
  'From: agent@mail.example',
  'Subject: group',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  `<p>Добрый день!</p><table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
].join('\r\n');

describe('lists of every kind on the import screen', () => {
  let stage: Stage;
  let page: Page;
  let address: string;
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
    address = page.url();
  });
  afterAll(() => stage.stop());

  const paste = async (list: { text: string; html?: string }) => {
    await page.goto('about:blank');
    await page.goto(`${address}/import`);
    const again = page.getByRole('button', { name: 'Новый список' });
    await again.or(page.getByText('Вставьте список туристов')).first().waitFor();
    if (await again.isVisible()) await again.click();
    await pasteList(page, list);
    await page.getByRole('grid').waitFor();
  };
  const texts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role=row]')]
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll('[role=gridcell]')].map(
            (cell) => (cell.querySelector('span span') ?? cell.querySelector('span'))?.textContent ?? '',
          ),
        ),
    );
  it('a narrow Excel column, spanned empty neighbours, a title above, a short first row: no cell is lost or shifted', async () => {
    const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    await paste({
      text: 'Группа на 3 января\r\nФамилия\tИмя\tОтчество\tДата рождения\r\nЗимина\tВера\t\t12.03.1985\r\nГусева\tИнга\tЛьвовна\t02.06.1990\r\n',
      html: `<table><tr><td>Группа на 3 января</td></tr>${cells('Фамилия', 'Имя', 'Отчество', 'Дата рождения')}<tr><td>Зимина</td><td colspan=2 style='mso-ignore:colspan'>Вера</td><td>####</td></tr>${cells('Гусева', 'Инга', 'Львовна', '02.06.1990')}</table>`,
    });
    expect(await texts()).toEqual([
      ['Зимина', 'Вера', '', '12.03.1985'],
      ['Гусева', 'Инга', 'Львовна', '02.06.1990'],
    ]);
  });

  it('without headings, with a blank line at the end: rows and columns equal', async () => {
    await paste({ text: 'ZIMINA\tVERA\t12.03.1985\nGUSEVA\tINGA\t02.06.1990\n\n' });
    expect(await texts()).toEqual([
      ['ZIMINA', 'VERA', '12.03.1985'],
      ['GUSEVA', 'INGA', '02.06.1990'],
    ]);
  });

  it.each([
    ['group.xlsx', EXCEL],
    ['group.docx', WORD],
    ['group.eml', strToU8(MAIL)],
  ])('a file %s is read like a paste', async (name, bytes) => {
    await paste({ text: 'Фамилия\tИмя\nЗимина\tВера' });
    await page.getByRole('button', { name: 'Новый список' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.getByRole('grid').waitFor();
    expect(await texts()).toEqual(rows.slice(1));
  });

  it('columns are said by keyboard alone: to the header, the menu, a few letters, Enter', async () => {
    await paste(UNNAMED_COLUMNS);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Найти поле').waitFor();
    await page.keyboard.type('фамилия лат');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell--1-1')?.textContent?.includes('Фамилия лат.'));
    expect(await focused(page)).toBe('Вставленный список');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByPlaceholder('Найти поле').waitFor();
    await page.keyboard.type('имя лат');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Имя лат.'));
  });

  it('a layout that was corrected is known again, and says so', async () => {
    await paste({ text: 'Фамилия лат.\tИмя лат.\tОткуда\nZIMINA\tVERA\tТверь\nGUSEV\tIGOR\tПсков' });
    const remembered = page.waitForResponse((answer) => answer.url().endsWith('/imports/layouts') && answer.ok());
    await page.locator('#cell--1-2').getByRole('button').click();
    await page.getByPlaceholder('Найти поле').fill('место рожд');
    await page.getByRole('option', { name: 'Место рождения' }).click();
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Место рожд.'));
    await remembered;
    await paste({ text: 'Фамилия лат.\tИмя лат.\tОткуда\nKEDROV\tPAVEL\tТула\nKEDROVA\tOLGA\tОрёл' });
    await page.getByText('Столбцы: как вы указали в прошлый раз').waitFor();
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Место рожд.'));
  });

  it('a helper shows what it would do, does it as one step, and one Ctrl+Z takes it back', async () => {
    await paste({ text: 'Фамилия лат.\tИмя лат.\nZIMINA MRS\tVERA\nGUSEV MR\tIGOR' });
    await page.locator('#cell-0-0').click();
    await page.getByRole('button', { name: 'Помощники' }).click();
    await page.getByRole('menuitem', { name: 'Отделить пол от фамилии' }).click();
    await page.getByText('Изменятся 4 ячейки').or(page.getByText('Изменятся 2 ячейки')).waitFor();
    await page.getByRole('cell', { name: 'ZIMINA MRS' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await texts())[0]?.[0]).toBe('ZIMINA MRS');
    await page.getByRole('button', { name: 'Помощники' }).click();
    await page.getByRole('menuitem', { name: 'Отделить пол от фамилии' }).click();
    await page.getByRole('button', { name: /^Изменить \d/ }).click();
    await page.waitForFunction(() => document.querySelector('#cell-0-0')?.textContent?.includes('MRS') === false);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('#cell-0-0')?.textContent?.includes('ZIMINA MRS'));
  });

  it('F8 walks from error to error; "only with remarks" keeps a mended row in its place while the count goes down', async () => {
    await paste(WITH_ERRORS);
    await page.getByRole('button', { name: '2 ошибки' }).waitFor();
    const current = () => page.evaluate(() => document.querySelector('[data-active]')?.id);
    await page.keyboard.press('F8');
    const first = await current();
    await page.keyboard.press('F8');
    expect(new Set([first, await current()]).size).toBe(2);
    await page.keyboard.press('Shift+F8');
    expect(await current()).toBe(first);
    await page.getByRole('switch', { name: 'Только с замечаниями' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[role=rowheader]').length === 2);
    await page.getByRole('grid').focus();
    await page.locator('#cell-0-2').click();
    await page.keyboard.type('28.02.1985');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 ошибка' }).waitFor();
    expect((await texts())[0]?.[2]).toBe('28.02.1985');
    expect(await page.getByRole('rowheader').count()).toBe(2);
  });

  it('twenty steps back and twenty forward give the same table', async () => {
    await paste(WITH_ERRORS);
    for (let step = 0; step < 20; step += 1) {
      await page.locator(`#cell-${step % 3}-3`).click();
      await page.keyboard.type(`71 23457${String(step).padStart(2, '0')}`);
      await page.keyboard.press('Enter');
    }
    const after = await texts();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('#cell-0-3')?.textContent?.includes('2345701'));
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Control+y');
    await page.waitForFunction(() => document.querySelector('#cell-1-3')?.textContent?.includes('2345719'));
    expect(await texts()).toEqual(after);
  });

  it('rows left out come back as a workbook with what is wrong', async () => {
    await paste(WITH_ERRORS);
    await page.getByRole('button', { name: 'Импортировать 1 туриста' }).click();
    await page.getByRole('heading', { name: 'Импортирован 1 турист' }).waitFor();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать оставшиеся (.xlsx)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const { sheets } = await readFile('list.xlsx', new Uint8Array(Buffer.concat(chunks)));
    const text = sheets[0]?.source.text ?? sheets[0]?.source.html ?? '';
    expect(text).toContain('Что не так');
    expect(text).toContain('31.02.1985');
    expect(text).toMatch(/Дата рождения[^\n]*31\.02\.1985[^\n]*/);
    expect(stage.complaints).toEqual([]);
  });
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readFile } from '../../libs/import/src';
import { axe, focused, newVoucher, pasteList, type Stage, setUp, startStage, told, unseenFocus } from './browser';
import { asPrograms, FORTY, MANY_ERRORS, UNNAMED_COLUMNS } from './lists';

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
  beforeAll(async () => {
    stage = await startStage();
    page = stage.page;
    await setUp(page, stage.url);
    await newVoucher(page);
    await page.keyboard.press('i');
    await page.waitForURL('**/import');
  });
  afterAll(() => stage.stop());

  const paste = async (list: { text: string; html?: string }) => {
    const again = page.getByRole('button', { name: 'Новый список' });
    if (await again.isVisible()) await again.click();
    await pasteList(page, list);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
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
  /** What the columns are taken for, from left to right. */
  const targets = () => page.locator('[role=columnheader] button > span:not(.hidden-text)').allTextContents();

  it('the empty screen says in one sentence what to do: Ctrl+V, a file, or a sample to look at', async () => {
    await page.getByText('Из Excel, Word, Google Таблиц, письма').waitFor();
    expect(await page.locator('main kbd').allTextContents()).toEqual(['Ctrl', 'V']);
    await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
    await page.getByRole('button', { name: 'Показать на примере' }).click();
    await page.getByRole('button', { name: 'Импортировать 3 туристов' }).waitFor();
    await page.getByRole('button', { name: '1 ошибка' }).waitFor();
  });

  it('forty rows are the same forty from Excel, Word, a web page, text with semicolons and a mail', async () => {
    const wanted = FORTY.slice(1);
    const fields = ['не брать', 'Фамилия', 'Имя', 'Пол', 'Рождён', 'Номер', 'До', 'не брать'];
    for (const [program, list] of Object.entries(asPrograms(FORTY))) {
      await paste(list);
      await told(page, '40 туристов, распознано 6 полей');
      expect([program, await targets()]).toEqual([program, fields]);
      const first = await texts();
      expect(first.length).toBeGreaterThan(10);
      expect([program, first]).toEqual([program, wanted.slice(0, first.length)]);
      await page.keyboard.press('Control+End');
      await page.locator('#cell-39-7').waitFor();
      expect([program, (await texts()).at(-1)]).toEqual([program, wanted.at(-1)]);
    }
  });

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

  it('says what a file hides: rows out of sight are taken, and told with their numbers', async () => {
    const hiding = new TextDecoder().decode(unzipSync(EXCEL)['xl/worksheets/sheet1.xml']);
    const bytes = zipSync({
      ...unzipSync(EXCEL),
      'xl/worksheets/sheet1.xml': strToU8(hiding.replace('<row r="3"', '<row r="3" hidden="1"')),
    });
    await page.getByRole('button', { name: 'Новый список' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'group.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.getByText('Скрытые строки файла тоже взяты: 3. Удалите лишние.').waitFor();
    expect(await texts()).toEqual(rows.slice(1));
    expect(await axe(page)).toEqual([]);
  });

  it('columns are said by keyboard alone: to the header, the menu, a few letters, Enter', async () => {
    const inGrid = () => page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await paste(UNNAMED_COLUMNS);
    await inGrid();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Найти поле').waitFor();
    await page.keyboard.type('фамилия лат');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell--1-1')?.textContent?.includes('Фамилия лат.'));
    await inGrid();
    expect(await focused(page)).toBe('Вставленный список');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByPlaceholder('Найти поле').waitFor();
    await page.keyboard.type('имя лат');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Имя лат.'));
    await inGrid();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    for (let step = 0; step < 30 && !/^Имя:/.test(await focused(page)); step += 1)
      await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('выбрать столбец');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Столбец 4' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#cell--1-3')?.textContent?.includes('Имя'));
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
    await told(page, 'Столбцы: как вы указали в прошлый раз');
    await page.waitForFunction(() => document.querySelector('#cell--1-2')?.textContent?.includes('Место рожд.'));
  });

  it.each([
    [
      'Отделить пол от фамилии',
      'Фамилия лат.\tИмя лат.\nZIMINA MRS\tVERA\nGUSEV MR\tIGOR',
      '4 ячейки',
      ['ZIMINA', 'VERA', 'MRS'],
    ],
    [
      'Разделить фамилию и имя',
      'ФИО\tПочта\nЗимина Вера\tv@example.com\nГусев Игорь\t',
      '4 ячейки',
      ['Зимина', 'v@example.com', 'Вера'],
    ],
    [
      'Латиница → кириллица',
      'Фамилия лат.\tИмя лат.\nZIMINA\tVERA\nGUSEV\tIGOR',
      '2 ячейки',
      ['ZIMINA', 'VERA', 'Зимина'],
    ],
    ['Кириллица → латиница', 'Фамилия\tИмя\nЗимина\tВера\nГусев\tИгорь', '2 ячейки', ['Зимина', 'Вера', 'ZIMINA']],
    ['Убрать лишние символы', 'Фамилия\tИмя\nЗимина*\tВера\nГусев\tИгорь', '1 ячейк', ['Зимина', 'Вера']],
  ])(
    'the helper "%s" shows what it would do, does it as one step, says to how many cells, and one Ctrl+Z takes it back',
    async (helper, text, cells, after) => {
      await paste({ text });
      const before = await texts();
      const [cell = ''] = before[0] ?? [];
      const open = async () => {
        await page.getByRole('button', { name: 'Помощники' }).click();
        await page.getByRole('menuitem', { name: helper }).click();
        await page.getByText(new RegExp(`^Измен[ия]тся ${cells}|^Изменятся ${cells}`)).waitFor();
        await page.getByRole('cell', { name: cell, exact: true }).first().waitFor();
      };
      await open();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await texts()).toEqual(before);
      await open();
      await page.getByRole('button', { name: /^Изменить \d/ }).click();
      await told(page, new RegExp(`^Изменен[аы] ${cells}`));
      expect((await texts())[0]).toEqual(after);
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
      await page.keyboard.press('Control+z');
      await page.waitForFunction(
        (width) => document.querySelectorAll('[aria-rowindex="2"] [role=gridcell]').length === width,
        before[0]?.length,
      );
      expect(await texts()).toEqual(before);
    },
  );

  it('errors name field, value and remedy in both languages, without a code, and carry a sign beside the colour', async () => {
    await paste(MANY_ERRORS);
    const found = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=gridcell]')].flatMap((cell) => {
          const said = cell.querySelector('.hidden-text')?.textContent;
          const value = (cell.querySelector('span span') ?? cell.querySelector('span'))?.textContent ?? '';
          return said ? [{ value, said }] : [];
        }),
      );
    for (const button of ['EN, English', 'РУ, русский']) {
      await page.getByRole('button', { name: button }).click();
      const errors = await found();
      expect(errors.length).toBeGreaterThan(13);
      for (const { value, said } of errors) {
        expect(said).toMatch(/^\p{Lu}.+[.:] .+\.$/u);
        expect(said.replace(value, '').replace(/\S+@\S+/g, '')).not.toMatch(/[a-z]\.[a-z]|\{\{|undefined|null/i);
        if (value.length > 1) expect(said).toContain(value);
      }
      expect(await page.getByRole('rowheader').getByRole('img').count()).toBe(4);
    }
  });

  it('F8 walks from error to error; "only with remarks" keeps a mended row in its place while the count goes down', async () => {
    await paste(WITH_ERRORS);
    await page.getByRole('button', { name: '2 ошибки' }).waitFor();
    const current = () => page.evaluate(() => document.querySelector('[data-active]')?.id);
    await page.keyboard.press('F8');
    expect(await current()).toBe('cell-0-2');
    await page.keyboard.press('F8');
    expect(await current()).toBe('cell-2-3');
    await page.keyboard.press('Shift+F8');
    expect(await current()).toBe('cell-0-2');
    await page.getByRole('switch', { name: 'Только с замечаниями' }).click();
    await page.waitForFunction(() => document.querySelectorAll('[role=rowheader]').length === 2);
    await page.getByRole('grid').focus();
    await page.locator('#cell-0-2').click();
    await page.keyboard.type('28.02.198');
    await page.getByRole('button', { name: '2 ошибки' }).waitFor();
    await page.keyboard.type('5');
    await page.getByRole('button', { name: '1 ошибка' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '2 ошибки' }).waitFor();
    await page.keyboard.type('28.02.1985');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 ошибка' }).waitFor();
    expect((await texts())[0]?.[2]).toBe('28.02.1985');
    expect(await page.getByRole('rowheader').count()).toBe(2);
  });

  it('Esc closes the topmost thing alone and gives the focus back; what has the focus is always seen', async () => {
    await paste(WITH_ERRORS);
    const onGrid = () => page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByPlaceholder('Найти поле').waitFor();
    await page.keyboard.press('Escape');
    await onGrid();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('F2');
    await page.keyboard.type('Орлова');
    await page.keyboard.press('Escape');
    await onGrid();
    expect((await texts())[0]?.[0]).toBe('Зимина Вера Олеговна');
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(2);
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(1);
    await page.getByRole('button', { name: 'Помощники' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Помощник' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    expect(await page.getByRole('dialog', { name: 'Помощник' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await onGrid();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Номер путёвки/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await onGrid();
    expect(await unseenFocus(page, 40)).toEqual([]);
  });

  it('twenty steps back and twenty forward give the same table', async () => {
    await paste(WITH_ERRORS);
    for (let step = 0; step < 20; step += 1) {
      await page.locator(`#cell-${step % 3}-3`).click();
      await page.keyboard.press('7');
      await page.keyboard.insertText(`1 23457${String(step).padStart(2, '0')}`);
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
    await page.getByText('Строка 2 Зимина Вера').waitFor();
    await page.getByText('Дата рождения: дня «31.02.1985» нет в календаре.').waitFor();
    await page.getByRole('link', { name: 'К туристам путёвки' }).waitFor();
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

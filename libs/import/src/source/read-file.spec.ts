import { strToU8, zipSync } from 'fflate';
import { openFile, preview, readFile } from '../index';

const today = '2026-11-21';

interface CellXml {
  sheet: string;
  styles?: string;
  strings?: string;
  workbook?: string;
}

function xlsx({ sheet, styles = '', strings = '', workbook = '' }: CellXml): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="r">${workbook}<sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData>${sheet}</sheetData>`),
    'xl/styles.xml': strToU8(`<styleSheet ${main}>${styles}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst ${main}>${strings}</sst>`),
  });
}

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function tourists(name: string, bytes: Uint8Array) {
  const { sheets } = await readFile(name, bytes);
  return preview(sheets[0]!.source, { today }).rows.map(({ tourist }) => tourist);
}

async function code(bytes: Uint8Array) {
  const { sheets, issues } = await readFile('list.xlsx', bytes);
  return [sheets.length, issues[0]?.code];
}

describe('an .xlsx', () => {
  const heading = `<row r="1">${inline('A1', 'ФИО')}${inline('B1', 'Дата рождения')}${inline('C1', 'Паспорт РФ')}</row>`;
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

  it('gives dates by the format of the cell and keeps the leading zeros of formatted numbers', async () => {
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>30420</v></c><c r="C2" s="2"><v>304123456</v></c></row>';
    const [first] = await tourists(
      'list.xlsx',
      xlsx({
        sheet: heading + rows,
        styles,
        strings: '<si><r><t>Гусев </t></r><r><t>Павел</t></r><rPh><t>x</t></rPh></si>',
      }),
    );
    expect(first).toMatchObject({
      surname: 'Гусев',
      firstName: 'Павел',
      birthDate: '1983-04-14',
      civilPassportSeries: '0304',
      civilPassportNumber: '123456',
    });
  });

  it('counts days from 1904 when the workbook says so', async () => {
    const rows = `<row r="2">${inline('A2', 'Гусев Павел')}<c r="B2" s="3"><v>28958</v></c></row>`;
    const [first] = await tourists(
      'list.xlsx',
      xlsx({ sheet: heading + rows, styles, workbook: '<workbookPr date1904="1"/>' }),
    );
    expect(first?.birthDate).toBe('1983-04-14');
  });

  it('joins headings over merged cells', async () => {
    const rows = [
      `<row r="1">${inline('A1', 'ФИО')}${inline('C1', 'Дата рождения')}</row>`,
      `<row r="2">${inline('A2', 'рус.')}${inline('B2', 'лат.')}</row>`,
      `<row r="3">${inline('A3', 'Гусев Павел')}${inline('B3', 'GUSEV PAVEL')}<c r="C3" s="1"><v>30420</v></c></row>`,
    ];
    const sheet = `${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/></mergeCells><sheetData>`;
    const [first] = await tourists('list.xlsx', xlsx({ sheet, styles }));
    expect(first).toMatchObject({ surname: 'Гусев', surnameLatin: 'GUSEV', birthDate: '1983-04-14' });
  });
});

describe('a .docx', () => {
  it('gives its table', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const document = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Список</w:t></w:r></w:p><w:tbl>${row('Фамилия', 'Имя')}${row('Гусев', 'Павел')}</w:tbl></w:body></w:document>`;
    expect(await tourists('list.docx', zipSync({ 'word/document.xml': strToU8(document) }))).toMatchObject([
      { surname: 'Гусев', firstName: 'Павел' },
    ]);
  });

  it('keeps hyphens that may not break, cells before which a row has none, and no text that was moved away', async () => {
    const cell = (inside: string) => `<w:tc><w:p>${inside}</w:p></w:tc>`;
    const text = (said: string) => `<w:r><w:t>${said}</w:t></w:r>`;
    const heading = `<w:tr>${['№', 'Фамилия', 'Имя'].map((said) => cell(text(said))).join('')}</w:tr>`;
    const surname = `<w:r><w:t>Римский</w:t><w:noBreakHyphen/><w:t>Корсаков</w:t></w:r><w:moveFrom>${text('Зуев')}</w:moveFrom>`;
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(surname)}${cell(text('Глеб'))}</w:tr>`;
    const document = `<w:document xmlns:w="w"><w:body><w:tbl>${heading}${row}</w:tbl></w:body></w:document>`;
    expect(await tourists('list.docx', zipSync({ 'word/document.xml': strToU8(document) }))).toMatchObject([
      { surname: 'Римский-Корсаков', firstName: 'Глеб' },
    ]);
  });
});

describe('a text file', () => {
  const text = 'Фамилия;Имя\r\nЩукин;Ёж\r\nГусева;Зоя\r\n';
  const in1251 = Uint8Array.from([...text], (letter) => {
    const at = letter.charCodeAt(0);
    if (letter === 'Ё') return 0xa8;
    return at >= 0x410 && at <= 0x44f ? at - 0x410 + 0xc0 : at;
  });
  const wide = (swap: boolean) =>
    new Uint8Array(
      [...`\ufeff${text}`].flatMap((letter) => {
        const at = letter.charCodeAt(0);
        return swap ? [at >> 8, at & 255] : [at & 255, at >> 8];
      }),
    );

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['Windows-1251', in1251],
    ['UTF-16 little end first', wide(false)],
    ['UTF-16 big end first', wide(true)],
  ])('is read in %s', async (_, bytes) => {
    expect((await tourists('list.csv', bytes)).map(({ surname }) => surname)).toEqual(['Щукин', 'Гусева']);
  });

  const inPage = (page: string, written: string) => {
    const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
    return Uint8Array.from(written, (letter) => letters.indexOf(letter));
  };

  it.each([
    ['windows-1250', 'Vezetéknév;Keresztnév;Útlevél\nSzűcs;Gergő;BH7654321', ['SZŰCS', 'GERGŐ']],
    ['windows-1250', 'Nume;Prenume;Paşaport\nŢărnă;Ştefan;059123451', ['ŢĂRNĂ', 'ŞTEFAN']],
    ['windows-1250', 'Nazwisko;Imię;Paszport\nŻak;Łukasz;EB1234561', ['ŻAK', 'ŁUKASZ']],
    ['windows-1254', 'Soyadı;Adı;Pasaport No\nŞahin;Işıl;U12345678', ['ŞAHIN', 'IŞIL']],
    ['windows-1252', 'Nachname;Vorname;Reisepass\nGröß;Käthe;C01X00T47', ['GRÖSS', 'KÄTHE']],
    ['windows-1257', 'Surname;Name;Passport\nBērziņa;Rūta;LV1234567', ['BĒRZIŅA', 'RŪTA']],
  ])('with names of other languages is read in %s: %s', async (page, list, [surnameLatin, firstNameLatin]) => {
    expect(await tourists('list.csv', inPage(page, list))).toMatchObject([{ surnameLatin, firstNameLatin }]);
  });

  it.each([
    ['x-mac-cyrillic', 'Фамилия;Имя\nЩукин;Пётр'],
    ['koi8-r', 'Фамилия;Имя\nЩукин;Пётр'],
  ])('in Cyrillic is read in %s', async (page, list) => {
    expect(await tourists('list.csv', inPage(page, list))).toMatchObject([{ surname: 'Щукин', firstName: 'Пётр' }]);
  });

  it('with nothing in Cyrillic but the sex is read in Windows-1251', async () => {
    const list = inPage('windows-1251', 'Surname;Name;Sex\nGUSEV;PAVEL;М\nGUSEVA;ZOIA;Ж');
    expect((await tourists('list.csv', list)).map(({ sex }) => sex)).toEqual(['M', 'F']);
  });
});

describe('a file that holds no list', () => {
  it('is told by what is wrong with it', async () => {
    expect(await code(new Uint8Array())).toEqual([0, 'file.empty']);
    expect(await code(strToU8('PK\u0003\u0004 damaged'))).toEqual([0, 'file.damaged']);
    expect(await code(zipSync({ 'a.txt': strToU8('x') }))).toEqual([0, 'file.unknown']);
    expect(await code(strToU8('%PDF-1.7'))).toEqual([0, 'file.pdf']);
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await code(old)).toEqual([0, 'file.oldExcel']);
    const wide = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await code(new Uint8Array([...old, ...wide]))).toEqual([0, 'file.protected']);
    expect(await code(xlsx({ sheet: '' }))).toEqual([0, 'file.empty']);
  });

  it('does not unpack a bomb', async () => {
    const bomb = zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(260_000_000) },
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(5_000_000);
    expect(await code(bomb)).toEqual([0, 'file.tooLarge']);
  });
});

describe('what of a file was not taken', () => {
  const people = (names: readonly string[], hidden: readonly number[] = []) =>
    ['ФИО', ...names]
      .map(
        (name, at) =>
          `<row r="${at + 1}"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${inline(`A${at + 1}`, name)}</row>`,
      )
      .join('');
  const adults = ['Гусев Павел', 'Зимина Инга', 'Белов Олег'];
  const open = async (bytes: Uint8Array) => {
    const { table, issues } = await openFile('group.xlsx', bytes, today);
    return [table.rows.length, issues] as const;
  };

  it('is nothing of a plain file', async () => {
    expect(await open(xlsx({ sheet: people(adults) }))).toEqual([3, []]);
  });

  it('is told of hidden rows, which are read', async () => {
    expect(await open(xlsx({ sheet: people(adults, [2, 4, 9]) }))).toMatchObject([
      3,
      [{ code: 'file.hiddenRows', severity: 'warning', params: { count: 2, lines: '2, 4' } }],
    ]);
  });

  it('is told of other sheets with people; the one with most is taken, a sheet without people is none', async () => {
    const sheets = [
      ['Цены', `<row r="1">${inline('A1', 'Экскурсия')}${inline('B1', '25')}</row>`],
      ['Дети', people(['Гусев Лев'])],
      ['Взрослые', people(adults)],
    ];
    const rels = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
    const named = sheets.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${named.join('')}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
      ...Object.fromEntries(
        sheets.map(([, xml], at) => [
          `xl/worksheets/sheet${at + 1}.xml`,
          strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
        ]),
      ),
    });
    expect(await open(bytes)).toMatchObject([
      3,
      [{ code: 'file.otherSheets', severity: 'warning', params: { taken: 'Взрослые', others: 'Дети (1)' } }],
    ]);
  });
});

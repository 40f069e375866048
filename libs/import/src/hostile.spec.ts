import { strToU8, zipSync } from 'fflate';
import { preview, readFile, readTable } from './index';

const today = '2026-11-21';

/** For a test that would otherwise wait for a reading that never ends, in milliseconds. */
const HANGS = 60_000;

const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);
const refusal = async (bytes: Uint8Array) => codes((await readFile('list.xlsx', bytes)).issues);
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (name: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wide(name)]);

function xlsx(sheet: string, more: Record<string, string> = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
}

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a hostile paste', () => {
  const hostile: [string, { text?: string; html?: string }][] = [
    ['tables nested ten thousand deep', { html: `${'<table><tr><td>'.repeat(10_000)}Гусев Павел` }],
    ['hidden parts nested ten thousand deep', { html: `<table><tr><td>${'<b style="display:none">'.repeat(10_000)}` }],
    ['closing tags without an end', { html: `<table><tr><td>Гусев${'</b></i></td></tr>'.repeat(50_000)}` }],
    ['comments and scripts never closed', { html: `${'<!-- <script><style>'.repeat(50_000)}<p>Гусев` }],
    ['half tags', { html: '<'.repeat(1_000_000) }],
    ['a cell of a megabyte', { text: `ФИО\tДата рождения\n${'Гусев Павел '.repeat(90_000)}\t14.04.1983` }],
    ['a cell of a megabyte without a space', { text: `ФИО\tПаспорт\nГусев\t${'7'.repeat(1_000_000)}` }],
    [
      'blank lines in every cell',
      { html: `<table>${`<tr><td>a${'<br>'.repeat(4000)}b</td></tr>`.repeat(200)}</table>` },
    ],
    ['spaces in every cell', { text: `${`a${' '.repeat(4500)}b\tc\n`}`.repeat(300) }],
    ['sixteen thousand columns', { text: `${'Гусев\t'.repeat(16_000)}\n`.repeat(20) }],
    ['sixteen thousand columns in HTML', { html: `<table>${`<tr>${'<td>a'.repeat(16_000)}</tr>`.repeat(20)}</table>` }],
    [
      'spans over a million cells',
      { html: `<table>${'<tr><td colspan=99999 rowspan=99999>a</td></tr>'.repeat(2000)}` },
    ],
    ['one word of a passport over and over', { text: `ФИО\tПаспорт\nГусев\t${'паспорт'.repeat(140)} 1` }],
    ['words of a passport over and over', { text: `Гусев Павел ${'паспорт пасп внутр '.repeat(45)}1\n`.repeat(50) }],
    ['signs of an e-mail over and over', { text: `Гусев Павел ${'a.'.repeat(450)}@1\n`.repeat(50) }],
    ['quotes never closed', { text: '"a\t"b\n'.repeat(20_000) }],
    ['a line of an airline without an end', { text: `NM1${'A'.repeat(500_000)}` }],
    ['brackets never closed', { text: `ФИО\tПол\n${'Гусев ('.repeat(140)}\tм` }],
    ['letters one by one', { text: `ФИО\tПол\n${'Г у с е в '.repeat(90)}\tм` }],
  ];

  it.each(hostile)(
    '%s: is read to its end or said to be too much',
    (_, source) => {
      const { rows, issues, skipped } = preview(source, { today });
      expect(rows.length + issues.length + skipped.length).toBeGreaterThan(0);
    },
    HANGS,
  );

  it('says which columns it leaves', () => {
    const text = `${'a\t'.repeat(300)}b\n${'Гусев\t'.repeat(300)}Павел`;
    expect(codes(readTable({ text }).issues)).toContain('list.tooManyColumns');
    const html = `<table><tr>${'<td>a'.repeat(300)}</tr></table>`;
    expect(codes(readTable({ html }).issues)).toContain('list.tooManyColumns');
    expect(codes(readTable({ text: `a\tb${'\t'.repeat(300)}` }).issues)).toEqual([]);
  });

  it('says that a page was not read to its end', () => {
    const html = `<table><tr><td>Гусев Павел</td></tr></table>${'<div>'.repeat(4000)}`;
    expect(codes(readTable({ html }).issues)).toEqual(['list.tooDeep']);
  });

  it('keeps a text too long for a field out of it', () => {
    const text = `ФИО\tДата рождения\n${'Гусев Павел '.repeat(100)}\t14.04.1983`;
    const [row] = preview({ text }, { today }).rows;
    expect([row?.tourist.surname, codes(row?.issues ?? [])]).toEqual([null, ['cell.tooLong']]);
  });

  it('runs nothing and fetches nothing', () => {
    const html = `<script>globalThis.ran = 1</script><table><tr><td onclick="globalThis.ran = 1">Гусев<img src=x onerror="globalThis.ran = 1"></td><td><script>globalThis.ran = 1</script>Павел<iframe srcdoc="<script>globalThis.ran=1</script>"></iframe></td></tr></table>`;
    const [row] = readTable({ html }).rows;
    expect([row?.cells, (globalThis as { ran?: number }).ran]).toEqual([['Гусев', 'Павел'], undefined]);
  });
});

describe('a hostile file', () => {
  const row = `<row r="1">${inline('A1', 'ФИО')}</row><row r="2">${inline('A2', '&lol9;Гусев')}</row>`;

  it('does not expand entities it declares itself', async () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE x [<!ENTITY lol0 "ha">${lol}]><worksheet><sheetData>${row}</sheetData></worksheet>`;
    const { sheets } = await readFile('list.xlsx', xlsx(bomb));
    expect(sheets[0]?.source.text).toBe('ФИО\n&lol9;Гусев');
  });

  it('does not believe the size a sheet names', async () => {
    const far = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${row}<row r="1048576">${inline('XFD1048576', 'x')}</row></sheetData></worksheet>`;
    const { sheets } = await readFile('list.xlsx', xlsx(far));
    expect(sheets[0]?.source.text?.split('\n').length).toBe(2);
  });

  it('is refused with its reason', async () => {
    const deep = `<worksheet>${'<a>'.repeat(20_000)}</worksheet>`;
    expect(await refusal(xlsx(deep))).toEqual(['file.tooLarge']);
    expect(await refusal(zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(20_000)) }))).toEqual(['file.tooLarge']);
    expect(await refusal(xlsx('<worksheet/>', { 'xl/vbaProject.bin': 'x' }))).toEqual(['file.macros']);
    expect(
      await refusal(zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/vbaProject.bin': strToU8('x') })),
    ).toEqual(['file.macros']);
    expect(await refusal(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toEqual(['file.oldExcel']);
    expect(await refusal(ole('EncryptedPackage'))).toEqual(['file.protected']);
    expect(await refusal(ole('Workbook'))).toEqual(['file.oldExcel']);
    expect(await refusal(ole('WordDocument'))).toEqual(['file.oldWord']);
    expect(await refusal(ole('__properties_version1.0'))).toEqual(['file.outlookMessage']);
  });

  it('that is damaged anywhere is read or refused, and never more', async () => {
    const whole = xlsx(`<worksheet><sheetData>${row}</sheetData></worksheet>`);
    for (let at = 0; at < whole.length; at += 3) {
      const damaged = whole.slice();
      damaged[at] = damaged[at]! ^ 0x55;
      const { sheets, issues } = await readFile('list.xlsx', damaged);
      expect(sheets.length + issues.length).toBe(1);
      const cut = await readFile('list.xlsx', whole.slice(0, at));
      expect(cut.sheets.length + cut.issues.length).toBe(1);
    }
  });
});

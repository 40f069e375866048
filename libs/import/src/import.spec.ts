import fc from 'fast-check';
import {
  IMPORT_ISSUES,
  preview,
  proposeColumns,
  readTable,
  rowReader,
  SKIP_REASONS,
  TARGETS,
  withChosen,
} from './index';
import { textGrid } from './source/text-grid';

const today = '2026-11-21';
const read = (text: string, html?: string) => preview({ text, html }, { today });
const targets = (text: string) => read(text).columns.map(({ target }) => target);

describe('both flavours of a clipboard', () => {
  it('takes the value of the text where a narrow column shows ####', () => {
    const html =
      '<table><tr><td>Фамилия</td><td>Дата рождения</td></tr><tr><td>Гусев</td><td>########</td></tr></table>';
    expect(read('Фамилия\tДата рождения\nГусев\t14.04.1983\n', html).rows[0]?.tourist.birthDate).toBe('1983-04-14');
  });

  it('takes the table of the HTML when the text has no tabs', () => {
    const html = '<table><tr><td>Гусев</td><td>Павел</td></tr><tr><td>Лисин</td><td>Егор</td></tr></table>';
    expect(read('Гусев Павел\nЛисин Егор', html).columns).toHaveLength(2);
  });

  it('collapses the white space of the source, keeps line breaks, skips hidden text and styles', () => {
    const html =
      '<style>td {color:red}</style><table><tr><td>Гу<b>сев\n     Па</b>вел<br>Петрович<span style="display:none">нет</span></td><td>14.04.1983</td></tr></table>';
    expect(readTable({ html }).rows[0]?.cells[0]).toBe('Гусев Павел\nПетрович');
  });

  it('gives back the number behind scientific notation when the spreadsheet kept it', () => {
    const html =
      '<table><tr><td>ФИО</td><td>Загранпаспорт</td></tr><tr><td>Гусев Павел</td><td x:num="732345671">7,32E+08</td></tr></table>';
    expect(read('', html).rows[0]?.tourist.passportNumber).toBe('2345671');
  });

  it('reads a fragment that begins with a row, and a table inside a layout table', () => {
    expect(read('', '<tr><td>GUSEV</td><td>PAVEL</td><td>14.04.1983</td></tr>').rows).toHaveLength(1);
    const nested =
      '<table><tr><td>Здравствуйте!<table><tr><td>Фамилия</td><td>Имя</td></tr><tr><td>Гусев</td><td>Павел</td></tr></table></td></tr></table>';
    expect(read('', nested).rows.map(({ tourist }) => tourist.surname)).toEqual(['Гусев']);
  });

  it('keeps a cell that begins with a quote from swallowing the rows after it', () => {
    const { rows } = textGrid('"Ромашка" ООО\tГусев\nЛютик\tЛисин\n');
    expect(rows.map(({ cells }) => cells)).toEqual([['"Ромашка" ООО', 'Гусев'], ['Лютик', 'Лисин'], ['']]);
  });
});

describe('columns', () => {
  it('knows the headings of six languages', () => {
    expect(
      targets('Прізвище\tІм’я\tПо батькові\tДата народження\tСтать\nГусєв\tПавло\tІванович\t14.04.1983\tЧ'),
    ).toEqual(['surname', 'firstName', 'patronymic', 'birthDate', 'sex']);
    expect(
      targets(
        'Surname\tGiven names\tDate of birth\tNationality\tPassport No\tDate of expiry\nGUSEV\tPAVEL\t14.04.1983\tRUS\t732345671\t17.08.2031',
      ),
    ).toEqual(['surnameLatin', 'firstNameLatin', 'birthDate', 'citizenship', 'passportNumber', 'passportExpires']);
    expect(targets('Nume\tPrenume\tData nașterii\tCetățenie\nPOPA\tION\t14.04.1983\tMDA')).toEqual([
      'surnameLatin',
      'firstNameLatin',
      'birthDate',
      'citizenship',
    ]);
    expect(targets('Vezetéknév\tKeresztnév\tSzületési dátum\nNAGY\tPETER\t1983.04.14')).toEqual([
      'surnameLatin',
      'firstNameLatin',
      'birthDate',
    ]);
    expect(targets('Собствено име\tПрезиме\tФамилия\tДата на раждане\nИван\tПетров\tГеоргиев\t14.04.1983')).toEqual([
      'firstName',
      'patronymic',
      'surname',
      'birthDate',
    ]);
  });

  it('names no column by content alone in a list with headings: a remark is no surname', () => {
    expect(targets('Фамилия\tИмя\tПожелания\nГусев\tПавел\tИванова рядом')).toEqual(['surname', 'firstName', null]);
  });

  it('leaves out the day and place of issue of a civil passport that stands under "Паспорт"', () => {
    const { rows } = read(
      'ФИО\tПаспорт\tДата выдачи\tКем выдан\nУваров Денис\t4509 223301\t15.04.2010\tОВД Образец\nУварова Нина\t75 1234501\t15.06.2020\tМВД 77001',
    );
    expect(rows.map(({ tourist }) => [tourist.passportIssued, tourist.passportIssuedBy])).toEqual([
      [null, null],
      ['2020-06-15', 'МВД 77001'],
    ]);
  });

  it('does not take the dates of a flight for the dates of a person', () => {
    expect(targets('ФИО\tВылет\tДата рождения\tПрилёт\nГусев Павел\t04.02.2027\t14.04.1983\t11.02.2027')).toEqual([
      'fullName',
      null,
      'birthDate',
      null,
    ]);
  });

  it('tells the international passport from the civil one in columns of series and number', () => {
    expect(targets('ФИО\tСерия\tНомер\nГусев Павел\t73\t2345671')).toEqual([
      'fullName',
      'passportSeries',
      'passportNumber',
    ]);
    expect(targets('ФИО\tСерия\tНомер\nГусев Павел\t4611\t234561')).toEqual([
      'fullName',
      'civilPassportSeries',
      'civilPassportNumber',
    ]);
    const { tourist } = read('ФИО\tСерия\tНомер\nГусев Павел\t73\t2345671').rows[0]!;
    expect([tourist.passportSeries, tourist.passportNumber]).toEqual(['73', '2345671']);
  });

  it('lets the agent overrule the proposal', () => {
    const { rows, columns } = preview({ text: 'A\tB\nГусев\tПавел', columns: ['firstName', 'surname'] }, { today });
    expect(columns.map(({ target, why }) => [target, why])).toEqual([
      ['firstName', 'chosen'],
      ['surname', 'chosen'],
    ]);
    expect(rows.at(-1)?.tourist).toMatchObject({ surname: 'Павел', firstName: 'Гусев' });
  });
});

describe('rows', () => {
  it('are read again one by one after an edit', () => {
    const table = readTable({ text: 'ФИО\tДата рождения\nГусев Павел\t14.04.1983' });
    const reader = rowReader(table, proposeColumns(table, today), { today });
    expect(reader({ line: 2, cells: ['Гусева Зоя', '06.06.1991'] }).tourist).toMatchObject({
      surname: 'Гусева',
      birthDate: '1991-06-06',
    });
  });

  it('say that the older spelling is one, and do not overwrite it', () => {
    const [row] = read('Фамилия\tИмя\tФамилия лат\tИмя лат\nЦветкова\tЮлия\tTCVETKOVA\tYULIYA').rows;
    expect(row?.tourist).toMatchObject({ surnameLatin: 'TCVETKOVA', firstNameLatin: 'YULIYA' });
    expect(row?.issues.map(({ code, params }) => [code, params.today])).toContainEqual(['name.otherRule', 'TSVETKOVA']);
  });

  it('warn when Latin and Cyrillic are two names', () => {
    expect(read('Фамилия\tФамилия лат\nГусев\tLISIN').rows[0]?.issues.map(({ code }) => code)).toContain(
      'name.scriptsDiffer',
    );
  });

  it('keep another state’s passport whole', () => {
    const [row] = read('ФИО\tГражданство\tПаспорт\nКовалёва Алеся\tРБ\tМР2345671').rows;
    expect(row?.tourist).toMatchObject({ citizenship: 'BLR', passportSeries: null, passportNumber: 'MP2345671' });
  });
});

describe('what is no list', () => {
  it.each([
    ['', 'list.empty'],
    ['   \n\t\n', 'list.empty'],
    ['\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007', 'list.binary'],
  ])('%p is told as %s', (text, code) => {
    expect(read(text)).toMatchObject({ rows: [], issues: [{ code, severity: 'error' }] });
  });

  it('a paste of more than 50 MB and a list of more than 20,000 rows have their limits', () => {
    expect(read('x'.repeat(52_428_801)).issues).toMatchObject([{ code: 'list.tooLarge' }]);
    const { rows, issues } = read(`Фамилия\tИмя\n${'Гусев\tПавел\n'.repeat(20_005)}`);
    expect(rows).toHaveLength(20_000);
    expect(issues).toMatchObject([{ code: 'list.tooManyRows', params: { over: 5 } }]);
  });

  it('endless spans and columns end', () => {
    const html = `<table><tr><td colspan=99999999 rowspan=99999999>Гусев</td></tr>${'<tr><td>x'.repeat(2000)}</table>`;
    expect(read('', html).columns.length).toBeLessThanOrEqual(256);
  });
});

const piece = fc.constantFrom(
  'Гусев',
  'ПАВЕЛ',
  'GUSEV/PAVEL MR',
  '14.04.1983',
  '73 2345671',
  '4611 234561',
  'CHD',
  '\t',
  '\t',
  '\n',
  '\n',
  ';',
  ',',
  '"',
  '|',
  '<',
  '<<',
  '№',
  'Фамилия',
  'ФИО',
  'Дата рождения',
  'P<RUS',
  '7,1E+08',
  '\u200b',
  '\u0000',
  '\ud800',
  '(',
  ')',
  '/',
  '1.',
  'NM1',
  'DOCS/P/',
  '(INF/',
  '🛂',
  'Итого',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const tag = fc.constantFrom(
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '</td>',
  '<td colspan=3>',
  '<td rowspan=2>',
  '<td width=0>',
  '<p>',
  '<br>',
  '<style>',
  '</style>',
  '<!--',
  '-->',
  '&nbsp;',
  '&#0;',
  '<td style="display:none">',
);
const anyHtml = fc.array(fc.oneof(tag, piece), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any input', () => {
  it('is answered: every row complete, every code known, every target a target', () => {
    fc.assert(
      fc.property(anything, anyHtml, fc.boolean(), (text, html, both) => {
        const { columns, rows, skipped, issues } = preview({ text, ...(both ? { html } : {}) }, { today });
        for (const row of rows) {
          expect(row.cells).toHaveLength(columns.length);
          for (const issue of [...row.issues, ...issues]) {
            const params: readonly string[] | undefined = IMPORT_ISSUES[issue.code as keyof typeof IMPORT_ISSUES];
            expect([issue.code, Object.keys(issue.params).sort()]).toEqual([issue.code, [...(params ?? ['?'])].sort()]);
          }
        }
        for (const { target } of columns) expect(target === null || TARGETS.includes(target)).toBe(true);
        for (const { reason } of skipped) expect(SKIP_REASONS).toContain(reason);
      }),
      { numRuns: 400 },
    );
  });

  it('is answered with any columns', () => {
    fc.assert(
      fc.property(anything, fc.array(fc.option(fc.constantFrom(...TARGETS))), (text, chosen) => {
        const table = readTable({ text });
        const columns = withChosen(proposeColumns(table, today), chosen);
        const reader = rowReader(table, columns, { today });
        for (const row of table.rows) expect(reader(row).tourist).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['names', (n: number) => 'ГУСЕВ/ПАВЕЛ MR\n'.repeat(n)],
    ['tabs', (n: number) => `${'\t'.repeat(200)}\n`.repeat(n / 20)],
    ['quotes', (n: number) => '"Гусев" \tПавел\n'.repeat(n)],
    ['one endless line', (n: number) => 'Гусев Павел 14.04.1983 73 2345671 '.repeat(n)],
    ['digits', (n: number) => '1'.repeat(n * 20)],
    ['brackets', (n: number) => '(INF/'.repeat(n * 4)],
    ['letters apart', (n: number) => 'Г у с е в '.repeat(n)],
    ['a zone', (n: number) => `${'<'.repeat(44)}\n`.repeat(n)],
    ['tags', (n: number) => '<table><tr><td>'.repeat(n)],
  ])('takes time in proportion to its length: %s', (name, make) => {
    const time = (n: number) => {
      const text = make(n);
      const started = performance.now();
      preview(name === 'tags' ? { html: text } : { text }, { today });
      return performance.now() - started;
    };
    time(200);
    const short = Math.max(4, Math.min(time(1000), time(1000)));
    expect(time(8000)).toBeLessThan(short * 40 + 200);
  });
});

/** Lists of invented people, in the shapes agencies send them. */

const head =
  '№\tФамилия\tИмя\tФамилия лат.\tИмя лат.\tПол\tДата рожд.\tЗагранпаспорт\tДейств. до\tПаспорт РФ\tГражд.\tБилет';

/** The report "List" pasted back: a header, Cyrillic and Latin, every document. */
export const OWN_REPORT = {
  text: [
    head,
    '1\tРябинина\tЮлия\tRIABININA\tIULIIA\tЖ\t14.04.1986\t71 2345671\t16.07.2031\t45 08 654321\tRUS\t555 6123450001',
    '2\tЦветков\tАртём\tTSVETKOV\tARTEM\tМ\t29.10.2014\t72 6660001\t02.03.2029\t\tRUS\t',
  ].join('\n'),
};

/** A Word table: merged headings, paragraphs in cells, a column of no width. */
export const WORD_TABLE = {
  text: '',
  html: [
    '<table class=MsoTableGrid><tr><td rowspan=2><p class=MsoNormal><b>№<o:p></o:p></b></p></td><td colspan=2>ФИО</td>',
    '<td rowspan=2>Дата<br>рождения</td><td colspan=2>Загранпаспорт</td><td style="border:none" width=0 height=15></td></tr>',
    '<tr><td>рус.</td><td>лат.</td><td>серия, №</td><td>до</td><td width=0></td></tr>',
    '<tr><td>1.</td><td><p>Ёлкин Олег<br>Петрович</p></td><td>ELKIN OLEG</td><td>21.05.1979</td>',
    '<td>71&nbsp;№&nbsp;2345682</td><td>16.07.2031</td><td width=0></td></tr></table>',
  ].join(''),
};

/** Columns nobody can name from their headings; they have to be said by hand. */
export const UNNAMED_COLUMNS = {
  text: [
    'Группа\tКолонка 1\tКолонка 2\tПримечание',
    'А\tZIABLIKOV\tIGOR\tокно',
    'А\tZIABLIKOVA\tNINA\tпроход',
    'Б\tTROSTNIKOVA\tALLA\t',
  ].join('\n'),
};

const SURNAMES = ['Зуев', 'Белов', 'Орлов', 'Щербаков', 'Жданов', 'Хомяков', 'Голубев', 'Соболев'];
const NAMES = ['Олег', 'Пётр', 'Игорь', 'Глеб', 'Павел'];
const two = (number: number): string => String(number).padStart(2, '0');

/** Forty people with headings, the first and the last column of no use. */
export const FORTY: readonly (readonly string[])[] = [
  ['№', 'Фамилия', 'Имя', 'Пол', 'Дата рожд.', 'Загранпаспорт', 'Действ. до', 'Примечание'],
  ...Array.from({ length: 40 }, (_, index) => [
    String(index + 1),
    SURNAMES[index % 8] ?? '',
    NAMES[Math.floor(index / 8)] ?? '',
    'М',
    `${two(1 + (index % 28))}.${two(1 + (index % 12))}.${1950 + index}`,
    `71 ${2_345_601 + index}`,
    `15.06.${2028 + (index % 8)}`,
    index % 3 === 0 ? 'окно' : '',
  ]),
];

/** The same rows as Excel, Word, a web page, text with semicolons and a mail put them on the clipboard. */
export function asPrograms(rows: readonly (readonly string[])[]): Record<string, { text: string; html?: string }> {
  const joined = (mark: string, end: string) => rows.map((cells) => cells.join(mark)).join(end);
  const table = (cell: (text: string) => string, open = '<table>') =>
    `${open}${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}</table>`;
  return {
    Excel: {
      text: `${joined('\t', '\r\n')}\r\n`,
      html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment-->${table(
        (text) => `<td class=xl65 style='height:15.0pt'>${text}</td>`,
      )}<!--EndFragment--></body></html>`,
    },
    Word: {
      text: joined('\r\n', '\r\n'),
      html: table(
        (text) => `<td width=85 valign=top><p class=MsoNormal><span lang=RU>${text}<o:p></o:p></span></p></td>`,
        '<table class=MsoTableGrid border=1>',
      ),
    },
    page: { text: joined('\t', '\n'), html: table((text) => `<td>\n  <div>${text}</div>\n</td>`) },
    semicolons: { text: joined(';', '\r\n') },
    mail: {
      text: joined(' ', '\n'),
      html: `<div dir="ltr"><p>Добрый день! Вот список:</p>${table((text) => `<td style="border:1px solid">${text}</td>`)}</div><p>С уважением</p>`,
    },
  };
}

/** Every kind of slip that agents' lists have. */
export const MANY_ERRORS = {
  text: [
    'Фамилия\tИмя\tФамилия лат.\tИмя лат.\tПол\tДата рожд.\tЗагранпаспорт\tДейств. до\tПаспорт РФ\tГражд.\tПочта',
    'Зимина\tВера\tZIMINA\tVERA\tж\t31.02.1985\t71 2345701\t16.07.2031\t45 08 654321\tРФ\tvera@',
    'Гусeва\tИнга\tGUSEVA\tINGA\tм\t02.06.2035\t7,12345E+08\t16.07.2001\t45 08\tЗамбезия\t',
    'Орлов\tИг0рь\tОРЛОВ\tIGOR\t?\t12.03.83\t71 23\t31.04.2030\t4508654321000\tRUS\tigor@example.com',
    '\t\t\t\tм\t01.01.1990\t71 2345704\t\t\t\t',
  ].join('\n'),
};

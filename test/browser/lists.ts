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

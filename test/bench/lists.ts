const SURNAMES = [
  'ZUEV',
  'BELOV',
  'ORLOV',
  'SHCHERBAKOV',
  'ZHDANOV',
  'KHOMIAKOV',
  'GOLUBEV',
  'SOBOLEV',
  'MOROZOV',
  'KUZMIN',
];
const NAMES = ['OLEG', 'PETR', 'IGOR', 'GLEB', 'PAVEL', 'SERGEI', 'ARTEM', 'LEV', 'IURII', 'DMITRII'];

/** The rows of an invented list as an agency's report has them, tab separated, with a heading. */
export function listAsText(rows: number): string {
  const heading = '№\tФамилия лат.\tИмя лат.\tПол\tДата рожд.\tЗагранпаспорт\tДейств. до\tПаспорт РФ\tГражд.\tБилет';
  return [heading, ...Array.from({ length: rows }, (_, index) => cells(index).join('\t'))].join('\r\n');
}

/** The same as Excel puts it on the clipboard. */
export function listAsHtml(rows: number): string {
  const row = (texts: string[]) =>
    `<tr height=20 style='height:15.0pt'>${texts.map((text) => `<td class=xl65 align=right>${text}</td>`).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, index) => row(cells(index))).join('\r\n');
  const heading = row(listAsText(0).split('\t'));
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table>${heading}${body}</table><!--EndFragment--></body></html>`;
}

function cells(index: number): string[] {
  const two = (number: number) => String(number).padStart(2, '0');
  return [
    String(index + 1),
    SURNAMES[index % 10] ?? '',
    NAMES[Math.floor(index / 10) % 10] ?? '',
    'М',
    `${two(1 + (index % 28))}.${two(1 + (index % 12))}.${1950 + (index % 60)}`,
    `71 ${String(1_000_000 + index)}`,
    `15.06.${2028 + (index % 8)}`,
    `4509 ${String(100_000 + (index % 900_000))}`,
    'RUS',
    `555${String(6_000_000_000 + index)}`,
  ];
}

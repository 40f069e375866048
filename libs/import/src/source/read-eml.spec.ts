import { preview, readFile } from '../index';

const today = '2026-11-21';
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');

const head = [
  'From: Vera <vera@agency.example>',
  'To: sales@operator.example',
  'Subject: =?UTF-8?B?0KHQv9C40YHQvtC6?=',
  'MIME-Version: 1.0',
].join('\r\n');

async function people(name: string, mail: Uint8Array) {
  const { sheets, issues } = await readFile(name, mail);
  return sheets[0]
    ? preview(sheets[0].source, { today }).rows.map(({ tourist }) => `${tourist.surname} ${tourist.birthDate}`)
    : issues.map(({ code }) => code);
}

describe('a saved mail', () => {
  const table =
    '<table><tr><td>ФИО</td><td>Дата рождения</td></tr><tr><td>Гусев Павел</td><td>14.04.1983</td></tr></table>';
  const list = 'ФИО\tДата рождения\r\nГусев Павел\t14.04.1983';

  it('gives its table from the part in HTML, in base64', async () => {
    const mail = [
      head,
      'Content-Type: multipart/mixed; boundary="one"',
      '',
      'Это часть для старых программ',
      '--one',
      'Content-Type: multipart/alternative;\r\n boundary=two',
      '',
      '--two',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      '',
      base64('См. таблицу'),
      '--two',
      'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64',
      '',
      base64(table),
      '--two--',
      '--one',
      'Content-Type: text/html; name=other.html\r\nContent-Disposition: attachment',
      '',
      '<table><tr><td>Чужой Файл</td></tr></table>',
      '--one--',
    ].join('\r\n');
    expect(await people('list.eml', utf8(mail))).toEqual(['Гусев 1983-04-14']);
  });

  it('gives its text in quoted-printable and Windows-1251', async () => {
    const quoted = [...list.replace(/\t/g, ';')]
      .map((letter) => {
        const code = letter.charCodeAt(0);
        const at = code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
        return at > 126 || letter === '=' ? `=${at.toString(16).toUpperCase()}` : letter;
      })
      .join('')
      .replace(/=C3/, '=\r\n=C3');
    const mail = `${head}\r\nContent-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`;
    expect(await people('list.eml', bytes(mail))).toEqual(['Гусев 1983-04-14']);
  });

  it('without a named charset is read as the text it is', async () => {
    expect(await people('list.eml', utf8(`${head}\r\nContent-Type: text/plain\r\n\r\n${list}`))).toEqual([
      'Гусев 1983-04-14',
    ]);
  });

  it('is told among the long headers of a mail server, and lines that flow are one', async () => {
    const flowed = 'Гусев Павел Петрович, 14.04.1983 г.р., загранпаспорт 73 2345671, \r\nдействителен до 17.08.2031';
    const headers = `${head}\r\nX-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: none\r\nX-Spam_Score2: 0`;
    const mail = `${headers}\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${flowed}`;
    const { sheets } = await readFile('list.eml', utf8(mail));
    expect(preview(sheets[0]!.source, { today }).rows.map(({ tourist }) => tourist)).toMatchObject([
      { surname: 'Гусев', passportNumber: '2345671', passportExpires: '2031-08-17' },
    ]);
  });

  it('without any text is an empty file', async () => {
    const mail = `${head}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=`;
    expect(await people('picture.eml', bytes(mail))).toEqual(['file.empty']);
  });

  it('is not what a list with colons is', async () => {
    expect(await people('list.txt', utf8('ФИО: Гусев Павел\nДата рождения: 14.04.1983\nПаспорт: 73 2345671'))).toEqual([
      'Гусев 1983-04-14',
    ]);
  });
});

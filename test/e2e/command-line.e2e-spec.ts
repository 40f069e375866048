import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAsHtml, listAsText } from '../bench/lists';

declare const testDatabase: 'embedded' | 'server';
const describeOnce = testDatabase === 'embedded' ? describe : describe.skip;
const pdftotext = (args: string[]) => spawnSync('pdftotext', args, { encoding: 'utf8' });
const withPdftotext = pdftotext(['-v']).error ? it.skip : it;

describeOnce('the command line, without server or database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const anketa = (...args: string[]) => {
    const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') };
    return spawnSync(process.execPath, ['dist/apps/cli/src/main.js', ...args], { encoding: 'utf8', env, input: '' });
  };
  const out = join(folder, 'forms.pdf');

  withPdftotext(
    'fill makes one PDF of 160 pages for 40 people, each with their own name, passport and date (needs pdftotext)',
    () => {
      const { status, stdout } = anketa(
        'fill',
        file('list.txt', listAsText(40)),
        '--form',
        'schengen-2020',
        '--out',
        out,
      );
      expect([status, stdout.split('\n').at(-2)]).toEqual([0, `40 filled: ${out}`]);
      const pages = pdftotext(['-layout', out, '-']).stdout.split('\f');
      expect(pages).toHaveLength(161);
      const rows = listAsText(40).split('\r\n').slice(1);
      for (const [index, row] of rows.entries()) {
        const [, surname = '', firstName = '', , birth = '', passport = '', expires = ''] = row.split('\t');
        const page = pages[index * 4] ?? '';
        const after = (caption: string) => page.slice(page.indexOf(caption)).split('\n').slice(1, 4).join('\n');
        expect(after('1. Surname')).toContain(surname);
        expect(after('3. First name')).toContain(firstName);
        for (const answer of [birth.replaceAll('.', '-'), passport.replace(' ', ''), expires.replaceAll('.', '-')])
          expect(page).toContain(answer);
      }
    },
  );

  it('three bad rows are told by line, field and remedy, the others are filled, and the exit is 1', () => {
    const lines = listAsText(10).split('\r\n');
    lines[3] = lines[3]?.replace(/\d\d\.\d\d\.\d{4}/, '31.02.1985') ?? '';
    lines[5] = lines[5]?.replace(/71 \d+/, '7,11235E+08') ?? '';
    lines[7] = lines[7]?.replace(/\d\d\.\d\d\.\d{4}/, 'прошлым летом') ?? '';
    const { status, stdout, stderr } = anketa(
      'fill',
      file('bad.txt', lines.join('\n')),
      '--form',
      'schengen-2020',
      '--out',
      out,
    );
    expect([status, stdout.split('\n').at(-2)]).toEqual([1, `7 filled: ${out}`]);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 4: not filled\. Date of birth: .*31\.02\.1985/),
      expect.stringMatching(/^line 6: not filled\. Number of travel document: .*7,11235E\+08/),
      expect.stringMatching(/^line 8: not filled\. Date of birth: .*прошлым летом/),
    ]);
  });

  it.each([
    ['list.html', listAsHtml(3)],
    ['list.tsv', listAsText(3)],
    ['list.csv', listAsText(3).replaceAll('\t', ';')],
  ])('read gives the preview of %s as JSON', (name, content) => {
    const { status, stdout } = anketa('read', file(name, content));
    const { rows } = JSON.parse(stdout);
    expect([status, rows.length, rows[0].tourist.surnameLatin, rows[0].tourist.passportNumber]).toEqual([
      0,
      3,
      'ZUEV',
      '1000000',
    ]);
  });

  it('answers for everybody come from a file', () => {
    const answers = file('answers.json', JSON.stringify({ purpose: 'tourism', arrivalDate: '2027-01-03' }));
    expect(
      anketa('fill', file('one.txt', listAsText(1)), '--form', 'schengen-2020', '--out', out, '--answers', answers)
        .status,
    ).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a file that is not there, a form, an option, an answer nobody knows, a damaged workbook: one clear sentence each', () => {
    const list = file('one.txt', listAsText(1));
    const said = (...args: string[]) => {
      const { status, stderr } = anketa(...args);
      return [status, stderr.trim().split('\n')[0]];
    };
    expect(said('fill', 'none.txt', '--form', 'schengen-2020', '--out', out)[1]).toBe(
      'none.txt cannot be read: there is no such file or folder.',
    );
    expect(said('fill', list, '--form', 'schengen-2020', '--out', folder)[1]).toMatch(
      /cannot be written: it is a folder\.$/,
    );
    expect(said('read', list, '--all')[1]).toMatch(/^read needs one file/);
    const nobody = anketa(
      'fill',
      file('nobody.txt', 'привет'),
      '--form',
      'schengen-2020',
      '--out',
      join(folder, 'no.pdf'),
    );
    expect([nobody.status, nobody.stdout]).toEqual([1, expect.stringMatching(/0 filled: .*no\.pdf is not written\n$/)]);
    expect(said('fill', list, '--form', 'atlantis', '--out', out)).toEqual([
      2,
      expect.stringMatching(/^There is no form "atlantis"\. There are: .*\bschengen-2020\b.*\.$/),
    ]);
    expect(said('fill', list, '--shape', 'round')[1]).toMatch(/Unknown option '--shape'/);
    expect(said('fill', list)[1]).toMatch(/^Usage:/);
    const wrong = file('wrong.json', '{"shoeSize":"43"}');
    expect(said('fill', list, '--form', 'schengen-2020', '--out', out, '--answers', wrong)[1]).toContain('"shoeSize"');
    expect(said('read', file('list.xlsx', Buffer.from('PK\u0003\u0004 and then nothing')))).toEqual([
      2,
      expect.stringMatching(/list\.xlsx|workbook|Excel/),
    ]);
    expect(said('dance')[0]).toBe(2);
  });

  it('backup and restore ask for a file, user-add for an address', () => {
    for (const command of ['backup', 'restore', 'user-add']) expect(anketa(command).status).toBe(2);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});

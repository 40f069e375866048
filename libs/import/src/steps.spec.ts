import { applyStep, type Column, proposeColumns, readRows, readTable, type Step, type Table } from './index';

const today = '2026-11-21';

function start(text: string): { table: Table; columns: Column[] } {
  const table = readTable({ text });
  return { table, columns: proposeColumns(table, today) };
}

function after(text: string, ...steps: Step[]) {
  let work = { ...start(text), changed: 0 };
  for (const step of steps) work = applyStep(work.table, work.columns, step);
  const { rows } = readRows(work.table, work.columns, { today });
  return { ...work, rows, cells: work.table.rows.map(({ cells }) => [...cells]) };
}

describe('helper steps', () => {
  it('split surname and sex: the title leaves the surname for the sex column', () => {
    const { cells, columns, changed } = after(
      'Фамилия лат.\tИмя лат.\nGUSEV MR\tPAVEL\nVAN DER MEER MRS\tANNA\nMRSIC\tIVAN',
      { step: 'splitSurnameSex', column: 0 },
    );
    expect(cells).toEqual([
      ['GUSEV', 'PAVEL', 'MR'],
      ['VAN DER MEER', 'ANNA', 'MRS'],
      ['MRSIC', 'IVAN', ''],
    ]);
    expect(columns.map(({ target }) => target)).toEqual(['surnameLatin', 'firstNameLatin', 'sex']);
    expect(changed).toBe(4);
  });

  it('split surname and first name, patronymic and title too', () => {
    const { cells, columns } = after('GUSEV PAVEL\nLISIN/EGOR MR\nDE LA TORRE LUCIA', {
      step: 'splitSurnameFirstName',
      column: 0,
    });
    expect(cells).toEqual([
      ['GUSEV', 'PAVEL', ''],
      ['LISIN', 'EGOR', 'M'],
      ['DE LA TORRE', 'LUCIA', ''],
    ]);
    expect(columns.map(({ target }) => target)).toEqual(['surnameLatin', 'firstNameLatin', 'sex']);
    const russian = after('ФИО\nГусев Павел Петрович\nЛисина Вера Игоревна', {
      step: 'splitSurnameFirstName',
      column: 0,
    });
    expect(russian.cells).toEqual([
      ['Гусев', 'Павел', 'Петрович'],
      ['Лисина', 'Вера', 'Игоревна'],
    ]);
  });

  it('split surname and first name, but write over no other first name', () => {
    const { cells } = after('Фамилия\tИмя\nГусев Павел\t\nЛисин Егор\tЕгор\nЗимин Олег\tИван', {
      step: 'splitSurnameFirstName',
      column: 0,
    });
    expect(cells).toEqual([
      ['Гусев', 'Павел'],
      ['Лисин', 'Егор'],
      ['Зимин Олег', 'Иван'],
    ]);
  });

  it('copy Latin to Cyrillic as a marked guess: the dictionary first, letters last', () => {
    const { rows, columns } = after(
      'PODIEIACHEV\tYULIYA\t14.04.1983\nVASILEVA\tALEXANDRA\t14.04.1985',
      { step: 'copyLatinToCyrillic', column: 0 },
      { step: 'copyLatinToCyrillic', column: 1 },
    );
    expect(columns.map(({ target }) => target)).toEqual([
      'surnameLatin',
      'firstNameLatin',
      'birthDate',
      'surname',
      'firstName',
    ]);
    expect(rows.map(({ tourist }) => [tourist.surname, tourist.firstName])).toEqual([
      ['Подъячев', 'Юлия'],
      ['Васильева', 'Александра'],
    ]);
    expect(rows[0]?.issues.filter(({ code }) => code === 'name.guessed').map(({ path }) => path)).toEqual([
      'surname',
      'firstName',
    ]);
  });

  it('copy Cyrillic to Latin by the citizenship, and never over a spelling that is there', () => {
    const text =
      'Фамилия\tФамилия лат.\tГражданство\nЦветкова\tTCVETKOVA\tRUS\nЩукин\t\tRUS\nГнатюк\t\tUKR\nАбаев\t\tKAZ';
    const { cells, changed } = after(text, { step: 'copyCyrillicToLatin', column: 0 });
    expect(cells.map((row) => row[1])).toEqual(['TCVETKOVA', 'SHCHUKIN', 'HNATIUK', '']);
    expect(changed).toBe(2);
  });

  it('remove invalid characters, and leave a digit for the agent to see', () => {
    const { cells } = after(
      'Фамилия\tИмя\n.Гусев*\tПа(в)ел\nЛис1н\tЕгор',
      { step: 'removeInvalid', column: 0 },
      { step: 'removeInvalid', column: 1 },
    );
    expect(cells).toEqual([
      ['Гусев', 'Павел'],
      ['Лис1н', 'Егор'],
    ]);
  });

  it('change nothing where there is nothing to do, and never the table they were given', () => {
    const { table, columns } = start('Фамилия\tИмя\nGUSEV MR\tPAVEL');
    const before = JSON.stringify({ table, columns });
    expect(applyStep(table, columns, { step: 'splitSurnameSex', column: 0 }).changed).toBeGreaterThan(0);
    expect(applyStep(table, columns, { step: 'copyLatinToCyrillic', column: 99 }).changed).toBe(0);
    expect(applyStep(table, columns, { step: 'splitSurnameSex', column: 1 }).changed).toBe(0);
    expect(JSON.stringify({ table, columns })).toBe(before);
  });
});

import { readTable } from '@anketa/import';
import type { Tourist } from '../../api/shapes';
import { remaining, tryStep, withCells, withoutRows, withTarget } from './change-work';
import { identityOf } from './identity';
import { packWork, unpackWork } from './keep-work';
import { openWork } from './read-list';
import { countsOf, otherPeople, rowsToSend, stateOf, type Work, withDecision, withServices } from './work';

const TODAY = '2026-11-21';
const LIST = [
  'Фамилия лат.\tИмя лат.\tДата рожд.\tЗагранпаспорт',
  'ZIMINA\tVERA\t12.03.1985\t71 2345701',
  'ZIMIN\tOLEG\t31.02.1983\t71 2345702',
  'ZIMINA\tVERA\t12.03.1985\t71 2345701',
].join('\n');

const open = (text = LIST, present: Tourist[] = []): Work => {
  const table = readTable({ text }, TODAY);
  return openWork({ table, issues: table.issues }, TODAY, present);
};
const states = (work: Work) => work.rows.map((row) => stateOf(row, work));

describe('the work on a pasted list', () => {
  it('leaves errors out and waits for a word on duplicates', () => {
    expect(states(open())).toEqual(['ready', 'error', 'undecided']);
    expect(countsOf(open())).toMatchObject({ rows: 3, ready: 1, errors: 1, undecided: 1 });
    expect(rowsToSend(open()).map((row) => row.line)).toEqual([2]);
  });

  it('takes a duplicate only when the agent says it is another person', () => {
    const work = open();
    const last = work.rows[2]?.id ?? 0;
    expect(states(withDecision(work, [last], 'new'))).toEqual(['ready', 'error', 'ready']);
    expect(states(withDecision(work, [last], 'skip'))).toEqual(['ready', 'error', 'skip']);
    expect(states(withDecision(withDecision(work, [last], 'new'), [last], null))).toEqual(states(work));
  });

  it('knows who is on the voucher already', () => {
    const [vera] = open().rows;
    const present = [{ ...vera?.tourist, id: 'a', voucherId: 'v' } as unknown as Tourist];
    expect(open(LIST, present).rows.map((row) => row.match.kind)).toEqual(['inVoucher', 'new', 'inVoucher']);
  });

  it('reads an edited row again, and no longer calls it a duplicate once it differs', () => {
    const fixed = withCells(open(), [{ row: 1, column: 2, text: '28.02.1983' }], TODAY);
    expect(states(fixed)).toEqual(['ready', 'ready', 'undecided']);
    const other = withCells(
      fixed,
      [
        { row: 2, column: 0, text: 'ZIMINA-ORLOVA' },
        { row: 2, column: 1, text: 'INGA' },
        { row: 2, column: 3, text: '71 2345709' },
      ],
      TODAY,
    );
    expect(states(other)).toEqual(['ready', 'ready', 'ready']);
    expect(withCells(other, [{ row: 2, column: 1, text: 'INGA' }], TODAY)).toBe(other);
  });

  it('frees the second of a pair when the first is deleted', () => {
    const work = open();
    expect(states(withoutRows(work, new Set([work.rows[0]?.id ?? 0])))).toEqual(['error', 'ready']);
  });

  it('moves a field that another column takes', () => {
    const work = withTarget(open(), 1, 'surnameLatin', TODAY);
    expect(work.columns.map((column) => column.target)).toEqual([null, 'surnameLatin', 'birthDate', 'passportNumber']);
    expect(work.rows[0]?.tourist.surnameLatin).toBe('VERA');
  });

  it('goes on with the rows that were left out', () => {
    const work = open();
    const left = remaining(work, new Set([work.rows[1]?.id ?? 0]), []);
    expect(left?.rows.map((row) => row.line)).toEqual([3]);
    expect(remaining(work, new Set(), [])).toBeNull();
  });

  it('comes back the same after a reload', () => {
    const work = withoutRows(withDecision(open(), [4], 'new'), new Set([2]));
    const again = unpackWork(JSON.parse(JSON.stringify(packWork(work))), TODAY);
    expect(again?.rows).toEqual(work.rows);
    expect(again?.decisions).toEqual(work.decisions);
  });

  it('tries a helper without touching the list, and says what would change', () => {
    const work = open('Фамилия лат.\tИмя лат.\nIVANOV MR\tIVAN\nPETROVA\tANNA');
    const tried = tryStep(work, 'splitSurnameSex', 0, TODAY);
    expect(tried.changed).toBeGreaterThan(0);
    expect(tried.samples[0]).toMatchObject({ line: 2, before: 'IVANOV MR' });
    expect(tried.work.rows[0]?.tourist).toMatchObject({ surnameLatin: 'IVANOV', sex: 'M' });
    expect(work.rows[0]?.cells[0]).toBe('IVANOV MR');
  });

  it('links a client beyond doubt, takes a possible one for a new person and says so, and does what the agent says', () => {
    const work = open();
    const [vera] = work.rows;
    const know = (certain: boolean): Work => ({
      ...work,
      clients: new Map([[identityOf(vera!.tourist), { clientId: 'c', reasons: ['passport'], certain }]]),
    });
    expect(rowsToSend(know(true))).toMatchObject([{ line: 2, decision: 'link', clientId: 'c' }]);
    expect(rowsToSend(know(false))).toMatchObject([{ line: 2, decision: 'new' }]);
    expect([countsOf(know(true)).linked, countsOf(know(false)).maybe]).toEqual([1, 1]);
    const renewed = withDecision(know(false), [2], 'update');
    expect(rowsToSend(renewed)).toMatchObject([{ decision: 'update', clientId: 'c' }]);
    expect(countsOf(renewed)).toMatchObject({ updated: 1, maybe: 0 });
    expect(rowsToSend({ ...renewed, clients: new Map() })).toMatchObject([{ decision: 'new' }]);
  });

  it('sends the services of a row that has its own, and the lines the agent calls other people', () => {
    const [vera] = open().rows;
    const present = [{ ...vera?.tourist, id: 'a', voucherId: 'v' } as unknown as Tourist];
    const work = withDecision(withServices(open(LIST, present), [2], ['hotel']), [2], 'new');
    expect(rowsToSend(work)).toMatchObject([{ line: 2, serviceIds: ['hotel'] }]);
    expect(otherPeople(work)).toEqual([2]);
    expect(rowsToSend(withServices(work, [2], null))[0]?.serviceIds).toBeUndefined();
  });
});

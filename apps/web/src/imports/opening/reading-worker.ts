import { duplicatesIn } from '@anketa/client';
import { applyStep, proposeColumns, readTable, rowReader } from '@anketa/import';
import { openFile, openPasted, type Table } from '../work/engine';
import { SAMPLE } from './sample';
import { type Answer, packReadings, packStep, type Request, type SentTable, unpackPeople } from './worker-messages';

// The background of the import screen: large lists are read here, piece by piece, so that the page never stands still.

const FIRST = 150;
const PIECE = 2_500;
const TABLES_KEPT = 8;

const scope = self as unknown as {
  onmessage: (event: MessageEvent<Request>) => void;
  postMessage: (answer: Answer) => void;
};
const givenUp = new Set<number>();
const tables = new Map<number, Table>();
let tableCount = 0;

scope.onmessage = ({ data }) => void work(data);

async function work({ id, task, today }: Request): Promise<void> {
  if (!task) {
    givenUp.add(id);
    return;
  }
  const answer = (part: Omit<Answer, 'id'>): void => scope.postMessage({ id, ...part });
  try {
    switch (task.what) {
      case 'warmUp':
        warmUp(today);
        return;
      case 'openPasted':
      case 'openFile': {
        const opened =
          task.what === 'openFile' ? await openFile(task.name, task.bytes, today) : openPasted(task.pasted, today);
        answer({ opened, table: keep(opened.table), done: true });
        return;
      }
      case 'read': {
        const table = tableOf(task.table);
        const read = rowReader(table, task.columns, { today });
        for (let from = 0; from < table.rows.length; ) {
          if (from > 0) await breath();
          if (givenUp.delete(id)) return;
          const rows = table.rows.slice(from, from + (from === 0 ? FIRST : PIECE));
          answer({
            read: { from, readings: packReadings(rows.map(read)) },
            done: from + rows.length >= table.rows.length,
          });
          from += rows.length;
        }
        return;
      }
      case 'step': {
        const { step, column } = task;
        const table = tableOf(task.table);
        const stepped = applyStep(table, task.columns, { step, column });
        answer({ stepped: packStep(table, stepped), table: keep(stepped.table), done: true });
        return;
      }
      case 'same':
        await breath();
        if (!givenUp.delete(id)) answer({ same: duplicatesIn(unpackPeople(task.people)), done: true });
        return;
    }
  } catch (thrown) {
    answer({ failed: String(thrown), done: true });
  }
}

/** Lets messages in that came meanwhile, such as giving this job up. */
const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

function keep(table: Table): number {
  tableCount += 1;
  tables.set(tableCount, table);
  const [oldest] = tables.keys();
  if (tables.size > TABLES_KEPT && oldest !== undefined) tables.delete(oldest);
  return tableCount;
}

/** @throws Error when the table went over so long ago that it is no longer kept */
function tableOf(sent: SentTable): Table {
  if (typeof sent !== 'number') return sent;
  const table = tables.get(sent);
  if (!table) throw new Error(`table ${sent} is no longer kept`);
  return table;
}

/** Reads a list before there is one: code that has run before runs several times as fast. */
function warmUp(today: string): void {
  const lines = SAMPLE.split('\n');
  const all = [lines[0] ?? '', ...Array.from({ length: 60 }, () => lines.slice(1)).flat()];
  const html = `<table>${all.map((line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`).join('')}</table>`;
  const table = readTable({ text: all.join('\n'), html }, today);
  const columns = proposeColumns(table, today);
  const people = table.rows.map(rowReader(table, columns, { today })).map(({ tourist }) => tourist);
  duplicatesIn(people);
  applyStep(table, columns, { step: 'copyLatinToCyrillic', column: 0 });
}

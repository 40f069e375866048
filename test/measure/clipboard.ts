import { readTable } from '@anketa/import';
import Papa from 'papaparse';
import { files, Tally, text } from './shared-data';

type Print = (name: string, tally: Tally) => void;

/** All that stands in the rows of a table, for comparing: no white space, no case, no list marks. */
function content(html: string): string {
  const { rows, headings, skipped } = readTable({ html });
  const cells = [...headings, ...rows.flatMap(({ cells: row }) => row), ...skipped.map(({ text: line }) => line)];
  return [
    ...cells
      .join('')
      .toLowerCase()
      .replace(/[\s|·•§ø]|\d\.(?=\p{L})/gu, ''),
  ]
    .sort()
    .join('');
}

/** What Word, Excel, Writer and Google Docs put on the clipboard: every table holds the letters it should. */
export function clipboards(data: string, print: Print): void {
  for (const program of ['pastefromword', 'pastefromgdocs', 'pastefromlibreoffice']) {
    const folder = files(data, `clipboard/ckeditor4/${program}`);
    const tally = new Tally();
    for (const clean of folder.filter((name) => name.includes('EXPECTED'))) {
      const expected = text(data, clean);
      if (!/<table/i.test(expected)) continue;
      for (const raw of folder.filter(
        (name) => name !== clean && name.startsWith(`${clean.split('__EXPECTED')[0]}__`),
      )) {
        const right = content(text(data, raw)) === content(expected);
        tally.add(right ? 'right' : 'wrong');
        if (!right) process.stdout.write(`  ${raw}\n`);
      }
    }
    print(`clipboard: ${program}`, tally);
  }
}

/** LibreOffice Calc's two flavours against the true cells, cell by cell. */
export function spreadsheets(data: string, print: Print): void {
  const folder = files(data, 'clipboard/librecalc');
  for (const flavour of ['html', 'txt'] as const) {
    const tally = new Tally();
    for (const truth of folder.filter((name) => /truth_/.test(name))) {
      const name = /truth_(.*)\.csv/.exec(truth)?.[1] ?? '';
      const source = text(data, `clipboard/librecalc/librecalc_${name}__asis.${flavour}`);
      const { rows, headings, skipped } = readTable(flavour === 'html' ? { html: source } : { text: source });
      const wanted = Papa.parse<string[]>(text(data, truth).trim()).data;
      const read = new Map<number, readonly string[]>(rows.map(({ line, cells }) => [line, cells]));
      const heading = headings.join('') !== '' ? headings : [];
      wanted.forEach((cells, at) => {
        const line = read.get(at + 1) ?? (at === 0 ? heading : []);
        const set = skipped.find((one) => one.line === at + 1)?.text ?? '';
        cells.forEach((cell, column) => {
          const plain = cell.trim().replace(/\s+/g, ' ');
          tally.add((line[column] ?? '') === plain || (set !== '' && set.includes(plain)) ? 'right' : 'wrong');
        });
      });
    }
    print(`clipboard: LibreOffice Calc, ${flavour}`, tally);
  }
}

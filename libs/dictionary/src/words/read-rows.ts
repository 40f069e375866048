import type { Kind, Sense } from './entry';

/**
 * The rows of a table in the shape that `data/occupations-office.ts` describes.
 *
 * @example readRows('вдовец / вдова | widower / widow | veuf / veuve', 'person').length // 2
 */
export function readRows(table: string, kind: Kind): Sense[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => readRow(row, kind));
}

function readRow(row: string, kind: Kind): Sense[] {
  const [ru = '', en = '', frCell = '', preposition = ''] = row.split('|').map((cell) => cell.trim());
  const [, frText = '', gender = ''] = /^(.*?)(?: \[(\w+)\])?$/.exec(frCell || en) ?? [];
  return ru.split(' = ').flatMap((spellings) =>
    spellings.split(' / ').map((spelling, at) => ({
      kind,
      ru: spelling.replace(/\?$/, ''),
      en: pair(en),
      fr: pair(frText),
      woman: at === 1,
      doubtful: spelling.endsWith('?'),
      french: gender || preposition,
    })),
  );
}

function pair(cell: string): [string, string] {
  const [man = '', woman = man] = cell.split(' / ');
  return [man, woman];
}

/** The rows of a plain table: cells by `|`, spellings of the first cell by ` = `. */
export function plainRows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [ru = '', ...cells] = row.split('|').map((cell) => cell.trim());
      return ru.split(' = ').map((spelling) => [spelling, ...cells]);
    });
}

import { isWholeName, scriptOf } from '@anketa/name';
import { foldHeading, meaningOf } from '../cell/headings';
import { kindOf } from '../cell/kinds';
import type { Table, TableRow } from '../table';
import { sharedCells } from './several-people';

const ORDINAL = /(?:^|\s)(?:n\s)?([1-9])(?:\s?(?:й|я|ый|ой|ая|го|st|nd|rd|th))?(?=\s|$)/u;
const CHILDREN = String.raw`реб(?:[её]нок|[её]нка)?|дитин[аи]|дете|child|chd|copil\p{L}*|gyerm?ek\p{L}*`;
const INFANTS = String.raw`младен(?:ец|ца)|инфанта?|немовля\p{L}?|бебе|infant|inf|baby`;
const OTHERS = String.raw`взросл(?:ый|ая|ого)|дорослий|adult|мужа?|жен[аы]|супруг\p{L}{0,2}|husband|wife|spouse|чоловіка?|дружин[аи]|съпруга?|soț\p{L}*|férj\p{L}*|feleség\p{L}*`;
const word = (words: string, flags: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})(?:\ss)?(?!\p{L})`, flags);
const CHILD = word(CHILDREN, 'u');
const INFANT = word(INFANTS, 'u');
/** Who in the family somebody is, in place of "tourist". */
const RELATION = word([CHILDREN, INFANTS, OTHERS].join('|'), 'gu');

interface Head {
  /** The heading without what tells one person from the next. */
  stem: string;
  ordinal: number | null;
  isName: boolean;
  /** Child or infant, when the heading says so. */
  type: 'CHD' | 'INF' | null;
}

/**
 * Several people in one row, side by side ("Guest 1 | Birth 1 | Guest 2 | Birth 2", "ФИО | Паспорт | ФИО | Паспорт",
 * "Муж | Жена"): a row for each. What stands before and after the groups is shared. The same person in two alphabets is
 * one person.
 */
export function unfolded(table: Table): Table {
  const named = columnsOfNames(table);
  if (named !== null) return named;
  const untitled = table.headings.every((heading) => heading === '');
  const heads = untitled ? headsByContent(table) : childrenBesideGuests(table.headings.map(headOf));
  const groups = widest(byRepetition(heads), byOrdinal(heads));
  if (groups === null || !areOtherPeople(table.rows, groups, heads)) return table;
  const grouped = new Set(groups.flat());
  const [main = []] = groups;
  const kept = table.headings.flatMap((_, column) => (grouped.has(column) && !main.includes(column) ? [] : [column]));
  const typeOf = (group: readonly number[]) => group.map((column) => heads[column]!.type).find((type) => type !== null);
  const typed = groups.some(typeOf);
  const cellsOf = (row: TableRow, group: readonly number[]) => [
    ...kept.map((column) => cellOf(row, column, main, group)),
    ...(typed ? [typeOf(group) ?? ''] : []),
  ];
  const rows = table.rows.flatMap((row): TableRow[] => {
    const filled = groups.filter((group) => group.some((column) => hasText(row.cells[column])));
    if (filled.length < 2) {
      const [only = main] = filled;
      return [{ ...row, cells: cellsOf(row, only) }];
    }
    const { cells, issues } = sharedCells(row, table.headings, filled.length, (column) => grouped.has(column));
    const shared = { ...row, cells };
    return filled.map((group) => ({ ...row, issues, cells: cellsOf(shared, group) }));
  });
  const headings = kept.map((column) =>
    main.includes(column) && !untitled ? heads[column]!.stem : table.headings[column]!,
  );
  return { ...table, headings: typed ? [...headings, TYPE] : headings, rows };
}

/** The airlines' word for the kind of traveller. */
const TYPE = 'PTC';

/** "Guest 1 | Guest 2 | Child": the child is one guest more. */
function childrenBesideGuests(heads: Head[]): Head[] {
  const guest = heads.find(({ ordinal, isName }) => ordinal !== null && isName);
  return guest ? heads.map((head) => (head.type && head.isName ? { ...head, stem: guest.stem } : head)) : heads;
}

/** Names in every cell and no heading, as in columns of a newspaper: a person a cell, column by column in each row. */
function columnsOfNames(table: Table): Table | null {
  if (table.headings.length < 2 || table.headings.some((heading) => heading !== '')) return null;
  const cells = table.rows.flatMap((row) => row.cells.filter(hasText));
  if (cells.length < 3 || !cells.every((cell) => isWholeName(cell))) return null;
  if (new Set(cells.map(scriptOf)).size > 1) return null;
  const rows = table.rows.flatMap((row) => row.cells.filter(hasText).map((cell) => ({ ...row, cells: [cell] })));
  return { ...table, headings: [''], rows };
}

const hasText = (cell: string | undefined) => /[\p{L}\p{N}]/u.test(cell ?? '');

function cellOf(row: TableRow, column: number, main: readonly number[], group: readonly number[]): string {
  const at = main.indexOf(column);
  return row.cells[at < 0 ? column : group[at]!] ?? '';
}

function headOf(heading: string): Head {
  const folded = foldHeading(heading);
  const ordinal = Number(ORDINAL.exec(folded)?.[1] ?? 0) || null;
  const stem = folded.replace(ORDINAL, ' ').replace(RELATION, ' ').replace(/\s+/g, ' ').trim();
  const named = stem === '' && folded !== '' && folded !== String(ordinal) ? 'турист' : stem;
  const target = meaningOf(named)?.target ?? null;
  const isName = target !== null && /name/i.test(target) && target !== 'firstName';
  const type = INFANT.test(folded) ? 'INF' : CHILD.test(folded) ? 'CHD' : null;
  return { stem: named, ordinal, isName, type };
}

/**
 * Without headings what most cells of a column look like stands for one. A name with no date or number of its own beside
 * it is not told to be another tourist.
 */
function headsByContent({ headings, rows }: Table): Head[] {
  const sample = rows.slice(0, 60);
  const heads = headings.map((_, column): Head => {
    const kinds = sample.map(({ cells }) => kindOf(cells[column] ?? '')).filter((kind) => kind !== 'empty');
    const [first = 'empty'] = kinds;
    const stem = kinds.every((kind) => kind === first) ? first : `mixed ${column}`;
    return { stem, ordinal: null, isName: stem === 'fullName', type: null };
  });
  const beside = heads.every(({ isName }, column) => !isName || OF_ONE.has(heads[column + 1]?.stem ?? ''));
  return beside ? heads : heads.map((head) => ({ ...head, isName: false }));
}

const OF_ONE: ReadonlySet<string> = new Set(['date', 'passport', 'civilPassport']);

/** Columns by the number in their headings, when every number has the same fields. */
function byOrdinal(heads: readonly Head[]): number[][] | null {
  const columns = new Map<number, number[]>();
  heads.forEach(({ ordinal }, column) => {
    if (ordinal !== null) columns.set(ordinal, [...(columns.get(ordinal) ?? []), column]);
  });
  const named = heads.find(({ ordinal, isName }) => ordinal !== null && isName);
  const unnumbered = heads.some(({ ordinal, stem }) => ordinal === null && stem === named?.stem);
  const groups = [...columns.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
  return !unnumbered && areAlike(groups, heads) ? groups : null;
}

/** The same headings over and over with a name among them: "ФИО | Паспорт | ФИО | Паспорт", "Место | ФИО | Место | ФИО". */
function byRepetition(heads: readonly Head[]): number[][] | null {
  const first = heads.findIndex(
    ({ isName, stem }, at) => isName && heads.some((other, later) => later > at && other.stem === stem),
  );
  if (first < 0) return null;
  const names = heads.flatMap(({ stem }, column) => (stem === heads[first]!.stem ? [column] : []));
  const length = names[1]! - first;
  for (let before = 0; before < length && before <= first; before++) {
    const groups = names.map((name) => Array.from({ length }, (_, at) => name - before + at));
    if (areAlike(groups, heads)) return groups;
  }
  return null;
}

/** "Guest 1 | Birth | Guest 2 | Birth": the numbers stand at the names only, and the group is what repeats. */
function widest(one: number[][] | null, other: number[][] | null): number[][] | null {
  if (one === null || other === null) return one ?? other;
  return one[0]!.length > other[0]!.length ? one : other;
}

function areAlike(groups: readonly (readonly number[])[], heads: readonly Head[]): boolean {
  const [main = [], ...others] = groups;
  if (others.length === 0 || !main.some((column) => heads[column]!.isName)) return false;
  const stems = (group: readonly number[]) => group.map((column) => heads[column]?.stem ?? null).join('|');
  return others.every((group) => stems(group) === stems(main));
}

/** Names in one alphabet that differ, in most rows where two groups are filled. */
function areOtherPeople(
  rows: readonly TableRow[],
  groups: readonly (readonly number[])[],
  heads: readonly Head[],
): boolean {
  const names = groups.map((group) => group.find((column) => heads[column]!.isName)!);
  let other = 0;
  let same = 0;
  for (const { cells } of rows) {
    const [one, two] = names.map((column) => cells[column] ?? '').filter(hasText);
    if (one === undefined || two === undefined) continue;
    if (one !== two && scriptOf(one) === scriptOf(two)) other++;
    else same++;
  }
  return other > same;
}

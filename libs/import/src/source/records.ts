import { cellText, type Grid } from './grid';

/**
 * People as programs write them for one another: JSON (a list of objects, or an object a line) and the cards of an
 * address book (vCard). `null` when the text is neither.
 *
 * @example recordsGrid('[{"surname":"ZUEV","name":"OLEG"}]')?.rows[1]?.cells // ['ZUEV', 'OLEG']
 */
export function recordsGrid(text: string): Grid | null {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return gridOf(jsonRecords(start));
  return /^BEGIN:VCARD/i.test(start) ? gridOf(cards(start)) : null;
}

type Entry = Map<string, string>;

function gridOf(records: readonly Entry[] | null): Grid | null {
  if (records === null || records.length === 0) return null;
  const headings = [...new Set(records.flatMap((record) => [...record.keys()]))];
  if (headings.length < 2) return null;
  const rows = records.map((record) => headings.map((heading) => record.get(heading) ?? ''));
  return { rows: [headings, ...rows].map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) })) };
}

function jsonRecords(text: string): Entry[] | null {
  const whole = parsed(text);
  const lines = whole === undefined ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : [];
  const values = whole === undefined ? lines.map((line) => parsed(line.replace(/,\s*$/, ''))) : listIn(whole);
  const records = values.filter(isObject).map((value) => flat(value));
  return records.length > 0 && records.length === values.length ? records : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list itself, or the first list of objects within what surrounds it. */
function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  const list = Object.values(value).find((inner) => Array.isArray(inner) && inner.some(isObject));
  return Array.isArray(list) ? list : [value];
}

/** Fields of fields are headings of two words: "passport number". */
function flat(value: Record<string, unknown>, before = '', depth = 0): Entry {
  const entry: Entry = new Map();
  for (const [key, inner] of Object.entries(value)) {
    const heading = `${before}${key.replace(/_/g, ' ')}`;
    if (isObject(inner) && depth < 3)
      for (const [name, text] of flat(inner, `${heading} `, depth + 1)) entry.set(name, text);
    else if (typeof inner === 'string' || typeof inner === 'number') entry.set(heading, String(inner));
  }
  return entry;
}

const FIELDS: Readonly<Record<string, string>> = { BDAY: 'Birth date', TEL: 'Phone', EMAIL: 'E-mail', FN: 'Full name' };

/** N has surname, given and further names apart; FN is the name as shown, kept when there is no N. */
function cards(text: string): Entry[] {
  const records: Entry[] = [];
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (/^BEGIN:VCARD/i.test(line)) records.push(new Map());
    const record = records.at(-1);
    const [, name = '', value = ''] = /^(?:item\d+\.)?([A-Z]+)(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    const key = name.toUpperCase();
    if (!record || value.trim() === '') continue;
    if (key === 'N') {
      const [surname = '', given = '', further = ''] = value.split(';');
      for (const [heading, part] of [
        ['Surname', surname],
        ['First name', given],
        ['Middle name', further],
      ] as const)
        record.set(heading, part);
    } else if (FIELDS[key] && !record.has(FIELDS[key])) record.set(FIELDS[key], value);
  }
  const named = records.every((record) => record.get('Surname'));
  for (const record of records) record.delete(named ? 'Full name' : '');
  return records;
}

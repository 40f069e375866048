/** What the list of clients can be sorted by, up or, with a minus, down. */
const COLUMNS = ['name', 'birthDate', 'passportExpires'] as const;
export type ClientColumn = (typeof COLUMNS)[number];
export type ClientSort = ClientColumn | `-${ClientColumn}`;

/** What the address of the list of clients carries. */
export interface ClientSearch {
  q?: string;
  /** By name when there is none. */
  sort?: ClientSort;
}

export function clientSearch({ q, sort }: Record<string, unknown>): ClientSearch {
  const text = typeof q === 'number' ? String(q) : q;
  return {
    ...(typeof text === 'string' && text !== '' ? { q: text } : {}),
    ...(COLUMNS.some((by) => sort === by || sort === `-${by}`) && sort !== 'name' ? { sort: sort as ClientSort } : {}),
  };
}

/** What the address of the list of duplicates carries: the two who are being compared. */
export interface PairSearch {
  one?: string;
  other?: string;
}

export const pairSearch = ({ one, other }: Record<string, unknown>): PairSearch =>
  typeof one === 'string' && typeof other === 'string' && one !== other ? { one, other } : {};

/** What the address of the list of clients carries. */
export interface ClientSearch {
  q?: string;
}

export const clientSearch = (search: Record<string, unknown>): ClientSearch =>
  typeof search.q === 'string' && search.q !== ''
    ? { q: search.q }
    : typeof search.q === 'number'
      ? { q: String(search.q) }
      : {};

/** What the address of the list of duplicates carries: the two who are being compared. */
export interface PairSearch {
  one?: string;
  other?: string;
}

export const pairSearch = ({ one, other }: Record<string, unknown>): PairSearch =>
  typeof one === 'string' && typeof other === 'string' && one !== other ? { one, other } : {};

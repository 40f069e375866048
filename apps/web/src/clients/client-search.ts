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

import { badField } from './problem';

/** A page of a list; `next` asks for the page after it, null = this was the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/**
 * Cuts a page from rows read with one row more than the limit.
 *
 * @example page(rows, 100, (voucher) => [voucher.createdAt.toISOString(), voucher.id])
 */
export function page<T>(rows: T[], limit: number, keyOf: (row: T) => string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? writeCursor(keyOf(last)) : null;
  return { items, next };
}

/** A cursor for a sort key. */
export function writeCursor(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key after which the page begins. @throws Problem 400 for a cursor we did not give */
export function readCursor(cursor: string | undefined, parts: number): string[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // falls through to the answer below: whatever it was, it is not a cursor of ours
  }
  throw badField('cursor', 'field.cursor', { value: cursor.slice(0, 60) });
}

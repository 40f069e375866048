/** What the program knows: nested plain objects, read by dotted path. */
export type Known = Readonly<Record<string, unknown>>;

/** The text at a path, '' when nothing is there. @example textAt({ tourist: { sex: 'F' } }, 'tourist.sex') // 'F' */
export function textAt(known: Known, path: string): string {
  let at: unknown = known;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return '';
    at = (at as Record<string, unknown>)[part];
  }
  if (typeof at === 'number') return String(at);
  return typeof at === 'string' ? at.trim() : '';
}

/** What another client is to this one. */
export const RELATIONS = ['spouse', 'parent', 'child', 'sibling', 'relative'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * The same link seen from the other side.
 *
 * @example inverse('parent') // 'child'
 */
export function inverse(relation: Relation): Relation {
  if (relation === 'parent') return 'child';
  if (relation === 'child') return 'parent';
  return relation;
}

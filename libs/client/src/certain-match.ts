import type { SameReason } from './same-person';

/** Every reason there is, in the order of their weight. */
export const SAME_REASONS: readonly SameReason[] = [
  'passport',
  'civilPassport',
  'birthCertificate',
  'birthDateAndName',
];

/**
 * Whether two records are one person beyond doubt: a document of both is the same, and so are name and birth date. One
 * reason alone is none: a digit of a number may be mistyped, and there are namesakes born on one day.
 *
 * @example isCertainMatch(['passport', 'birthDateAndName']) // true
 */
export function isCertainMatch(reasons: readonly SameReason[]): boolean {
  return reasons.length > 1 && reasons.includes('birthDateAndName');
}

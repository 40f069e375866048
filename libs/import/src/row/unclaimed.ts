import { addYears, readDate } from '@anketa/document';
import { warning } from '@anketa/issue';
import { kindOf } from '../cell/kinds';
import type { Column } from '../columns/column';
import type { Draft } from '../draft';
import type { Target } from '../targets';

const PAPERS: readonly Target[] = ['passportNumber', 'civilPassportNumber', 'document', 'birthCertificate'];

/**
 * What no column was found for in a list that has it: a birth date, an expiry or a paper in a column nobody named is
 * said on the field it may be of, for an empty field alone would pass for a list without it.
 */
export function sayUnclaimed(draft: Draft, columns: readonly Column[], cells: readonly string[]): void {
  const untitled = columns.every(({ heading }) => heading === '');
  const has = (...targets: Target[]) => targets.some((target) => draft.mapped.has(target));
  for (const { index, heading, target, why } of columns) {
    const cell = cells[index] ?? '';
    if (target !== null || why !== 'unsure' || cell === '') continue;
    const kind = kindOf(cell);
    if (untitled && kind !== 'date') continue;
    const birth = kind === 'date' && ((heading === '' && !untitled) || isLongAgo(cell, draft.today));
    const field =
      birth && !has('birthDate')
        ? 'birthDate'
        : kind === 'date' && heading === '' && !untitled && has('passportNumber', 'document') && !has('passportExpires')
          ? 'passportExpires'
          : (kind === 'passport' || kind === 'civilPassport') && !has(...PAPERS)
            ? 'passportNumber'
            : null;
    if (field !== null && draft.person[field] === null && !draft.issues.some(({ path }) => path === field))
      draft.issues.push(warning(field, 'cell.unclaimed', { value: cell.slice(0, 60) }));
  }
}

/** Younger dates are as often an order's or a payment's. */
function isLongAgo(cell: string, today: string): boolean {
  const { value } = readDate(cell, { today, role: 'expiry' });
  return value !== null && value < addYears(today, -2);
}

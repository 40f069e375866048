import { error, type Issue, type IssueParams } from '@anketa/issue';
import { HttpException, HttpStatus } from '@nestjs/common';

/**
 * An answer other than success: `{ code, issues }`. The code names what happened, the issues where and why.
 *
 * @example throw new Problem(409, 'voucher.numberTaken', [error('number', 'voucher.numberTaken', { value: '1042' })]);
 */
export class Problem extends HttpException {
  constructor(
    status: HttpStatus,
    readonly code: string,
    readonly issues: Issue[] = [],
  ) {
    super({ code, issues }, status);
  }
}

/** 404 for a record that is not there (or was deleted meanwhile). @example throw notFound('voucher', id) */
export function notFound(thing: string, id: string): Problem {
  return new Problem(HttpStatus.NOT_FOUND, `${thing}.notFound`, [error('id', `${thing}.notFound`, { value: id })]);
}

/** 400 about one field. */
export function badField(path: string, code: string, params: IssueParams = {}): Problem {
  return new Problem(HttpStatus.BAD_REQUEST, 'request.invalid', [error(path, code, params)]);
}

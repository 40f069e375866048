import type { Issue } from '@anketa/issue';

/** The server said no, or could not be reached (`status` 0). The sentence is picked by `code`. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly issues: Issue[] = [],
  ) {
    super(`${status} ${code}`);
  }

  /** What was asked for is not there, and will not be there when it is asked for again. */
  get gone(): boolean {
    return this.status === 404 || this.issues.some(({ code }) => code === 'field.id');
  }

  /** The session has ended: nothing helps but signing in. */
  get signedOut(): boolean {
    return this.code === 'session.needed';
  }

  /** The server never answered: the same request may be sent again. */
  get unreachable(): boolean {
    return this.status === 0;
  }
}

/** Whatever was thrown, as a Failure. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure(0, 'network.unreachable');
}

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

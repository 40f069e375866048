/** A command that cannot run as it was called; `message` says why and what to do. */
export class CommandError extends Error {}

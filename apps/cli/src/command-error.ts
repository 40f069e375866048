/** A command that cannot run as it was called; `message` says why and what to do. */
export class CommandError extends Error {}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no right to',
  EROFS: 'the disk is read only',
  ENOSPC: 'the disk is full',
};

/** @example fileError('list.csv', 'read', cause).message // 'list.csv cannot be read: there is no such file or folder.' */
export function fileError(path: string, deed: 'read' | 'written', cause: unknown): CommandError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return new CommandError(`${path} cannot be ${deed}: ${FAULTS[code] ?? message}.`);
}

type Reason = 'locked' | 'notWritable' | 'diskFull' | 'unreachable' | 'refused' | 'damaged';

/** The database cannot be opened. `message` says in one sentence what is wrong and what to do. */
export class DatabaseUnavailable extends Error {
  constructor(
    readonly reason: Reason,
    params: Record<string, string | number>,
  ) {
    super(SENTENCES[reason].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')));
  }

  /** Names what the operating system or the server said; what is not known stays as it is. */
  static from(cause: unknown, place: string): unknown {
    const { code, message = '' } = (cause ?? {}) as { code?: string; message?: string };
    if (cause instanceof DatabaseUnavailable) return cause;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST') {
      return new DatabaseUnavailable('notWritable', { directory: place });
    }
    if (code === 'ENOSPC' || code === '53100' || /No space left/i.test(message)) {
      return new DatabaseUnavailable('diskFull', { directory: place });
    }
    if (code && UNREACHABLE.has(code)) return new DatabaseUnavailable('unreachable', { server: place });
    if (code && REFUSED.has(code)) return new DatabaseUnavailable('refused', { server: place, answer: message });
    return cause;
  }
}

const SENTENCES: Record<Reason, string> = {
  locked:
    'The data directory {directory} is in use by another Anketa (process {pid}). Stop that one, or give this one a DATA_DIR of its own.',
  notWritable:
    'The data directory {directory} cannot be written. Give this user the right to write there, or set DATA_DIR.',
  diskFull: 'The disk that holds {directory} is full. Free some space and start again; nothing stored is lost.',
  damaged:
    'The database in {directory} cannot be opened. Move the directory away and load the newest file of its "dumps" folder with "npm run -s anketa -- restore FILE".',
  unreachable: 'The PostgreSQL server at {server} does not answer. Start it, or correct DATABASE_URL.',
  refused: 'The PostgreSQL server at {server} refuses the connection: {answer}. Correct DATABASE_URL.',
};

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOENT',
  '57P03',
  'ECONNRESET',
]);
/** Wrong password, unknown user, unknown database, no right to connect. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501']);

import type { Issue } from '@anketa/issue';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { Problem } from './problem';

interface Answer {
  status: number;
  code: string;
  issues: Issue[];
}

/** Turns everything thrown into `{ code, issues }`. What nobody foresaw is logged without the request's data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const { status, code, issues } = this.answer(thrown);
    if (response.headersSent) response.destroy();
    else response.status(status).json({ code, issues });
  }

  private answer(thrown: unknown): Answer {
    if (thrown instanceof Problem) return { status: thrown.getStatus(), code: thrown.code, issues: thrown.issues };
    if (thrown instanceof HttpException) {
      const status = thrown.getStatus();
      return { status, code: BY_STATUS[status] ?? 'request.invalid', issues: [] };
    }
    return fromDatabase(thrown) ?? this.unforeseen(thrown);
  }

  private unforeseen(thrown: unknown): Answer {
    // The message of a database error may quote a row, so only its kind and place are logged.
    const { name, code, stack = '' } = thrown as Error & { code?: string };
    const frames = stack.split('\n').filter((line) => line.trim().startsWith('at '));
    this.logger.error({ kind: name, code, at: frames.slice(0, 8).map((frame) => frame.trim()) }, 'unforeseen');
    return { status: 500, code: 'server.fault', issues: [] };
  }
}

const BY_STATUS: Record<number, string> = {
  401: 'session.needed',
  403: 'request.forbidden',
  404: 'request.notFound',
  405: 'request.method',
  413: 'body.tooLarge',
};

/** What a person can do something about: disk full, statement too long, server gone. */
function fromDatabase(thrown: unknown): Answer | null {
  const code = (thrown as { code?: string }).code ?? '';
  if (code === '53100' || code === 'ENOSPC') return { status: 507, code: 'database.diskFull', issues: [] };
  if (code === '57014') return { status: 503, code: 'database.tooSlow', issues: [] };
  if (code.startsWith('08') || code === '57P01' || code === 'ECONNREFUSED' || code === 'ECONNRESET') {
    return { status: 503, code: 'database.unreachable', issues: [] };
  }
  return null;
}

import { error } from '@anketa/issue';
import { HttpStatus } from '@nestjs/common';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { isDeeper } from './json-depth';
import { Problem } from './problem';

const MEGABYTE = 1_048_576;
/** Lists and objects within each other. */
const DEEPEST = 20;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Nothing is loaded from elsewhere, nothing of ours is framed elsewhere. The PDF preview is a frame of our own. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  strictTransportSecurity: false, // set by whoever ends TLS
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginEmbedderPolicy: false,
});

/** A page of another origin may not change anything here, whatever cookie it managed to send. */
export function refuseForeignOrigin(request: Request, response: Response, next: NextFunction): void {
  const origin = request.headers.origin;
  const foreign = origin !== undefined && hostOf(origin) !== request.host;
  if (!SAFE.has(request.method) && (foreign || request.headers['sec-fetch-site'] === 'cross-site')) {
    const issues = [error('Origin', 'request.foreignOrigin', { value: origin ?? '' })];
    response.status(403).json({ code: 'request.foreignOrigin', issues });
    return;
  }
  next();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/** What is never cached: everything that may hold personal data. */
export function neverStored(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** A pasted list may be large; nothing else is, and nothing before sign-in. */
export function bodyParser(): express.RequestHandler {
  const verify = (_request: unknown, _response: unknown, body: Buffer) => {
    if (isDeeper(body, DEEPEST)) throw new Error('too deep');
  };
  const small = express.json({ limit: MEGABYTE, verify });
  const large = express.json({ limit: 32 * MEGABYTE, verify });
  return (request, response, next) => {
    const signed = request.headers.cookie !== undefined || request.headers.authorization !== undefined;
    const list = /^\/api\/(clients\/import|imports\/(preview|match|rejects\.xlsx)|vouchers\/[^/]+\/imports)$/.test(
      request.path,
    );
    const parse = signed && list ? large : small;
    parse(request, response, (fault?: unknown) => next(fault && bodyProblem(fault)));
  };
}

/** What the parser of bodies says, before Nest turns it into something less telling. */
function bodyProblem(fault: unknown): Problem {
  const { type, limit = 0 } = fault as { type?: string; limit?: number };
  if (type === 'entity.too.large') {
    const issues = [error('', 'body.tooLarge', { megabytes: Math.floor(limit / MEGABYTE) })];
    return new Problem(HttpStatus.PAYLOAD_TOO_LARGE, 'body.tooLarge', issues);
  }
  if (type === 'entity.parse.failed')
    return new Problem(HttpStatus.BAD_REQUEST, 'body.notJson', [error('', 'body.notJson')]);
  if (type === 'entity.verify.failed') {
    return new Problem(HttpStatus.BAD_REQUEST, 'body.tooDeep', [error('', 'body.tooDeep', { levels: DEEPEST })]);
  }
  return new Problem(HttpStatus.BAD_REQUEST, 'request.invalid');
}

import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';

/**
 * One line a request: method, route without its query, status, time. No headers, bodies, names or ids of people: a
 * log is read by more eyes than the base.
 */
export function requestLog(level: string): Params {
  return {
    forRoutes: [{ path: '{*all}', method: RequestMethod.ALL }],
    pinoHttp: {
      level,
      customProps: () => ({}),
      serializers: {
        req: ({ method, url }: { method: string; url: string }) => ({ method, path: route(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: ({ type, code }: { type?: string; code?: string }) => ({ type, code }),
      },
      autoLogging: { ignore: ({ url }) => !url?.startsWith('/api/') || url === '/api/health' },
    },
  };
}

function route(url: string): string {
  return (url.split('?')[0] ?? '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id');
}

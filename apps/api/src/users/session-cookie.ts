import { parse } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';

const NAME = 'anketa';

function options(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' };
}

export function readCookie(request: Request): string | undefined {
  return parse(request.headers.cookie ?? '')[NAME];
}

/** Without a lifetime: it ends with the browser, and 12 hours after the last request in any case. */
export function setCookie(request: Request, response: Response, secret: string): void {
  response.cookie(NAME, secret, options(request));
}

export function clearCookie(request: Request, response: Response): void {
  response.clearCookie(NAME, options(request));
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';
import type { Caller } from './access';

const acting = new AsyncLocalStorage<{ caller: Caller | null }>();

/** Gives each request a place to remember who is at work in it. */
export const rememberCaller: RequestHandler = (_request, _response, next) => acting.run({ caller: null }, next);

/** From here on everything this request does is done by this user. */
export function actAs(caller: Caller): void {
  const request = acting.getStore();
  if (request) request.caller = caller;
}

/** The name of who is at work; '' outside a request, as in the command line. */
export const actingName = (): string => acting.getStore()?.caller?.name ?? '';

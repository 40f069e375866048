import createClient from 'openapi-fetch';
import { Failure } from './failure';
import type { paths } from './schema';

/** The API by its own description, typed; same origin, cookie session. */
export const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The data of an answer, or a thrown `Failure` with the code and issues the server gave.
 *
 * @example const voucher = await ask(client.GET('/api/vouchers/{id}', { params: { path: { id } } }))
 */
export async function ask<Data>(request: Promise<Answered<Data>>): Promise<Data> {
  let answered: Answered<Data>;
  try {
    answered = await request;
  } catch {
    throw new Failure(0, 'network.unreachable');
  }
  const { data, error, response } = answered;
  if (!response.ok) throw failureFrom(response.status, error);
  return data as Data;
}

function failureFrom(status: number, body: unknown): Failure {
  const { code, issues } = (typeof body === 'object' && body !== null ? body : {}) as Partial<Failure>;
  return new Failure(status, code ?? (status === 401 ? 'session.needed' : 'server.fault'), issues ?? []);
}

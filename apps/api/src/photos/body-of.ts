import type { IncomingMessage } from 'node:http';
import { error } from '@anketa/issue';
import { Problem } from '../http/problem';

const MEGABYTE = 1_048_576;
const MOST = 5 * MEGABYTE;

/** The bytes of a request that is a file itself. What is over the bound is let pass by, never kept. @throws Problem 413, 415 */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (!['image/jpeg', 'image/png'].includes(type)) {
    throw new Problem(415, 'request.invalid', [error('photo', 'photo.unreadable')]);
  }
  if (Number(request.headers['content-length'] ?? 0) > MOST) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MOST) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > MOST) throw tooLarge();
  return Buffer.concat(chunks);
}

function tooLarge(): Problem {
  return new Problem(413, 'request.invalid', [error('photo', 'photo.tooLarge', { megabytes: MOST / MEGABYTE })]);
}

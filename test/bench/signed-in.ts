import { OWNER } from '../app/owner';

/** A program that talks to the server as its first user. Throws at every answer that is a refusal. */
export interface Caller {
  post(path: string, body: object): Promise<Record<string, unknown>>;
  /** Reads the answer to its end. */
  get(path: string): Promise<void>;
}

/** Sets the agency of an empty database up. */
export async function signedIn(url: string): Promise<Caller> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url + path, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    return answer;
  };
  const post = (path: string, body: object) => ask(path, { method: 'POST', body: JSON.stringify(body) });
  const setup = await post('/api/setup', OWNER);
  headers.Cookie = setup.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    post: async (path, body) => (await post(path, body)).json() as Promise<Record<string, unknown>>,
    get: async (path) => void (await (await ask(path, {})).arrayBuffer()),
  };
}

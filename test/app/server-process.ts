import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = process.cwd();

/** The built server as a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  url: string;
  /** Seconds from the start to the first answer. */
  seconds: number;
  process: ChildProcess;
  /** All it wrote so far. */
  output(): string;
  /** Ends it and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** @throws Error with the output of a server that ends or stays silent for a minute */
export async function startServer(env: Record<string, string>, args: string[] = []): Promise<ServerProcess> {
  const started = performance.now();
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/api/src/main.js'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'warn', ...env, PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(output || `ended with ${child.exitCode}`);
    if (performance.now() - started > 60_000) throw new Error(`no answer in a minute: ${output}`);
    await sleep(10);
  }
  return {
    url,
    seconds: (performance.now() - started) / 1_000,
    process: child,
    output: () => output,
    end: async (signal) => {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

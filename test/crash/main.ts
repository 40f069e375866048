import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshSchema } from '../app/schema';
import { type CrashReport, killNine } from './kill-nine';

// npm run crash [-- ROUNDS]: on the embedded database, and on TEST_DATABASE_URL where it is set.
async function main(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-crash-'));
  print('embedded', await killNine(rounds, { DATA_DIR: folder }));
  rmSync(folder, { recursive: true });
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return;
  const { url, drop } = await freshSchema(server);
  print('server', await killNine(rounds, { DATABASE_URL: url }));
  await drop();
}

function print(name: string, { faults, ...report }: CrashReport): void {
  const figures = Object.entries(report).map(([what, figure]) => `${what} ${Math.round(figure * 100) / 100}`);
  process.stdout.write(`${name}: ${figures.join(', ')}, faults ${faults.length}\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

void main(Number(process.argv[2] ?? 30));

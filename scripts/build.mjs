// Builds dist/: the server and the command line by swc, the web by Vite.
//   node scripts/build.mjs [--if-stale] [server|web]
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { root, swcOptions } from './swc.mjs';

const args = process.argv.slice(2);
const ifStale = args.includes('--if-stale');
const parts = ['server', 'web'].filter(
  (part) => !args.some((arg) => arg === 'server' || arg === 'web') || args.includes(part),
);

const serverFolders = ['apps/api', 'apps/cli', 'libs', 'test/app', 'test/bench', 'test/crash', 'test/measure'];
const sources = {
  server: [...serverFolders, 'package.json'],
  web: ['apps/web', 'libs', 'package.json'],
};
const build = { server: buildServer, web: buildWeb };

for (const part of parts) {
  const stamp = join(root, 'dist', `.${part}`);
  const newest = newestOf(sources[part]);
  if (ifStale && readStamp(stamp) === newest) continue;
  const started = Date.now();
  await build[part]();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, newest);
  process.stderr.write(`built ${part} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Changes when a file is added, removed or written. */
function newestOf(folders) {
  let newest = 0;
  let files = 0;
  const walk = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(path)) walk(join(path, name));
    else {
      files += 1;
      newest = Math.max(newest, stat.mtimeMs);
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return `${newest} ${files}`;
}

function readStamp(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function buildServer() {
  for (const folder of serverFolders) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  const files = serverFolders.flatMap((folder) => typescriptIn(join(root, folder)));
  await Promise.all(
    files.map(async (file) => {
      const { code, map } = await transformFile(file, swcOptions);
      const out = join(root, 'dist', relative(root, file)).replace(/\.ts$/, '.js');
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, `${code}\n//# sourceMappingURL=${out.split('/').at(-1)}.map`);
      if (map) writeFileSync(`${out}.map`, map);
    }),
  );
}

function typescriptIn(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

async function buildWeb() {
  const { build: vite } = await import('vite');
  await vite({ root: join(root, 'apps/web'), logLevel: 'warn' });
}

// Everything that has to hold, one after another; the first failure of a step does not hide the next.
// Ends with "N passed, N failed": every test of jest counts, and every other step as one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, server } from '../jest.config.mjs';
import { root } from './swc.mjs';

const folder = mkdtempSync(join(tmpdir(), 'anketa-jest-'));
const bin = (name) => join(root, 'node_modules/.bin', name);

/** First, since the suites run what it leaves. */
const build = ['build', process.execPath, ['scripts/build.mjs']];
/** These only read, and go two at a time. */
const checks = [
  ['format and lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['types: server, libs, tests', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['types: browser tests', bin('tsc'), ['--noEmit', '-p', 'test/browser/tsconfig.json']],
  ['types: web', bin('tsc'), ['--noEmit', '-p', 'apps/web/tsconfig.json']],
  [
    'structure',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'apps', 'libs', 'test'],
  ],
  ['nothing unused', bin('knip'), ['--no-progress']],
  ['openapi.json and its types are fresh', process.execPath, ['scripts/openapi.mjs', '--check']],
];
const projects = ['unit', 'embedded', ...(server ? ['server'] : [])];
/** They use the embedded database, whatever server there is: once is enough. */
const withoutBrowser = process.argv.includes('--without-browser');
const pairs = ['--maxWorkers=2'];
const inBrowser = ['--selectProjects', 'browser'];
const suites = [
  ['tests', [...pairs, '--selectProjects', ...projects]],
  ...(chromium && !withoutBrowser ? [['tests in the browser', [...pairs, ...inBrowser]]] : []),
];

let passed = 0;
let failed = 0;
let runs = 0;
const started = Date.now();
await check(build);
await Promise.all(
  [1, 2].map(async () => {
    for (let step = checks.shift(); step; step = checks.shift()) await check(step);
  }),
);
for (const [name, args] of suites) {
  const report = await jest(name, args);
  for (const file of report.testResults) count(file);
  if (report.code !== 0 && report.testResults.every(hasPassed)) failed += 1;
}
rmSync(folder, { recursive: true });

const onPath = (name) => (process.env.PATH ?? '').split(':').some((directory) => existsSync(join(directory, name)));
const notRun = [
  withoutBrowser && 'the browser tests (--without-browser)',
  !chromium && !withoutBrowser && 'the browser tests (no Chromium: install it, or set CHROMIUM to its path)',
  !server && 'the suites on a PostgreSQL server (set TEST_DATABASE_URL)',
  !onPath('pdftotext') && 'reading PDFs back as text and as pictures (install poppler-utils)',
].filter(Boolean);
for (const what of notRun) process.stdout.write(`not run: ${what}\n`);
process.stdout.write(`${Math.round((Date.now() - started) / 1000)} s\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** A browser suite that failed beside another is asked once more, alone (decision 0016); what it says then counts. */
async function jest(name, args) {
  const first = await runJest(name, args);
  const doubtful = args.at(-1) === 'browser' ? first.testResults.filter((file) => !hasPassed(file)) : [];
  if (doubtful.length === 0 || doubtful.length > 3) return first;
  const paths = doubtful.map((file) => file.name);
  const alone = await runJest(`${name}, once more alone`, ['--runInBand', ...inBrowser, '--runTestsByPath', ...paths]);
  for (const { name: path } of alone.testResults.filter(hasPassed)) {
    process.stdout.write(`unstable: ${path} failed beside another suite and passed alone\n`);
  }
  const kept = first.testResults.filter(hasPassed);
  return { code: alone.code, testResults: [...kept, ...alone.testResults] };
}

async function runJest(name, args) {
  const report = join(folder, `${runs++}.json`);
  const code = await timed(name, bin('jest'), [...args, '--json', `--outputFile=${report}`]);
  const { testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { code, testResults };
}

function hasPassed({ status }) {
  return status === 'passed';
}

/** A file that could not even start counts as one. */
function count({ status, assertionResults }) {
  const failures = assertionResults.filter((test) => test.status === 'failed').length;
  passed += assertionResults.filter((test) => test.status === 'passed').length;
  failed += failures === 0 && status === 'failed' ? 1 : failures;
}

async function check([name, command, args]) {
  if ((await timed(name, command, args)) === 0) passed += 1;
  else failed += 1;
}

async function timed(name, command, args) {
  const begun = Date.now();
  const code = await run(command, args);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
  return code;
}

function run(command, args) {
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Before the suites of the whole program: the server is built when its sources are newer, and an empty database made. */
export default async function globalSetup(): Promise<void> {
  execFileSync(process.execPath, [join(process.cwd(), 'scripts/build.mjs'), '--if-stale', 'server'], {
    stdio: 'inherit',
  });
  const { makeTemplate } = require(join(process.cwd(), 'dist/test/app/template.js'));
  await makeTemplate();
}

// Writes openapi.json and the types the web is written against; with --check, fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { root } from './swc.mjs';

const require = createRequire(import.meta.url);
const api = (file) => require(join(root, 'dist/apps/api/src', file));

const { DataSource } = require('typeorm');
const { createApp } = api('app.js');
const { describe } = api('openapi.js');

const source = new DataSource({ type: 'postgres', entities: api('database/entities.js').entities });
const app = await createApp({ kind: 'embedded', source }, { logLevel: 'silent', trustProxy: 0 });
const document = describe(app);
await app.close();

const types = astToString(await openapiTypescript(JSON.parse(JSON.stringify(document))));
const files = { 'openapi.json': `${JSON.stringify(document, null, 2)}\n`, 'apps/web/src/api/schema.ts': types };

const stale = Object.entries(files).filter(([name, text]) => read(name) !== text);
if (process.argv.includes('--check')) {
  for (const [name] of stale) process.stderr.write(`${name} is stale: run "npm run openapi"\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(join(root, name), text);
}

function read(name) {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return null;
  }
}

// One swc setting for the build and for jest: decorators with metadata, CommonJS, `@anketa/*` paths.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const libs = readdirSync(join(root, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** @type {import('@swc/core').Options} */
export const swcOptions = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
    baseUrl: root,
    paths: Object.fromEntries(libs.map(({ name }) => [`@anketa/${name}`, [`libs/${name}/src/index.ts`]])),
  },
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: true,
};

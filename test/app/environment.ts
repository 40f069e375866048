import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const LOADED_ONCE = {
  builtServer: join(process.cwd(), 'dist/test/app/built-server.js'),
  playwright: 'playwright-core',
};

/**
 * Where the suites of the whole program run: Node itself loads the built server and the browser's driver, once a process.
 * Jest would read their two thousand modules again for every file.
 */
export default class ProgramEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    for (const [name, path] of Object.entries(LOADED_ONCE)) {
      Object.defineProperty(this.global, name, { get: () => require(path) });
    }
  }
}

import { existsSync } from 'node:fs';
import { swcOptions } from './scripts/swc.mjs';

const esmPackages = ['htmlparser2', 'entities', 'domhandler', 'domutils', 'dom-serializer', 'domelementtype'].join('|');

const project = {
  testEnvironment: 'node',
  rootDir: '.',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  moduleNameMapper: { '^@anketa/(.*)$': '<rootDir>/libs/$1/src' },
  transform: { '^.+\\.[jt]s$': ['@swc/jest', swcOptions] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
};

const e2e = {
  ...project,
  testEnvironment: '<rootDir>/test/app/environment.ts',
  testRegex: ['test/e2e/.*\\.e2e-spec\\.ts$'],
  globalSetup: '<rootDir>/test/app/global-setup.ts',
};

/** Chromium as Debian installs it, or wherever CHROMIUM says. */
export const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
export const server = process.env.TEST_DATABASE_URL;

const browser = {
  ...e2e,
  displayName: 'browser',
  testRegex: ['test/browser/.*\\.browser-spec\\.ts$'],
  globals: { testDatabase: 'embedded' },
};

export default {
  testTimeout: 60_000,
  projects: [
    {
      ...project,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/app/property-seed.ts'],
      testRegex: ['(libs|apps|test/templates|test/sentences)/.*\\.spec\\.ts$'],
    },
    { ...e2e, displayName: 'embedded', globals: { testDatabase: 'embedded' } },
    ...(server ? [{ ...e2e, displayName: 'server', globals: { testDatabase: 'server' } }] : []),
    ...(chromium ? [browser] : []),
  ],
};

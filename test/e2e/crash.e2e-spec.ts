import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshSchema } from '../app/schema';
import { killNine } from '../crash/kill-nine';

declare const testDatabase: 'embedded' | 'server';

describe('a server killed in the middle of imports', () => {
  it('has each of them whole or not at all', async () => {
    expect(testDatabase === 'embedded' ? await onEmbedded() : await onServer()).toEqual([]);
  });
});

async function onEmbedded(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'anketa-crash-'));
  const { faults } = await killNine(2, { DATA_DIR: folder });
  rmSync(folder, { recursive: true });
  return faults;
}

async function onServer(): Promise<string[]> {
  const schema = await freshSchema(process.env.TEST_DATABASE_URL ?? '');
  const { faults } = await killNine(2, { DATABASE_URL: schema.url });
  await schema.drop();
  return faults;
}

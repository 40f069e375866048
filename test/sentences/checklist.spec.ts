import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/checklist.md'), 'utf8');
const suites = readdirSync(join(ROOT, 'test/browser'))
  .filter((name) => name.endsWith('.browser-spec.ts'))
  .map((name) => readFileSync(join(ROOT, 'test/browser', name), 'utf8'))
  .join('\n');
const named = [...page.matchAll(/“([^”]{12,})”/g)].map(([, name = '']) => name);

describe('the checklist of the import screen', () => {
  it('has all its lines', () => {
    expect([...page.matchAll(/^\| R(\d+) /gm)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
  });

  it.each(named)('names a test there is: %s', (name) => expect(suites).toContain(name));
});

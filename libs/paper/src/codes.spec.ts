import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUT_ISSUES, PAPER_ISSUES } from './codes';

const listed = Object.keys({ ...PAPER_ISSUES, ...LAYOUT_ISSUES });

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && name !== 'codes.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');
const groups = [...new Set(listed.map((code) => code.split('.')[0]))].join('|');

it('every code in the sources is in the list, and every code of the list is in the sources', () => {
  const raised = new Set(
    [...sources.matchAll(new RegExp(`'((?:${groups})\\.[a-zA-Z]+)'`, 'g'))].map(([, code]) => code!),
  );

  expect([...raised].toSorted()).toEqual(listed.toSorted());
});
